#include "tests/graph/story.hpp"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "extract/vocabulary.hpp"
#include "graph/graph_json.hpp"

namespace entente {
namespace {

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);)
    if (!part.empty()) parts.push_back(part);
  return parts;
}

Period period(const std::string& text) {
  if (text == "-") return {};
  const auto slash = text.find('/');
  if (slash == std::string::npos) {
    const auto found = parse_period(text);
    INFO(text);
    REQUIRE(found);
    return *found;
  }
  return {parse_day(text.substr(0, slash)), parse_day(text.substr(slash + 1))};
}

Actor make_actor(const std::string& word, const std::string& article) {
  const auto dot = word.find('.');
  if (dot == std::string::npos) return {"state/" + word, ActorKind::state, word, word, "", {}};
  const std::string name = word.substr(0, dot);
  std::string state = word.substr(dot + 1);
  const bool unnamed = !state.empty() && state.back() == '*';
  if (!unnamed) return {"person/" + name, ActorKind::person, name, state, "", {}};
  state.pop_back();
  return {"group/" + name + "@" + article, ActorKind::group, name, state, "", {}};
}

void add_participants(Record& record, Event& event, const std::string& words) {
  for (std::string word : split(words, ',')) {
    Participant participant;
    if (word.front() == '>') {
      participant.role = Role::recipient;
      word.erase(0, 1);
    }
    Actor actor = make_actor(word, record.id);
    participant.actor = actor.id;
    event.participants.push_back(participant);
    const std::uint32_t start = event.evidence.span.start;
    actor.mentions.push_back({{start, start + 3}, actor.name});
    record.actors.push_back(actor);
  }
}

/// "after+2/a#1"
Relation relation(const std::string& word) {
  const auto slash = word.find('/');
  const auto plus = word.find('+');
  Relation found;
  found.kind = parse_word<OrderKind>(word.substr(0, std::min(slash, plus))).value();
  if (plus < slash) found.days = std::stoi(word.substr(plus + 1));
  found.event = word.substr(slash + 1);
  found.text = word.substr(0, slash);
  return found;
}

void add_event(Record& record, const std::string& line) {
  std::istringstream words(line);
  std::string type, status, participants, place, when;
  words >> type >> status >> participants >> place >> when;
  INFO(line);
  REQUIRE_FALSE(when.empty());
  Event event;
  const auto number = record.events.size() + 1;
  event.id = fmt::format("{}#{}", record.id, number);
  if (const auto mode = parse_word<Mode>(type)) {
    event.mode = *mode;
  } else {
    event.type = parse_word<EventType>(type).value();
  }
  event.status = parse_word<Status>(status).value();
  event.evidence.text = fmt::format("{} sentence {}", record.id, number);
  event.evidence.span = {static_cast<std::uint32_t>(100 * number), static_cast<std::uint32_t>(100 * number + 50)};
  event.evidence.trigger = {event.evidence.span.start + 10, event.evidence.span.start + 13};
  if (participants != "-") add_participants(record, event, participants);
  if (const auto parts = split(place, '/'); place != "-") event.place = Place{parts[0], parts.size() > 1 ? parts[1] : ""};
  event.when = period(when);
  event.score = 0.75;
  for (std::string word; words >> word;) event.relations.push_back(relation(word));
  record.events.push_back(std::move(event));
}

std::string names(const Graph& graph, Vertex vertex) {
  std::vector<std::string> found;
  for (const Party& party : participants(graph, vertex))
    found.push_back((party.role == Role::recipient ? ">" : "") + actor(graph, party.actor).name);
  return found.empty() ? "-" : fmt::format("{}", fmt::join(found, ","));
}

std::string tellers(const EventNode& node) {
  std::set<std::string> found;
  for (const Source& source : node.evidence) found.insert(source.article);
  return fmt::format("{}", fmt::join(found, " "));
}

}  // namespace

std::vector<Record> tell(const std::string& story) {
  std::vector<Record> records;
  for (const std::string& line : split(story, '\n')) {
    if (line.find_first_not_of(' ') == std::string::npos) continue;
    if (line.front() == ' ') {
      add_event(records.back(), line);
      continue;
    }
    const auto words = split(line, ' ');
    Record record;
    record.id = words.at(0);
    record.language = "en";
    record.title = "About " + record.id;
    record.published = {period(words.at(1)), words.at(1) == "-" ? DateSource::unknown : DateSource::given};
    records.push_back(std::move(record));
  }
  return records;
}

std::string dump(const Graph& graph) {
  std::string text = "\n";
  for (const Vertex v : events(graph)) {
    const EventNode& node = event(graph, v);
    const auto what = node.mode == Mode::none ? word(node.type) : word(node.mode);
    text += fmt::format("{} {} {} {} {} {} <- {}\n", node.id, what, word(node.status), names(graph, v),
                        node.place ? node.place->name : "-", iso(node.when), tellers(node));
  }
  for (const Contradiction& c : graph[boost::graph_bundle].contradictions)
    text += fmt::format("! {}: {}\n", fmt::join(c.events, " "), c.what);
  return text;
}

std::string json(const Graph& graph) {
  std::ostringstream out;
  write_graph(out, graph);
  return out.str();
}

}  // namespace entente
