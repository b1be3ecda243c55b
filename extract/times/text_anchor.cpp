// A time of day goes with the last day, days and weeks with the last day that is not far, quarters with the quarter whose
// figures are told, all else with the last date. What was counted is known no finer than what it was counted from.
#include "extract/times/text_anchor.hpp"

#include "extract/times/meaning_kinds.hpp"

namespace entente {
namespace {

using F = TimeField;

/// Keeps the fields that are at least as coarse as a unit: of 2010-02-12 "that month" keeps 2010-02.
TimeMeaning coarsen(const TimeMeaning& meaning, TimeUnit unit) {
  TimeMeaning result = meaning;
  for (const F field : {F::part, F::hour, F::minute, F::second, F::mod, F::clip, F::zone, F::afternoon}) result.drop(field);
  if (unit >= TimeUnit::month) result.drop(F::day);
  if (unit >= TimeUnit::year) {
    for (const F field : {F::month, F::season, F::quarter, F::half, F::week, F::weekend}) result.drop(field);
  }
  return result;
}

const NamedTime& anchor_in_text(const TimeMeaning& meaning, const TimeMemory& memory, std::uint32_t sentence) {
  constexpr std::uint32_t far = 3;  // sentences
  if (is_clock(meaning)) return memory.day();
  if (speaks_of_quarter(meaning) && memory.quarter().known) return memory.quarter();
  const bool days = meaning.is(TimeOp::shift) && meaning.has(F::unit) && unit_of(meaning) <= TimeUnit::week &&
                    !memory.last().meaning.has(F::day);
  const bool near = memory.day().known && sentence <= memory.day().sentence + far;
  return days && near ? memory.day() : memory.last();
}

/// History names months and days without the year that its story has come to.
TimeMeaning in_story(TimeMeaning meaning, TimeLean lean, const TimeMemory& memory, std::uint32_t sentence) {
  const bool dated = meaning.has(F::month) || meaning.has(F::season) || meaning.has(F::quarter) || meaning.has(F::holiday);
  if (lean != TimeLean::same_year || meaning.has(F::op) || !dated || meaning.has(F::dir)) return meaning;
  const int year = memory.year_of_story(meaning, sentence);
  if (year > 0) meaning.set(F::year, year);
  return meaning;
}

/// Years before Christ count down.
TimeMeaning before_christ(const TimeMeaning& meaning, const TimeMeaning& anchor) {
  TimeMeaning result = meaning;
  result.set(F::era, 1);
  const int step = meaning.get(F::n, 1) * meaning.get(F::dir);
  if (!meaning.is(TimeOp::shift)) {
    if (anchor.has(F::year)) result.set(F::year, anchor.get(F::year));
    return result;
  }
  const bool years = unit_of(meaning) == TimeUnit::year && anchor.has(F::year);
  if (!years || anchor.get(F::year) - step < 1) return result;
  for (const F field : {F::op, F::unit, F::n, F::dir, F::from}) result.drop(field);
  result.set(F::year, anchor.get(F::year) - step);
  return result;
}

/// Days counted from a month or a year are not known to the day.
void drop_false_precision(const TimeMeaning& meaning, TimeUnit unit, const TimeMeaning& base, TimeMeaning& fixed) {
  if (!meaning.is(TimeOp::shift) || base.has(F::day)) return;
  if (unit <= TimeUnit::week && !base.has(F::week)) {
    for (const F field : {F::day, F::week, F::weekend}) fixed.drop(field);
    if (!base.has(F::month)) fixed.drop(F::month);
  }
}

}  // namespace

ResolvedTime count_from_text(const TimeMeaning& meaning, TimeLean lean, const TimeMemory& memory, std::uint32_t sentence) {
  const TimeUnit unit = unit_of(meaning);
  const NamedTime& anchor = anchor_in_text(meaning, memory, sentence);
  ResolvedTime result;
  result.anchor = anchor.words;
  if (is_clock(meaning) || repeats(meaning)) {
    result.meaning = coarsen(anchor.meaning, unit);
    TimeMeaning finer = meaning;
    for (const F field : {F::op, F::unit, F::n, F::dir, F::from}) finer.drop(field);
    result.meaning.merge(finer);
  } else if (anchor.meaning.has(F::era)) {
    result.meaning = before_christ(meaning, anchor.meaning);
  } else {
    const Period period = time_period(anchor.meaning);
    if (!period.earliest) return {meaning, {}, {}, "none", {}};
    result.meaning = fix_time(in_story(meaning, lean, memory, sentence), *period.earliest, lean);
    drop_false_precision(meaning, unit, anchor.meaning, result.meaning);
    result.other = other_value(meaning, result.meaning, *period.earliest);
  }
  result.period = time_period(result.meaning);
  return result;
}

}  // namespace entente
