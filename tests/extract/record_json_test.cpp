#include "extract/record_json.hpp"

#include <catch2/catch.hpp>

#include <limits>

#include "extract/error.hpp"

using namespace entente;
using namespace std::string_literals;

namespace {

Record full_record() {
  const Day tuesday = *civil_day(2010, 2, 9);
  const Day friday = *civil_day(2010, 2, 12);
  Record record;
  record.id = "a-1";
  record.language = "vi";
  record.title = "Đàm phán \"sáu bên\"";
  record.published = {on(friday), DateSource::given};
  record.actors = {
      {"person/kim-kye-gwan", ActorKind::person, "Kim Kye Gwan", "PRK", "nuclear envoy", {{{2, 14}, "Kim Kye Gwan"}}},
      {"group/x@a-1", ActorKind::group, "envoys", "", "", {}}};
  record.times = {{{20, 28}, "Thursday", TimexType::date, "2010-02-11", "APPROX", {friday, {}}, "published", "2010-02-18"}};
  Event event{"a-1#1", EventType::consult, Mode::third_party, Status::denied, {}, {}, {}, {}, {}, {}, 0, {}, {}, {}};
  event.participants = {{"person/kim-kye-gwan", Role::actor}, {"group/x@a-1", Role::recipient}};
  event.place = Place{"Beijing", "CHN"};
  event.when = between(tuesday, friday);
  event.when_text = "this week";
  event.when_event = "a-1#2";
  event.reported_by = "Yonhap";
  event.score = 0.94;
  event.evidence = {{0, 30}, {15, 18}, "Kim Kye Gwan met\nenvoys"};
  event.retold = {{{90, 99}, {92, 95}, "He met Wu"}};
  event.relations = {{OrderKind::after, "a-1#2", 2, {40, 54}, "two days after"}};
  record.events = {event,
                   {"a-1#2", EventType::assault, Mode::none, Status::planned, {}, {}, {}, {}, {}, {}, 1.0 / 3, {}, {}, {}}};
  record.notes = {{{0, 10}, "a note"}};
  return record;
}

std::string error_of(std::string_view line) {
  try {
    parse_record(line);
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

std::string with_event(const std::string& fields) {
  return R"({"id": "a", "events": [{"id": "a#1", "type": "CONSULT", )" + fields + "}]}";
}

}  // namespace

TEST_CASE("A record is written with the documented fields in the documented order") {
  CHECK(
      write_record(full_record()) ==
      R"({"id":"a-1","language":"vi","title":"Đàm phán \"sáu bên\"",)"
      R"("published":{"earliest":"2010-02-12","latest":"2010-02-12","source":"given"},)"
      R"("actors":[{"id":"person/kim-kye-gwan","kind":"person","name":"Kim Kye Gwan","state":"PRK","role":"nuclear envoy",)"
      R"("mentions":[{"start":2,"end":14,"text":"Kim Kye Gwan"}]},)"
      R"({"id":"group/x@a-1","kind":"group","name":"envoys","state":null,"role":null,"mentions":[]}],)"
      R"("times":[{"start":20,"end":28,"text":"Thursday","type":"DATE","value":"2010-02-11","mod":"APPROX",)"
      R"("earliest":"2010-02-12","latest":null,"anchor":"published","other":"2010-02-18"}],)"
      R"("events":[{"id":"a-1#1","type":"CONSULT","mode":"third-party","status":"denied",)"
      R"("participants":[{"actor":"person/kim-kye-gwan","role":"actor"},{"actor":"group/x@a-1","role":"recipient"}],)"
      R"("place":{"name":"Beijing","state":"CHN"},)"
      R"("when":{"earliest":"2010-02-09","latest":"2010-02-12","text":"this week","event":"a-1#2"},"reported_by":"Yonhap","score":0.94,)"
      R"("evidence":{"start":0,"end":30,"trigger":{"start":15,"end":18},"text":"Kim Kye Gwan met\nenvoys"},)"
      R"("retold":[{"start":90,"end":99,"trigger":{"start":92,"end":95},"text":"He met Wu"}],)"
      R"("relations":[{"kind":"after","event":"a-1#2","days":2,"start":40,"end":54,"text":"two days after"}]},)"
      R"({"id":"a-1#2","type":"ASSAULT","mode":null,"status":"planned","participants":[],"place":null,)"
      R"("when":{"earliest":null,"latest":null,"text":null,"event":null},"reported_by":null,"score":0.3333333333333333,)"
      R"("evidence":{"start":0,"end":0,"trigger":{"start":0,"end":0},"text":""},"retold":[],"relations":[]}],)"
      R"("notes":[{"start":0,"end":10,"what":"a note"}]})");
}

TEST_CASE("A record that was written and read is the same record") {
  const std::string line = write_record(full_record());
  const Record read = parse_record(line);
  CHECK(write_record(read) == line);
  CHECK(read.events[1].score == 1.0 / 3);
  CHECK(read.events[0].mode == Mode::third_party);
  CHECK(read.events[0].place == Place{"Beijing", "CHN"});
  CHECK(read.times[0].period == Period{civil_day(2010, 2, 12), {}});
  CHECK(write_record(parse_record(write_record(Record{}))) == write_record(Record{}));
}

TEST_CASE("Strings keep quotes, control characters, NUL and code points beyond the basic plane") {
  Record record;
  record.id = "a";
  record.title = "\"\\/\b\x01\0\t😀\xE2\x80\xA8"s;
  CHECK(parse_record(write_record(record)).title == record.title);
}

TEST_CASE("A score that is no number or beyond its scale is written within it") {
  Record record;
  record.id = "a";
  record.events = {{}, {}, {}};
  record.events[0].score = std::numeric_limits<double>::quiet_NaN();
  record.events[1].score = 7;
  record.events[2].score = -std::numeric_limits<double>::infinity();
  const Record read = parse_record(write_record(record));
  CHECK(read.events[0].score == 0);
  CHECK(read.events[1].score == 1);
  CHECK(read.events[2].score == 0);
}

TEST_CASE("Unknown fields are passed over and absent ones keep their defaults") {
  const Record record = parse_record(R"({"id":"a","extra":{"b":[1,{"c":null}]},"events":[{"id":"a#1","type":"consult"}]})");
  CHECK(record.events[0].status == Status::happened);
  CHECK(record.published.source == DateSource::unknown);
}

TEST_CASE("What does not fit is an error that names the field") {
  const std::pair<std::string, std::string> cases[] = {
      {"[]", "is not a JSON object"},
      {"7", "is not a JSON object"},
      {"{}", "id: is missing"},
      {R"({"id":"a","title":"t","text":"t"})",
       "events: is missing: a record has it, an article that was not extracted yet has not"},
      {R"({"id":7})", "id: is not a string"},
      {R"({"id":"a","actors":{}})", "actors: is not an array"},
      {R"({"id":"a","actors":[{"id":"x"},3]})", "actors[1]: is not an object"},
      {R"({"id":"a","actors":[{"name":"x"}]})", "actors[0].id: is missing"},
      {R"({"id":"a","actors":[{"id":"x","kind":"robot"}]})", "actors[0].kind: \"robot\" is not a word of this field"},
      {R"({"id":"a","published":"2010"})", "published: is not an object"},
      {R"({"id":"a","published":{"earliest":"2010-02-30"}})",
       "published.earliest: \"2010-02-30\" is not a day such as 2010-02-12"},
      {R"({"id":"a","published":{"latest":"2010-02-12T10:00"}})",
       "published.latest: \"2010-02-12T10:00\" is not a day such as 2010-02-12"},
      {R"({"id":"a","published":{"source":"guessed"}})", "published.source: \"guessed\" is not a word of this field"},
      {R"({"id":"a","times":[{"start":3,"end":1}]})", "times[0].end: is before start"},
      {R"({"id":"a","times":[{"start":-3}]})", "times[0].start: is not a whole number of 0 or more"},
      {R"({"id":"a","times":[{"start":1.5}]})", "times[0].start: is not a whole number of 0 or more"},
      {R"({"id":"a","times":[{"end":4294967296}]})", "times[0].end: is not a whole number of 0 or more"},
      {R"({"id":"a","events":[{"id":"e"}]})", "events[0].type: is missing"},
      {with_event(R"("mode": "dance")"), "events[0].mode: \"dance\" is not a word of this field"},
      {with_event(R"("participants": [{"actor": "x", "role": "host"}])"),
       "events[0].participants[0].role: \"host\" is not a word of this field"},
      {with_event(R"("score": 1.01)"), "events[0].score: is not between 0 and 1"},
      {with_event(R"("score": "high")"), "events[0].score: is not a number"},
      {with_event(R"("place": {"name": ["Beijing"]})"), "events[0].place.name: is not a string"},
      {with_event(R"("evidence": {"trigger": {"start": 9, "end": 8}})"), "events[0].evidence.trigger.end: is before start"},
      {R"({"id":"a")", "is not JSON at byte 10: missing a comma or '}' after an object member"},
      {"", "is not JSON at byte 1: the document is empty"},
      {"{\"id\":\"\xC3(\"}", "is not JSON at byte 8: invalid encoding in string"},
  };
  for (const auto& [line, message] : cases) {
    CAPTURE(line);
    CHECK(error_of(line) == message);
  }
}

TEST_CASE("Hostile nesting is an error and no crash") {
  const std::size_t levels = 5'000'000;
  CHECK(error_of(std::string(levels, '[')) == "nests deeper than 32 levels");
  CHECK(error_of(R"({"id":"a","x":)" + std::string(levels, '[') + std::string(levels, ']') + "}") ==
        "nests deeper than 32 levels");
  CHECK(error_of(R"({"id":"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"[[[[","events":[]})") == "no error");
}

TEST_CASE("Every truncation of a record is an error and no crash") {
  const std::string line = write_record(full_record());
  for (std::size_t size = 0; size < line.size(); ++size) {
    CAPTURE(size);
    REQUIRE(error_of(line.substr(0, size)) != "no error");
  }
}

TEST_CASE("Half a surrogate pair becomes a replacement character") {
  CHECK(parse_record(R"({"id":"a\udc00b","events":[]})").id == "a\uFFFD\uFFFD\uFFFDb");
}
