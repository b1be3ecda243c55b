// Parts: triggers that tell no event of their own, as another trigger of the sentence has them for its own.
#pragma once

#include <vector>

#include "extract/events/triggers.hpp"

namespace entente {

/// Without light verbs, the noun of "imposed sanctions" and the verb of "refused to sign"; contact is always an event of its
/// own ("agreed to meet"). Triggers are those of one sentence in reading order.
void drop_parts(const Chunks& chunks, std::vector<FoundTrigger>& triggers);

}  // namespace entente
