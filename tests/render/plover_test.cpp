// Events in PLOVER's terms.
#include "render/plover.hpp"

#include <catch2/catch.hpp>

#include <string>

#include "graph/build.hpp"
#include "tests/graph/story.hpp"

using namespace entente;

namespace {

std::string code(EventType type, Mode mode, Status status) {
  const auto found = plover_code(type, mode, status);
  if (!found) return "-";
  return std::string(found->type) + (found->mode.empty() ? "" : "/" + std::string(found->mode));
}

}  // namespace

TEST_CASE("only what took place has its own type in PLOVER") {
  CHECK(code(EventType::consult, Mode::meet, Status::happened) == "CONSULT");
  CHECK(code(EventType::consult, Mode::visit, Status::happened) == "CONSULT/visit");
  CHECK(code(EventType::consult, Mode::third_party, Status::happened) == "CONSULT/third-party");
  CHECK(code(EventType::consult, Mode::visit, Status::planned) == "AGREE");
  CHECK(code(EventType::consult, Mode::meet, Status::denied) == "REJECT/meet");
  CHECK(code(EventType::consult, Mode::meet, Status::hypothetical) == "-");
  CHECK(code(EventType::aid, Mode::none, Status::planned) == "AGREE");
  CHECK(code(EventType::retreat, Mode::none, Status::planned) == "CONCEDE");
  CHECK(code(EventType::retreat, Mode::none, Status::denied) == "REJECT/yield");
  CHECK(code(EventType::assault, Mode::none, Status::planned) == "THREATEN");
  CHECK(code(EventType::assault, Mode::none, Status::denied) == "-");
  CHECK(code(EventType::accuse, Mode::none, Status::planned) == "-");
}

TEST_CASE("an event is a line of NGEC's fields, its date never that of the article") {
  const Graph graph = build_graph(tell(R"(
a 2018-05-31
  visit planned Pompeo.USA,>PRK Pyongyang/PRK 2018-06-09
  meet happened Kim.PRK,Moon.KOR - -
  meet hypothetical Abe.JPN,Xi.CHN - -)"));
  CHECK(
      write_plover(graph, *find_event(graph, "a#1")) ==
      R"({"id":"a#1","date":"2018-06-09","enddate":"2018-06-09","event_type":"AGREE","event_mode":[],"aux_mode":["future"],)"
      R"("contexts":["diplomatic"],"quad_code":"V-COOP","event_scale":2.5,"attributes":{"ACTOR":[{"text":"Pompeo",)"
      R"("id":"person/Pompeo","country":"USA","code_1":"","title":""}],"RECIP":[{"text":"PRK","id":"state/PRK",)"
      R"("country":"PRK","code_1":"GOV","title":""}],"LOC":[{"text":"Pyongyang","country":"PRK"}],"DATE":[]},)"
      R"("event_text":"a sentence 1","story_id":"a","headline":"About a","pub_date":"2018-05-31","language":"en",)"
      R"("publisher":null,"entente":{"type":"CONSULT","mode":"visit","status":"planned","score":0.75,"articles":["a"]}})");
  const auto held = write_plover(graph, *find_event(graph, "a#2"));
  REQUIRE(held);
  CHECK(held->find(R"("date":null,"enddate":"2018-05-31","event_type":"CONSULT","event_mode":[],"aux_mode":[])") !=
        std::string::npos);
  CHECK_FALSE(write_plover(graph, *find_event(graph, "a#3")));
}
