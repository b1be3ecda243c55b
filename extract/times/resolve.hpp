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
};

/// Whether a text tells history rather than news: it names many years other than the article's and hardly a weekday or
/// "today". Its dates count from one another instead of from the article's date.
bool is_narrative(const std::vector<TimeMatch>& matches, const Published& published);

/// Past or future, as the words before a match (up to six of its sentence) say by the classes cue_past, cue_future and
/// cue_report of the grammar.
TimeLean find_lean(const std::vector<TimeAtom>& atoms, const TimeMatch& match, const TimeGrammar& grammar);

/// The matches of a text resolved from left to right.
std::vector<ResolvedTime> resolve_times(const Tokens& tokens, const std::vector<TimeAtom>& atoms,
                                        const std::vector<TimeMatch>& matches, const TimeGrammar& grammar,
                                        const Published& published);

}  // namespace entente
