// Days that the events of one article lend each other.
#include <catch2/catch.hpp>

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
