// Where both ends of the article's date lead to the same days these are certain; else what lies between bounds them.
#include "extract/times/published_anchor.hpp"

#include <optional>

#include "extract/times/meaning_kinds.hpp"

namespace entente {
namespace {

using F = TimeField;

constexpr int most_days = 180;  // bounds of the article's date beyond which the nearest such day is not one day

/// "the quarter" of a text that has named none: figures are of the quarter that has ended.
TimeMeaning ended(TimeMeaning meaning) {
  if (repeats(meaning)) meaning.set(F::dir, -1);
  return meaning;
}

TimeMeaning echoed(TimeMeaning fixed, const NamedTime& quarter) {
  if (fixed.has(F::echo) && quarter.known && !fixed.has(F::quarter)) fixed.set(F::quarter, quarter.meaning.get(F::quarter));
  return fixed;
}

/// "earlier this month" ends with the article's day.
Period clipped(Period period, const TimeMeaning& meaning, Day anchor) {
  if (!meaning.has(F::clip) || !period.known()) return period;
  const Period side = meaning.get(F::clip) < 0 ? Period{{}, anchor} : Period{anchor, {}};
  return compatible(period, side) ? intersect(period, side) : period;
}

}  // namespace

ResolvedTime count_from_published(const TimeMeaning& meaning, TimeLean lean, const TimeMemory& memory,
                                  const Published& published) {
  const Period& bounds = published.period;
  if (bounds.unknown() || (repeats(meaning) && !speaks_of_quarter(meaning))) return {meaning, {}, {}, "none", {}};
  ResolvedTime result;
  result.anchor = published.source == DateSource::given ? "published" : "text";
  const Day first = bounds.earliest ? *bounds.earliest : *bounds.latest;
  const Day last = bounds.latest ? *bounds.latest : *bounds.earliest;
  const bool wide = bounds.length().value_or(most_days) >= most_days;  // then a day may lie on either side of it
  const TimeMeaning low = echoed(fix_time(ended(meaning), first, wide ? TimeLean::past : lean), memory.quarter());
  const TimeMeaning high = echoed(fix_time(ended(meaning), last, wide ? TimeLean::future : lean), memory.quarter());
  const Period low_period = clipped(time_period(low), low, first);
  const Period high_period = clipped(time_period(high), high, last);
  if (bounds.known() && low == high) {
    result.meaning = low;
    result.period = hull(low_period, high_period);
    if (first == last) result.other = other_value(meaning, low, first);
    return result;
  }
  result.meaning = meaning;
  if (bounds.earliest) result.period.earliest = low_period.earliest;
  if (bounds.latest) result.period.latest = high_period.latest;
  return result;
}

Period open_period(const TimeMeaning& meaning, const Period& published) {
  if (!meaning.has(F::op)) return time_period(fix_time(meaning, Day{}, TimeLean::none));
  if (meaning.is(TimeOp::ref) && meaning.get(F::ref) == static_cast<int>(TimeRef::past)) return {{}, published.latest};
  if (meaning.is(TimeOp::ref) && meaning.get(F::ref) == static_cast<int>(TimeRef::future)) return {published.earliest, {}};
  if (!meaning.is(TimeOp::duration) || !meaning.has(F::dir) || meaning.get(F::from, 0) != 0) return {};
  const bool past = meaning.get(F::dir) < 0;
  const std::optional<Day> base = past ? published.earliest : published.latest;
  std::optional<Day> far;
  if (base && meaning.get(F::many) != 1)
    far = shift_day(*base, unit_of(meaning), meaning.get(F::n, 1) * meaning.get(F::dir));
  return past ? Period{far, published.latest} : Period{published.earliest, far};
}

}  // namespace entente
