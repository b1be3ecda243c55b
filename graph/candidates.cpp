// Reports under one key are put in order of time, and each is compared with those that follow it: limits are limits of
// effort, beyond them an event may stay in two pieces. Two articles tell one story when at least two of their events have
// the same participants; for reports that nothing dates this stands for the days.
#include "graph/candidates.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "graph/identity_keys.hpp"

namespace entente {
namespace {

constexpr std::size_t compared_ahead = 48;     // reports under one key that each is compared with
constexpr std::size_t compared_timeless = 96;  // the same for a report that nothing dates
constexpr std::size_t story_articles = 64;     // articles under one story key that are tied to each other
constexpr std::uint32_t story_events = 2;      // events that two articles of one story have in common

using Pair = std::pair<std::uint32_t, std::uint32_t>;
using Entry = std::pair<IdentityKey, std::uint32_t>;

template <typename Value>
void sort_unique(std::vector<Value>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Calls `use` with each run of entries that share a key.
template <typename Use>
void for_each_key(const std::vector<Entry>& entries, Use use) {
  for (auto begin = entries.begin(); begin != entries.end();) {
    const auto end = std::find_if(begin, entries.end(), [&](const Entry& e) { return e.first != begin->first; });
    use(begin, end);
    begin = end;
  }
}

class Candidates {
 public:
  Candidates(const std::vector<Report>& reports, const std::vector<ActorNode>& actors) : reports_(reports), actors_(actors) {
    for (std::size_t i = 0; i < reports.size(); ++i) {
      const bool same = i > 0 && reports[i].article == reports[i - 1].article;
      article_.push_back(i == 0 ? 0 : article_.back() + (same ? 0 : 1));
    }
  }

  std::vector<Link> find() {
    add_dated_pairs();
    add_timeless_pairs();
    sort_unique(pairs_);
    find_stories();
    std::vector<Link> links;
    links.reserve(pairs_.size());
    for (const auto& [a, b] : pairs_) {
      const auto judged = judge(reports_[a], reports_[b], actors_, story(a, b));
      links.push_back({a, b, !judged, judged.value_or(Judgement{})});
    }
    return links;
  }

 private:
  void add_pair(std::uint32_t a, std::uint32_t b) { pairs_.emplace_back(std::min(a, b), std::max(a, b)); }

  auto by_time(std::uint32_t i) const {
    const Report& r = reports_[i];
    return std::tuple(r.likely.latest.value_or(Day::max()), r.likely.earliest.value_or(Day::min()), i);
  }

  void add_dated_pairs() {
    std::vector<Entry> entries;
    for (std::uint32_t i = 0; i < reports_.size(); ++i)
      for (const auto key : identity_keys(reports_[i], article_[i], actors_)) entries.emplace_back(key, i);
    std::sort(entries.begin(), entries.end(), [this](const Entry& x, const Entry& y) {
      if (x.first != y.first) return x.first < y.first;
      return by_time(x.second) < by_time(y.second);
    });
    for_each_key(entries, [this](auto begin, auto end) {
      for (auto i = begin; i != end; ++i)
        for (auto j = i + 1; j != end && j - i <= static_cast<std::ptrdiff_t>(compared_ahead); ++j)
          add_pair(i->second, j->second);
    });
    sort_unique(pairs_);
  }

  void add_timeless_pairs() {
    if (std::none_of(reports_.begin(), reports_.end(), timeless)) return;
    std::vector<Entry> entries;
    for (std::uint32_t i = 0; i < reports_.size(); ++i)
      for (const auto key : timeless_keys(reports_[i])) entries.emplace_back(key, i);
    sort_unique(entries);
    for_each_key(entries, [this](auto begin, auto end) {
      for (auto i = begin; i != end; ++i) {
        if (!timeless(reports_[i->second])) continue;
        std::size_t compared = 0;
        for (auto j = begin; j != end && compared < compared_timeless; ++j, ++compared)
          if (j->second != i->second) add_pair(i->second, j->second);
      }
    });
  }

  void find_stories() {
    std::vector<Entry> entries;
    for (std::uint32_t i = 0; i < reports_.size(); ++i)
      if (const auto key = story_key(reports_[i])) entries.emplace_back(*key, article_[i]);
    sort_unique(entries);
    std::vector<Pair> shared;
    for_each_key(entries, [&](auto begin, auto end) {
      for (auto i = begin; i != end; ++i)
        for (auto j = i + 1; j != end && j - begin < static_cast<std::ptrdiff_t>(story_articles); ++j)
          shared.emplace_back(i->second, j->second);
    });
    std::sort(shared.begin(), shared.end());
    for (std::size_t i = 0; i + story_events <= shared.size(); ++i)
      if (shared[i] == shared[i + story_events - 1] && (stories_.empty() || stories_.back() != shared[i]))
        stories_.push_back(shared[i]);
  }

  Story story(std::uint32_t a, std::uint32_t b) const {
    const Pair articles = std::minmax(article_[a], article_[b]);
    return std::binary_search(stories_.begin(), stories_.end(), articles) ? Story::shared : Story::unknown;
  }

  const std::vector<Report>& reports_;
  const std::vector<ActorNode>& actors_;
  std::vector<std::uint32_t> article_;  // of each report, numbered
  std::vector<Pair> pairs_;
  std::vector<Pair> stories_;  // pairs of articles, rising
};

}  // namespace

std::vector<Link> find_links(const std::vector<Report>& reports, const std::vector<ActorNode>& actors) {
  return Candidates(reports, actors).find();
}

}  // namespace entente
