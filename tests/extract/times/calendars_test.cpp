// Days of other calendars, against published tables of feasts.
#include "extract/times/calendars.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace entente {
namespace {

std::string day(TimeCalendar calendar, int year, int month, int day) {
  const auto found = day_of_calendar(calendar, year, month, day);
  return found ? iso(*found) : "none";
}

TEST_CASE("Easter falls as the churches have it") {
  CHECK(iso(easter(2010)) == "2010-04-04");
  CHECK(iso(easter(2024)) == "2024-03-31");
  CHECK(iso(easter(1943)) == "1943-04-25");
  CHECK(iso(orthodox_easter(2013)) == "2013-05-05");
  CHECK(iso(orthodox_easter(2018)) == "2018-04-08");
}

TEST_CASE("Tết and the Chinese new year differ by an hour's clock") {
  const auto tet = [](int year) { return day(TimeCalendar::vietnamese, year, 1, 1); };
  const auto chinese = [](int year) { return day(TimeCalendar::chinese, year, 1, 1); };
  CHECK(tet(2010) == "2010-02-14");
  CHECK(tet(2024) == "2024-02-10");
  CHECK(tet(1968) == "1968-01-29");
  CHECK(chinese(1968) == "1968-01-30");
  CHECK(tet(1985) == "1985-01-21");
  CHECK(chinese(1985) == "1985-02-20");
  CHECK(tet(2007) == "2007-02-17");
  CHECK(chinese(2007) == "2007-02-18");
}

TEST_CASE("leap months are passed over") {
  CHECK(day(TimeCalendar::vietnamese, 2020, 3, 10) == "2020-04-02");
  CHECK(day(TimeCalendar::vietnamese, 2020, 8, 15) == "2020-10-01");
  CHECK(day(TimeCalendar::korean, 2017, 8, 15) == "2017-10-04");
  CHECK(day(TimeCalendar::vietnamese, 2023, 3, 10) == "2023-04-29");
}

TEST_CASE("a month of 29 days has no thirtieth, but the year has a last day") {
  CHECK(day(TimeCalendar::vietnamese, 2024, 3, 30) == "none");
  CHECK(day(TimeCalendar::vietnamese, 2023, 12, 30) == "2024-02-09");
  CHECK(day(TimeCalendar::vietnamese, 2025, 0, 30) == "2025-01-28");
  CHECK(day(TimeCalendar::chinese, 1600, 1, 1) == "none");
  CHECK(day(TimeCalendar::hebrew, 2010, 0, 1) == "none");
}

TEST_CASE("Muslim and Jewish feasts") {
  CHECK(day(TimeCalendar::islamic, 2018, 10, 1) == "2018-06-15");
  CHECK(day(TimeCalendar::islamic, 1974, 12, 10) == "1974-01-04");
  CHECK(day(TimeCalendar::islamic, 2018, 13, 1) == "none");
  CHECK(day(TimeCalendar::hebrew, 2013, 7, 1) == "2013-09-05");
  CHECK(day(TimeCalendar::hebrew, 2013, 1, 15) == "2013-03-26");
  CHECK(day(TimeCalendar::hebrew, 2017, 9, 25) == "2017-12-13");
  CHECK(day(TimeCalendar::hebrew, 2018, 12, 14) == "2018-03-01");
}

}  // namespace
}  // namespace entente
