// Fixing: the only place that counts days. A meaning is turned, from coarse to fine, into calendar fields: a shift gives the
// unit it leads to, then what is finer in the meaning (a weekday, a month, a season) is looked up inside or beside it.
#include <algorithm>
#include <cstdlib>

#include "extract/times/ruled_days.hpp"
#include "extract/times/values.hpp"

namespace entente {
namespace {

using F = TimeField;

struct Civil {
  int year;
  int month;
  int day;
};

Civil civil(Day day) {
  const date::year_month_day ymd(day);
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

int weekday_of(Day day) { return static_cast<int>(date::weekday(day).iso_encoding()); }
int days_between(Day from, Day to) { return (to - from).count(); }

void set_year(TimeMeaning& meaning, int year) {
  if (year >= 1 && year <= 9999) meaning.set(F::year, year);
}

void set_day(TimeMeaning& meaning, Day day) {
  const Civil c = civil(day);
  meaning.set(F::year, c.year);
  meaning.set(F::month, c.month);
  meaning.set(F::day, c.day);
  for (const F field : {F::weekday, F::week, F::weekend, F::nth, F::nth_unit, F::holiday, F::calendar, F::cycle, F::offset})
    meaning.drop(field);
}

void set_week(TimeMeaning& meaning, Day day) {
  const Day thursday = day + date::days(4 - weekday_of(day));
  const int year = civil(thursday).year;
  const int first = days_between(date::sys_days(date::year(year) / 1 / 1), thursday);
  set_year(meaning, year);
  meaning.set(F::week, first / 7 + 1);
}

/// The first day of what a meaning with month, season, quarter or half covers in a year, to measure distances by.
Day probe(const TimeMeaning& meaning, int year) {
  if (has_rule(meaning)) {
    if (const auto day = ruled_day(meaning, year)) return *day;
  }
  int month = meaning.get(F::month, 0);
  if (month == 0 && meaning.has(F::season)) month = meaning.get(F::season) == 4 ? 12 : meaning.get(F::season) * 3 + 1;
  if (month == 0 && meaning.has(F::quarter)) month = meaning.get(F::quarter) * 3 - 1;
  if (month == 0 && meaning.has(F::half)) month = meaning.get(F::half) * 6 - 3;
  const int day = meaning.get(F::day, 15);
  const auto exact = civil_day(year, month, day);
  return exact ? *exact : civil_day(year, month, 28).value_or(Day{});
}

/// Days of distance at which a candidate year is thought: leaning makes the other side dearer, or closes it.
int year_cost(int distance, int grain, TimeLean lean) {
  constexpr int dear = 4;
  constexpr int closed = 1 << 20;
  if (lean == TimeLean::before && distance >= -grain / 2) return closed + distance;
  if (lean == TimeLean::behind && distance <= grain / 2) return closed - distance;
  if (lean == TimeLean::past && distance > 0) return distance * dear;
  if (lean == TimeLean::future && distance < 0) return -distance * dear;
  return std::abs(distance);
}

/// The year of that name in the cycle of sixty that is nearest to the anchor, rather in the past.
int find_cycle_year(int cycle, int this_year) {
  constexpr int round = 60;
  constexpr int first = 4;  // the year 4 began a cycle
  constexpr int ahead = 5;  // years to come that are spoken of by name
  const int latest = this_year + ahead;
  return latest - ((latest - first - cycle) % round + round) % round;
}

/// The year of a month, day, season, quarter or half that is named without one.
int find_year(const TimeMeaning& meaning, Day anchor, TimeLean lean) {
  const int this_year = civil(anchor).year;
  if (meaning.has(F::cycle)) return find_cycle_year(meaning.get(F::cycle), this_year);
  if (lean == TimeLean::same_year || (meaning.has(F::dir) && meaning.get(F::dir) == 0)) return this_year;
  const bool figures = meaning.has(F::quarter) || meaning.has(F::half);  // they are of quarters that have ended
  if (figures && lean == TimeLean::behind) return this_year;
  if (figures && lean != TimeLean::before) lean = TimeLean::past;
  if (meaning.has(F::dir)) lean = meaning.get(F::dir) < 0 ? TimeLean::before : TimeLean::behind;
  const int grain = meaning.has(F::day) || has_rule(meaning) ? 0 : meaning.has(F::month) ? 27 : 80;  // days of "now"
  int best = this_year;
  int best_cost = 1 << 30;
  for (int year = this_year - 4; year <= this_year + 4; ++year) {  // 29 February is that rare
    const bool dated = meaning.has(F::day) || has_rule(meaning);
    if (dated && !ruled_day(meaning, year)) continue;
    const int cost = year_cost(days_between(anchor, probe(meaning, year)), grain, lean);
    if (cost < best_cost) {
      best = year;
      best_cost = cost;
    }
  }
  return best;
}

/// A day of the month alone: in the anchor's month or the one beside it.
void find_month_of_day(TimeMeaning& meaning, Day anchor, TimeLean lean) {
  const Civil c = civil(anchor);
  int best = 0;
  int best_cost = 1 << 30;
  for (int offset = -1; offset <= 1; ++offset) {
    const int index = c.year * 12 + c.month - 1 + offset;
    const auto day = civil_day(index / 12, index % 12 + 1, meaning.get(F::day));
    if (!day) continue;
    const int cost = year_cost(days_between(anchor, *day), 0, lean == TimeLean::same_year ? TimeLean::none : lean);
    if (cost < best_cost) {
      best = index;
      best_cost = cost;
    }
  }
  set_year(meaning, best / 12);
  meaning.set(F::month, best % 12 + 1);
}

/// Holidays, days of other calendars and "the fourth Thursday in November", once the year is known.
void settle_in_year(TimeMeaning& meaning) {
  if (!meaning.has(F::year) || !has_rule(meaning)) return;
  const auto day = ruled_day(meaning, meaning.get(F::year));
  if (!day) return;
  const bool week = meaning.get(F::nth_unit, -1) == static_cast<int>(TimeUnit::week);
  const bool month_alone = meaning.has(F::calendar) && !meaning.has(F::day);
  if (meaning.get(F::calendar, 0) == static_cast<int>(TimeCalendar::islamic))
    meaning.set(F::mod, static_cast<int>(TimeMod::approx));
  set_day(meaning, *day);
  if (week) set_week(meaning, *day);
  if (week || month_alone) meaning.drop(F::day);
  if (week) meaning.drop(F::month);
  if (month_alone) meaning.set(F::mod, static_cast<int>(TimeMod::approx));
}

void fix_fields(TimeMeaning& meaning, Day anchor, TimeLean lean) {
  const bool in_year = meaning.has(F::month) || meaning.has(F::season) || meaning.has(F::quarter) || meaning.has(F::half);
  if (meaning.has(F::decade) || meaning.has(F::century)) return;
  if (!meaning.has(F::year)) {
    if (in_year || meaning.has(F::holiday)) {
      set_year(meaning, find_year(meaning, anchor, lean));
    } else if (meaning.has(F::day)) {
      find_month_of_day(meaning, anchor, lean);
    } else if (meaning.has(F::weekday)) {
      set_day(meaning, find_weekday(anchor, meaning.get(F::weekday), meaning.get(F::dir), lean));
    } else if (meaning.has(F::weekend)) {
      const bool to_come = lean == TimeLean::future || lean == TimeLean::behind;
      const int ahead = to_come || (weekday_of(anchor) >= 6 && lean != TimeLean::before) ? 0 : -7;
      set_week(meaning, anchor + date::days(ahead + 7 * meaning.get(F::dir)));
    } else if (meaning.has(F::part) || meaning.has(F::hour)) {
      set_day(meaning, anchor);
    }
  }
  settle_in_year(meaning);
}

/// The unit that a shift leads to.
void shift_fields(TimeMeaning& meaning, Day anchor) {
  const auto unit = static_cast<TimeUnit>(meaning.get(F::unit, static_cast<int>(TimeUnit::day)));
  const int count = meaning.get(F::n, 1) * meaning.get(F::dir);
  const Day day = shift_day(anchor, unit, count);
  const Civil c = civil(day);
  switch (unit) {
    case TimeUnit::week:
      set_week(meaning, day);
      break;
    case TimeUnit::weekend:
      set_week(meaning, day);
      meaning.set(F::weekend, 1);
      break;
    case TimeUnit::month:
      set_year(meaning, c.year);
      meaning.set(F::month, c.month);
      break;
    case TimeUnit::quarter:
      set_year(meaning, c.year);
      meaning.set(F::quarter, (c.month - 1) / 3 + 1);
      break;
    case TimeUnit::year:
      set_year(meaning, c.year);
      break;
    case TimeUnit::decade:
      meaning.set(F::decade, c.year / 10);
      break;
    case TimeUnit::century:
      meaning.set(F::century, (c.year - 1) / 100 + 1);
      break;
    default:
      set_day(meaning, day);
  }
  if (unit == TimeUnit::week && meaning.has(F::weekday)) {
    set_day(meaning, day + date::days(meaning.get(F::weekday) - weekday_of(day)));
  }
  settle_in_year(meaning);
}

}  // namespace

Day shift_day(Day day, TimeUnit unit, int count) {
  const std::int64_t days = day.time_since_epoch().count();
  const Civil c = civil(day);
  switch (unit) {
    case TimeUnit::second:
    case TimeUnit::minute:
    case TimeUnit::hour:
      return day;
    case TimeUnit::day:
      return clamp_day(days + count);
    case TimeUnit::week:
    case TimeUnit::weekend:
      return clamp_day(days + 7LL * count);
    default:
      break;
  }
  const int size = unit == TimeUnit::month     ? 1
                   : unit == TimeUnit::quarter ? 3
                   : unit == TimeUnit::year    ? 12
                   : unit == TimeUnit::decade  ? 120
                                               : 1200;
  const std::int64_t index = c.year * 12LL + c.month - 1 + static_cast<std::int64_t>(count) * size;
  const int target_year = static_cast<int>(std::clamp<std::int64_t>(index / 12, 1, 9999));
  const int target_month = static_cast<int>(index % 12 + 12) % 12 + 1;
  for (int d = c.day; d > 27; --d) {
    if (const auto found = civil_day(target_year, target_month, d)) return *found;
  }
  return civil_day(target_year, target_month, std::min(c.day, 27)).value_or(day);
}

TimeMeaning fix_time(const TimeMeaning& meaning, Day anchor, TimeLean lean) {
  TimeMeaning result = meaning;
  if (meaning.is(TimeOp::shift)) {
    result.drop(F::op);
    shift_fields(result, anchor);
  } else if (!meaning.has(F::op)) {
    fix_fields(result, anchor, lean);
  }
  return result;
}

std::optional<TimeMeaning> other_reading(const TimeMeaning& meaning, const TimeMeaning& fixed, Day anchor) {
  const bool counted = meaning.has(F::op) || meaning.has(F::year) || meaning.has(F::decade) || meaning.has(F::century);
  if (counted || meaning.has(F::dir)) return std::nullopt;
  const Period period = time_period(fixed);
  if (!period.known()) return std::nullopt;
  const bool past = *period.earliest <= anchor;
  const TimeMeaning other = fix_time(meaning, anchor, past ? TimeLean::behind : TimeLean::before);
  return other == fixed ? std::nullopt : std::optional<TimeMeaning>(other);
}

}  // namespace entente
