// What an article says of its own date.
#include <catch2/catch.hpp>

#include <string>

#include "extract/knowledge.hpp"
#include "extract/language.hpp"
#include "extract/times/match.hpp"
#include "extract/times/times.hpp"
#include "extract/vocabulary.hpp"

namespace entente {
namespace {

const Knowledge& knowledge() {
  static const Knowledge loaded(Packs::built_in());
  return loaded;
}

struct Inferred {
  std::string date;
  std::vector<Note> notes;
};

Inferred infer(std::string_view language, std::string_view utf8, const Published& given = {},
               const std::vector<DateHint>& hints = {}) {
  const Language& pack = *knowledge().find_language(language);
  const Text text(utf8);
  Inferred result;
  const Published published =
      infer_published(match_times(find_tokens(text, pack.token_rules), pack.times), given, hints, result.notes);
  result.date = iso(published.period) + " " + std::string(word(published.source));
  return result;
}

TEST_CASE("a given date stays as it is") {
  const Published given{on(*civil_day(2010, 2, 12)), DateSource::given};
  const Inferred inferred = infer("en", "Today, March 3, 2011, they met.", given);
  CHECK(inferred.date == "2010-02-12 given");
  CHECK(inferred.notes.empty());
}

TEST_CASE("words that state the article's date are taken") {
  CHECK(infer("en", "They met yesterday, Feb. 11, 2010, in Beijing.").date == "2010-02-12 text");
  CHECK(infer("en", "Talks resume\nFriday, February 12, 2010\nThe envoys met again.").date == "2010-02-12 text");
  CHECK(infer("en", "BEIJING, Feb. 12, 2010 (Xinhua) -- Two envoys met.").date == "2010-02-12/2010-02-13 text");
  CHECK(infer("vi", "Hôm qua 24/10/2013, hai bên gặp nhau.").date == "2013-10-25 text");
}

TEST_CASE("a relative time beside a calendar time bounds the article") {
  CHECK(infer("en", "They broke off last year, 2009, in anger.").date == "2010-01-01/2010-12-31 inferred");
  CHECK(infer("en", "the highest-ranking diplomat to visit since 2004").date == "2004-01-01/.. inferred");
}

TEST_CASE("a day without its year waits for one") {
  CHECK(infer("en", "They met yesterday, Feb. 11, in Beijing.").date == ".. unknown");
  CHECK(infer("en", "They met yesterday, Feb. 11, after a break last year, 2009.").date == "2010-02-12 inferred");
}

TEST_CASE("a date whose weekday is wrong states nothing") {
  CHECK(infer("en", "Talks resume\nMonday, February 12, 2010\nThe envoys met again.").date == ".. unknown");
}

TEST_CASE("what only might tell the date is noted and bounds nothing") {
  const Inferred month = infer("en", "He is set to visit next month. He will travel to Washington in March.");
  CHECK(month.date == ".. unknown");
  REQUIRE(month.notes.size() == 1);
  CHECK(month.notes[0].what == "\"next month\" and \"March\" make month 2 the article's, if they tell of the same time.");
  const Inferred weekday = infer("en", "They met on Friday, Feb. 12, in Beijing.");
  CHECK(weekday.date == ".. unknown");
  REQUIRE(weekday.notes.size() == 1);
  CHECK(weekday.notes[0].what.find("1999, 2010, 2016") != std::string::npos);
}

TEST_CASE("evidence that contradicts is left out and noted") {
  const Inferred inferred = infer("en", "They met yesterday, Feb. 11, 2010, for the first time since 2012.");
  CHECK(inferred.date == "2010-02-12 text");
  REQUIRE(inferred.notes.size() == 2);
  CHECK(inferred.notes[1].what == "\"2012\" does not fit what else the article says of its date and was left out.");
}

TEST_CASE("an article that says nothing of its date has none") {
  CHECK(infer("en", "They met on Friday.").date == ".. unknown");
  CHECK(infer("vi", "").date == ".. unknown");
}

TEST_CASE("years that are told as past lie before the article, days that will be behind it") {
  CHECK(infer("en", "They signed a treaty in 2004.").date == "2004-01-01/.. inferred");
  CHECK(infer("en", "They will meet on May 3, 2011, in Rome.").date == "../2011-05-03 inferred");
  CHECK(infer("en", "They hope to sign by 2020.").date == ".. unknown");
}

TEST_CASE("hints bound the date, the latest first, and what contradicts them is history") {
  const std::vector<DateHint> hints = {{{0, 4}, between(*civil_day(1993, 1, 20), *civil_day(2001, 1, 20)), "one"},
                                       {{5, 9}, between(*civil_day(2009, 1, 20), *civil_day(2017, 1, 20)), "two"}};
  const Inferred inferred = infer("en", "They met.", {}, hints);
  CHECK(inferred.date == "2009-01-20/2017-01-20 inferred");
  REQUIRE(inferred.notes.size() == 1);
  CHECK(inferred.notes[0].what == "The article's date lies in 2009-01-20/2017-01-20, because two.");
}

TEST_CASE("a weekday with a day fits few years of those that are known") {
  const std::vector<DateHint> obama = {{{0, 4}, between(*civil_day(2009, 1, 20), *civil_day(2013, 1, 20)), "so"}};
  CHECK(infer("en", "They met on Friday, Feb. 12.", {}, obama).date == "2010-02-11/2011-01-08 inferred");
  const std::vector<DateHint> kim = {{{0, 4}, between(*civil_day(2009, 6, 26), *civil_day(2012, 1, 17)), "so"}};
  CHECK(infer("vi", "Hai bên gặp nhau hôm 25/10.", {}, kim).date == "2009-10-24/2012-01-17 inferred");
}

}  // namespace
}  // namespace entente
