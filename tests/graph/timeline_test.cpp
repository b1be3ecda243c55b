#include "graph/timeline.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>
#include <random>
#include <set>

using namespace entente;

namespace {

using Kind = TimeConstraint::Kind;
constexpr Day first_day = date::year{2018} / 1 / 1;

TimeConstraint not_before(std::uint32_t event, int day, double cost = 1) {
  return {Kind::not_before, event, 0, first_day + date::days{day}, 0, cost, 0};
}
TimeConstraint not_after(std::uint32_t event, int day, double cost = 1) {
  return {Kind::not_after, event, 0, first_day + date::days{day}, 0, cost, 0};
}
TimeConstraint precedes(std::uint32_t event, std::uint32_t other, int days, double cost = 1) {
  return {Kind::precedes, event, other, {}, days, cost, 0};
}

/// "3..7 ..9 .." in days from the first.
std::string words(const std::vector<Period>& bounds) {
  std::string text;
  for (const Period& p : bounds) {
    if (!text.empty()) text += " ";
    if (p.earliest) text += std::to_string((*p.earliest - first_day).count());
    text += "..";
    if (p.latest) text += std::to_string((*p.latest - first_day).count());
  }
  return text;
}

/// Tightest bounds by Floyd and Warshall; nothing when the constraints contradict one another.
std::optional<std::string> by_force(std::uint32_t variables, const std::vector<TimeConstraint>& constraints) {
  constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max() / 4;
  const std::uint32_t size = variables + 1;
  std::vector<std::vector<std::int64_t>> d(size, std::vector<std::int64_t>(size, far));
  const auto edge = [&](std::uint32_t from, std::uint32_t to, std::int64_t w) { d[from][to] = std::min(d[from][to], w); };
  for (std::uint32_t i = 0; i < size; ++i) d[i][i] = 0;
  for (const auto& c : constraints) {
    const std::int64_t day = (c.day - first_day).count();
    if (c.kind == Kind::not_after) edge(0, c.event + 1, day);
    if (c.kind == Kind::not_before) edge(c.event + 1, 0, -day);
    if (c.kind == Kind::precedes) edge(c.other + 1, c.event + 1, -c.days);
  }
  for (std::uint32_t k = 0; k < size; ++k)
    for (std::uint32_t i = 0; i < size; ++i)
      for (std::uint32_t j = 0; j < size; ++j)
        if (d[i][k] < far && d[k][j] < far) d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
  std::vector<Period> bounds(variables);
  for (std::uint32_t v = 0; v < size; ++v) {
    if (d[v][v] < 0) return std::nullopt;
    if (v > 0 && d[0][v] < far) bounds[v - 1].latest = first_day + date::days{static_cast<int>(d[0][v])};
    if (v > 0 && d[v][0] < far) bounds[v - 1].earliest = first_day - date::days{static_cast<int>(d[v][0])};
  }
  return words(bounds);
}

std::vector<TimeConstraint> any_constraints(std::mt19937& random, std::uint32_t variables) {
  const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  std::vector<TimeConstraint> constraints;
  for (int n = below(14); n > 0; --n) {
    const auto event = static_cast<std::uint32_t>(below(static_cast<int>(variables)));
    const auto other = static_cast<std::uint32_t>(below(static_cast<int>(variables)));
    const double cost = 1 + below(3);
    if (n % 3 == 0) constraints.push_back(not_before(event, below(20), cost));
    if (n % 3 == 1) constraints.push_back(not_after(event, 10 + below(20), cost));
    if (n % 3 == 2) constraints.push_back(precedes(event, other, below(9) - 2, cost));
  }
  return constraints;
}

}  // namespace

TEST_CASE("bounds travel along what precedes what") {
  CHECK(words(resolve_times(0, {}).bounds).empty());
  CHECK(words(resolve_times(2, {}).bounds) == ".. ..");
  CHECK(words(resolve_times(1, {not_before(0, 3), not_after(0, 7), not_before(0, 4)}).bounds) == "4..7");
  CHECK(words(resolve_times(2, {not_before(0, 3), precedes(0, 1, 2), not_after(1, 9)}).bounds) == "3..7 5..9");
  CHECK(words(resolve_times(3, {precedes(0, 1, 0), precedes(1, 2, 1), not_after(2, 5)}).bounds) == "..4 ..4 ..5");
}

