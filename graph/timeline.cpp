// The resolver. Constraints are split into connected components, so that a dossier of many small stories costs what its
// stories cost. Within a component, bounds of one event that exclude each other are found at once; then Bellman-Ford runs
// first from everywhere at once: edges that keep shortening one another lie on a negative cycle, a contradiction, of which
// the cheapest constraint is given up. Then it runs from the origin and, with all edges turned round, to it, which gives
// latest and earliest days.
//
// Effort is bounded by effort_limit. A distance that is not final yet is still the length of some path, so what a very large
// component gets when it is cut short is true, only not the tightest.
#include "graph/timeline.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/bellman_ford_shortest_paths.hpp>
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
constexpr int rounds_of_own_days = 64;             // contradictions within one event that are found without a search
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
  std::vector<TimeConflict> conflicts;  // as of its last settling
  bool touched = false;
};

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

}  // namespace

/// Components are numbered as the variables that they began with; the larger of two takes in the smaller.
class TimeNetwork::State {
 public:
  std::uint32_t add_event() {
    const auto v = static_cast<std::uint32_t>(component_of_.size());
    component_of_.push_back(v);
    components_.push_back({{v}, {}, {}, false});
    bounds_.emplace_back();
    local_.push_back(0);
    return v;
  }

  std::uint32_t add(const TimeConstraint& constraint) {
    const auto number = static_cast<std::uint32_t>(constraints_.size());
    constraints_.push_back(constraint);
    dropped_.push_back(false);
    const std::uint32_t c = constraint.kind == TimeConstraint::Kind::precedes
                                ? unite(component_of_[constraint.event], component_of_[constraint.other])
                                : component_of_[constraint.event];
    components_[c].constraints.push_back(number);
    touch(c);
    return number;
  }

  std::vector<std::uint32_t> settle() {
    std::vector<std::uint32_t> looked_at;
    for (const auto c : touched_) {
      Component& component = components_[c];
      if (!component.touched) continue;  // it went into another one
      component.touched = false;
      settle(component);
      looked_at.insert(looked_at.end(), component.variables.begin(), component.variables.end());
    }
    touched_.clear();
    std::sort(looked_at.begin(), looked_at.end());
    return looked_at;
  }

  std::size_t events() const { return bounds_.size(); }
  const Period& bounds(std::uint32_t event) const { return bounds_[event]; }

  std::vector<TimeConflict> conflicts() const {
    std::vector<const Component*> guilty;
    for (const Component& component : components_)
      if (!component.conflicts.empty()) guilty.push_back(&component);
    std::sort(guilty.begin(), guilty.end(),
              [](const Component* a, const Component* b) { return a->variables.front() < b->variables.front(); });
    std::vector<TimeConflict> all;
    for (const Component* component : guilty)
      all.insert(all.end(), component->conflicts.begin(), component->conflicts.end());
    return all;
  }

 private:
  void touch(std::uint32_t c) {
    if (!components_[c].touched) touched_.push_back(c);
    components_[c].touched = true;
  }

  std::uint32_t unite(std::uint32_t a, std::uint32_t b) {
    if (a == b) return a;
    if (components_[a].variables.size() < components_[b].variables.size()) std::swap(a, b);
    Component taken = std::move(components_[b]);
    components_[b] = {};
    for (const auto v : taken.variables) component_of_[v] = a;
    Component& whole = components_[a];
    whole.variables.insert(whole.variables.end(), taken.variables.begin(), taken.variables.end());
    whole.constraints.insert(whole.constraints.end(), taken.constraints.begin(), taken.constraints.end());
    return a;
  }

  /// From the beginning: what was given up before may hold now.
  void settle(Component& component) {
    std::sort(component.variables.begin(), component.variables.end());
    std::sort(component.constraints.begin(), component.constraints.end());
    component.conflicts.clear();
    std::uint32_t vertex = origin;
    for (const auto v : component.variables) local_[v] = ++vertex;
    for (const auto i : component.constraints) dropped_[i] = false;
    settle_own_days(component);
    std::size_t effort = effort_limit;
    Network network = draw(component);
    for (auto found = find_contradictions(network, effort); !found.empty(); found = find_contradictions(network, effort)) {
      for (auto& cycle : found) component.conflicts.push_back(give_up(std::move(cycle)));
      network = draw(component);
    }
    bound(component, network);
  }

