// From pairs to groups. Reports are taken from the most telling to the vaguest; each joins the group that it matches best,
// or begins one. To join, its days must fit those that all members leave, and it must match most of the members that the
// group shows for comparison: no chains. Then groups of neighbouring days that agree in everything else are joined.
// Limits are limits of effort: beyond them an event may stay in two pieces.
#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "graph/identity.hpp"
#include "graph/identity_keys.hpp"

namespace entente {
namespace {

constexpr std::size_t witness_limit = 8;  // members of a group that stand for it in comparisons
constexpr std::size_t group_limit = 128;  // groups that are looked at under one key

struct Group {
  std::vector<std::uint32_t> members;    // as they joined
  std::vector<std::uint32_t> witnesses;  // the first members
  Period window;                         // the days that all members leave
  std::vector<Vertex> stand_ins;
  std::vector<std::string> reasons;
};

/// How well a report fits a group: the more, the better.
struct Fit {
  int strength = 0;
  std::int64_t closeness = 0;
  std::uint32_t witness = 0;
  Match match;
};

class Grouping {
 public:
  Grouping(const std::vector<Report>& reports, const std::vector<ActorNode>& actors) : reports_(reports), actors_(actors) {
    for (std::size_t i = 0; i < reports.size(); ++i) {
      const bool same = i > 0 && reports[i].article == reports[i - 1].article;
      article_.push_back(i == 0 ? 0 : article_.back() + (same ? 0 : 1));
    }
  }

  std::vector<SameEvent> find() {
    for (const auto report : most_telling_first()) place(report);
    join_neighbouring_days();
    return in_order();
  }

