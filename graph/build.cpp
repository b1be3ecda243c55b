// Records are a set: sorted by id and each counted once. Everything behind works on them in that order and asks for no
// other, which makes the graph independent of how they came.
#include "graph/build.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "extract/record_json.hpp"
#include "graph/contradictions.hpp"
#include "graph/dating.hpp"
#include "graph/identity.hpp"
#include "graph/merge.hpp"
#include "graph/timeline.hpp"

namespace entente {
namespace {

/// Of two different records with one id the one whose line is last in order stays: an arbitrary choice, but always the same.
std::vector<Record> unique_records(std::vector<Record> records) {
  std::stable_sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
  std::vector<Record> kept;
  for (Record& record : records) {
    if (kept.empty() || kept.back().id != record.id) {
      kept.push_back(std::move(record));
    } else if (write_record(kept.back()) < write_record(record)) {
      kept.back() = std::move(record);
    }
  }
  return kept;
}

std::optional<Vertex> find(const std::vector<ActorNode>& actors, const std::string& id) {
  const auto found =
      std::lower_bound(actors.begin(), actors.end(), id, [](const ActorNode& a, const std::string& b) { return a.id < b; });
  if (found == actors.end() || found->id != id) return std::nullopt;
  return static_cast<Vertex>(found - actors.begin());
}

/// Participants that some record describes, each once; an actor in two roles is an actor.
std::vector<Party> find_parties(const Event& event, const std::vector<ActorNode>& actors) {
  std::map<Vertex, Role> roles;
  for (const Participant& participant : event.participants) {
    const auto vertex = find(actors, participant.actor);
    if (!vertex) continue;
    const auto [known, is_new] = roles.try_emplace(*vertex, participant.role);
    if (!is_new) known->second = std::min(known->second, participant.role);
  }
  std::vector<Party> parties;
  parties.reserve(roles.size());
  for (const auto& [actor, role] : roles) parties.push_back({actor, role});
  return parties;
}

std::vector<Report> find_reports(const std::vector<Record>& records, const std::vector<ActorNode>& actors,
                                 const StateNames& states) {
  std::vector<Report> reports;
  for (const Record& record : records)
    for (const Event& event : record.events)
      reports.push_back(make_report(record, event, find_parties(event, actors), states));
  return reports;
}

/// Ids of events are those of their first reports. Records of strangers may use one id twice.
void make_ids_unique(std::vector<EventNode>& nodes) {
  std::set<std::string> taken;
  for (EventNode& node : nodes) {
    const std::string wanted = node.id;
    for (int n = 2; !taken.insert(node.id).second; ++n) node.id = wanted + "-" + std::to_string(n);
  }
}

/// The actors with a node for each state that they belong to and whose name is known; by id.
std::vector<ActorNode> with_states(std::vector<ActorNode> actors, const StateNames& states) {
  std::map<std::string, ActorNode> by_id;
  for (const ActorNode& actor : actors) {
    const auto name = states.find(actor.state);
    const std::string id = "state/" + actor.state;
    if (name != states.end())
      by_id.try_emplace(id, ActorNode{id, ActorKind::state, name->second, actor.state, "", {name->second}});
  }
  for (ActorNode& actor : actors) by_id.insert_or_assign(actor.id, std::move(actor));
  std::vector<ActorNode> all;
  for (auto& [id, actor] : by_id) all.push_back(std::move(actor));
  return all;
}

void add_memberships(Graph& graph, const std::vector<ActorNode>& actors) {
  std::map<std::string, Vertex> states;
  for (Vertex v = 0; v < actors.size(); ++v)
    if (actors[v].kind == ActorKind::state && !actors[v].state.empty()) states.try_emplace(actors[v].state, v);
  for (Vertex v = 0; v < actors.size(); ++v) {
    const auto state = states.find(actors[v].state);
    if (actors[v].kind != ActorKind::state && state != states.end())
      boost::add_edge(v, state->second, Edge{EdgeKind::membership, Role::actor, {}}, graph);
  }
}

/// All pairs for any dossier that people look at; a very large one gets a few for each event.
std::size_t order_limit(std::size_t events) { return std::max<std::size_t>(100'000, 4 * events); }

/// Event nodes in timeline order, behind the actors, with their edges.
void add_events(Graph& graph, const std::vector<EventNode>& nodes, const std::vector<std::vector<Participation>>& parties,
                const std::vector<Before>& told) {
  std::vector<Period> bounds;
  bounds.reserve(nodes.size());
  for (const EventNode& node : nodes) bounds.push_back(node.when);
  const auto order = timeline_order(bounds, told);
  std::vector<Vertex> vertex(nodes.size());
  for (const auto i : order) graph[vertex[i] = boost::add_vertex(graph)] = nodes[i];
  for (const auto i : order)
    for (const auto& [actor, role, names] : parties[i])
      boost::add_edge(actor, vertex[i], Edge{EdgeKind::participation, role, names}, graph);
  auto before = certain_order(bounds, order_limit(nodes.size()));
  for (const Before& pair : told_order(bounds, told)) before.push_back(pair);
  for (const auto& [earlier, later] : before)
    if (vertex[earlier] < vertex[later])  // what was told in a circle is in no order
      boost::add_edge(vertex[earlier], vertex[later], Edge{EdgeKind::before, Role::actor, {}}, graph);
}

void add_contradictions(Dossier& dossier, std::vector<Contradiction> more) {
  std::move(more.begin(), more.end(), std::back_inserter(dossier.contradictions));
  std::stable_sort(dossier.contradictions.begin(), dossier.contradictions.end(),
                   [](const Contradiction& a, const Contradiction& b) { return a.events < b.events; });
}

}  // namespace

Graph build_graph(std::vector<Record> records, const StateNames& states, const std::vector<Correction>& corrections) {
  records = unique_records(std::move(records));
  auto actors = with_states(merge_actors(records), states);
  rename_actors(actors, corrections);
  const auto reports = find_reports(records, actors, states);
  const auto groups = group_reports(reports, actors);

  std::vector<EventNode> nodes;
  std::vector<std::vector<Participation>> parties;
  for (const SameEvent& same : groups) {
    nodes.push_back(merge_reports(same, reports));
    parties.push_back(merge_parties(same, reports, actors));
  }
  make_ids_unique(nodes);

  Graph graph;
  Dossier& dossier = graph[boost::graph_bundle];
  for (const Record& r : records) dossier.articles.push_back({r.id, r.title, r.language, r.published});
  Dating dating = date_events(groups, reports, nodes);
  dossier.contradictions = std::move(dating.contradictions);
  add_contradictions(dossier, find_contradictions(groups, reports, actors, nodes));
  for (const ActorNode& actor : actors) graph[boost::add_vertex(graph)] = actor;
  add_memberships(graph, actors);
  add_events(graph, nodes, parties, dating.order);
  return graph;
}

}  // namespace entente
