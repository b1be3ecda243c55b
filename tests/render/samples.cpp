#include "tests/render/samples.hpp"

#include <algorithm>
#include <map>

#include "graph/timeline.hpp"

namespace entente::samples {
namespace {

ActorKind kind_of(const std::string& id) {
  if (id.rfind("state/", 0) == 0) return ActorKind::state;
  if (id.rfind("organisation/", 0) == 0) return ActorKind::organisation;
  return id.rfind("group/", 0) == 0 ? ActorKind::group : ActorKind::person;
}

Period period_of(const std::string& text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string::npos) return parse_period(text).value_or(Period{});
  return {parse_day(text.substr(0, slash)), parse_day(text.substr(slash + 1))};
}

EventNode node_of(const EventRow& row, std::size_t number) {
  EventNode node;
  node.id = "event-" + std::to_string(number);
  node.type = row.type;
  node.mode = row.mode;
  node.status = row.status;
  if (!row.place.empty()) node.place = Place{row.place, ""};
  node.reported = node.when = period_of(row.when);
  node.score = 0.9;
  Source source;
  source.article = "article-" + std::to_string(number);
  source.text = "Sentence " + std::to_string(number) + ".";
  source.score = 0.9;
  node.evidence = {source};
  return node;
}

}  // namespace

Graph make_graph(const std::vector<ActorRow>& actors, const std::vector<EventRow>& events) {
  Graph graph;
  std::map<std::string, ActorNode> sorted;
  for (const ActorRow& row : actors) sorted[row.id] = {row.id, kind_of(row.id), row.name, row.state, row.role, {row.name}};
  std::map<std::string, Vertex> vertices;
  for (const auto& [id, node] : sorted) vertices[id] = boost::add_vertex(Node(node), graph);
  std::vector<Period> bounds;
  for (const EventRow& row : events) bounds.push_back(period_of(row.when));
  for (const std::uint32_t index : timeline_order(bounds)) {
    const EventRow& row = events[index];
    const Vertex vertex = boost::add_vertex(Node(node_of(row, index + 1)), graph);
    for (const std::string& id : row.actors) {
      boost::add_edge(vertices.at(id), vertex, {EdgeKind::participation, Role::actor, {}}, graph);
    }
    for (const std::string& id : row.recipients) {
      boost::add_edge(vertices.at(id), vertex, {EdgeKind::participation, Role::recipient, {}}, graph);
    }
    graph[boost::graph_bundle].articles.push_back({"article-" + std::to_string(index + 1), "", "en", {}});
  }
  return graph;
}

Graph korea() {
  const std::vector<ActorRow> actors = {
      {"person/kim-kye-gwan", "Kim Kye Gwan", "PRK", "nuclear envoy"},
      {"person/ri-gun", "Ri Gun", "PRK", "head of the North American affairs bureau"},
      {"person/kim-jong-il", "Kim Jong Il", "PRK", "leader"},
      {"person/wu-dawei", "Wu Dawei", "CHN", "chief nuclear negotiator"},
      {"person/wang-jiarui", "Wang Jiarui", "CHN", "head of the International Department"},
      {"person/sung-kim", "Sung Kim", "USA", "special envoy for the six-party talks"},
      {"person/stephen-bosworth", "Stephen Bosworth", "USA", "special representative for North Korea policy"},
      {"person/wi-sung-lac", "Wi Sung-lac", "KOR", "chief nuclear negotiator"},
      {"person/b-lynn-pascoe", "B. Lynn Pascoe", "", "UN under-secretary-general for political affairs"},
      {"organisation/un", "United Nations", "", ""},
      {"state/PRK", "North Korea", "PRK", ""},
      {"state/CHN", "China", "CHN", ""},
      {"state/USA", "United States", "USA", ""},
      {"state/KOR", "South Korea", "KOR", ""},
      {"state/JPN", "Japan", "JPN", ""},
      {"state/RUS", "Russia", "RUS", ""},
  };
  const std::vector<std::string> six = {"state/PRK", "state/CHN", "state/USA", "state/KOR", "state/JPN", "state/RUS"};
  return make_graph(
      actors,
      {{Mode::meet, Status::happened, "2009-10-25", "New York", {"person/ri-gun", "person/sung-kim"}, {}},
       {Mode::visit, Status::happened, "2009-12-08/2009-12-10", "Pyongyang", {"person/stephen-bosworth"}, {"state/PRK"}},
       {Mode::meet, Status::happened, "2009-12", "Pyongyang", {"person/kim-kye-gwan", "person/stephen-bosworth"}, {}},
       {Mode::visit, Status::happened, "2010-02-06/2010-02-09", "Pyongyang", {"person/wang-jiarui"}, {"state/PRK"}},
       {Mode::meet, Status::happened, "2010-02-08", "", {"person/kim-jong-il", "person/wang-jiarui"}, {}},
       {Mode::visit, Status::happened, "2010-02-09", "Beijing", {"person/kim-kye-gwan"}, {"state/CHN"}},
       {Mode::meet, Status::happened, "2010-02-09/2010-02-12", "Beijing", {"person/kim-kye-gwan", "person/wu-dawei"}, {}},
       {Mode::meet, Status::happened, "2010-02-10", "Beijing", {"person/kim-kye-gwan", "person/wu-dawei"}, {}},
       {Mode::visit, Status::happened, "2010-02-09/2010-02-12", "Pyongyang", {"person/b-lynn-pascoe"}, {}},
       {Mode::visit, Status::planned, "2010-03", "", {"person/kim-kye-gwan"}, {"state/USA"}},
       {Mode::multilateral, Status::happened, "2008-12-08/2008-12-11", "Beijing", six, {}},
       {Mode::multilateral, Status::hypothetical, "2010-03-01/..", "", six, {}},
       {Mode::meet, Status::denied, "../2010-02-12", "", {"person/kim-jong-il", "person/b-lynn-pascoe"}, {}},
       {Mode::meet, Status::happened, "2010-02", "Seoul", {"person/wi-sung-lac", "person/sung-kim"}, {}},
       {Mode::phone, Status::happened, "", "", {"person/wi-sung-lac", "person/wu-dawei"}, {}}});
}

