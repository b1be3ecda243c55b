// One function a kind of rule; ruled_day() asks which one the fields of a meaning name.
#include "extract/times/ruled_days.hpp"

#include <algorithm>

#include "extract/times/calendars.hpp"

namespace entente {
namespace {

using F = TimeField;

int weekday_of(Day day) { return static_cast<int>(date::weekday(day).iso_encoding()); }

/// The n-th day or week of a period from its beginning, or from its end when n is below 0.
std::optional<Day> nth_in(const Period& all, TimeUnit unit, int nth) {
  if (!all.known() || nth == 0) return std::nullopt;
  if (unit != TimeUnit::week) return nth > 0 ? *all.earliest + date::days(nth - 1) : *all.latest + date::days(nth + 1);
  const Day first = find_weekday(*all.earliest, 1, 0, TimeLean::future);
  const Day last = find_weekday(*all.latest - date::days(6), 1, 0, TimeLean::past);
  return nth > 0 ? first + date::days(7 * (nth - 1)) : last + date::days(7 * (nth + 1));
}

/// "the fourth Thursday in November", "the last Friday of the month", "the first Monday of 2010".
std::optional<Day> nth_weekday(const Period& all, int weekday, int nth) {
  if (!all.known() || nth == 0) return std::nullopt;
  const Day first = find_weekday(*all.earliest, weekday, 0, TimeLean::future);
  const Day last = find_weekday(*all.latest, weekday, 0, TimeLean::past);
  return nth > 0 ? first + date::days(7 * (nth - 1)) : last + date::days(7 * (nth + 1));
}

}  // namespace

Day clamp_day(std::int64_t days) {
  const Day first = date::sys_days(date::year(1) / 1 / 1);
  const Day last = date::sys_days(date::year(9999) / 12 / 31);
  return std::clamp(Day(date::days(static_cast<int>(days))), first, last);
}

Day find_weekday(Day anchor, int weekday, int dir, TimeLean lean) {
  const int ahead = (weekday - weekday_of(anchor) + 7) % 7;
  const bool strict = dir != 0 || lean == TimeLean::behind || lean == TimeLean::before;
  if (dir > 0 || (dir == 0 && (lean == TimeLean::future || lean == TimeLean::behind)))
    return clamp_day(anchor.time_since_epoch().count() + (ahead == 0 && strict ? 7 : ahead));
  const int back = (7 - ahead) % 7;
  return clamp_day(anchor.time_since_epoch().count() - (back == 0 && strict ? 7 : back));
}

std::optional<Day> ruled_day(const TimeMeaning& meaning, int year) {
  std::optional<Day> found;
  if (meaning.has(F::holiday)) {
    const bool western = meaning.get(F::holiday) == static_cast<int>(TimeHoliday::easter);
    found = western ? easter(year) : orthodox_easter(year);
  } else if (meaning.has(F::calendar)) {
    found = day_of_calendar(static_cast<TimeCalendar>(meaning.get(F::calendar)), year, meaning.get(F::month, 1),
                            meaning.get(F::day, 1));
  } else if (meaning.has(F::nth)) {
    const auto all = meaning.has(F::month) ? month(year, meaning.get(F::month)) : entente::year(year);
    if (!all) return std::nullopt;
    found = meaning.has(F::weekday) ? nth_weekday(*all, meaning.get(F::weekday), meaning.get(F::nth))
                                    : nth_in(*all, static_cast<TimeUnit>(meaning.get(F::nth_unit)), meaning.get(F::nth));
  } else if (meaning.has(F::day) && meaning.has(F::month)) {
    found = civil_day(year, meaning.get(F::month), meaning.get(F::day));
  }
  if (found && meaning.has(F::offset)) found = *found + date::days(meaning.get(F::offset));
  return found;
}

bool has_rule(const TimeMeaning& meaning) {
  const bool nth = meaning.has(F::nth_unit) || (meaning.has(F::nth) && meaning.has(F::weekday));
  return meaning.has(F::holiday) || meaning.has(F::calendar) || nth;
}

}  // namespace entente
