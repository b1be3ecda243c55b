// Light verbs: verbs that lend a noun their subject, tense and cues, "held" (talks).
#pragma once

#include <vector>

#include "extract/events/triggers.hpp"

namespace entente {

/// Gives nouns their light verbs; `triggers` are those of one sentence in reading order.
void lend_subjects(const Chunks& chunks, std::vector<FoundTrigger>& triggers);

}  // namespace entente
