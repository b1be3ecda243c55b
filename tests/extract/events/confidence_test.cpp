// Scores of events out of their traits.
#include "extract/events/confidence.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>

#include "tests/extract/dump.hpp"

namespace entente {
namespace {

double rated(Event event, const std::vector<Actor>& actors, Trait trait, double weight) {
  Confidence confidence(trait_count, 0.0);
  confidence[static_cast<std::size_t>(trait)] = weight;
  std::vector<Event> events = {std::move(event)};
  rate(events, actors, confidence);
  return events[0].score;
}

Event meeting() {
  Event event;
  event.mode = Mode::meet;
  event.score = 0.75;
  event.participants = {{"person/kim", Role::actor}, {"state/CHN", Role::actor}};
  event.evidence.span = {200, 260};
  event.evidence.trigger = {210, 213};
  return event;
}

TEST_CASE("without a table a score stays what the extractor gave") {
  std::vector<Event> events = {meeting()};
  rate(events, {}, {});
  CHECK(events[0].score == 0.75);
}

TEST_CASE("a score is the log odds of the traits that hold") {
  const std::vector<Actor> actors = {{"person/kim", ActorKind::person, "Kim", "PRK", "", {}},
                                     {"state/CHN", ActorKind::state, "China", "CHN", "", {}}};
  CHECK(rated(meeting(), actors, Trait::always, 0) == 0.5);
  CHECK(rated(meeting(), actors, Trait::always, 2) == 0.88);
  CHECK(rated(meeting(), actors, Trait::trigger, 1) == 0.75);
  CHECK(rated(meeting(), actors, Trait::all_people, 2) == 0.5);
  CHECK(rated(meeting(), actors, Trait::headline, 2) == 0.5);
  Event told = meeting();
  told.when = *parse_period("2018-05-01");
  told.status = Status::denied;
  told.retold = {told.evidence};
  told.participants.pop_back();
  told.evidence.trigger = {20, 23};
  for (const Trait trait : {Trait::dated, Trait::denied, Trait::retold, Trait::alone, Trait::all_people, Trait::headline})
    CHECK(rated(told, actors, trait, -2) == 0.12);
}

TEST_CASE("every trait has a name of its own, and the packs weigh no other") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < trait_count; ++i) names.insert(trait_name(static_cast<Trait>(i)));
  CHECK(names.size() == trait_count);
  for (const std::string code : {"en", "vi"}) CHECK(built_in_language(code).confidence.size() % trait_count == 0);
}

}  // namespace
}  // namespace entente
