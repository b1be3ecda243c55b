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

Inferred infer(std::string_view language, std::string_view utf8, const Published& given = {}) {
  const Language& pack = *knowledge().find_language(language);
  const Text text(utf8);
  Inferred result;
  const Published published =
      infer_published(match_times(find_tokens(text, pack.token_rules), pack.times), given, {}, result.notes);
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

}  // namespace
}  // namespace entente