Graph vietnam() {
  return make_graph(
      {{"person/nguyen-xuan-phuc", "Nguyễn Xuân Phúc", "VNM", "Thủ tướng"},
       {"organisation/bo-ngoai-giao-my", "Bộ Ngoại giao Mỹ", "USA", ""},
       {"person/pham-binh-minh", "Phạm Bình Minh", "VNM", "Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao"}},
      {{Mode::meet,
        Status::happened,
        "2017-05-31",
        "Nhà Trắng",
        {"person/nguyen-xuan-phuc", "organisation/bo-ngoai-giao-my"},
        {}},
       {Mode::meet, Status::planned, "2017-06", "Hà Nội", {"person/pham-binh-minh", "organisation/bo-ngoai-giao-my"}, {}}});
}

Graph hostile() {
  const std::vector<std::string> names = {"\"quoted\" & <b>bold</b> &lt; &amp; 'x'",
                                          "line\nbreak\r\nand\ttab",
                                          "back\\slash \\N \\G \\l \\",
                                          std::string("control\x01\x1f\x7f\x00 here", 16),
                                          "\u202Eright-to-left\u202C \u200F\u200Emark",
                                          "broken \xff\xc3(utf8 \xed\xa0\x80 \uFFFE",
                                          std::string(10000, 'x'),
                                          "",
                                          "]]> --> <!-- <![CDATA[ ?>",
                                          "{record|shape} \"};graph{",
                                          "a\xCC\x81\xCC\x81\xCC\x81\xCC\x81 combining"};
  std::vector<ActorRow> actors;
  std::vector<EventRow> events;
  for (std::size_t i = 0; i < names.size(); ++i) {
    // Ids as hostile as the names; the number keeps them apart.
    actors.push_back(
        {"person/" + names[i] + (i == 7 ? "" : std::to_string(i)), names[i], i % 2 == 0 ? "PRK" : names[i], names[i]});
    if (i == 0) continue;
    EventRow row{Mode::meet, static_cast<Status>(i % 4),   "2010-02-0" + std::to_string(i % 9 + 1),
                 names[i],   {actors[0].id, actors[i].id}, {}};
    if (i % 3 == 0) row.mode = Mode::visit;
    if (i == 4) row.actors.push_back(actors[1].id);
    events.push_back(row);
  }
  return make_graph(actors, events);
}

Graph crowd(std::size_t actors, std::size_t events) {
  const std::vector<std::string> states = {"PRK", "CHN", "USA", "KOR", "JPN", "RUS", "VNM", "FRA", "DEU", "GBR"};
  std::vector<ActorRow> people;
  for (std::size_t i = 0; i < actors; ++i) {
    people.push_back({"person/p" + std::to_string(1000 + i), "Person Number " + std::to_string(i + 1),
                      states[i * i % states.size()], i % 3 == 0 ? "foreign minister" : ""});
  }
  std::uint64_t seed = 7;
  const auto next = [&](std::size_t below) {
    seed = seed * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(seed >> 33) % below;
  };
  std::vector<EventRow> rows;
  for (std::size_t i = 0; i < events; ++i) {
    EventRow row;
    row.status = next(4) == 0 ? static_cast<Status>(next(4)) : Status::happened;
    row.when = "20" + std::to_string(10 + next(3)) + "-0" + std::to_string(1 + next(9)) + "-1" + std::to_string(next(10));
    row.place = next(2) == 0 ? "Geneva" : "";
    const std::size_t a = std::min(next(actors), next(actors));
    row.actors = {people[a].id};
    const std::size_t b = (a + 1 + next(actors - 1)) % actors;
    if (next(4) == 0) {
      row.mode = Mode::visit;
      row.recipients = {people[b].id};
    } else {
      row.actors.push_back(people[b].id);
    }
    if (next(12) == 0 && actors > 4) {
      row.actors = {people[0].id, people[2].id, people[a % (actors - 4) + 3].id};
      row.recipients.clear();
      std::sort(row.actors.begin(), row.actors.end());
      row.actors.erase(std::unique(row.actors.begin(), row.actors.end()), row.actors.end());
    }
    rows.push_back(row);
  }
  return make_graph(people, rows);
}

}  // namespace entente::samples
