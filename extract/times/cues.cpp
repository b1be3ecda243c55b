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
  const std::uint16_t no_infinitive = grammar.find_class("cue_no_infinitive");
  if (no_infinitive != 0 && at > 0 && is_time_word(atoms, at - 1, grammar, no_infinitive)) return false;
  const TimeAtom& next = atoms[at + 1];
  const std::uint16_t no_verb = grammar.find_class("cue_no_verb");
  return !next.capital && next.digits == 0 && next.sign == 0 &&
         (no_verb == 0 || !is_time_word(atoms, at + 1, grammar, no_verb));
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

/// "On Friday", "Friday": at most one word stands before it.
bool opens_sentence(const std::vector<TimeAtom>& atoms, const TimeMatch& match) {
  return match.first == 0 || atoms[match.first].barrier || match.first == 1 || atoms[match.first - 1].barrier;
}

/// What single words say of past and future.
class Cues {
 public:
  Cues(const Tokens& tokens, const std::vector<TimeAtom>& atoms, const TimeGrammar& grammar)
      : tokens_(tokens),
        atoms_(atoms),
        grammar_(grammar),
        past_(grammar.find_class("cue_past")),
        future_(grammar.find_class("cue_future")),
        no_past_(grammar.find_class("cue_no_past")),
        passive_(grammar.find_class("cue_passive")) {}

  /// "On Tuesday, the two conferred": of a time that opens its sentence the verb behind it speaks.
  TimeLean read_behind(std::uint32_t first) const {
    constexpr std::uint32_t window = 12;
    for (std::uint32_t i = first; i < atoms_.size() && i - first < window && !atoms_[i].barrier; ++i) {
      if (is(i, future_)) return TimeLean::future;
      if (is(i, past_) || has_past_ending(i)) return TimeLean::past;
    }
    return TimeLean::none;
  }

  TimeLean read(std::uint32_t at) const {
    if (is(at, future_) || is_infinitive(atoms_, at, grammar_)) return TimeLean::future;
    const bool passive = (at > 0 && is(at - 1, passive_)) || (at > 1 && is(at - 2, passive_));
    return !passive && (is(at, past_) || has_past_ending(at)) ? TimeLean::past : TimeLean::none;
  }

 private:
  bool is(std::uint32_t at, std::uint16_t word_class) const {
    return word_class != 0 && is_time_word(atoms_, at, grammar_, word_class);
  }

  /// "conferred", "launched": a form that hardly anything but a verb of the past has.
  bool has_past_ending(std::uint32_t at) const {
    constexpr std::size_t least = 5;
    const TimeAtom& atom = atoms_[at];
    const std::string& word = tokens_.tokens[atom.token].norm;
    if (atom.capital || atom.sign != 0 || word.size() < least || is(at, no_past_)) return false;
    return grammar_.has_past_ending(word);
  }

  const Tokens& tokens_;
  const std::vector<TimeAtom>& atoms_;
  const TimeGrammar& grammar_;
  std::uint16_t past_;
  std::uint16_t future_;
  std::uint16_t no_past_;
  std::uint16_t passive_;
};

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

bool is_bare(const std::vector<TimeAtom>& atoms, const std::vector<TimeMatch>& matches) {
  constexpr std::size_t most_atoms = 30;
  if (atoms.size() > most_atoms || matches.empty()) return false;
  std::size_t words = 0;
  for (const TimeAtom& atom : atoms) words += atom.sign == 0;
  for (const TimeMatch& match : matches) {
    for (std::uint32_t i = match.first; i < match.last; ++i) words -= atoms[i].sign == 0;
  }
  return words == 0;
}

TimeLean find_lean(const Tokens& tokens, const std::vector<TimeAtom>& atoms, const TimeMatch& match,
                   const TimeGrammar& grammar) {
  constexpr int window = 8;
  const Cues cues{tokens, atoms, grammar};
  const std::uint16_t report = grammar.find_class("cue_report");
  std::uint32_t at = match.first;
  for (int i = 0; i < window && at > 0 && !atoms[at].barrier; ++i) {
    --at;
    if (i == 0 && report != 0 && is_time_word(atoms, at, grammar, report)) return TimeLean::past;
    if (const TimeLean lean = cues.read(at); lean != TimeLean::none) return lean;
  }
  if (governed_by_modal(atoms, match, at, grammar)) return TimeLean::future;
  return opens_sentence(atoms, match) ? cues.read_behind(match.last) : TimeLean::none;
}

Span find_anchor_words(const std::vector<TimeAtom>& atoms, const TimeMatch& match, std::uint32_t next,
                       const TimeGrammar& grammar) {
  constexpr std::uint32_t most_words = 8;
  const std::uint16_t side = grammar.find_class("event_side");
  if (side == 0) return {};
  std::uint32_t at = match.last;
  if (is_time_word(atoms, at - 1, grammar, side)) --at;
  if (at >= atoms.size() || (at == match.last && atoms[at].barrier) || !is_time_word(atoms, at, grammar, side)) return {};
  std::uint32_t end = at + 1;
  while (end < next && end < atoms.size() && end - at <= most_words && !atoms[end].barrier && atoms[end].sign == 0) ++end;
  return end > at + 1 ? join(atoms[at].span, atoms[end - 1].span) : Span{};
}

}  // namespace entente
