// The calendar of meanings, where it has edges.
#include "extract/times/values.hpp"

#include <catch2/catch.hpp>

namespace entente {
namespace {

TimeMeaning meaning(std::string_view cell) {
  std::string problem;
  TimeMeaning result;
  for (const TimeAssignment& assignment : TimeAssignment::parse(cell, problem)) assignment.apply(result, {});
  REQUIRE(problem.empty());
  return result;
}

std::string fixed(std::string_view cell, std::string_view anchor, TimeLean lean = TimeLean::none) {
  const TimeMeaning result = fix_time(meaning(cell), *parse_day(anchor), lean);
  return timex_value(result) + " " + iso(time_period(result));
}

TEST_CASE("weekdays are the article's day or the last such day, and the next after a word of future") {
  CHECK(fixed("weekday=5", "2010-02-12") == "2010-02-12 2010-02-12");
  CHECK(fixed("weekday=6", "2010-02-12") == "2010-02-06 2010-02-06");
  CHECK(fixed("weekday=6", "2010-02-12", TimeLean::future) == "2010-02-13 2010-02-13");
  CHECK(fixed("weekday=5 dir=-1", "2010-02-12") == "2010-02-05 2010-02-05");
  CHECK(fixed("weekday=5 dir=1", "2010-02-12") == "2010-02-19 2010-02-19");
}

TEST_CASE("months without a year are the nearest") {
  CHECK(fixed("month=12", "2010-02-12") == "2009-12 2009-12-01/2009-12-31");
  CHECK(fixed("month=3", "2010-02-12") == "2010-03 2010-03-01/2010-03-31");
  CHECK(fixed("month=2 day=29", "2009-02-12") == "2008-02-29 2008-02-29");
  CHECK(fixed("month=2", "2010-02-12") == "2010-02 2010-02-01/2010-02-28");
  CHECK(fixed("month=5 dir=-1", "2010-02-12") == "2009-05 2009-05-01/2009-05-31");
}

TEST_CASE("weeks are those of ISO 8601, across the year's end") {
  CHECK(fixed("op=shift unit=week n=1 dir=0", "2010-01-01") == "2009-W53 2009-12-28/2010-01-03");
  CHECK(fixed("op=shift unit=week n=1 dir=1", "2009-12-30") == "2010-W01 2010-01-04/2010-01-10");
  CHECK(fixed("op=shift unit=week n=1 dir=-1 weekday=5", "2010-02-12") == "2010-02-05 2010-02-05");
}

TEST_CASE("shifts by months keep to the calendar") {
  CHECK(shift_day(*civil_day(2010, 3, 31), TimeUnit::month, -1) == *civil_day(2010, 2, 28));
  CHECK(shift_day(*civil_day(2008, 2, 29), TimeUnit::year, -1) == *civil_day(2007, 2, 28));
  CHECK(shift_day(*civil_day(2010, 1, 15), TimeUnit::month, -1) == *civil_day(2009, 12, 15));
  CHECK(shift_day(*civil_day(1, 1, 1), TimeUnit::day, -5) == *civil_day(1, 1, 1));
  CHECK(fixed("op=shift unit=decade n=1 dir=-1", "2010-02-12") == "200 2000-01-01/2009-12-31");
}

TEST_CASE("early, mid and late are thirds") {
  CHECK(fixed("year=2012 month=12 mod=END", "2013-10-22") == "2012-12 2012-12-21/2012-12-31");
  CHECK(fixed("year=2012 month=12 mod=MID", "2013-10-22") == "2012-12 2012-12-11/2012-12-20");
  CHECK(fixed("year=2012 mod=START", "2013-10-22") == "2012 2012-01-01/2012-05-01");
}

TEST_CASE("holidays have their days") {
  CHECK(fixed("holiday=easter offset=-2 year=2010", "2010-01-01") == "2010-04-02 2010-04-02");
  CHECK(fixed("calendar=vietnamese month=1 day=3 year=2010", "2010-01-01") == "2010-02-16 2010-02-16");
  CHECK(fixed("calendar=vietnamese month=1 day=1 cycle=44", "2019-06-01") == "1968-01-29 1968-01-29");
  CHECK(fixed("calendar=islamic month=9 year=2018", "2018-01-01") == "2018-05 2018-05-01/2018-05-31");
  CHECK(fixed("month=11 weekday=4 nth=4 year=2010", "2010-01-01") == "2010-11-25 2010-11-25");
  CHECK(fixed("month=5 weekday=1 nth=-1 year=2010", "2010-01-01") == "2010-05-31 2010-05-31");
  CHECK(fixed("month=10 nth=-2 nth_unit=day year=2015", "2010-01-01") == "2015-10-30 2015-10-30");
  CHECK(fixed("month=9 nth=1 nth_unit=week year=2017", "2010-01-01") == "2017-W36 2017-09-04/2017-09-10");
  CHECK(fixed("year=2018 nth=-3 nth_unit=week", "2010-01-01") == "2018-W50 2018-12-10/2018-12-16");
  CHECK(fixed("month=3 day=6 nth_unit=week", "2000-02-24") == "2000-W10 2000-03-06/2000-03-12");
}

TEST_CASE("what is not fixed is X") {
  CHECK(timex_value(meaning("month=10 day=25")) == "XXXX-10-25");
  CHECK(timex_value(meaning("weekday=5 part=MO")) == "XXXX-WXX-5TMO");
  CHECK(timex_value(meaning("op=shift unit=month n=1 dir=1")) == "XXXX-XX");
  CHECK(timex_value(meaning("op=duration unit=hour many=1")) == "PTXH");
  CHECK(timex_value(meaning("op=duration unit=decade n=2")) == "P20Y");
  CHECK(timex_value(meaning("op=set weekday=5")) == "XXXX-WXX-5");
  CHECK(timex_value(meaning("year=490 era=1")) == "BC0490");
  CHECK(timex_value(meaning("op=duration unit=year n=2 fraction=50")) == "P2Y6M");
  CHECK(timex_value(meaning("year=2010 month=2 day=12 hour=9 zone=0")) == "2010-02-12T09:00Z");
}

}  // namespace
}  // namespace entente
