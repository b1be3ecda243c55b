// The days that a meaning with calendar fields covers.
#include <optional>

#include "extract/times/values.hpp"

namespace entente {
namespace {

using F = TimeField;

/// A third of a period, as mods narrow it: early, mid, late.
Period third(const Period& all, TimeMod mod) {
  const auto length = all.length();
  if (!length || *length < 3) return all;
  const int size = *length / 3;
  const Day second = *all.earliest + date::days(size);
  const Day last = *all.latest - date::days(*length - 2 * size - 1);
  if (mod == TimeMod::start) return between(*all.earliest, second - date::days(1));
  return mod == TimeMod::mid ? between(second, last - date::days(1)) : between(last, *all.latest);
}

std::optional<Period> years(int first, int last) {
  const auto a = year(first);
  const auto b = year(last);
  if (!a || !b) return std::nullopt;
  return between(*a->earliest, *b->latest);
}

std::optional<Period> months(int year, int first, int last) {
  const auto a = month(year, first);
  const auto b = month(year, last);
  if (!a || !b) return std::nullopt;
  return between(*a->earliest, *b->latest);
}

std::optional<Period> week_period(const TimeMeaning& meaning) {
  const auto fourth = civil_day(meaning.get(F::year), 1, 4);  // always in week 1
  if (!fourth) return std::nullopt;
  const Period week = iso_week(*fourth + date::days(7 * (meaning.get(F::week) - 1)));
  if (meaning.has(F::weekday)) return on(*week.earliest + date::days(meaning.get(F::weekday) - 1));
  return meaning.has(F::weekend) ? between(*week.latest - date::days(1), *week.latest) : week;
}

std::optional<Period> whole_period(const TimeMeaning& meaning) {
  if (meaning.get(F::era) == 1) return std::nullopt;
  if (!meaning.has(F::year)) {
    if (meaning.has(F::decade)) return years(meaning.get(F::decade) * 10, meaning.get(F::decade) * 10 + 9);
    if (meaning.has(F::century)) return years(meaning.get(F::century) * 100 - 99, meaning.get(F::century) * 100);
    return std::nullopt;
  }
  const int y = meaning.get(F::year);
  if (meaning.has(F::day)) {
    const auto day = civil_day(y, meaning.get(F::month), meaning.get(F::day));
    return day ? std::optional<Period>(on(*day)) : std::nullopt;
  }
  if (meaning.has(F::week)) return week_period(meaning);
  if (meaning.has(F::month)) return month(y, meaning.get(F::month));
  if (meaning.has(F::season)) {
    const int season = meaning.get(F::season);
    if (season < 4) return months(y, season * 3, season * 3 + 2);
    const auto from = civil_day(y - 1, 12, 1);
    const auto to = month(y + 1, 2);
    return from && to ? std::optional<Period>(between(*from, *to->latest)) : std::nullopt;
  }
  if (meaning.has(F::quarter)) return months(y, meaning.get(F::quarter) * 3 - 2, meaning.get(F::quarter) * 3);
  if (meaning.has(F::half)) return months(y, meaning.get(F::half) * 6 - 5, meaning.get(F::half) * 6);
  return year(y);
}

}  // namespace

Period time_period(const TimeMeaning& meaning) {
  if (meaning.has(F::op)) return {};
  const auto whole = whole_period(meaning);
  if (!whole) return {};
  if (meaning.has(F::clip)) return *whole;  // "earlier this month" ends where the anchor says
  const auto mod = static_cast<TimeMod>(meaning.get(F::mod, static_cast<int>(TimeMod::approx)));
  switch (mod) {
    case TimeMod::start:
    case TimeMod::mid:
    case TimeMod::end:
      return third(*whole, mod);
    case TimeMod::on_or_before:
      return {std::nullopt, whole->latest};
    case TimeMod::on_or_after:
      return {whole->earliest, std::nullopt};
    case TimeMod::before:
      return {std::nullopt, *whole->earliest - date::days(1)};
    case TimeMod::after:
      return {*whole->latest + date::days(1), std::nullopt};
    default:
      return *whole;
  }
}

}  // namespace entente
