// Hints that are true too seldom to bound a date by, and too useful to keep silent: of the few dated reports that have "next
// month" beside a month's name, a third and more meant two different months.
#include "extract/times/published_hints.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "extract/times/resolve.hpp"

namespace entente {
namespace {

using F = TimeField;

constexpr int first_year = 1970;  // years that a weekday and a day are tried in
constexpr int last_year = 2050;

bool is_next_month(const TimeMeaning& meaning) {
  return is_counted(meaning) && meaning.get(F::unit, -1) == static_cast<int>(TimeUnit::month) && meaning.get(F::dir) == 1 &&
         meaning.get(F::n, 1) == 1 && !meaning.has(F::day) && !meaning.has(F::mod);
}

bool is_bare_month(const TimeMeaning& meaning) {
  return !meaning.has(F::op) && meaning.has(F::month) && !meaning.has(F::day) && !meaning.has(F::year) &&
         !meaning.has(F::dir) && !meaning.has(F::mod);
}

/// "is to visit next month" and, in the sentence beside it, "will travel in March".
bool tell_month(const TimesOfText& text, const TimeMatch& counted, const TimeMatch& named) {
  const std::uint32_t x = text.sentence(counted);
  const std::uint32_t y = text.sentence(named);
  return (x == y + 1 || y == x + 1) && is_next_month(counted.meaning) && is_bare_month(named.meaning) &&
         find_lean(text.tokens, text.atoms, named, text.grammar) == TimeLean::future;
}

void note_month(const TimesOfText& text, std::vector<Note>& notes) {
  constexpr std::size_t reach = 8;  // expressions to either side
  const std::vector<TimeMatch>& all = text.matches;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!is_next_month(all[i].meaning)) continue;
    for (std::size_t j = i - std::min(i, reach); j < std::min(all.size(), i + reach); ++j) {
      if (!tell_month(text, all[i], all[j])) continue;
      const int month = (all[j].meaning.get(F::month) + 10) % 12 + 1;
      notes.push_back(
          {text.span(all[i]), fmt::format(R"("{}" and "{}" make month {} the article's, if they tell of the same time.)",
                                          text.words(text.span(all[i])), text.words(text.span(all[j])), month)});
      return;
    }
  }
}

std::string fitting_years(TimeMeaning meaning) {
  std::string years;
  for (int year = first_year; year <= last_year; ++year) {
    meaning.set(F::year, year);
    if (full_day(meaning)) years += fmt::format("{}{}", years.empty() ? "" : ", ", year);
  }
  return years;
}

void note_weekday(const TimesOfText& text, std::vector<Note>& notes) {
  for (const TimeMatch& match : text.matches) {
    const TimeMeaning& meaning = match.meaning;
    if (!is_calendar_day(meaning) || !meaning.has(F::weekday) || meaning.has(F::year)) continue;
    const Span span = text.span(match);
    notes.push_back({span, fmt::format("\"{}\" is true of the years {}.", text.words(span), fitting_years(meaning))});
    return;
  }
}

}  // namespace

bool is_calendar_day(const TimeMeaning& meaning) {
  return !meaning.has(F::op) && meaning.has(F::month) && meaning.has(F::day);
}

bool is_counted(const TimeMeaning& meaning) {
  return meaning.is(TimeOp::shift) && meaning.get(F::from, 0) == static_cast<int>(TimeFrom::published) &&
         meaning.has(F::dir);
}

std::optional<Day> full_day(const TimeMeaning& meaning) {
  if (!is_calendar_day(meaning) || !meaning.has(F::year) || meaning.get(F::era) == 1) return std::nullopt;
  const auto day = civil_day(meaning.get(F::year), meaning.get(F::month), meaning.get(F::day));
  if (!day) return std::nullopt;
  const int weekday = static_cast<int>(date::weekday(*day).iso_encoding());
  return meaning.get(F::weekday, weekday) == weekday ? day : std::nullopt;
}

void note_date_hints(const TimesOfText& text, const Published& known, std::vector<Note>& notes) {
  if (known.period.known()) return;
  note_month(text, notes);
  note_weekday(text, notes);
}

}  // namespace entente
