// Days and bounds: the calendar's edges, open sides, and what people type.
#include "extract/date.hpp"

#include <catch2/catch.hpp>

#include <vector>

namespace entente {
namespace {

Day day(std::string_view text) { return *parse_day(text); }

std::string shown(const std::optional<Period>& period) { return period ? iso(*period) : "none"; }

TEST_CASE("days, months and years are read as people type them") {
  struct Given {
    std::string_view text, period;
  };
  for (const Given& given : std::vector<Given>{{"2010-02-12", "2010-02-12"},
                                               {"2010-02", "2010-02-01/2010-02-28"},
                                               {"2012-02", "2012-02-01/2012-02-29"},
                                               {"2010", "2010-01-01/2010-12-31"},
                                               {"0001", "0001-01-01/0001-12-31"},
                                               {"9999-12-31", "9999-12-31"},
                                               {"2012-02-29", "2012-02-29"},
                                               {"2010-02-29", "none"},
                                               {"1900-02-29", "none"},
                                               {"2000-02-29", "2000-02-29"},
                                               {"0000", "none"},
                                               {"0000-05", "none"},
                                               {"10000", "none"},
                                               {"2010-13", "none"},
                                               {"2010-00-10", "none"},
                                               {"2010-1-5", "none"},
                                               {"2010-01-05 ", "none"},
                                               {"2010-01-05T10:00", "none"},
                                               {"20100105", "none"},
                                               {"-010", "none"},
                                               {"+201", "none"},
                                               {"", "none"},
                                               {"May", "none"}}) {
    INFO(given.text);
    CHECK(shown(parse_period(given.text)) == given.period);
  }
}

TEST_CASE("an ISO day may have a time behind it, and no further digit") {
  CHECK(parse_day("2010-02-12") == civil_day(2010, 2, 12));
  CHECK(parse_day("2010-02-12T10:00Z") == civil_day(2010, 2, 12));
  CHECK(parse_day("2010-02-12 10:00") == civil_day(2010, 2, 12));
  CHECK_FALSE(parse_day("2010-02-123"));
  CHECK_FALSE(parse_day("2010-02-30"));
  CHECK_FALSE(parse_day("2010/02/12"));
  CHECK_FALSE(parse_day("2010-02-1"));
  CHECK_FALSE(parse_day("2010--2-12"));
}

TEST_CASE("the calendar has the years 1 to 9999") {
  CHECK(civil_day(1, 1, 1));
  CHECK(civil_day(9999, 12, 31));
  CHECK_FALSE(civil_day(0, 12, 31));
  CHECK_FALSE(civil_day(10000, 1, 1));
  CHECK_FALSE(civil_day(2010, 4, 31));
  CHECK_FALSE(civil_day(2010, 1, 0));
  CHECK_FALSE(civil_day(2010, -1, 1));
  CHECK_FALSE(civil_day(2010, 1, 300));
  CHECK_FALSE(month(2010, 0));
  CHECK_FALSE(month(2010, 13));
  CHECK_FALSE(year(0));
  CHECK_FALSE(year(10000));
}

TEST_CASE("a week goes from Monday to Sunday, over the end of the year too") {
  CHECK(iso(iso_week(day("2010-02-12"))) == "2010-02-08/2010-02-14");
  CHECK(iso(iso_week(day("2010-02-08"))) == "2010-02-08/2010-02-14");
  CHECK(iso(iso_week(day("2010-02-14"))) == "2010-02-08/2010-02-14");
  CHECK(iso(iso_week(day("2010-01-01"))) == "2009-12-28/2010-01-03");
  CHECK(iso(iso_week(day("2012-12-31"))) == "2012-12-31/2013-01-06");
}

TEST_CASE("periods are written as ISO 8601 has them") {
  const Day first = day("2010-02-08");
  const Day last = day("2010-02-12");
  CHECK(iso(on(first)) == "2010-02-08");
  CHECK(iso(between(first, last)) == "2010-02-08/2010-02-12");
  CHECK(iso(Period{first, {}}) == "2010-02-08/..");
  CHECK(iso(Period{{}, last}) == "../2010-02-12");
  CHECK(iso(Period{}) == "..");
  CHECK(iso(day("0033-04-03")) == "0033-04-03");
}

TEST_CASE("an open side bounds nothing") {
  const Day first = day("2010-02-08");
  const Day last = day("2010-02-12");
  const Period since{first, {}};
  const Period until{{}, last};
  CHECK(iso(intersect(since, until)) == "2010-02-08/2010-02-12");
  CHECK(iso(intersect(since, {})) == "2010-02-08/..");
  CHECK(iso(hull(since, until)) == "..");
  CHECK(iso(hull(on(first), on(last))) == "2010-02-08/2010-02-12");
  CHECK(since.contains(day("9999-01-01")));
  CHECK_FALSE(since.contains(day("2010-02-07")));
  CHECK(Period{}.contains(first));
  CHECK(Period{}.unknown());
  CHECK_FALSE(since.known());
  CHECK(compatible(since, until));
}

TEST_CASE("what contradicts itself is empty") {
  const Period before = on(day("2010-02-08"));
  const Period after = on(day("2010-02-12"));
  CHECK(intersect(before, after).empty());
  CHECK_FALSE(compatible(before, after));
  CHECK_FALSE(Period{}.empty());
  CHECK(before.length() == 1);
  CHECK(between(*before.earliest, *after.latest).length() == 5);
  CHECK_FALSE(Period{before.earliest, {}}.length());
}

}  // namespace
}  // namespace entente
