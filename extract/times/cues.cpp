// What the words around an expression, and the expressions of the whole text, say of how to read it.
#include <cstdlib>

#include "extract/times/resolve.hpp"
#include "extract/times/thread.hpp"

namespace entente {
namespace {

using F = TimeField;

// "due to meet on Friday", and not "went to Seoul on Friday" or "to the capital".
bool is_infinitive(const std::vector<TimeAtom>& atoms, std::uint32_t at, const TimeGrammar& grammar) {
  const std::uint16_t particle = grammar.find_class("cue_infinitive");
  if (particle == 0 || at + 1 >= atoms.size() || !is_time_word(atoms, at, grammar, particle)) return false;
  const TimeAtom& next = atoms[at + 1];
  const std::uint16_t no_verb = grammar.find_class("cue_no_verb");
  return !next.capital && next.digits == 0 && (no_verb == 0 || !is_time_word(atoms, at + 1, grammar, no_verb));
}

// "will meet Merkel at the White House on Friday", "On Friday, Obama will meet": a modal speaks for its whole clause, so it
// counts from farther away, before (from `before` on) and behind the expression.
bool governed_by_modal(const std::vector<TimeAtom>& atoms, const TimeMatch& match, std::uint32_t before,
                       const TimeGrammar& grammar) {
  constexpr std::uint32_t farther = 6;
  const std::uint16_t modal = grammar.find_class("cue_modal");
  if (modal == 0) return false;
  for (std::uint32_t i = before; i > 0 && before - i < farther && !atoms[i].barrier; --i) {
    if (is_time_word(atoms, i - 1, grammar, modal)) return true;
  }
  for (std::uint32_t i = match.last; i < atoms.size() && i - match.last < farther && !atoms[i].barrier; ++i) {
    if (is_time_word(atoms, i, grammar, modal)) return true;
  }
  return false;
}

}  // namespace

bool is_narrative(const std::vector<TimeMatch>& matches, const Published& published) {
  constexpr std::size_t least_years = 6;
  const auto far = [&](const TimeMeaning& meaning) {
    if (!published.period.latest) return true;
    return std::abs(static_cast<int>(date::year_month_day(*published.period.latest).year()) - meaning.get(F::year)) > 1;
  };
  std::size_t dated = 0;
  std::size_t deictic = 0;
  for (const TimeMatch& match : matches) {
    const TimeMeaning& meaning = match.meaning;
    dated += meaning.has(F::year) && !meaning.has(F::op) && far(meaning);
    deictic += meaning.has(F::weekday) && !meaning.has(F::day) && !meaning.is(TimeOp::set);
    deictic += meaning.is(TimeOp::shift) && meaning.get(F::from, -1) == static_cast<int>(TimeFrom::published);
  }
  return dated >= least_years && dated > 4 * deictic;
}

TimeLean find_lean(const std::vector<TimeAtom>& atoms, const TimeMatch& match, const TimeGrammar& grammar) {
  constexpr int window = 6;
  const std::uint16_t past = grammar.find_class("cue_past");
  const std::uint16_t future = grammar.find_class("cue_future");
  const std::uint16_t report = grammar.find_class("cue_report");
  std::uint32_t at = match.first;
  for (int i = 0; i < window && at > 0 && !atoms[at].barrier; ++i) {
    --at;
    if (i == 0 && report != 0 && is_time_word(atoms, at, grammar, report)) return TimeLean::past;
    if ((future != 0 && is_time_word(atoms, at, grammar, future)) || is_infinitive(atoms, at, grammar))
      return TimeLean::future;
    if (past != 0 && is_time_word(atoms, at, grammar, past)) return TimeLean::past;
  }
  return governed_by_modal(atoms, match, at, grammar) ? TimeLean::future : TimeLean::none;
}

}  // namespace entente
