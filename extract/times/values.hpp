// The calendar of meanings: fixing one against a day, the days it covers, and its TIMEX3 value.
#pragma once

#include <optional>
#include <string>

#include "extract/date.hpp"
#include "extract/times/meaning.hpp"

namespace entente {

/// How a day that could lie on either side of the anchor is chosen.
enum class TimeLean : std::uint8_t {
  none,  ///< the nearest; a weekday: today or the last one
  past,
  future,
  before,     ///< before the anchor's day and nowhere else
  behind,     ///< behind it and nowhere else
  same_year,  ///< narrative: months and days of the anchor's year
};

/// The meaning with all its calendar fields set that follow from `anchor`: "Friday" gets year, month and day, "last week"
/// year and week. Meanings that say all themselves, durations, sets and references come back as they are. Fields that lead
/// outside years 1 to 9999 are left out.
TimeMeaning fix_time(const TimeMeaning& meaning, Day anchor, TimeLean lean);

/// What the meaning would be if the anchor's other side were meant: "Friday" of last week is else that of next week. Nothing
/// when the meaning has but one reading.
std::optional<TimeMeaning> other_reading(const TimeMeaning& meaning, const TimeMeaning& fixed, Day anchor);

/// The days that a meaning covers, mod and all; open where it is not fixed.
Period time_period(const TimeMeaning& meaning);

/// TIMEX3 value: what is not fixed is X ("XXXX-10-25", "XXXX-WXX-5").
std::string timex_value(const TimeMeaning& meaning);

/// Adds units to a day; months keep the day of the month where the target has it, else its last day.
Day shift_day(Day day, TimeUnit unit, int count);

}  // namespace entente