 private:
  std::vector<std::uint32_t> most_telling_first() const {
    std::vector<std::uint32_t> order(reports_.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto rank = [this](std::uint32_t i) {
      const Report& r = reports_[i];
      return std::tuple(!r.dated(), r.event->status, -static_cast<std::int64_t>(r.parties.size()), i);
    };
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
    return order;
  }

  void place(std::uint32_t report) {
    const auto keys = identity_keys(reports_[report], article_[report]);
    std::optional<Fit> best;
    std::uint32_t chosen = 0;
    for (const auto group : candidates(keys)) {
      const auto fit = find_fit(groups_[group], report);
      if (!fit || (best && std::tie(best->strength, best->closeness) >= std::tie(fit->strength, fit->closeness))) continue;
      best = fit;
      chosen = group;
    }
    if (best) {
      add_reason(groups_[chosen], best->match, best->witness, report);
    } else {
      chosen = static_cast<std::uint32_t>(groups_.size());
      groups_.emplace_back();
    }
    add_member(groups_[chosen], report);
    for (const IdentityKey key : keys) {
      auto& known = found_by_[key];
      if (known.size() < group_limit && std::find(known.begin(), known.end(), chosen) == known.end())
        known.push_back(chosen);
    }
  }

  /// Groups under any of the keys, in the order in which they began.
  std::vector<std::uint32_t> candidates(const std::vector<IdentityKey>& keys) const {
    std::vector<std::uint32_t> found;
    for (const IdentityKey key : keys)
      if (const auto known = found_by_.find(key); known != found_by_.end())
        found.insert(found.end(), known->second.begin(), known->second.end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  std::optional<Fit> find_fit(const Group& group, std::uint32_t report) const {
    const Report& r = reports_[report];
    if (!compatible(group.window, r.bounds)) return std::nullopt;
    std::optional<Fit> best;
    std::size_t misses = 0;
    for (const auto witness : group.witnesses) {
      auto found = match(reports_[witness], r, actors_);
      if (!found && 2 * ++misses >= group.witnesses.size()) return std::nullopt;
      if (!found || (best && best->strength >= found->strength())) continue;
      best = Fit{found->strength(), closeness(group, r), witness, std::move(*found)};
    }
    return best;
  }

  /// Undated news is rather of the last meeting than of the one before.
  static std::int64_t closeness(const Group& group, const Report& report) {
    if (!group.window.latest || !report.likely.latest) return std::numeric_limits<std::int64_t>::min();
    return -std::abs((*group.window.latest - *report.likely.latest).count());
  }

  void add_reason(Group& group, const Match& match, std::uint32_t witness, std::uint32_t report) {
    const auto [first, second] = std::minmax({witness, report});
    group.reasons.push_back(in_words(match, reports_[first], reports_[second], actors_));
    group.stand_ins.insert(group.stand_ins.end(), match.stand_ins.begin(), match.stand_ins.end());
  }

  void add_member(Group& group, std::uint32_t report) {
    group.members.push_back(report);
    if (group.witnesses.size() < witness_limit) group.witnesses.push_back(report);
    group.window = intersect(group.window, reports_[report].bounds);
  }

  /// Joins a group with the one of the next day, when no article tells of both: an article that does knows of two events.
  void join_neighbouring_days() {
    std::unordered_map<IdentityKey, std::vector<std::uint32_t>> by_day;
    for (std::uint32_t g = 0; g < groups_.size(); ++g) {
      const Report& r = reports_[groups_[g].members.front()];
      if (r.bounds.length() != 1) continue;
      if (auto& known = by_day[day_key(r, *r.bounds.earliest)]; known.size() < group_limit) known.push_back(g);
    }
    for (Group& group : groups_) {
      if (group.members.empty()) continue;
      const Report& r = reports_[group.members.front()];
      if (r.bounds.length() != 1) continue;
      const auto next = by_day.find(day_key(r, *r.bounds.earliest + date::days{1}));
      if (next != by_day.end()) join_first(group, next->second);
    }
  }

  void join_first(Group& group, const std::vector<std::uint32_t>& others) {
    for (const auto o : others) {
      Group& other = groups_[o];
      if (other.members.empty() || group.window.empty() || other.window.empty() || share_article(group, other)) continue;
      const auto found = match_day_apart(reports_[group.members.front()], reports_[other.members.front()]);
      if (!found) continue;
      add_reason(group, *found, group.members.front(), other.members.front());
      group.reasons.insert(group.reasons.end(), other.reasons.begin(), other.reasons.end());
      group.stand_ins.insert(group.stand_ins.end(), other.stand_ins.begin(), other.stand_ins.end());
      for (const auto member : other.members) add_member(group, member);
      other = {};
      return;
    }
  }

  bool share_article(const Group& a, const Group& b) const {
    std::vector<std::uint32_t> articles;
    for (const auto member : a.members) articles.push_back(article_[member]);
    std::sort(articles.begin(), articles.end());
    return std::any_of(b.members.begin(), b.members.end(), [&](std::uint32_t member) {
      return std::binary_search(articles.begin(), articles.end(), article_[member]);
    });
  }

  std::vector<SameEvent> in_order() {
    std::vector<SameEvent> found;
    for (Group& group : groups_) {
      if (group.members.empty()) continue;
      std::sort(group.members.begin(), group.members.end());
      std::sort(group.stand_ins.begin(), group.stand_ins.end());
      group.stand_ins.erase(std::unique(group.stand_ins.begin(), group.stand_ins.end()), group.stand_ins.end());
      found.push_back({std::move(group.members), std::move(group.stand_ins), std::move(group.reasons)});
    }
    std::sort(found.begin(), found.end(),
              [](const SameEvent& a, const SameEvent& b) { return a.reports.front() < b.reports.front(); });
    return found;
  }

  const std::vector<Report>& reports_;
  const std::vector<ActorNode>& actors_;
  std::vector<std::uint32_t> article_;  // of each report, numbered
  std::vector<Group> groups_;
  std::unordered_map<IdentityKey, std::vector<std::uint32_t>> found_by_;
};

}  // namespace

std::vector<SameEvent> group_reports(const std::vector<Report>& reports, const std::vector<ActorNode>& actors) {
  return Grouping(reports, actors).find();
}

}  // namespace entente
