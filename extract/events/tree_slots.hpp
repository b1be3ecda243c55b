// Slots over a dependency tree: the noun phrases that stand in a frame's relations to its trigger.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/events/triggers.hpp"
#include "extract/syntax/arguments.hpp"

namespace entente {

class TreeSlots {
 public:
  /// All must outlive it. An empty tree finds nothing.
  TreeSlots(const Chunks& chunks, const Dependencies& tree, const FoundTrigger& trigger);

  /// The phrases that fill a slot, lists taken apart, in reading order; whether they may fill it is the caller's to say.
  std::vector<std::uint32_t> find(const Slot& slot) const;
  /// The same for a subject that the trigger's verb shares with another one.
  std::vector<std::uint32_t> find_understood(const Slot& slot) const;
  /// The first token of the word that a phrase, or the list that it is in, hangs on.
  std::optional<std::uint32_t> governor(std::uint32_t phrase) const;
  /// Whether a verb or a preposition governs the phrase, so that it is no subject; but for one of an infinitive ("urged
  /// Pyongyang to return").
  bool is_governed(std::uint32_t phrase) const;
  /// Whether the phrase only modifies a noun behind it that is nobody: "the Lisbon goals".
  bool modifies_thing(std::uint32_t phrase) const;
  /// Whether the trigger's verb is a passive: its subject is its object.
  bool is_passive() const;

 private:
  std::optional<std::uint32_t> top_of_list(std::uint32_t phrase) const;
  std::vector<std::uint32_t> subjects() const;
  std::vector<std::uint32_t> objects() const;
  std::vector<std::uint32_t> possessors() const;
  std::vector<std::uint32_t> behind(std::uint32_t predicate, std::string_view preposition) const;
  std::optional<std::uint32_t> verb_above(std::uint32_t noun) const;
  bool is_light(std::uint32_t verb) const;
  std::vector<std::uint32_t> phrases(std::uint32_t word) const;
  std::optional<std::uint32_t> phrase_of(std::uint32_t word) const;

  const Chunks& chunks_;
  const Dependencies& tree_;
  const FoundTrigger& trigger_;
  Arguments arguments_;
  std::optional<std::uint32_t> word_;  // the trigger's
  std::optional<std::uint32_t>
      verb_;  // the verb that has the subject: the light one, or the trigger's own, or the one above it
  std::optional<std::uint32_t>
      goal_;  // of a trigger that is tagged a preposition, what it governs: "rời Nga đến Trung Quốc"
};

}  // namespace entente
