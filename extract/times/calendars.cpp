// Each calendar is worked out in whole days, counted from 1970 as Day counts them; only the moon and the sun need fractions.
#include "extract/times/calendars.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace entente {
namespace {

constexpr int days_from_year_1 = 719163;          // Rata Die of 1970-01-01
constexpr double julian_day_of_1970 = 2440587.5;  // at midnight
constexpr double century = 36525;
constexpr double julian_day_of_2000 = 2451545;

int number(Day day) { return day.time_since_epoch().count(); }
Day day_of(std::int64_t number) { return Day(date::days(static_cast<int>(number))); }
int year_of(Day day) { return static_cast<int>(date::year_month_day(day).year()); }
double sine(double degrees) { return std::sin(std::fmod(degrees, 360) * 3.14159265358979323846 / 180); }

/// Julian day (universal time) of the new moon of a number; 0 is that of 6 January 2000.
double new_moon(int k) {
  const double t = k / 1236.85;
  const double e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
  const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const double omega = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const double mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  const double periodic = -0.40720 * sine(moon) + 0.17241 * e * sine(sun) + 0.01608 * sine(2 * moon) +
                          0.01039 * sine(2 * node) + 0.00739 * e * sine(moon - sun) - 0.00514 * e * sine(moon + sun) +
                          0.00208 * e * e * sine(2 * sun) - 0.00111 * sine(moon - 2 * node) -
                          0.00057 * sine(moon + 2 * node) + 0.00056 * e * sine(2 * moon + sun) - 0.00042 * sine(3 * moon) +
                          0.00042 * e * sine(sun + 2 * node) + 0.00038 * e * sine(sun - 2 * node) -
                          0.00024 * e * sine(2 * moon - sun) - 0.00017 * sine(omega);
  constexpr double dynamical_minus_universal = 0.0007;  // days; a minute, as in our time
  return mean + periodic - dynamical_minus_universal;
}

/// Which twelfth of its path the sun is in when a day begins: 0 from the March equinox, 9 from the December solstice.
int sun_sector(int day, double zone) {
  const double t = (day + julian_day_of_1970 - zone - julian_day_of_2000) / century;
  const double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
  const double centre = (1.914602 - 0.004817 * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
                        0.000289 * sine(3 * anomaly);
  const double longitude =
      280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return static_cast<int>(std::floor(longitude / 30 - 12 * std::floor(longitude / 360)));
}

/// The calendar of moon and sun by the clock of one place; `zone` in days east of Greenwich.
class MoonCalendar {
 public:
  explicit MoonCalendar(double hours) : zone_(hours / 24) {}

  std::optional<Day> day(int year, int month, int day) const {
    if (month == 0) {
      --year;
      month = 12;
    }
    if (year < 1900 || year > 2200 || month > 12) return std::nullopt;
    const int base = eleventh_month(month < 11 ? year - 1 : year);
    int ahead = month < 11 ? month + 1 : month - 11;
    const int leap = leap_month(base);
    if (leap > 0 && ahead >= leap) ++ahead;
    const int first = first_day(base + ahead);
    const int last = first_day(base + ahead + 1) - 1;
    if (first + day - 1 > last && month != 12) return std::nullopt;
    return day_of(std::min(first + day - 1, last));
  }

 private:
  /// The civil day on which a month begins.
  int first_day(int k) const { return static_cast<int>(std::floor(new_moon(k) - julian_day_of_1970 + zone_)); }

  /// The number of the new moon that begins the month of the winter solstice of a year.
  int eleventh_month(int year) const {
    const int last = number(date::sys_days(date::year(year) / 12 / 31));
    int k = static_cast<int>(std::floor((last + julian_day_of_1970 - 2451550.1) / 29.530588861)) + 1;
    while (first_day(k) > last) --k;
    return sun_sector(first_day(k), zone_) >= 9 ? k - 1 : k;
  }

  /// Which month behind an eleventh one is the leap month; 0: none until the next eleventh month.
  int leap_month(int base) const {
    const int year = year_of(day_of(first_day(base)));
    if (eleventh_month(year + 1) - base < 13) return 0;
    int sector = sun_sector(first_day(base + 1), zone_);
    for (int i = 1; i < 14; ++i) {
      const int next = sun_sector(first_day(base + i + 1), zone_);
      if (next == sector) return i;
      sector = next;
    }
    return 0;
  }

  double zone_;
};

std::optional<Day> islamic_day(int year, int month, int day) {
  constexpr std::int64_t epoch = 227014;  // Rata Die of the day before 1 Muharram of year 1
  const int first = (year - 622) * 33 / 32 - 1;
  for (int h = first < 1 ? 1 : first; h <= first + 3; ++h) {
    const std::int64_t rata_die = epoch + (h - 1) * 354LL + (3 + 11LL * h) / 30 + 29LL * (month - 1) + month / 2 + day;
    const Day found = day_of(rata_die - days_from_year_1);
    if (year_of(found) == year) return found;
  }
  return std::nullopt;
}

std::int64_t hebrew_elapsed_days(std::int64_t year) {
  const std::int64_t months = (235 * year - 234) / 19;
  const std::int64_t parts = 12084 + 13753 * months;
  const std::int64_t days = 29 * months + parts / 25920;
  return 3 * (days + 1) % 7 < 3 ? days + 1 : days;
}

/// 1 Tishri.
std::int64_t hebrew_new_year(std::int64_t year) {
  constexpr std::int64_t epoch = -1373427;  // Rata Die
  const std::int64_t before = hebrew_elapsed_days(year - 1);
  const std::int64_t days = hebrew_elapsed_days(year);
  const std::int64_t after = hebrew_elapsed_days(year + 1);
  const int late = after - days == 356 ? 2 : days - before == 382 ? 1 : 0;
  return epoch + days + late - days_from_year_1;
}

std::optional<Day> hebrew_day(int year, int month, int day) {
  const std::int64_t autumn = hebrew_new_year(year + 3761);
  const std::int64_t spring = autumn - 177;  // 1 Nisan: the months between never change
  if (month <= 6) return day_of(spring + (59 * (month - 1) + 1) / 2 + day - 1);
  if (month >= 12) return day_of(spring - 29 + day - 1);
  const std::int64_t length = hebrew_new_year(year + 3762) - autumn;
  const int second = length % 30 == 25 ? 30 : 29;  // 355 and 385 days
  const int third = length % 30 == 23 ? 29 : 30;   // 353 and 383
  const std::array<int, 5> before = {0, 30, 30 + second, 30 + second + third, 59 + second + third};
  return day_of(autumn + before[static_cast<std::size_t>(month - 7)] + day - 1);
}

}  // namespace

Day easter(int year) {
  const int golden = year % 19;
  const int hundreds = year / 100;
  const int leap = (hundreds - hundreds / 4 - (8 * hundreds + 13) / 25 + 19 * golden + 15) % 30;
  const int moon = leap - leap / 28 * (1 - leap / 28 * (29 / (leap + 1)) * ((21 - golden) / 11));
  const int weekday = (year + year / 4 + moon + 2 - hundreds + hundreds / 4) % 7;
  const int shift = moon - weekday;
  const int month = 3 + (shift + 40) / 44;
  return date::sys_days(date::year(year) / month / (shift + 28 - 31 * (month / 4)));
}

Day orthodox_easter(int year) {
  const int moon = (19 * (year % 19) + 15) % 30;
  const int shift = moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114;
  const int late = year / 100 - year / 400 - 2;  // of the Julian calendar
  return date::sys_days(date::year(year) / (shift / 31) / (shift % 31 + 1)) + date::days(late);
}

std::optional<Day> day_of_calendar(TimeCalendar calendar, int year, int month, int day) {
  if (month < 0 || month > 13 || (month == 0 && calendar > TimeCalendar::korean) || day < 1 || day > 30 || year < 1 ||
      year > 9000)
    return std::nullopt;
  switch (calendar) {
    case TimeCalendar::vietnamese:
      return MoonCalendar(7).day(year, month, day);
    case TimeCalendar::chinese:
      return MoonCalendar(8).day(year, month, day);
    case TimeCalendar::korean:
      return MoonCalendar(9).day(year, month, day);
    case TimeCalendar::islamic:
      return month <= 12 ? islamic_day(year, month, day) : std::nullopt;
    case TimeCalendar::hebrew:
      return hebrew_day(year, month, day);
  }
  return std::nullopt;
}

}  // namespace entente
