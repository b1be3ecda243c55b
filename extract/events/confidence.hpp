// Confidence: how likely it is that an event is right, from how it was told. A score of 0.8 shall mean that of such events
// about 80 in 100 are right: the weights are fitted on annotated articles (bench/calibrate.py), one table a language.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/packs.hpp"
#include "extract/record.hpp"

namespace entente {

/// What speaks for or against an event. Their names in data files are those of the enumerators.
enum class Trait : std::uint8_t {
  always,   ///< where all begin
  trigger,  ///< what the extractor thought of the words that tell it: log odds of that score
  planned,  ///< statuses other than happened
  denied,
  hypothetical,
  visit,  ///< modes of CONSULT
  phone,
  multilateral,
  other_type,  ///< not CONSULT
  alone,       ///< one participant
  many,        ///< more than two
  all_people,  ///< every participant is a person with a name
  all_states,
  unnamed,    ///< somebody unnamed takes part
  one_side,   ///< all participants are of one state
  dated,      ///< to the week or better
  lent_date,  ///< by another event
  placed,
  retold,         ///< in more than one sentence
  attributed,     ///< to somebody who reports it
  long_sentence,  ///< more than 250 characters
  headline,       ///< told in the first 150 characters
};
constexpr std::size_t trait_count = 22;

/// One language's weights: log odds for each trait. Empty: scores stay as the extractor gave them.
using Confidence = std::vector<double>;

/// From languages/CODE/confidence.tsv, when there is one. Throws Error when it is not right.
Confidence load_confidence(const Packs& packs, const std::string& language);

/// Name of a trait as in the table.
std::string_view trait_name(Trait trait);

/// Sets the scores of the events of an article.
void rate(std::vector<Event>& events, const std::vector<Actor>& actors, const Confidence& confidence);

}  // namespace entente
