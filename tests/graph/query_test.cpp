#include "graph/query.hpp"

#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "graph/build.hpp"
#include "tests/graph/story.hpp"

using namespace entente;

namespace {

std::string ids(const Graph& graph, const std::vector<Vertex>& vertices) {
  std::vector<std::string> found;
  for (const Vertex v : vertices) found.push_back(std::visit([](const auto& node) { return node.id; }, graph[v]));
  return fmt::format("{}", fmt::join(found, " "));
}

Graph summits() {
  return build_graph(tell(R"(
a 2018-06-20
  meet happened Kim.PRK,Trump.USA Singapore/SGP 2018-06-12
  visit happened Kim.PRK,>CHN Beijing/CHN 2018-06-19/2018-06-20
  phone denied Kim.PRK,Trump.USA - -
  ACCUSE happened Kim.PRK,>Trump.USA - 2018-05-01
  meet planned Moon.KOR,USA - 2018-09-01/..
  meet happened Kim.PRK,PRK - 2018-01-01)"));
}

/// Actors with these names; each has one name more than the others before it does not matter: order is by fit, then id.
Graph people() {
  Record record;
  record.id = "a";
  const auto add = [&](const char* id, const char* name, std::vector<std::string> aliases) {
    Actor actor{id, ActorKind::person, name, "", "", {}};
    for (const std::string& alias : aliases) actor.mentions.push_back({{}, alias});
    record.actors.push_back(actor);
  };
  add("person/kim-jong-un", "Kim Jong Un", {"Kim", "Kim Jong-un", "the North Korean leader"});
  add("person/kim-kye-gwan", "Kim Kye Gwan", {"Kim"});
  add("person/nguyen-xuan-phuc", "Nguyễn Xuân Phúc", {"Thủ tướng"});
  add("person/pompeo", "Mike Pompeo", {"the C.I.A. director"});
  add("state/KOR", "South Korea", {"Seoul", "Hàn Quốc"});
  add("state/PRK", "North Korea", {"the North"});
  return build_graph({record});
}

}  // namespace

TEST_CASE("events are found by type, status and days") {
  const Graph graph = summits();
  const auto day = [](unsigned month, unsigned d) {
    return Day{date::year{2018} / static_cast<int>(month) / static_cast<int>(d)};
  };
  CHECK(ids(graph, find_events(graph, {})) == "a#6 a#4 a#1 a#2 a#5 a#3");
  CHECK(ids(graph, find_events(graph, {{EventType::accuse}, {}, {}, {}})) == "a#4");
  CHECK(ids(graph, find_events(graph, {{}, {Status::planned, Status::denied}, {}, {}})) == "a#5 a#3");
  CHECK(ids(graph, find_events(graph, {{}, {}, day(6, 20), {}})) == "a#2 a#5 a#3");
  CHECK(ids(graph, find_events(graph, {{}, {}, {}, day(6, 11)})) == "a#6 a#4 a#3");
  CHECK(ids(graph, find_events(graph, {{}, {}, day(6, 12), day(6, 12)})) == "a#1 a#3");
}

TEST_CASE("a meeting is between one of either side, and not the same") {
  const Graph graph = summits();
  const auto one = [&](const char* id) { return std::vector<Vertex>{find_actor(graph, id).value()}; };
  const auto state = [&](const char* id) { return with_members(graph, find_actor(graph, id).value()); };
  const struct {
    std::vector<Vertex> a, b;
    const char* found;
  } cases[] = {
      {one("person/Kim"), one("person/Trump"), "a#1 a#3"}, {one("person/Trump"), one("person/Kim"), "a#1 a#3"},
      {one("person/Kim"), {}, "a#6 a#1 a#2 a#3"},          {{}, {}, "a#6 a#1 a#2 a#5 a#3"},
      {state("state/PRK"), state("state/USA"), "a#1 a#3"}, {state("state/PRK"), state("state/PRK"), "a#6"},
      {one("person/Kim"), one("person/Kim"), ""},          {one("person/Moon"), state("state/USA"), "a#5"},
      {one("person/Moon"), state("state/PRK"), ""},
  };
  for (const auto& c : cases) CHECK(ids(graph, find_meetings(graph, c.a, c.b, {})) == c.found);
  CHECK(ids(graph, find_meetings(graph, {}, {}, {{}, {Status::planned}, {}, {}})) == "a#5");
  CHECK(ids(graph, find_meetings(graph, {}, {}, {{EventType::accuse}, {}, {}, {}})).empty());
}

TEST_CASE("a state's members are its people and bodies; others have none") {
  const Graph graph = summits();
  CHECK(ids(graph, with_members(graph, find_actor(graph, "state/PRK").value())) == "person/Kim state/PRK");
  CHECK(ids(graph, with_members(graph, find_actor(graph, "person/Kim").value())) == "person/Kim");
}

TEST_CASE("actors are found by what people type, best first") {
  const Graph graph = people();
  const struct {
    const char* name;
    const char* found;
  } cases[] = {
      {"person/pompeo", "person/pompeo"},
      {"PRK", "state/PRK"},
      {"kim jong un", "person/kim-jong-un"},
      {"Kim Jong-Un", "person/kim-jong-un"},
      {"KIM", "person/kim-jong-un person/kim-kye-gwan"},
      {"the north", "state/PRK"},
      {"nguyen xuan phuc", "person/nguyen-xuan-phuc"},
      {"Nguyễn Xuân Phúc", "person/nguyen-xuan-phuc"},
      {"han quoc", "state/KOR"},
      {"Korea", "state/KOR state/PRK"},
      {"gwan kim", "person/kim-kye-gwan"},
      {"director", "person/pompeo"},
      {"leader", "person/kim-jong-un"},
      {"Putin", ""},
      {"", ""},
      {" ", ""},
      {"!?", ""},
  };
  for (const auto& c : cases) {
    INFO(c.name);
    CHECK(ids(graph, find_actors(graph, c.name)) == c.found);
  }
}

TEST_CASE("a name that is not there brings those that look like it") {
  const Graph graph = people();
  CHECK(similar_names(graph, "Pmpeo") == std::vector<std::string>{"Mike Pompeo"});
  CHECK(similar_names(graph, "Mike Pompei") == std::vector<std::string>{"Mike Pompeo"});
  CHECK(similar_names(graph, "North Koera", 1) == std::vector<std::string>{"North Korea"});
  CHECK(similar_names(graph, "Kim Jong Unn", 1) == std::vector<std::string>{"Kim Jong Un"});
  CHECK(similar_names(graph, "Nguyen Suan Phuc") == std::vector<std::string>{"Nguyễn Xuân Phúc"});
  CHECK(similar_names(graph, "Macron").empty());
  CHECK(similar_names(graph, std::string(100'000, 'x')).empty());
}

TEST_CASE("an event is explained by its sentences, its identity, its bounds and its contradictions") {
  const Graph graph = build_graph(tell(R"(
a 2018-10-26
  meet happened Abe.JPN,Xi.CHN Beijing/CHN 2018-10-25
b 2018-10-27
  meet happened Abe.JPN,Xi.CHN Beijing/CHN 2018-10-26
c 2018-10-28
  visit happened Kim.PRK - -
d -
  visit planned Kim.PRK - -)"));
  const auto text = [&](const char* id) {
    return fmt::format("{}", fmt::join(explain(graph, find_event(graph, id).value()), "\n"));
  };
  CHECK(text("a#1") ==
        "a (published 2018-10-26) tells of it as held, on 2018-10-25 (no words say when: news of the day): \"a sentence 1\"\n"
        "b (published 2018-10-27) tells of it as held, on 2018-10-26 (no words say when: news of the day): \"b sentence 1\"\n"
        "One event, because a#1 and b#1 tell of one event: the same participants (Abe, Xi) +4.0, dates one day apart "
        "(2018-10-25 and 2018-10-26), of which one must be wrong -1.0, the same place (Beijing) +1.5, as two "
        "reports -2.6; together +1.9.\n"
        "The sentences give 2018-10-25 to 2018-10-26; together with the dates of the articles: 2018-10-25.\n"
        "Contradiction: a says 2018-10-25; b says 2018-10-26; given up: b says 2018-10-26.");
  CHECK(text("c#1") ==
        "c (published 2018-10-28) tells of it as held, without a date: \"c sentence 1\"\n"
        "The sentences give no date; together with the dates of the articles: 2018-10-28 or before.");
  CHECK(text("d#1") ==
        "d (date of publication unknown) tells of it as still to come, without a date: \"d sentence 1\"\n"
        "Its day is unknown: no sentence and no date of an article bounds it.");
}
