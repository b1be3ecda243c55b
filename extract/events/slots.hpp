// Slots: which noun phrases take part in the event of a trigger.
#pragma once

#include <vector>

#include "extract/events/fillers.hpp"
#include "extract/events/triggers.hpp"
#include "extract/syntax/dependencies.hpp"

namespace entente {

/// The phrases that fill the slots of a trigger's frame, lists taken apart; sorted by phrase, each once. Over the tree,
/// where that finds nobody over chunks (chunk_slots.hpp), and then by what the tree leaves to be understood. Nobody where
/// the deed wants a partner and has none.
std::vector<Filler> find_fillers(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree,
                                 const FoundTrigger& trigger, const std::vector<FoundTrigger>& triggers);

}  // namespace entente
