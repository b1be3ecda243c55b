// Questions about events. Every answer is in timeline order, which is the order of the event vertices.
#include "graph/query.hpp"

#include <boost/range/iterator_range.hpp>

#include <algorithm>

namespace entente {
namespace {

template <typename Value>
bool admits(const std::vector<Value>& allowed, Value value) {
  return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

bool passes(const EventFilter& filter, const EventNode& node) {
  const bool late_enough = !filter.from || !node.when.latest || *node.when.latest >= *filter.from;
  const bool early_enough = !filter.to || !node.when.earliest || *node.when.earliest <= *filter.to;
  return late_enough && early_enough && admits(filter.types, node.type) && admits(filter.statuses, node.status);
}

/// One of either side, and not the same for both.
bool between(const std::vector<Party>& parties, const std::vector<Vertex>& a, const std::vector<Vertex>& b) {
  int only_a = 0;
  int only_b = 0;
  int both = 0;
  for (const Party& party : parties) {
    const bool in_a = a.empty() || std::binary_search(a.begin(), a.end(), party.actor);
    const bool in_b = b.empty() || std::binary_search(b.begin(), b.end(), party.actor);
    if (in_a && in_b) ++both;
    if (in_a && !in_b) ++only_a;
    if (in_b && !in_a) ++only_b;
  }
  if (a.empty() || b.empty()) return both > 0 || (a.empty() && b.empty());
  return both >= 2 || (both == 1 && only_a + only_b > 0) || (only_a > 0 && only_b > 0);
}

std::vector<Vertex> sorted(std::vector<Vertex> vertices) {
  std::sort(vertices.begin(), vertices.end());
  return vertices;
}

}  // namespace

std::vector<Vertex> find_events(const Graph& graph, const EventFilter& filter) {
  std::vector<Vertex> found;
  for (const Vertex v : events(graph))
    if (passes(filter, event(graph, v))) found.push_back(v);
  return found;
}

std::vector<Vertex> with_members(const Graph& graph, Vertex actor) {
  std::vector<Vertex> found = {actor};
  for (const auto edge : boost::make_iterator_range(boost::in_edges(actor, graph)))
    if (graph[edge].kind == EdgeKind::membership) found.push_back(boost::source(edge, graph));
  return sorted(std::move(found));
}

std::vector<Vertex> find_meetings(const Graph& graph, const std::vector<Vertex>& a, const std::vector<Vertex>& b,
                                  const EventFilter& filter) {
  const auto side_a = sorted(a);
  const auto side_b = sorted(b);
  std::vector<Vertex> found;
  for (const Vertex v : find_events(graph, filter))
    if (event(graph, v).type == EventType::consult && between(participants(graph, v), side_a, side_b)) found.push_back(v);
  return found;
}

}  // namespace entente
