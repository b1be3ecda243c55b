// What an article tells twice.
#include "extract/events/retelling.hpp"

#include <catch2/catch.hpp>

#include <vector>

#include "tests/extract/dump.hpp"

namespace entente {
namespace {

Event meet(const std::vector<std::string>& actors, std::string_view when = {}, std::string_view place = {}) {
  Event event;
  event.mode = Mode::meet;
  for (const std::string& actor : actors) event.participants.push_back({actor, Role::actor});
  event.when = parse_period(when).value_or(Period{});
  event.when_text = when;
  if (!place.empty()) event.place = Place{std::string(place), {}};
  event.evidence.text = "sentence";
  event.score = 0.5;
  return event;
}

std::string joined(std::vector<Event> events) {
  Record record;
  record.events = join_retold(std::move(events));
  return dump_events(record);
}

TEST_CASE("the same meeting told twice is one, with the more precise details") {
  CHECK(joined({meet({"kim", "wu"}, "2010-02"), meet({"wu", "kim"}, "2010-02-08", "Beijing")}) ==
        "CONSULT/meet happened kim + wu @Beijing 2010-02-08 x2");
  CHECK(joined({meet({"kim", "wu"}), meet({"kim", "wu"}, "2010"), meet({"kim", "wu"}, "2010-02")}) ==
        "CONSULT/meet happened kim + wu 2010-02-01/2010-02-28 x3");
  CHECK(joined({meet({"kim", "wu"}), meet({"kim", "wu", "ri"})}) == "CONSULT/meet happened kim + wu + ri x2");
}

TEST_CASE("other people, other days, other places, another status are another meeting") {
  const Event first = meet({"kim", "wu"}, "2010-02-08", "Beijing");
  Event planned = first;
  planned.status = Status::planned;
  Event call = first;
  call.mode = Mode::phone;
  for (const Event& other :
       {meet({"kim", "ri"}), meet({"kim", "wu"}, "2010-02-09"), meet({"kim", "wu"}, {}, "Seoul"), planned, call}) {
    CHECK(join_retold({first, other}).size() == 2);
  }
  CHECK(join_retold({meet({"kim"}), meet({"kim", "wu"})}).size() == 2);
}

TEST_CASE("a visit to a city is the visit to its state") {
  Event state = meet({"kim", "state/CHN"}, {}, "China");
  state.mode = Mode::visit;
  state.place->state = "CHN";
  Event city = state;
  city.place->name = "Beijing";
  CHECK(join_retold({state, city}).size() == 1);
  city.place->state = "RUS";
  CHECK(join_retold({state, city}).size() == 2);
}

TEST_CASE("unnamed people of the sides that met are those who met, when told of later") {
  const std::map<std::string, std::string> states = {
      {"kim", "PRK"}, {"wu", "CHN"}, {"group/envoys@a", "PRK"}, {"state/CHN", "CHN"}, {"state/JPN", "JPN"}};
  const Event named = meet({"kim", "wu"}, "2010-02-08");
  CHECK(join_retold({named, meet({"group/envoys@a", "state/CHN"})}, states).size() == 1);
  CHECK(join_retold({named, meet({"group/envoys@a", "state/JPN"})}, states).size() == 2);
  CHECK(join_retold({named, meet({"group/envoys@a", "state/CHN"}, "2010-02-09")}, states).size() == 2);
  Event far = named;
  far.evidence.span = {1000, 1100};
  CHECK(join_retold({meet({"group/envoys@a", "state/CHN"}), far}, states).size() == 2);
  const std::vector<Event> next = join_retold({meet({"group/envoys@a", "state/CHN"}), named}, states);
  REQUIRE(next.size() == 1);
  CHECK(next[0].participants[0].actor == "kim");
}

TEST_CASE("the first keeps its evidence and its place in the order") {
  Event first = meet({"kim", "wu"});
  first.evidence.text = "first";
  Event again = meet({"kim", "wu"});
  again.evidence.text = "again";
  again.score = 0.9;
  again.reported_by = "Yonhap";
  const std::vector<Event> events = join_retold({first, meet({"ri", "sung"}), again});
  REQUIRE(events.size() == 2);
  CHECK(events[0].evidence.text == "first");
  REQUIRE(events[0].retold.size() == 1);
  CHECK(events[0].retold[0].text == "again");
  CHECK(events[0].score == 0.9);
  CHECK(events[0].reported_by == "Yonhap");
  CHECK(join_retold({}).empty());
}

}  // namespace
}  // namespace entente
