// Order of events. Where i is before j exactly when i ends before j begins, the pairs that transitive reduction keeps for i
// are those j that begin after i ends and not after the first end among all that begin after i ends. Sorted by beginning,
// these j stand side by side, and that first end is a minimum over a tail: one sweep, n log n plus the pairs.
#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "graph/timeline.hpp"

namespace entente {
namespace {

bool begins_before(const Period& a, const Period& b) {
  const auto key = [](const Period& p) {
    const auto first = p.earliest ? p.earliest : p.latest;
    const auto second = p.latest ? p.latest : p.earliest;
    return std::tuple(!first, first, second);
  };
  return key(a) < key(b);
}

/// Events that begin on a known day, by that day, and the first end of each tail of that list.
struct Beginnings {
  std::vector<std::uint32_t> events;
  std::vector<Day> first_end;
};

Beginnings find_beginnings(const std::vector<Period>& bounds, const std::vector<std::uint32_t>& in_order) {
  Beginnings found;
  for (const auto i : in_order)
    if (bounds[i].earliest && !bounds[i].empty()) found.events.push_back(i);
  found.first_end.resize(found.events.size() + 1, Day::max());
  for (std::size_t k = found.events.size(); k-- > 0;)
    found.first_end[k] = std::min(found.first_end[k + 1], bounds[found.events[k]].latest.value_or(Day::max()));
  return found;
}

using Pair = std::pair<std::uint32_t, std::uint32_t>;

bool certainly(const std::vector<Period>& bounds, std::uint32_t earlier, std::uint32_t later) {
  const auto& end = bounds[earlier].latest;
  const auto& begin = bounds[later].earliest;
  return end && begin && *end < *begin;
}

/// The first in order of those that nothing known keeps back, again and again; what a circle keeps back goes last.
std::vector<std::uint32_t> keep_known(const std::vector<std::uint32_t>& order, const std::vector<Before>& known) {
  std::vector<std::vector<std::uint32_t>> later(order.size());
  std::vector<std::uint32_t> kept_back(order.size(), 0);
  std::vector<std::uint32_t> place(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  for (const auto& pair : known) {
    later[pair.earlier].push_back(pair.later);
    ++kept_back[pair.later];
  }
  std::set<std::uint32_t> ready;  // places
  for (const auto i : order)
    if (kept_back[i] == 0) ready.insert(place[i]);
  std::vector<std::uint32_t> sorted;
  std::vector<bool> taken(order.size(), false);
  while (!ready.empty()) {
    const auto i = order[*ready.begin()];
    ready.erase(ready.begin());
    sorted.push_back(i);
    taken[i] = true;
    for (const auto j : later[i])
      if (--kept_back[j] == 0) ready.insert(place[j]);
  }
  for (const auto i : order)
    if (!taken[i]) sorted.push_back(i);
  return sorted;
}

}  // namespace

std::vector<std::uint32_t> timeline_order(const std::vector<Period>& bounds, const std::vector<Before>& known) {
  std::vector<std::uint32_t> order(bounds.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return begins_before(bounds[a], bounds[b]); });
  return known.empty() ? order : keep_known(order, known);
}

std::vector<Before> told_order(const std::vector<Period>& bounds, const std::vector<Before>& known) {
  std::set<Pair> forward;
  std::set<Pair> backward;
  for (const auto& [earlier, later] : known) {
    if (earlier == later || certainly(bounds, earlier, later)) continue;
    forward.emplace(earlier, later);
    backward.emplace(later, earlier);
  }
  std::vector<Before> kept;
  for (const auto& [earlier, later] : forward) {
    bool implied = false;
    for (auto p = forward.lower_bound({earlier, 0}); p != forward.end() && p->first == earlier && !implied; ++p)
      implied = certainly(bounds, p->second, later) || forward.contains({p->second, later});
    for (auto p = backward.lower_bound({later, 0}); p != backward.end() && p->first == later && !implied; ++p)
      implied = certainly(bounds, earlier, p->second);
    if (!implied) kept.push_back({earlier, later});
  }
  return kept;
}

std::vector<Before> certain_order(const std::vector<Period>& bounds, std::size_t limit) {
  const auto in_order = timeline_order(bounds);
  const auto [events, first_end] = find_beginnings(bounds, in_order);
  std::vector<Before> pairs;
  for (const auto i : in_order) {
    if (!bounds[i].latest || bounds[i].empty()) continue;
    const auto after = std::upper_bound(events.begin(), events.end(), *bounds[i].latest,
                                        [&](Day day, std::uint32_t j) { return day < *bounds[j].earliest; });
    const Day end = first_end[static_cast<std::size_t>(after - events.begin())];
    for (auto j = after; j != events.end() && *bounds[*j].earliest <= end; ++j) {
      if (pairs.size() == limit) return pairs;
      pairs.push_back({i, *j});
    }
  }
  return pairs;
}

}  // namespace entente
