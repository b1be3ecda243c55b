// Looking around in the graph. Vertices are numbered actors first, so a vertex's number is its place in every order.
#include "graph/graph.hpp"

#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <tuple>

namespace entente {
namespace {

template <typename Kind>
std::vector<Vertex> vertices_of(const Graph& graph) {
  std::vector<Vertex> found;
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph)))
    if (std::holds_alternative<Kind>(graph[v])) found.push_back(v);
  return found;
}

}  // namespace

std::vector<Vertex> actors(const Graph& graph) { return vertices_of<ActorNode>(graph); }
std::vector<Vertex> events(const Graph& graph) { return vertices_of<EventNode>(graph); }

const ActorNode& actor(const Graph& graph, Vertex vertex) { return std::get<ActorNode>(graph[vertex]); }
const EventNode& event(const Graph& graph, Vertex vertex) { return std::get<EventNode>(graph[vertex]); }

std::vector<Party> participants(const Graph& graph, Vertex event) {
  std::vector<Party> found;
  for (const auto edge : boost::make_iterator_range(boost::in_edges(event, graph)))
    if (graph[edge].kind == EdgeKind::participation) found.push_back({boost::source(edge, graph), graph[edge].role});
  std::sort(found.begin(), found.end(),
            [](const Party& a, const Party& b) { return std::tie(a.role, a.actor) < std::tie(b.role, b.actor); });
  return found;
}

std::vector<Vertex> events_of(const Graph& graph, Vertex actor) {
  std::vector<Vertex> found;
  for (const auto edge : boost::make_iterator_range(boost::out_edges(actor, graph)))
    if (graph[edge].kind == EdgeKind::participation) found.push_back(boost::target(edge, graph));
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<Vertex> events_before(const Graph& graph, Vertex event) {
  std::vector<Vertex> found;
  for (const auto edge : boost::make_iterator_range(boost::in_edges(event, graph)))
    if (graph[edge].kind == EdgeKind::before) found.push_back(boost::source(edge, graph));
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<Vertex> events_after(const Graph& graph, Vertex event) {
  std::vector<Vertex> found;
  for (const auto edge : boost::make_iterator_range(boost::out_edges(event, graph)))
    if (graph[edge].kind == EdgeKind::before) found.push_back(boost::target(edge, graph));
  std::sort(found.begin(), found.end());
  return found;
}

std::optional<Vertex> find_actor(const Graph& graph, const std::string& id) {
  const auto [begin, end] = boost::vertices(graph);
  const auto first_event =
      std::partition_point(begin, end, [&](Vertex v) { return std::holds_alternative<ActorNode>(graph[v]); });
  const auto found = std::partition_point(begin, first_event, [&](Vertex v) { return actor(graph, v).id < id; });
  if (found == first_event || actor(graph, *found).id != id) return std::nullopt;
  return *found;
}

std::optional<Vertex> find_event(const Graph& graph, const std::string& id) {
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph)))
    if (const auto* node = std::get_if<EventNode>(&graph[v]); node != nullptr && node->id == id) return v;
  return std::nullopt;
}

}  // namespace entente
