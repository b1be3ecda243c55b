// Subjects over chunks: who does what a verb or a trigger says, where no tree tells.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "extract/events/trigger_clause.hpp"

namespace entente {

class ChunkSubjects {
 public:
  /// Must outlive it.
  explicit ChunkSubjects(const TriggerClause& clause)
      : clause_(clause), chunks_(clause.chunks()), sentence_(clause.sentence()), trigger_(clause.trigger()) {}

  /// The subject of the trigger, or of the light verb that lends it one; `fillers` are the participants found so far.
  std::optional<std::uint32_t> of_trigger(const Slot& slot, const std::vector<Filler>& fillers) const;
  /// The subject of the verb at a token: the nearest phrase to the left that no preposition governs and that is no other
  /// verb's object.
  std::optional<std::uint32_t> of_verb(std::uint32_t verb) const;
  /// "Russia said that Israel must withdraw": the subject of the verb of saying that stands before the trigger's clause.
  std::optional<std::uint32_t> of_saying() const;
  /// "... on Monday and Wu Dawei met": whether the subject stands right before the trigger.
  bool is_adjacent() const;

 private:
  // What the search for a subject has passed on its way to the left.
  struct Passed {
    bool plain = true;         // only plain words so far
    bool own_subject = false;  // "that his country might return": the clause has a subject that nobody knows
    std::optional<std::uint32_t> fallback;
    std::optional<std::uint32_t> metonym;  // "Israel's air force", "the armies of Brazil": whose the subject is
  };

  bool is_stray_base() const;
  std::optional<std::uint32_t> behind_opening() const;
  std::optional<std::uint32_t> controller(std::uint32_t verb) const;
  std::optional<std::uint32_t> mover_to(std::optional<std::uint32_t> goal) const;
  std::optional<std::uint32_t> own_subject(std::uint32_t verb) const;
  bool is_subject(std::uint32_t phrase, Passed& passed) const;
  bool is_owner(std::uint32_t phrase, const Passed& passed) const;
  bool modifies_subject(std::uint32_t phrase, const Passed& passed) const;
  std::optional<std::uint32_t> antecedent(std::uint32_t relative) const;

  const TriggerClause& clause_;
  const Chunks& chunks_;
  TokenRange sentence_;
  const FoundTrigger& trigger_;
};

}  // namespace entente
