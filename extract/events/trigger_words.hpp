// Trigger words: whether what looks like a trigger is one among the words of a tree.
#pragma once

#include <vector>

#include "extract/events/triggers.hpp"
#include "extract/syntax/dependencies.hpp"

namespace entente {

/// Those triggers that the sentence's words bear out: none that cuts a word ("giao" in "giao dịch"), no noun read as a verb
/// ("the attacks"). An empty tree bears out all.
std::vector<FoundTrigger> confirm(std::vector<FoundTrigger> triggers, const Chunks& chunks, const Dependencies& tree);

}  // namespace entente
