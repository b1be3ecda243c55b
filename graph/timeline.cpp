// The resolver. Constraints are split into connected components, so that a dossier of many small stories costs what its
// stories cost. Within a component Bellman-Ford runs first from everywhere at once: edges that keep shortening one another
// lie on a negative cycle, a contradiction, of which the cheapest constraint is given up. Then it runs from the origin and,
// with all edges turned round, to it, which gives latest and earliest days.
//
// Effort is bounded by effort_limit. A distance that is not final yet is still the length of some path, so what a very large
// component gets when it is cut short is true, only not the tightest.
#include "graph/timeline.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/bellman_ford_shortest_paths.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <boost/property_map/property_map.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace entente {
namespace {

using Days = std::int64_t;
constexpr Days unreachable = std::numeric_limits<Days>::max() / 4;
constexpr std::size_t effort_limit = 20'000'000;   // edges looked at for one component, over all its runs
constexpr std::size_t phases_between_checks = 16;  // Bellman-Ford phases before negative cycles are looked for

/// What an edge says: target - source <= days.
struct Difference {
  Days days = 0;
  std::uint32_t constraint = 0;
};
using Network = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property, Difference>;
using Arc = boost::graph_traits<Network>::edge_descriptor;
using LastArcs = std::vector<std::optional<Arc>>;  // of each vertex, the edge that lowered its distance last

constexpr std::size_t origin = 0;

/// Variables that constraints tie together, and those constraints.
struct Component {
  std::vector<std::uint32_t> variables;
  std::vector<std::uint32_t> constraints;
};

std::vector<Component> find_components(std::uint32_t variables, const std::vector<TimeConstraint>& constraints) {
  boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> ties(variables);
  for (const auto& c : constraints)
    if (c.kind == TimeConstraint::Kind::precedes) boost::add_edge(c.event, c.other, ties);
  std::vector<std::uint32_t> number(variables);
  std::vector<Component> found(variables == 0 ? 0 : boost::connected_components(ties, number.data()));
  for (std::uint32_t v = 0; v < variables; ++v) found[number[v]].variables.push_back(v);
  for (std::uint32_t i = 0; i < constraints.size(); ++i) found[number[constraints[i].event]].constraints.push_back(i);
  return found;
}

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
std::vector<Days> distances_from_origin(const AnyNetwork& network, std::size_t effort) {
  std::vector<Days> distances(boost::num_vertices(network), unreachable);
  distances[origin] = 0;
  const std::size_t affordable = effort / (boost::num_edges(network) + 1);
  lower(network, distances, std::min(affordable, boost::num_vertices(network)), boost::bellman_visitor<>(), effort);
  return distances;
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

/// Some contradictions of a network, each as the constraints on its cycle; empty when there are none, or no effort is left.
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

class Resolver {
 public:
  Resolver(std::uint32_t variables, const std::vector<TimeConstraint>& constraints)
      : constraints_(constraints), dropped_(constraints.size(), false), local_(variables) {
    result_.bounds.resize(variables);
  }

  Resolution resolve() {
    for (const auto& component : find_components(static_cast<std::uint32_t>(local_.size()), constraints_)) settle(component);
    return std::move(result_);
  }

 private:
  void settle(const Component& component) {
    std::uint32_t vertex = origin;
    for (const auto v : component.variables) local_[v] = ++vertex;
    std::size_t effort = effort_limit;
    Network network = draw(component);
    for (auto found = find_contradictions(network, effort); !found.empty(); found = find_contradictions(network, effort)) {
      for (auto& cycle : found) give_up(std::move(cycle));
      network = draw(component);
    }
    bound(component, network);
  }

  /// x - y <= d becomes an edge y -> x.
  Network draw(const Component& component) const {
    Network network(component.variables.size() + 1);
    for (const auto i : component.constraints) {
      if (dropped_[i]) continue;
      const TimeConstraint& c = constraints_[i];
      const Days day = c.day.time_since_epoch().count();
      using Kind = TimeConstraint::Kind;
      if (c.kind == Kind::not_after) boost::add_edge(origin, local_[c.event], {day, i}, network);
      if (c.kind == Kind::not_before) boost::add_edge(local_[c.event], origin, {-day, i}, network);
      if (c.kind == Kind::precedes) boost::add_edge(local_[c.other], local_[c.event], {-Days{c.days}, i}, network);
    }
    return network;
  }

  /// The cheapest goes; among equals the last.
  void give_up(std::vector<std::uint32_t> cycle) {
    const auto dropped = *std::min_element(cycle.rbegin(), cycle.rend(), [this](std::uint32_t a, std::uint32_t b) {
      return constraints_[a].cost < constraints_[b].cost;
    });
    dropped_[dropped] = true;
    result_.conflicts.push_back({std::move(cycle), dropped});
  }

  void bound(const Component& component, const Network& network) {
    const auto latest = distances_from_origin(network, effort_limit);
    const auto earliest = distances_from_origin(boost::make_reverse_graph(network), effort_limit);
    for (const auto v : component.variables) {
      Period& period = result_.bounds[v];
      period = {civil(-earliest[local_[v]]), civil(latest[local_[v]])};
      if (period.empty()) period = {};  // effort ended before its contradiction was found
    }
  }

  /// The day with this number; a day outside the calendar's years, as an unreachable one, bounds nothing.
  static std::optional<Day> civil(Days number) {
    constexpr Day first = date::year{1} / 1 / 1;
    constexpr Day last = date::year{9999} / 12 / 31;
    if (number < first.time_since_epoch().count() || number > last.time_since_epoch().count()) return std::nullopt;
    return Day{date::days{static_cast<int>(number)}};
  }

  const std::vector<TimeConstraint>& constraints_;
  std::vector<bool> dropped_;
  std::vector<std::uint32_t> local_;  // vertex of each variable in the network of its component
  Resolution result_;
};

}  // namespace

Resolution resolve_times(std::uint32_t variables, const std::vector<TimeConstraint>& constraints) {
  return Resolver(variables, constraints).resolve();
}

}  // namespace entente
