#include "render/time_scale.hpp"

#include <fmt/core.h>
#include <catch2/catch.hpp>

using namespace entente;

namespace {

Day day(const std::string& text) { return parse_day(text).value(); }

TimeScale scale_of(const std::vector<std::string>& texts) {
  std::vector<Period> periods;
  for (const std::string& text : texts) periods.push_back(parse_period(text).value());
  return TimeScale(periods, 350);
}

std::string dump(const TimeScale& scale) {
  std::string text;
  for (const Tick& tick : scale.ticks()) text += (tick.above.empty() ? "" : "<" + tick.above + "> ") + tick.label + " ";
  for (const TimeScale::Break& cut : scale.breaks()) text += "| " + cut.label + " ";
  return text;
}

}  // namespace

TEST_CASE("ticks are calendar units whose names have room") {
  CHECK(dump(scale_of({"2010-02-10"})) == "<Feb 2010> 1 8 15 ");
  CHECK(dump(scale_of({"2009-10-25", "2010-02-10"})) == "<2009> Oct Nov Dec <2010> Jan Feb ");
  CHECK(dump(scale_of({"2008-05", "2009-05", "2010-05"})) ==
        "<2008> Apr May Jun <2009> Apr May Jun <2010> Apr May Jun | 9 months | 9 months ");
  CHECK(dump(scale_of({"2001", "2003", "2005", "2007", "2009"})) ==
        "2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 ");
}

TEST_CASE("a gap of more than a third of the scale is cut, and says how long it is") {
  CHECK(dump(scale_of({"1994-06", "2010-02-08", "2010-03-20"})) == "<1994> May Jun Jul <2010> Jan Feb Mar | 15 years ");
}

TEST_CASE("days between breaks are equally long") {
  const TimeScale scale = scale_of({"2009-10-25", "2010-02-10"});
  const double one = scale.at(day("2010-01-02")) - scale.at(day("2010-01-01"));
  CHECK(scale.at(day("2010-02-01")) - scale.at(day("2010-01-01")) == Approx(31 * one));
  CHECK(scale.at(day("2009-10-01")) == 0);
  CHECK(scale.at(day("2010-03-01")) == Approx(350));
}

TEST_CASE("days off the scale lie at its ends") {
  const TimeScale scale = scale_of({"2010-02-10"});
  CHECK(scale.at(day("0001-01-01")) == 0);
  CHECK(scale.at(day("9999-12-31")) == Approx(350));
  CHECK_FALSE(scale.holds(day("2011-01-01")));
  CHECK(scale.holds(day("2010-02-10")));
}

TEST_CASE("a period of years does not stretch the scale when there are better ones") {
  std::vector<Period> periods = {*parse_period("2010-02-10"), {parse_day("1900-01-01"), parse_day("2010-02-10")}};
  CHECK(dump(TimeScale(periods, 350)) == "<Feb 2010> 1 8 15 ");
  CHECK(TimeScale({periods[1]}, 350).ticks().size() > 5);
}

TEST_CASE("the ends of the calendar and no days at all make a scale") {
  CHECK(TimeScale({}, 350).empty());
  CHECK(TimeScale({Period{}}, 350).empty());
  CHECK_FALSE(scale_of({"0001-01-01", "9999-12-31"}).ticks().empty());
  CHECK(TimeScale({Period{parse_day("2010-02-10"), {}}, Period{{}, parse_day("2010-02-12")}}, 350).holds(day("2010-02-11")));
}