TEST_CASE("a contradiction is listed with its constraints, and the cheapest is given up") {
  const auto found = resolve_times(2, {not_before(0, 8, 2), precedes(0, 1, 1, 0.5), not_after(1, 4, 3), not_after(0, 9)});
  REQUIRE(found.conflicts.size() == 1);
  CHECK(found.conflicts[0].constraints == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(found.conflicts[0].dropped == 1);
  CHECK(words(found.bounds) == "8..9 ..4");
}

TEST_CASE("among equally dear constraints the last is given up") {
  const auto found = resolve_times(1, {not_before(0, 25), not_after(0, 25), not_before(0, 26), not_after(0, 26)});
  REQUIRE(found.conflicts.size() == 1);
  CHECK(found.conflicts[0].constraints == std::vector<std::uint32_t>{1, 2});
  CHECK(words(found.bounds) == "25..25");
}

TEST_CASE("a circle of events without any day is a contradiction too") {
  const auto found = resolve_times(3, {precedes(0, 1, 1), precedes(1, 2, 1), precedes(2, 0, 1, 0.5), precedes(2, 2, 1)});
  REQUIRE(found.conflicts.size() == 2);
  std::set<std::uint32_t> dropped;
  for (const auto& conflict : found.conflicts) dropped.insert(conflict.dropped);
  CHECK(dropped == std::set<std::uint32_t>{2, 3});
}

TEST_CASE("bounds are the tightest, and contradictions real, as brute force has them") {
  std::mt19937 random(20100212);
  int contradictions = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::uint32_t variables = 1 + static_cast<std::uint32_t>(random() % 5);
    auto constraints = any_constraints(random, variables);
    const auto found = resolve_times(variables, constraints);
    std::set<std::uint32_t> dropped;
    for (const auto& conflict : found.conflicts) {
      std::vector<TimeConstraint> cycle;
      for (const auto i : conflict.constraints) {
        cycle.push_back(constraints[i]);
        REQUIRE(constraints[i].cost >= constraints[conflict.dropped].cost);
      }
      REQUIRE_FALSE(by_force(variables, cycle));
      REQUIRE(dropped.insert(conflict.dropped).second);
      ++contradictions;
    }
    std::vector<TimeConstraint> kept;
    for (std::uint32_t i = 0; i < constraints.size(); ++i)
      if (dropped.count(i) == 0) kept.push_back(constraints[i]);
    REQUIRE(by_force(variables, kept) == words(found.bounds));
  }
  CHECK(contradictions > 100);
}

TEST_CASE("days outside the calendar bound nothing") {
  const int far = std::numeric_limits<int>::max();
  const auto found = resolve_times(2, {not_before(0, 0), precedes(0, 1, far), precedes(1, 0, -far)});
  CHECK(found.conflicts.empty());
  CHECK(words(found.bounds) == "0.. ..");
}

TEST_CASE("a long chain is bounded in little time") {
  constexpr std::uint32_t length = 3000;
  std::vector<TimeConstraint> constraints = {not_before(0, 0), not_after(length - 1, length)};
  for (std::uint32_t i = length - 1; i-- > 0;) constraints.push_back(precedes(i, i + 1, 1));
  const auto found = resolve_times(length, constraints);
  CHECK(found.conflicts.empty());
  for (const Period& p : found.bounds) REQUIRE_FALSE(p.empty());
}

TEST_CASE("timeline order is by earliest day, then latest; unknown ones are last") {
  const auto day = [](int n) { return std::optional(first_day + date::days{n}); };
  const std::vector<Period> bounds = {{}, {day(5), day(9)}, {std::nullopt, day(4)}, {day(5), day(6)}, {day(5), {}}, {}};
  CHECK(timeline_order(bounds) == std::vector<std::uint32_t>{2, 4, 3, 1, 0, 5});
}

