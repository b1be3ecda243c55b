// Slots: which noun phrases take part in the event of a trigger.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/events/triggers.hpp"
#include "extract/syntax/dependencies.hpp"

namespace entente {

struct Filler {
  std::uint32_t phrase = 0;
  Role role = Role::actor;
  Slot::Relation relation = Slot::Relation::subject;
  friend auto operator<=>(const Filler&, const Filler&) = default;
};

/// The phrases that fill the slots of a trigger's frame, lists taken apart; sorted by phrase, each once. A slot that the
/// tree leaves empty is filled over chunks: the subject is the nearest phrase to the left that no preposition governs and
/// that is no other verb's object, an object the phrase right behind, a prepositional slot the phrase behind its preposition
/// within the clause.
std::vector<Filler> find_fillers(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree,
                                 const FoundTrigger& trigger, const std::vector<FoundTrigger>& triggers);

}  // namespace entente
