// Listed elements: times, the names of the world and titles.
#pragma once

#include <vector>

#include "extract/actors/element_draft.hpp"

namespace entente {

/// Claims the tokens of times, then of names and titles; leaves the draft in reading order.
void take_listed(ElementDraft& draft, const std::vector<Time>& times);

}  // namespace entente
