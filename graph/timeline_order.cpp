// Order of events. Where i is before j exactly when i ends before j begins, the pairs that transitive reduction keeps for i
// are those j that begin after i ends and not after the first end among all that begin after i ends. Sorted by beginning,
// these j stand side by side, and that first end is a minimum over a tail: one sweep, n log n plus the pairs.
#include <algorithm>
#include <numeric>
#include <tuple>

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

}  // namespace

std::vector<std::uint32_t> timeline_order(const std::vector<Period>& bounds) {
  std::vector<std::uint32_t> order(bounds.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return begins_before(bounds[a], bounds[b]); });
  return order;
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
