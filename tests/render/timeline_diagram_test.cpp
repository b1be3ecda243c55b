#include "render/timeline_diagram.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

#include "tests/render/dump.hpp"
#include "tests/render/samples.hpp"

using namespace entente;

namespace {

const std::vector<samples::ActorRow> people = {{"person/kim", "Kim Kye Gwan", "PRK", ""},
                                               {"person/wu", "Wu Dawei", "CHN", ""}};

Graph meetings(const std::vector<std::pair<Status, std::string>>& rows) {
  std::vector<samples::EventRow> events;
  for (const auto& [status, when] : rows) events.push_back({Mode::meet, status, when, "", {"person/kim", "person/wu"}, {}});
  return samples::make_graph(people, events);
}

const Box& box(const Diagram& diagram, const std::string& id) {
  const auto found =
      std::find_if(diagram.boxes.begin(), diagram.boxes.end(), [&](const Box& each) { return each.id == id; });
  if (found == diagram.boxes.end()) throw std::runtime_error("no box " + id);
  return *found;
}

bool has(const Diagram& diagram, const std::string& id) {
  return std::any_of(diagram.boxes.begin(), diagram.boxes.end(), [&](const Box& each) { return each.id == id; });
}

}  // namespace

TEST_CASE("a timeline has a bar and a text for each event, and lists what has no date") {
  using enum Status;
  CHECK(dump(draw_timeline(meetings({{happened, "2010-02-08"}, {planned, "2010-02-10/2010-02-12"}, {denied, ""}}), {})) ==
        "Who met when, 8–12 February 2010\n"
        "| 3 events, from 3 articles\n"
        "| ● one day · ▬ the days on which it may have happened\n"
        "| ■ held · □ dashed: planned\n"
        "box borderless band/event-1 []\n"
        "box borderless tick/1 []\n"
        "box borderless tick/2 []\n"
        "box borderless tick/3 []\n"
        "box borderless tick/4 []\n"
        "box borderless tick/1 above [25]\n"
        "box borderless tick/1 above part [Jan 2010]\n"
        "box borderless tick/2 above [1]\n"
        "box borderless tick/2 above part [Feb 2010]\n"
        "box borderless tick/3 above [8]\n"
        "box borderless tick/4 above [15]\n"
        "ellipse bar/event-1 []\n"
        "box borderless text/event-1 [Kim Kye Gwan met Wu Dawei / 8 February 2010 · 1 article]\n"
        "box dashed bar/event-2 []\n"
        "box borderless text/event-2 [Kim Kye Gwan is to meet Wu Dawei / 10–12 February 2010 · planned · 1 article]\n"
        "box borderless undated [Date unknown]\n"
        "box borderless band/event-3 []\n"
        "box borderless text/event-3 [Kim Kye Gwan did not meet Wu Dawei / date unknown · denied · 1 article]\n");
}

TEST_CASE("bars keep the scale of days and the order of time") {
  const Diagram diagram = draw_timeline(meetings({{Status::happened, "2010-02-01/2010-02-10"},
                                                  {Status::happened, "2010-02-11/2010-02-20"},
                                                  {Status::happened, "2010-02"}}),
                                        {});
  const Box& first = box(diagram, "bar/event-1");
  const Box& second = box(diagram, "bar/event-2");
  CHECK(first.size->width == Approx(second.size->width));
  CHECK(second.at->x - first.at->x == Approx(first.size->width));
  CHECK(box(diagram, "bar/event-3").size->width == Approx(first.size->width * 2.8));
  CHECK(second.at->y < first.at->y);
}

TEST_CASE("an open side is an arrow to the end of the scale") {
  const Diagram diagram = draw_timeline(
      meetings({{Status::happened, "2010-02-08"}, {Status::happened, "../2010-02-08"}, {Status::planned, "2010-02-08/.."}}),
      {});
  CHECK(has(diagram, "earlier/event-2"));
  CHECK_FALSE(has(diagram, "later/event-2"));
  CHECK(has(diagram, "later/event-3"));
  CHECK_FALSE(has(diagram, "earlier/event-1"));
}

TEST_CASE("rows do not overlap and their words are at least nine points high") {
  const Diagram diagram = draw_timeline(samples::crowd(20, 60), {});
  double bottom = 0;
  for (const Box& each : diagram.boxes) {
    if (each.id.rfind("text/", 0) != 0) continue;
    CHECK(each.at->y + each.size->height / 2 <= bottom + 0.01);
    bottom = each.at->y - each.size->height / 2;
    CHECK(each.font_size >= 9);
  }
  CHECK(bottom < 0);
}

TEST_CASE("beyond the limit the best known events stay, and the caption says so") {
  Graph graph =
      meetings({{Status::happened, "2010-02-08"}, {Status::happened, "2010-02-09"}, {Status::happened, "2010-02-10"}});
  auto& best = std::get<EventNode>(graph[events(graph)[1]]);
  best.evidence.push_back(best.evidence.front());
  best.evidence.back().article = "article-9";
  const std::string text = dump(draw_timeline(graph, {{}, 1}));
  CHECK(text.find("| Not shown: 2 events that fewer articles tell of\n") != std::string::npos);
  CHECK(text.find("9 February 2010 · 2 articles") != std::string::npos);
}

TEST_CASE("no events make a timeline that says so") {
  CHECK(dump(draw_timeline(Graph{}, {})) ==
        "Who met when\n| Nothing found in 0 articles\nbox nothing [Nothing found / No event fits this question.]\n");
}

TEST_CASE("every box of a timeline has a tooltip and a place") {
  for (const Box& each : draw_timeline(samples::korea(), {}).boxes) {
    CHECK_FALSE(each.tooltip.empty());
    CHECK(each.at);
  }
}
