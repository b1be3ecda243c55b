// Days of other calendars and of holidays that move: Easter, Tết and other days of the moon, Muslim and Jewish feasts.
#pragma once

#include <optional>

#include "extract/date.hpp"
#include "extract/times/meaning.hpp"

namespace entente {

/// Easter Sunday by the Gregorian rule (J.-M. Oudin 1940, as in Seidelmann's Explanatory Supplement).
Day easter(int year);

/// Easter Sunday of the eastern churches: the Julian rule (J. Meeus, Astronomical Algorithms, chapter 8), as a civil day.
Day orthodox_easter(int year);

/// The civil day of a day of another calendar in a civil year, nothing when there is none.
/// - Vietnamese, Chinese, Korean: months of the year that begins in the civil year, leap months passed over; month 0 is
///   the last of the year before, whose day 30 is the last day of the year however long it is; new moons and the
///   sun's longitude by Meeus's short formulas (chapters 25 and 49), days by the clock of Hanoi, Beijing or Seoul. The rules
///   of the calendar: month 11 has the winter solstice, a month without a principal term is the leap month. Good for the
///   years 1900 to 2200; Vietnam kept other clocks before 1968.
/// - Islamic: the tabular calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29); announced days may differ by one.
/// - Hebrew: the arithmetic calendar (Dershowitz and Reingold, Calendrical Calculations); month 1 is Nisan, 12 the last
/// Adar.
std::optional<Day> day_of_calendar(TimeCalendar calendar, int year, int month, int day);

}  // namespace entente
