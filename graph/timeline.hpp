// The temporal resolver: bounds of events as a network of difference constraints, tightened by shortest paths.
//
// Every event is a variable, a day; one more variable is the origin of the calendar. A constraint x - y <= d is an edge
// y -> x of weight d. Shortest paths from and to the origin are the tightest bounds (Dechter, Meiri and Pearl 1991, simple
// temporal problem); a negative cycle is a contradiction, and the constraints on it are the sentences that cause it.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "extract/date.hpp"

namespace entente {

/// later - earlier >= days between two variables, or between a variable and a day.
struct TimeConstraint {
  enum class Kind { not_before, not_after, precedes };
  Kind kind = Kind::not_before;
  std::uint32_t event = 0;   ///< variable, 0-based
  std::uint32_t other = 0;   ///< precedes: the variable that comes `days` or more after `event`
  Day day{};                 ///< not_before, not_after: the bound
  int days = 0;              ///< precedes: least gap
  double cost = 1;           ///< how dear it is to give up; the cheapest of a contradiction goes first
  std::uint32_t source = 0;  ///< the caller's number for the sentence behind it
};

/// Constraints that cannot all hold, and which of them was given up.
struct TimeConflict {
  std::vector<std::uint32_t> constraints;  ///< indexes of the constraints on the negative cycle
  std::uint32_t dropped = 0;               ///< index of the one that was given up
};

/// What the resolver found.
struct Resolution {
  std::vector<Period> bounds;           ///< of each variable
  std::vector<TimeConflict> conflicts;  ///< in the order in which they were found
};

/// Tightest bounds of `variables` events under the constraints. Never fails: contradictions are listed and broken by giving
/// up the cheapest constraint of each cycle. Works on connected components apart.
Resolution resolve_times(std::uint32_t variables, const std::vector<TimeConstraint>& constraints);

/// A network that grows: constraints are added article by article, and only the components that they touch are settled anew.
/// What it says does not depend on the steps in which it grew.
class TimeNetwork {
 public:
  TimeNetwork();
  ~TimeNetwork();
  TimeNetwork(TimeNetwork&&) noexcept;
  TimeNetwork& operator=(TimeNetwork&&) noexcept;

  /// Adds an event without bounds; the number of its variable, from 0.
  std::uint32_t add_event();
  /// Adds a constraint on events that are there; its number, from 0.
  std::uint32_t add(const TimeConstraint& constraint);
  /// Settles what constraints were added to since the last time. The events whose component was looked at, rising.
  std::vector<std::uint32_t> settle();

  std::size_t events() const;
  /// As of the last settle().
  const Period& bounds(std::uint32_t event) const;
  /// By the first event of their components.
  std::vector<TimeConflict> conflicts() const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

/// A pair known to be in order.
struct Before {
  std::uint32_t earlier = 0;
  std::uint32_t later = 0;
};

/// The order of events that their bounds make certain (one ends before the other begins), transitively reduced. At most
/// `limit` pairs; beyond it the rest is left out, the first events first.
std::vector<Before> certain_order(const std::vector<Period>& bounds, std::size_t limit = 1'000'000);

/// Indexes in timeline order: by earliest day, then latest; one open side orders by the other; unknown ones last; ties as
/// given. What is `known` to be before something stands before it, as far as that makes no circle.
std::vector<std::uint32_t> timeline_order(const std::vector<Period>& bounds, const std::vector<Before>& known = {});

/// The pairs of `known` that neither bounds nor two other pairs make certain, rising, each once.
std::vector<Before> told_order(const std::vector<Period>& bounds, const std::vector<Before>& known);

}  // namespace entente
