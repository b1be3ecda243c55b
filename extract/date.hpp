// Civil days and bounds in days, on Howard Hinnant's date.
#pragma once

#include <date/date.h>

#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// A civil day of the proleptic Gregorian calendar, years 1 to 9999; no time zone.
using Day = date::sys_days;

/// Bounds of something that happened on one or several days, both inclusive; an absent side is not bounded.
struct Period {
  std::optional<Day> earliest;
  std::optional<Day> latest;

  bool known() const { return earliest && latest; }
  bool unknown() const { return !earliest && !latest; }
  /// Begins after it ends: what two contradicting bounds leave.
  bool empty() const { return known() && *latest < *earliest; }
  bool contains(Day day) const { return (!earliest || *earliest <= day) && (!latest || day <= *latest); }
  /// Days from the first to the last, both counted; nothing when a side is open.
  std::optional<int> length() const;
  friend bool operator==(const Period&, const Period&) = default;
};

/// The one day; all days from the first to the last.
Period on(Day day);
Period between(Day first, Day last);
/// The days of a month, a year, an ISO week (Monday to Sunday); nothing outside years 1 to 9999 or for a month that is none.
std::optional<Period> month(int year, int month);
std::optional<Period> year(int year);
Period iso_week(Day any_day);
/// The day, when the calendar has it and the year is 1 to 9999.
std::optional<Day> civil_day(int year, int month, int day);

/// What both allow; may be empty().
Period intersect(const Period& a, const Period& b);
/// Whether some day may belong to both.
bool compatible(const Period& a, const Period& b);
/// The smallest period that holds both; a side open in one is open.
Period hull(const Period& a, const Period& b);

/// "2010-02-12"
std::string iso(Day day);
/// "2010-02-12", "2010-02-08/2010-02-12", "../2010-02-12", "2010-02-08/..", ".." (EDTF's and ISO 8601-2's intervals)
std::string iso(const Period& period);
/// The ISO 8601 day at the beginning of the text ("2010-02-12", "2010-02-12T10:00Z"), nothing when there is none.
std::optional<Day> parse_day(std::string_view text);
/// A day, month or year, as people type it after --from or --published: "2010-02-12", "2010-02", "2010".
std::optional<Period> parse_period(std::string_view text);

}  // namespace entente
