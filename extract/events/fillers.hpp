// Fillers: the noun phrases that take part in an event, and which of them may.
#pragma once

#include <compare>
#include <cstdint>

#include "extract/events/chunks.hpp"

namespace entente {

/// A phrase in a slot of a trigger's frame.
struct Filler {
  std::uint32_t phrase = 0;
  Role role = Role::actor;
  Slot::Relation relation = Slot::Relation::subject;
  bool partner = false;   ///< behind a preposition of mutual deeds
  bool assembly = false;  ///< a body of states that meets within itself
  friend auto operator<=>(const Filler&, const Filler&) = default;
};

/// Whether a phrase is of the kind that a slot takes.
bool suits(const Chunks& chunks, std::uint32_t phrase, const Slot& slot);
/// Whether a phrase may do what a verb says: somebody, or a pronoun.
bool may_be_subject(const Chunks& chunks, std::uint32_t phrase);
/// Whether a phrase says who it is: a name or a state.
bool is_known(const Chunks& chunks, std::uint32_t phrase);
/// The name that a description goes with ("his counterpart, Wu Dawei"); else the phrase itself.
std::uint32_t head_of(const Chunks& chunks, std::uint32_t phrase);

}  // namespace entente