  /// Most contradictions are two bounds of one event: they are found without a search.
  void settle_own_days(Component& component) {
    std::vector<Narrowest> narrowest(component.variables.size() + 1);
    bool settled = false;
    for (int round = 0; round < rounds_of_own_days && !settled; ++round) {
      settled = true;
      std::fill(narrowest.begin(), narrowest.end(), Narrowest{});
      for (const auto i : component.constraints) narrow(narrowest[local_[constraints_[i].event]], i);
      for (const Narrowest& n : narrowest) {
        if (!n.lower || !n.upper || constraints_[*n.lower].day <= constraints_[*n.upper].day) continue;
        component.conflicts.push_back(give_up({std::min(*n.lower, *n.upper), std::max(*n.lower, *n.upper)}));
        settled = false;
      }
    }
  }

  struct Narrowest {
    std::optional<std::uint32_t> lower;  // constraints
    std::optional<std::uint32_t> upper;
  };

  void narrow(Narrowest& narrowest, std::uint32_t i) const {
    const TimeConstraint& c = constraints_[i];
    if (dropped_[i]) return;
    auto& [lower, upper] = narrowest;
    if (c.kind == TimeConstraint::Kind::not_before && (!lower || c.day > constraints_[*lower].day)) lower = i;
    if (c.kind == TimeConstraint::Kind::not_after && (!upper || c.day < constraints_[*upper].day)) upper = i;
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
  TimeConflict give_up(std::vector<std::uint32_t> cycle) {
    const auto dropped = *std::min_element(cycle.rbegin(), cycle.rend(), [this](std::uint32_t a, std::uint32_t b) {
      return constraints_[a].cost < constraints_[b].cost;
    });
    dropped_[dropped] = true;
    return {std::move(cycle), dropped};
  }

  void bound(const Component& component, const Network& network) {
    const auto latest = distances_from_origin(network, effort_limit);
    const auto earliest = distances_from_origin(boost::make_reverse_graph(network), effort_limit);
    for (const auto v : component.variables) {
      Period& period = bounds_[v];
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

  std::vector<TimeConstraint> constraints_;
  std::vector<bool> dropped_;
  std::vector<std::uint32_t> component_of_;  // of each variable
  std::vector<Component> components_;        // empty when another one took it in
  std::vector<std::uint32_t> touched_;
  std::vector<Period> bounds_;
  std::vector<std::uint32_t> local_;  // vertex of each variable in the network of its component
};

TimeNetwork::TimeNetwork() : state_(std::make_unique<State>()) {}
TimeNetwork::~TimeNetwork() = default;
TimeNetwork::TimeNetwork(TimeNetwork&&) noexcept = default;
TimeNetwork& TimeNetwork::operator=(TimeNetwork&&) noexcept = default;

std::uint32_t TimeNetwork::add_event() { return state_->add_event(); }
std::uint32_t TimeNetwork::add(const TimeConstraint& constraint) { return state_->add(constraint); }
std::vector<std::uint32_t> TimeNetwork::settle() { return state_->settle(); }
std::size_t TimeNetwork::events() const { return state_->events(); }
const Period& TimeNetwork::bounds(std::uint32_t event) const { return state_->bounds(event); }
std::vector<TimeConflict> TimeNetwork::conflicts() const { return state_->conflicts(); }

Resolution resolve_times(std::uint32_t variables, const std::vector<TimeConstraint>& constraints) {
  TimeNetwork network;
  for (std::uint32_t v = 0; v < variables; ++v) network.add_event();
  for (const TimeConstraint& constraint : constraints) network.add(constraint);
  network.settle();
  Resolution result;
  result.bounds.reserve(variables);
  for (std::uint32_t v = 0; v < variables; ++v) result.bounds.push_back(network.bounds(v));
  result.conflicts = network.conflicts();
  return result;
}

}  // namespace entente