TEST_CASE("the certain order is the transitive reduction of what is surely before what") {
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    std::vector<Period> bounds(1 + random() % 12);
    for (Period& p : bounds) {
      const int begin = static_cast<int>(random() % 20);
      if (random() % 6 != 0) p.earliest = first_day + date::days{begin};
      if (random() % 6 != 0) p.latest = first_day + date::days{begin + static_cast<int>(random() % 6)};
    }
    const auto before = [&](std::size_t i, std::size_t j) {
      return bounds[i].latest && bounds[j].earliest && *bounds[i].latest < *bounds[j].earliest;
    };
    std::set<std::pair<std::size_t, std::size_t>> expected, found;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
      for (std::size_t j = 0; j < bounds.size(); ++j) {
        bool direct = before(i, j);
        for (std::size_t k = 0; k < bounds.size(); ++k) direct = direct && !(before(i, k) && before(k, j));
        if (direct) expected.insert({i, j});
      }
    }
    for (const auto& [earlier, later] : certain_order(bounds)) REQUIRE(found.insert({earlier, later}).second);
    REQUIRE(found == expected);
  }
}

TEST_CASE("a network that grows says what one that was there at once says, and looks only at what is touched") {
  std::mt19937 random(42);
  for (int round = 0; round < 300; ++round) {
    const std::uint32_t variables = 2 + static_cast<std::uint32_t>(random() % 7);
    const auto constraints = any_constraints(random, variables);
    TimeNetwork network;
    for (std::uint32_t v = 0; v < variables; ++v) network.add_event();
    for (std::uint32_t i = 0; i < constraints.size(); ++i) {
      REQUIRE(network.add(constraints[i]) == i);
      const auto looked_at = network.settle();
      REQUIRE(std::find(looked_at.begin(), looked_at.end(), constraints[i].event) != looked_at.end());
      const auto at_once = resolve_times(variables, {constraints.begin(), constraints.begin() + i + 1});
      std::vector<Period> bounds;
      for (std::uint32_t v = 0; v < variables; ++v) bounds.push_back(network.bounds(v));
      REQUIRE(words(bounds) == words(at_once.bounds));
      REQUIRE(network.conflicts().size() == at_once.conflicts.size());
    }
    REQUIRE(network.settle().empty());
  }
}

TEST_CASE("a new constraint touches its component, not the others") {
  TimeNetwork network;
  for (int v = 0; v < 6; ++v) network.add_event();
  network.add(precedes(0, 1, 1));
  network.add(precedes(3, 4, 1));
  CHECK(network.settle() == std::vector<std::uint32_t>{0, 1, 3, 4});
  network.add(not_before(0, 5));
  CHECK(network.settle() == std::vector<std::uint32_t>{0, 1});
  network.add(precedes(4, 5, 0));
  network.add(not_after(5, 9));
  CHECK(network.settle() == std::vector<std::uint32_t>{3, 4, 5});
  CHECK(network.bounds(3).latest == first_day + date::days{8});
}

TEST_CASE("what is known to be before something stands before it, circles aside") {
  const auto day = [](int n) { return on(first_day + date::days{n}); };
  const std::vector<Period> bounds = {day(5), {}, {}, day(1), {}};
  CHECK(timeline_order(bounds) == std::vector<std::uint32_t>{3, 0, 1, 2, 4});
  CHECK(timeline_order(bounds, {{4, 1}}) == std::vector<std::uint32_t>{3, 0, 2, 4, 1});
  CHECK(timeline_order(bounds, {{2, 1}, {1, 2}}) == std::vector<std::uint32_t>{3, 0, 4, 1, 2});
  std::string pairs;
  for (const auto& [a, b] : told_order(bounds, {{1, 2}, {2, 4}, {1, 4}, {3, 0}, {1, 2}, {0, 1}, {3, 1}}))
    pairs += std::to_string(a) + "<" + std::to_string(b) + " ";
  CHECK(pairs == "0<1 1<2 2<4 ");
}

TEST_CASE("the certain order is cut at its limit, the first events first") {
  std::vector<Period> bounds;
  for (int day = 9; day >= 0; --day) bounds.push_back(on(first_day + date::days{day}));
  const auto found = certain_order(bounds, 2);
  REQUIRE(found.size() == 2);
  CHECK(found[0].earlier == 9);
  CHECK(found[0].later == 8);
  CHECK(found[1].earlier == 8);
}
