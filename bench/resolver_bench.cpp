// How fast events are dated: 100,000 events with 300,000 constraints, in stories of ten events or all in one, with one
// contradiction in a hundred stories; and what one more article costs a network of that size.
#include <benchmark/benchmark.h>

#include <random>

#include "graph/timeline.hpp"

namespace {

using namespace entente;
using Kind = TimeConstraint::Kind;

constexpr std::uint32_t all_events = 100'000;

// Of each event two bounds and one tie to another event of its story: days that are true, told with some slack.
std::vector<TimeConstraint> constraints(std::uint32_t story) {
  std::mt19937 random(7);
  const auto below = [&](std::uint32_t n) { return static_cast<int>(random() % n); };
  const Day first = date::year{2010} / 1 / 1;
  std::vector<Day> truth;
  for (std::uint32_t e = 0; e < all_events; ++e) truth.push_back(first + date::days{below(3650)});
  std::vector<TimeConstraint> all;
  for (std::uint32_t e = 0; e < all_events; ++e) {
    const bool wrong = below(10 * 100) == 0;
    all.push_back({Kind::not_before, e, 0, truth[e] - date::days{below(31)} + date::days{wrong ? 60 : 0}, 0, 1.0, e});
    all.push_back({Kind::not_after, e, 0, truth[e] + date::days{below(31)}, 0, 1.0, e});
    const std::uint32_t begin = e / story * story;
    std::uint32_t a = e;
    std::uint32_t b = begin + random() % std::min(story, all_events - begin);
    if (truth[b] < truth[a]) std::swap(a, b);
    all.push_back({Kind::precedes, a, b, {}, std::min(7, static_cast<int>((truth[b] - truth[a]).count())), 0.5, e});
  }
  return all;
}

void resolve_all(benchmark::State& state) {
  const auto told = constraints(static_cast<std::uint32_t>(state.range(0)));
  std::size_t conflicts = 0;
  for (auto _ : state) conflicts = resolve_times(all_events, told).conflicts.size();
  state.counters["conflicts"] = static_cast<double>(conflicts);
}

// Three events with ten constraints, one of them a tie to an event that is there.
void add_article(benchmark::State& state) {
  TimeNetwork network;
  for (std::uint32_t e = 0; e < all_events; ++e) network.add_event();
  for (const TimeConstraint& c : constraints(10)) network.add(c);
  network.settle();
  std::mt19937 random(11);
  std::size_t looked_at = 0;
  for (auto _ : state) {
    const Day day = Day{date::year{2010} / 1 / 1} + date::days{static_cast<int>(random() % 3650)};
    std::uint32_t last = random() % all_events;
    for (int i = 0; i < 3; ++i) {
      const std::uint32_t event = network.add_event();
      network.add({Kind::not_before, event, 0, day, 0, 1, 0});
      network.add({Kind::not_after, event, 0, day + date::days{7}, 0, 1, 0});
      network.add({Kind::precedes, last, event, {}, 0, 0.5, 0});
      last = event;
    }
    looked_at += network.settle().size();
  }
  state.counters["events looked at"] = static_cast<double>(looked_at) / static_cast<double>(state.iterations());
}

BENCHMARK(resolve_all)->ArgName("story")->Arg(10)->Arg(all_events)->Unit(benchmark::kMillisecond);
BENCHMARK(add_article)->Unit(benchmark::kMicrosecond)->Iterations(2000);

}  // namespace
