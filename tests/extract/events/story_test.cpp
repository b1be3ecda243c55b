// Days that the events of one article lend each other.
#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "tests/extract/dump.hpp"

namespace entente {
namespace {

TEST_CASE("a meeting on a visit has the days of the visit, and a visit those of its meetings") {
  CHECK(dump_events("en",
                    "Jake Sullivan traveled to Mexico on August 10. Juan Gonzalez briefed reporters. A storm was near. "
                    "Mr. Sullivan met with President Andrés Manuel López Obrador.",
                    "2021-08-11") ==
        "CONSULT/visit happened person/jake-sullivan > state/MEX @Mexico 2021-08-10\n"
        "CONSULT/meet happened person/jake-sullivan + person/andres-manuel-lopez-obrador 2021-08-10");
  CHECK(dump_events("en", "Vladimir Putin visited Japan. He met Shinzo Abe in Tokyo on December 15.", "2016-12-20") ==
        "CONSULT/visit happened person/vladimir-putin > state/JPN @Japan 2016-12-15\n"
        "CONSULT/meet happened person/vladimir-putin + person/shinzo-abe @Tokyo 2016-12-15");
}

TEST_CASE("what is told right behind a day goes on with it, what lies further back does not") {
  CHECK(dump_events("en", "Sung Kim met Ri Gun on Tuesday. Sung Kim also met Wu Dawei.", "2010-02-12") ==
        "CONSULT/meet happened person/sung-kim + person/ri-kun 2010-02-09\n"
        "CONSULT/meet happened person/sung-kim + person/wu-dawei 2010-02-09");
  CHECK(dump_events("en", "Sung Kim met Ri Gun on Tuesday. Sung Kim had met Wu Dawei.", "2010-02-12") ==
        "CONSULT/meet happened person/sung-kim + person/ri-kun 2010-02-09\n"
        "CONSULT/meet happened person/sung-kim + person/wu-dawei");
  CHECK(dump_events("en", "Sung Kim met Ri Gun on Tuesday. John Kerry met Wu Dawei.", "2010-02-12") ==
        "CONSULT/meet happened person/sung-kim + person/ri-kun 2010-02-09\n"
        "CONSULT/meet happened person/john-kerry + person/wu-dawei");
}

std::vector<std::string> days(std::string_view language, std::string_view text) {
  std::vector<std::string> result;
  for (const Event& event : record_of(language, text, "2010-02-12").events) result.push_back(iso(event.when));
  return result;
}

using Days = std::vector<std::string>;

TEST_CASE("what a report opens with happened on its day or the day before") {
  CHECK(days("en", "Sung Kim met Ri Gun in New York. John Kerry had met Wu Dawei.") == Days{"2010-02-11/2010-02-12", ".."});
  CHECK(days("en", "MOSCOW, Feb. 10 - Sung Kim has met Ri Gun.") == Days{"2010-02-09/2010-02-10"});
  CHECK(days("en", "ENVOYS IN TALKS\n\nSung Kim met Ri Gun.") == Days{"2010-02-11/2010-02-12"});
  CHECK(days("vi", "Ông Sung Kim đã gặp ông Ri Gun.") == Days{"2010-02-11/2010-02-12"});
}

TEST_CASE("what it only mentions has no day, nor what a report without a day tells") {
  CHECK(days("en", "Sung Kim said he met Ri Gun.") == Days{".."});
  CHECK(days("en", "It rained. Sung Kim met Ri Gun.") == Days{".."});
  CHECK(record_of("en", "Sung Kim met Ri Gun.", "").events.front().when.unknown());
}

TEST_CASE("the sentence before names the day and the people") {
  CHECK(dump_events("en", "Nobody spoke. A deal was ready on Tuesday before Sung Kim and Ri Gun. Sung Kim met Ri Gun.",
                    "2010-02-12") == "CONSULT/meet happened person/sung-kim + person/ri-kun 2010-02-09");
  CHECK(dump_events("en", "Nobody spoke. A deal was ready on Tuesday before Ri Gun. Sung Kim met Ri Gun.", "2010-02-12") ==
        "CONSULT/meet happened person/sung-kim + person/ri-kun");
}

TEST_CASE("a long time ago is told in passing") {
  CHECK(dump_events("en", "Nobody spoke. Iran met Russia in 2005. Iran accused Russia of sabotage.", "2010-02-12") ==
        "CONSULT/meet happened state/IRN + state/RUS 2005-01-01/2005-12-31\n"
        "ACCUSE happened state/IRN > state/RUS");
}

TEST_CASE("a time belongs to the clause that the tree hangs it on") {
  CHECK(dump_events("en", "It rained. Iran accused Russia of breaking a deal that was signed in March.", "2010-02-12") ==
        "ACCUSE happened state/IRN > state/RUS");
  CHECK(dump_events("en", "It rained. Barack Obama met Ri Gun on Tuesday to congratulate Russia.", "2010-02-12") ==
        "CONSULT/meet happened person/barack-obama + person/ri-kun 2010-02-09\n"
        "SUPPORT happened person/barack-obama > state/RUS 2010-02-09");
}

TEST_CASE("what is to come is on the next such day, and where the day begins earlier a report may be older than its news") {
  CHECK(dump_events("en", "It rained. Sung Kim will meet Ri Gun and then Wu Dawei on Monday.", "2010-02-12") ==
        "CONSULT/multilateral planned person/sung-kim + person/ri-kun + person/wu-dawei 2010-02-15");
  CHECK(dump_events("en", "It rained. Sung Kim met on February 13 with Ri Gun.", "2010-02-12") ==
        "CONSULT/meet happened person/sung-kim + person/ri-kun 2010-02-13");
}

TEST_CASE("what goes on goes on on the day of the article") {
  CHECK(dump_events("en", "Sung Kim is meeting Ri Gun in New York.", "2010-02-12") ==
        "CONSULT/meet happened person/sung-kim + person/ri-kun @New York 2010-02-12");
  CHECK(dump_events("vi", "Thủ tướng Nga Dmitry Medvedev hiện đang có chuyến thăm chính thức Trung Quốc hai ngày.",
                    "2013-10-22") ==
        "CONSULT/visit happened person/dmitry-medvedev > state/CHN @Trung Quốc 2013-10-21/2013-10-23");
}

TEST_CASE("whose days an event shares is told") {
  const Record record = record_of("en", "Sung Kim met Ri Gun on Tuesday. Sung Kim also met Wu Dawei.", "2010-02-12");
  REQUIRE(record.events.size() == 2);
  CHECK(record.events[0].when_event.empty());
  CHECK(record.events[1].when_event == "a#1");
  CHECK(record.events[1].when_text == "Tuesday");
}

}  // namespace
}  // namespace entente
