// A trigger among the words of its sentence: where its clause ends, and what may stand between it and who takes part.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/events/fillers.hpp"
#include "extract/events/triggers.hpp"

namespace entente {

class TriggerClause {
 public:
  /// All must outlive it; `triggers` are those of the sentence, `trigger` is one of them.
  TriggerClause(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger,
                const std::vector<FoundTrigger>& triggers);

  const Chunks& chunks() const { return chunks_; }
  TokenRange sentence() const { return sentence_; }
  const FoundTrigger& trigger() const { return trigger_; }

  /// Whether a verb that tells an event stands at a token, the light verb of another event among them.
  bool is_verb(std::uint32_t token) const;
  /// Whether the noun of another contact stands at a token.
  bool is_other_contact(std::uint32_t token) const;
  /// Whether a trigger of contact stands at a token, a journey among them.
  bool is_contact(std::uint32_t token) const;
  /// Whether another contact was told in the sentence before.
  bool is_behind_contact() const;
  /// "mời ông tới thăm": whether a request stands there, whose object is the subject of what is asked for.
  bool is_request(std::uint32_t token) const;

  /// Whether the token may stand between a subject and its verb.
  bool is_plain_word(std::uint32_t token) const;
  /// Whether a clause may begin with what begins at a token.
  bool begins_clause(std::uint32_t token) const;
  /// Whether the trigger's clause ends with a token to its right.
  bool ends_clause(std::uint32_t token) const;
  /// Tokens of a preposition that stands at a token, 0 where it does not.
  std::uint32_t preposition_size(std::string_view preposition, std::uint32_t token) const;

  /// Whether a form of "be" stands before a past form: "was met".
  bool is_passive() const;
  /// "Iran bị Mỹ trừng phạt", "được tiếp": a word of passive before a verb that does not inflect.
  std::optional<std::uint32_t> passive_marker() const;

  /// Whether a phrase may fill a slot of the trigger; what stands in a dateline fills none.
  bool may_fill(std::uint32_t phrase, const Slot& slot) const;
  /// "shelled Kharkiv": whether the phrase is a place to whose state the deed is done.
  bool suffers(std::uint32_t phrase) const;
  /// Whether somebody is meant by the phrase.
  bool is_somebody(std::uint32_t phrase) const { return chunks_.acts(phrase) || suffers(phrase); }
  /// "CAIRO (AP) - Egypt ...", "KABUL: ...": the place that a report comes from takes no part.
  bool is_in_dateline(std::uint32_t token) const { return token < dateline_end_; }
  /// Whether the phrase holds the noun that decides what the verb means: "withdrew its troops".
  bool decides(std::uint32_t phrase) const;

 private:
  std::uint32_t find_dateline_end() const;

  const Chunks& chunks_;
  TokenRange sentence_;
  const FoundTrigger& trigger_;
  const std::vector<FoundTrigger>& triggers_;
  std::uint32_t dateline_end_ = 0;
};

}  // namespace entente
