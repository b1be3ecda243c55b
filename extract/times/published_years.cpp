// Years as bounds: what a text tells as past in 2012 lies before it, what will be in 2012 lies behind it. Only a modal is
// sure of the second: "was expected by 1995" may be told at any time.
#include <fmt/core.h>

#include "extract/times/published_hints.hpp"
#include "extract/times/resolve.hpp"
#include "extract/times/thread.hpp"

namespace entente {
namespace {

using F = TimeField;

constexpr int first_year = 1900;  // of news
constexpr int last_year = 2100;

bool is_after(const TimesOfText& text, const TimeMatch& match, std::string_view word_class) {
  const std::uint16_t number = text.grammar.find_class(word_class);
  return number != 0 && match.first > 0 && is_time_word(text.atoms, match.first - 1, text.grammar, number);
}

/// A modal stands before the match in its sentence.
bool will_be(const TimesOfText& text, const TimeMatch& match) {
  const std::uint16_t modal = text.grammar.find_class("cue_will");
  if (modal == 0) return false;
  for (std::uint32_t i = match.first; i > 0 && !text.atoms[i].barrier; --i) {
    if (is_time_word(text.atoms, i - 1, text.grammar, modal)) return true;
  }
  return false;
}

}  // namespace

std::vector<DateHint> find_year_hints(const TimesOfText& text) {
  std::vector<DateHint> hints;
  for (const TimeMatch& match : text.matches) {
    const TimeMeaning& meaning = match.meaning;
    if (meaning.has(F::op) || !meaning.has(F::year) || meaning.has(F::echo)) continue;
    const Period period = time_period(meaning);
    const int year_number = meaning.get(F::year);
    if (!period.known() || year_number < first_year || year_number > last_year) continue;
    const bool finer = meaning.has(F::month) || meaning.has(F::quarter) || meaning.has(F::half);
    const std::string said = fmt::format("\"{}\"", text.words(text.span(match)));
    const TimeLean lean = find_lean(text.tokens, text.atoms, match, text.grammar);
    if (is_after(text, match, "since")) {
      hints.push_back({text.span(match), {period.earliest, {}}, said + " is told as the beginning of what lasts"});
    } else if (lean == TimeLean::past && is_after(text, match, "in_prep")) {
      hints.push_back({text.span(match), {year(year_number)->earliest, {}}, said + " is told as past"});
    } else if (finer && lean == TimeLean::future && will_be(text, match)) {
      hints.push_back({text.span(match), {{}, period.latest}, said + " is still to come"});
    }
  }
  return hints;
}

}  // namespace entente
