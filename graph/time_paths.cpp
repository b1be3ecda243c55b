// Bellman-Ford from everywhere at once: edges that keep shortening one another lie on a negative cycle. A distance that is
// not final yet is still the length of some path.
#include "graph/time_paths.hpp"

#include <boost/graph/bellman_ford_shortest_paths.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <boost/property_map/property_map.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace entente {
namespace {

constexpr Days unreachable = std::numeric_limits<Days>::max() / 4;
constexpr std::size_t phases_between_checks = 16;  // Bellman-Ford phases before negative cycles are looked for

using Arc = boost::graph_traits<Network>::edge_descriptor;
using LastArcs = std::vector<std::optional<Arc>>;  // of each vertex, the edge that lowered its distance last

/// Lowers distances for some phases. True when nothing can be lowered any more. `effort` is what may still be spent.
template <typename AnyNetwork, typename Visitor>
bool lower(const AnyNetwork& network, std::vector<Days>& distances, std::size_t phases, Visitor visitor,
           std::size_t& effort) {
  effort -= std::min(effort, (phases + 1) * (boost::num_edges(network) + 1));
  auto map = boost::make_iterator_property_map(distances.begin(), boost::get(boost::vertex_index, network));
  return boost::bellman_ford_shortest_paths(network, phases, boost::get(&Difference::days, network),
                                            boost::dummy_property_map(), map, boost::closed_plus<Days>(unreachable),
                                            std::less<Days>(), visitor);
}

/// Shortest distances from the origin, as far as effort allows.
template <typename AnyNetwork>
std::vector<Days> distances(const AnyNetwork& network, std::size_t effort) {
  std::vector<Days> found(boost::num_vertices(network), unreachable);
  found[origin] = 0;
  const std::size_t affordable = effort / (boost::num_edges(network) + 1);
  lower(network, found, std::min(affordable, boost::num_vertices(network)), boost::bellman_visitor<>(), effort);
  return found;
}

/// The constraints of every cycle that the edges make. A vertex has one last edge, so cycles share no vertex.
std::vector<std::vector<std::uint32_t>> cycles(const Network& network, const LastArcs& arcs) {
  std::vector<std::vector<std::uint32_t>> found;
  std::vector<std::size_t> walk(arcs.size(), 0);  // number of the walk that came by; 0: none
  for (std::size_t start = 0; start < arcs.size(); ++start) {
    std::size_t at = start;
    while (walk[at] == 0 && arcs[at]) {
      walk[at] = start + 1;
      at = boost::source(*arcs[at], network);
    }
    if (walk[at] != start + 1) continue;
    auto& cycle = found.emplace_back();
    const std::size_t first = at;
    do {
      cycle.push_back(network[*arcs[at]].constraint);
      at = boost::source(*arcs[at], network);
    } while (at != first);
    std::sort(cycle.begin(), cycle.end());
  }
  return found;
}

}  // namespace

std::vector<std::vector<std::uint32_t>> find_contradictions(const Network& network, std::size_t& effort) {
  std::vector<Days> distances(boost::num_vertices(network), 0);
  LastArcs arcs(boost::num_vertices(network));
  auto arc_map = boost::make_iterator_property_map(arcs.begin(), boost::get(boost::vertex_index, network));
  auto recorder = boost::make_bellman_visitor(boost::record_edge_predecessors(arc_map, boost::on_edge_relaxed()));
  const std::size_t phases = std::min(phases_between_checks, boost::num_vertices(network));
  while (effort > 0) {
    if (lower(network, distances, phases, recorder, effort)) return {};
    if (auto found = cycles(network, arcs); !found.empty()) return found;
  }
  return {};
}

std::vector<Days> distances_from_origin(const Network& network) { return distances(network, effort_limit); }

std::vector<Days> distances_to_origin(const Network& network) {
  return distances(boost::make_reverse_graph(network), effort_limit);
}

}  // namespace entente
