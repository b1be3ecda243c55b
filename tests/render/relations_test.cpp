#include "render/relations.hpp"

#include <catch2/catch.hpp>

#include "tests/render/dump.hpp"
#include "tests/render/samples.hpp"

using namespace entente;

namespace {

const std::vector<samples::ActorRow> people = {{"organisation/un", "United Nations", "", ""},
                                               {"person/kim", "Kim Kye Gwan", "PRK", "nuclear envoy"},
                                               {"person/sung", "Sung Kim", "USA", ""},
                                               {"person/wu", "Wu Dawei", "CHN", ""},
                                               {"state/CHN", "China", "CHN", ""},
                                               {"state/PRK", "North Korea", "PRK", ""}};

std::string drawn(const std::vector<samples::EventRow>& rows, const RelationsOptions& options = {}) {
  return dump(draw_relations(samples::make_graph(people, rows), options));
}

}  // namespace

TEST_CASE("contacts of one pair and status are one line, a visit points to its host") {
  using enum Status;
  CHECK(drawn({{Mode::meet, happened, "2010-02-08", "Beijing", {"person/kim", "person/wu"}, {}},
               {Mode::meet, happened, "2010-02-12", "Beijing", {"person/wu", "person/kim"}, {}},
               {Mode::meet, planned, "2010-03", "", {"person/kim", "person/wu"}, {}},
               {Mode::visit, happened, "2009-12", "", {"person/sung"}, {"state/PRK"}},
               {Mode::meet, denied, "2010-02-08", "", {"person/kim", "organisation/un"}, {}},
               {Mode::meet, hypothetical, "", "", {"person/sung", "person/kim"}, {}}}) ==
        "Who met whom, December 2009 – March 2010\n"
        "| 5 actors, 6 events, from 6 articles\n"
        "| ━━━ held · ╍╍╍ planned · ┉?┉ possible · ┉✕┉ denied · ━━▶ visit to a host\n"
        "group North Korea: person/kim state/PRK\n"
        "group China: person/wu\n"
        "group USA: person/sung\n"
        "box organisation/un [United Nations]\n"
        "rounded person/kim [Kim Kye Gwan / nuclear envoy]\n"
        "rounded person/sung [Sung Kim]\n"
        "rounded person/wu [Wu Dawei]\n"
        "ellipse state/PRK [North Korea]\n"
        "person/sung -> state/PRK [Dec 2009]\n"
        "person/kim -- person/wu [8–12 Feb 2010 / 2 contacts, Beijing]\n"
        "organisation/un -- person/kim dotted [✕ denied: 8 Feb 2010]\n"
        "person/kim -- person/wu dashed [planned: Mar 2010]\n"
        "person/kim -- person/sung dotted [? possible: date unknown]\n");
}

TEST_CASE("a meeting of three is a box of its own and no triangle") {
  CHECK(
      drawn({{Mode::multilateral, Status::happened, "2010-02-08", "Beijing", {"person/kim", "person/wu", "person/sung"}, {}},
             {Mode::visit, Status::happened, "2010-02-10", "Pyongyang", {"person/sung"}, {}}}) ==
      "Who met whom, 8–10 February 2010\n"
      "| 3 actors, 2 events, from 2 articles\n"
      "| ━━━ held · ━━▶ visit to a host\n"
      "group China: person/wu\n"
      "group North Korea: person/kim\n"
      "group USA: person/sung\n"
      "rounded person/kim [Kim Kye Gwan / nuclear envoy]\n"
      "rounded person/sung [Sung Kim]\n"
      "rounded person/wu [Wu Dawei]\n"
      "rounded meeting/event-1 [Meeting in Beijing / 8 Feb 2010]\n"
      "rounded meeting/event-2 [visited Pyongyang / 10 Feb 2010]\n"
      "person/kim -- meeting/event-1 []\n"
      "person/sung -- meeting/event-1 []\n"
      "person/wu -- meeting/event-1 []\n"
      "person/sung -> meeting/event-2 []\n");
}

TEST_CASE("actors with fewest events are left out, and the caption says so") {
  const std::vector<samples::EventRow> rows = {
      {Mode::meet, Status::happened, "2010-02-08", "", {"person/kim", "person/wu"}, {}},
      {Mode::meet, Status::happened, "2010-02-09", "", {"person/kim", "person/wu"}, {}},
      {Mode::meet, Status::happened, "2010-02-10", "", {"person/kim", "person/sung"}, {}},
      {Mode::meet, Status::happened, "2010-02-11", "", {"person/kim", "person/wu", "person/sung"}, {}}};
  CHECK(drawn(rows, {{}, 2}) ==
        "Who met whom, 8–11 February 2010\n"
        "| 2 actors, 3 events, from 3 articles\n"
        "| ━━━ held\n"
        "| Not shown: 1 actor with fewer events, and 1 event with them\n"
        "group China: person/wu\n"
        "group North Korea: person/kim\n"
        "rounded person/kim [Kim Kye Gwan / nuclear envoy]\n"
        "rounded person/wu [Wu Dawei]\n"
        "person/kim -- person/wu [8–9 Feb 2010 / 2 contacts]\n"
        "person/kim -- person/wu [11 Feb 2010]\n");
}

TEST_CASE("other types of events say what was done") {
  const RelationsOptions options{{{EventType::accuse}, {}, {}, {}}, 60};
  const std::string text =
      drawn({{Mode::none, Status::happened, "2010-02-08", "", {"state/CHN"}, {"state/PRK"}, EventType::accuse},
             {Mode::meet, Status::happened, "2010-02-08", "", {"person/kim", "person/wu"}, {}}},
            options);
  CHECK(text.find("Who dealt with whom, 8 February 2010\n| 2 actors, 1 event, from 1 article\n") == 0);
  CHECK(text.find("state/CHN -> state/PRK [accused / 8 Feb 2010]\n") != std::string::npos);
}

TEST_CASE("no events make a picture that says so") {
  CHECK(dump(draw_relations(Graph{}, {})) ==
        "Who met whom\n| Nothing found in 0 articles\nrounded nothing [Nothing found / No event fits this question.]\n");
}

TEST_CASE("everything has a tooltip, and a crowd is laid out by springs") {
  for (const Graph& graph : {samples::korea(), samples::crowd(60, 150)}) {
    const Diagram diagram = draw_relations(graph, {});
    for (const Box& box : diagram.boxes) CHECK_FALSE(box.tooltip.empty());
    for (const Line& line : diagram.lines) CHECK_FALSE(line.tooltip.empty());
    for (const Group& group : diagram.groups) CHECK_FALSE(group.tooltip.empty());
    CHECK((diagram.layout == Layout::layered) == (diagram.boxes.size() < 30));
  }
}
