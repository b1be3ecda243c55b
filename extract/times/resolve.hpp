// Choosing what each expression of a text is counted from, and which reading it has.
#pragma once

#include <string>
#include <vector>

#include "extract/record.hpp"
#include "extract/times/match.hpp"
#include "extract/times/values.hpp"

namespace entente {

/// What a match stands for.
struct ResolvedTime {
  TimeMeaning meaning;  ///< as far as it could be fixed
  Period period;
  std::string value;   ///< TIMEX3
  std::string anchor;  ///< as Time::anchor
  std::string other;   ///< as Time::other
};

/// Whether a text tells history rather than news: it names many years other than the article's and hardly a weekday or
/// "today". Its dates count from one another instead of from the article's date.
bool is_narrative(const std::vector<TimeMatch>& matches, const Published& published);

/// Whether a text is nothing but the times in it, as what people type into a calendar: then a bare weekday is the next one.
bool is_bare(const std::vector<TimeAtom>& atoms, const std::vector<TimeMatch>& matches);

/// Past or future, as the words around a match say by the classes cue_* of the grammar: first those before it (up to eight
/// of its sentence, the nearest first), then a modal farther away, then those behind it.
TimeLean find_lean(const Tokens& tokens, const std::vector<TimeAtom>& atoms, const TimeMatch& match,
                   const TimeGrammar& grammar);

/// The words of the event that an expression counts from ("two days after the summit": "after the summit"); empty: none.
/// `next` is the first atom of the next expression, or their number.
Span find_anchor_words(const std::vector<TimeAtom>& atoms, const TimeMatch& match, std::uint32_t next,
                       const TimeGrammar& grammar);

/// The matches of a text resolved from left to right.
std::vector<ResolvedTime> resolve_times(const Tokens& tokens, const std::vector<TimeAtom>& atoms,
                                        const std::vector<TimeMatch>& matches, const TimeGrammar& grammar,
                                        const Published& published);

}  // namespace entente
