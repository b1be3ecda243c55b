// The resolver. Constraints are split into connected components, so that a dossier of many small stories costs what its
// stories cost. Within a component, bounds of one event that exclude each other are found at once; then a search finds
// negative cycles (time_paths.hpp), contradictions, of which the cheapest constraint is given up. Shortest paths from the
// origin and to it give latest and earliest days.
//
// Effort is bounded by effort_limit: what a very large component gets when it is cut short is true, only not the tightest.
#include "graph/timeline.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "graph/time_paths.hpp"

namespace entente {
namespace {

constexpr int rounds_of_own_days = 64;  // contradictions within one event that are found without a search

/// Variables that constraints tie together, and those constraints.
struct Component {
  std::vector<std::uint32_t> variables;
  std::vector<std::uint32_t> constraints;
  std::vector<TimeConflict> conflicts;  // as of its last settling
  bool touched = false;
};

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
    const auto latest = distances_from_origin(network);
    const auto earliest = distances_to_origin(network);
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
