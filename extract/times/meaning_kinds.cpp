#include "extract/times/meaning_kinds.hpp"

namespace entente {
namespace {

using F = TimeField;

}  // namespace

bool needs_anchor(const TimeMeaning& meaning) {
  if (meaning.is(TimeOp::shift) || meaning.has(F::echo)) return true;
  if (meaning.has(F::op)) return false;
  return !meaning.has(F::year) && !meaning.has(F::decade) && !meaning.has(F::century);
}

TimeUnit unit_of(const TimeMeaning& meaning) {
  return static_cast<TimeUnit>(meaning.get(F::unit, static_cast<int>(TimeUnit::day)));
}

bool repeats(const TimeMeaning& meaning) {
  return meaning.is(TimeOp::shift) && meaning.get(F::dir) == 0 &&
         meaning.get(F::from, 0) == static_cast<int>(TimeFrom::text);
}

bool is_clock(const TimeMeaning& meaning) {
  return !meaning.has(F::op) && !meaning.has(F::day) && !meaning.has(F::weekday) && !meaning.has(F::month) &&
         !meaning.has(F::holiday) && (meaning.has(F::hour) || meaning.has(F::part));
}

bool speaks_of_quarter(const TimeMeaning& meaning) {
  return meaning.is(TimeOp::shift) && unit_of(meaning) == TimeUnit::quarter;
}

std::string other_value(const TimeMeaning& meaning, const TimeMeaning& fixed, Day anchor) {
  const auto other = other_reading(meaning, fixed, anchor);
  return other ? timex_value(*other) : std::string();
}

}  // namespace entente
