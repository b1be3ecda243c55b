// Days that a rule fixes in a year: weekdays, feasts, the n-th of a period.
#pragma once

#include <cstdint>
#include <optional>

#include "extract/times/values.hpp"

namespace entente {

/// A day by its number from 1970, kept within the years 1 to 9999.
Day clamp_day(std::int64_t days);

/// The weekday on, before (dir -1) or after (dir 1) the anchor; with dir 0 as the lean says.
Day find_weekday(Day anchor, int weekday, int dir, TimeLean lean);

/// Whether a rule fixes the meaning's day: a feast, a day of another calendar, "the last Monday of May".
bool has_rule(const TimeMeaning& meaning);

/// The day of a meaning in a year, by its rule or by month and day; nothing when the year has no such day.
std::optional<Day> ruled_day(const TimeMeaning& meaning, int year);

}  // namespace entente
