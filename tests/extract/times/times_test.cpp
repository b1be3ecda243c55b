// Times of a text: the language packs' own cases, and what a table of cases cannot say.
#include "extract/times/times.hpp"

#include <catch2/catch.hpp>

#include <string>

#include "extract/knowledge.hpp"
#include "extract/language.hpp"
#include "extract/packs.hpp"
#include "extract/table.hpp"
#include "extract/vocabulary.hpp"

namespace entente {
namespace {

const Knowledge& knowledge() {
  static const Knowledge loaded(Packs::built_in());
  return loaded;
}

Published given(std::string_view day) {
  const auto period = parse_period(day);
  return period ? Published{*period, DateSource::given} : Published{};
}

std::vector<Time> times_of(std::string_view language, std::string_view utf8, const Published& published) {
  const Language& pack = *knowledge().find_language(language);
  const Text text(utf8);
  return find_times(find_tokens(text, pack.token_rules), pack.times, published);
}

std::string joined(const std::vector<Time>& times, std::string (*part)(const Time&)) {
  std::string result;
  for (const Time& time : times) {
    if (!result.empty()) result += '|';
    result += part(time);
  }
  return result;
}

std::string bounds(const std::vector<Time>& times) {
  return joined(times, [](const Time& time) { return time.text + " " + iso(time.period) + " " + time.anchor; });
}

void check_cases(const std::string& language) {
  const std::string path = "languages/" + language + "/times_cases.tsv";
  const Packs packs = Packs::built_in();
  const Table table = Table::parse(path, packs.read(path), {"text", "reference", "type", "value", "mod"});
  REQUIRE(table.rows().size() > 50);
  for (const Table::Row& row : table.rows()) {
    INFO(path << ":" << row.line << ": " << row[0]);
    const std::vector<Time> times = times_of(language, row[0], given(row[1]));
    CHECK(joined(times, [](const Time& time) { return std::string(word(time.type)); }) == row[2]);
    CHECK(joined(times, [](const Time& time) { return time.value; }) == row[3]);
    if (times.size() == 1) CHECK(times[0].mod == row[4]);
  }
}

TEST_CASE("the English cases hold") { check_cases("en"); }

TEST_CASE("the Vietnamese cases hold") { check_cases("vi"); }

TEST_CASE("a time has the days that it may mean and what it was counted from") {
  const Published published = given("2010-02-12");
  CHECK(bounds(times_of("en", "this week", published)) == "this week 2010-02-08/2010-02-14 published");
  CHECK(bounds(times_of("en", "earlier this month", published)) == "earlier this month 2010-02-01/2010-02-12 published");
  CHECK(bounds(times_of("en", "early July", published)) == "early July 2010-07-01/2010-07-10 published");
  CHECK(bounds(times_of("en", "recently", published)) == "recently ../2010-02-12 none");
  CHECK(bounds(times_of("en", "three days", published)) == "three days .. none");
  CHECK(bounds(times_of("en", "in the next ten years", published)) == "the next ten years 2010-02-12/2020-02-12 none");
  CHECK(bounds(times_of("en", "on May 3, 2004, and two days later", published)) ==
        "May 3, 2004 2004-05-03 none|two days later 2004-05-05 May 3, 2004");
}

TEST_CASE("without the article's date only what the text fixes has bounds") {
  CHECK(bounds(times_of("en", "on Friday, last year, in December", {})) ==
        "Friday .. none|last year .. none|December .. none");
  CHECK(bounds(times_of("vi", "hôm 25/10, năm 2005", {})) == "hôm 25/10 .. none|năm 2005 2005-01-01/2005-12-31 none");
}

TEST_CASE("an article that is dated to some days gives times that are as wide") {
  const Published published{between(*civil_day(2010, 2, 10), *civil_day(2010, 2, 12)), DateSource::inferred};
  CHECK(bounds(times_of("en", "yesterday", published)) == "yesterday 2010-02-09/2010-02-11 text");
  CHECK(bounds(times_of("en", "this week", published)) == "this week 2010-02-08/2010-02-14 text");
  const Published since{{civil_day(2004, 1, 1), {}}, DateSource::inferred};
  CHECK(bounds(times_of("en", "last year", since)) == "last year 2003-01-01/.. text");
}

TEST_CASE("history counts its dates from one another") {
  const std::string history =
      "In 1914 war came. In 1915 and 1916 it went on. In 1917 and in 1918 it ended. In March 1918 peace was made. In "
      "November "
      "the armistice followed. The next year they met.";
  const std::vector<Time> times = times_of("en", history, given("2010-02-12"));
  REQUIRE(times.size() == 8);
  CHECK(times[6].value == "1918-11");
  CHECK(times[7].value == "1919");
}

TEST_CASE("offsets are code points of the text") {
  const std::vector<Time> times = times_of("vi", "Ông Kim đến Bình Nhưỡng hôm 25/10.", given("2009-10-27"));
  REQUIRE(times.size() == 1);
  CHECK(times[0].span == Span{24, 33});
  CHECK(times[0].text == "hôm 25/10");
}

TEST_CASE("any bytes give times or none, in bounded time") {
  CHECK(times_of("en", "\xff\xfe 9999-99-99 0/0/0 31/31/31 99999999999999999999 years ago", given("2010-02-12")).size() < 9);
  std::string repeated;
  for (int i = 0; i < 20000; ++i) repeated += "the first second of May, the second of the third of last ";
  CHECK(times_of("en", repeated, given("2010-02-12")).size() > 1000);
  CHECK(times_of("en", "30000 years ago", given("0001-01-01")).size() == 1);
  CHECK(times_of("en", "30000 centuries from now", given("9999-12-31")).size() <= 2);
}

}  // namespace
}  // namespace entente
