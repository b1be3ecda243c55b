// From pairs to events, deciding late: all pairs are judged first; then the two groups whose reports speak most for each
// other on average are joined, again and again, until no two speak for each other. A pair that excludes itself keeps its
// groups apart for good. What nothing dates and what fits two events about as well stays alone: it is not known which.
//
// Weights are whole numbers and ties go to the first reports, so the answer depends on the reports alone.
#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "graph/alignment.hpp"
#include "graph/candidates.hpp"
#include "graph/identity.hpp"
#include "graph/identity_weights.hpp"

namespace entente {
namespace {

/// What the members of two groups say of each other.
struct Bond {
  std::int64_t total = 0;
  std::int64_t compared = 0;
  bool excluded = false;
  std::uint32_t best = 0;  // the link that speaks most for it
};

struct Group {
  std::vector<std::uint32_t> members;
  std::map<std::uint32_t, Bond> bonds;  // to groups that it was compared with
  std::vector<std::uint32_t> reasons;   // links that joined it
  Period window;                        // the days that all members leave; of neighbouring days, the first member's
  bool dated = false;
};

/// A join that may be made: the dearest first, then the first groups.
struct Join {
  std::int64_t score = 0;
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  friend bool operator<(const Join& x, const Join& y) {
    return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b);
  }
};

class Grouping {
 public:
  Grouping(const std::vector<Report>& reports, const std::vector<ActorNode>& actors)
      : reports_(reports), actors_(actors), links_(find_links(reports, actors)), groups_(reports.size()) {
    for (std::uint32_t i = 0; i < reports.size(); ++i) {
      groups_[i].members = {i};
      groups_[i].window = reports[i].bounds;
      groups_[i].dated = !reports[i].likely.unknown();
    }
  }

  std::vector<SameEvent> find() {
    for (std::uint32_t l = 0; l < links_.size(); ++l) add_link(l);
    while (!joins_.empty()) {
      const Join next = *joins_.begin();
      joins_.erase(joins_.begin());
      if (out_of_date(next) || undecided(next.a, next.b, next.score) || undecided(next.b, next.a, next.score)) continue;
      join(next.a, next.b);
    }
    return in_order();
  }

 private:
  void add_link(std::uint32_t l) {
    const Link& link = links_[l];
    const Bond bond{link.judgement.score(), 1, link.excluded, l};
    groups_[link.a].bonds.emplace(link.b, bond);
    groups_[link.b].bonds.emplace(link.a, bond);
    offer(link.a, link.b, bond);
  }

  /// Average over all pairs of members; those that were not compared count a little against.
  std::int64_t score(std::uint32_t a, std::uint32_t b, const Bond& bond) const {
    const auto pairs = static_cast<std::int64_t>(groups_[a].members.size() * groups_[b].members.size());
    return (bond.total + (pairs - bond.compared) * weights::not_compared) / pairs;
  }

  /// Members that were not compared may exclude each other all the same.
  bool exclude_each_other(std::uint32_t a, std::uint32_t b) const {
    const Period& x = groups_[a].window;
    const Period& y = groups_[b].window;
    const auto wide = [](const Period& p) {
      return Period{p.earliest ? std::optional(*p.earliest - date::days{1}) : std::nullopt, p.latest};
    };
    return !compatible(wide(x), y) && !compatible(x, wide(y));
  }

  void offer(std::uint32_t a, std::uint32_t b, const Bond& bond) {
    if (bond.excluded || exclude_each_other(a, b)) return;
    const auto worth = score(a, b, bond);
    if (worth > 0) joins_.insert({worth, std::min(a, b), std::max(a, b)});
  }

  /// Whether one of the two has gone or grown since.
  bool out_of_date(const Join& join) const {
    const auto bond = groups_[join.a].bonds.find(join.b);
    return bond == groups_[join.a].bonds.end() || bond->second.excluded || score(join.a, join.b, bond->second) != join.score;
  }

  /// Whether `group`, which nothing dates, would as well be joined with another group that cannot be one with `chosen`.
  bool undecided(std::uint32_t group, std::uint32_t chosen, std::int64_t worth) const {
    if (groups_[group].dated) return false;
    const auto& known = groups_[chosen].bonds;
    return std::any_of(groups_[group].bonds.begin(), groups_[group].bonds.end(), [&](const auto& other) {
      const auto& [rival, bond] = other;
      if (rival == chosen || bond.excluded || !groups_[rival].dated) return false;
      if (2 * groups_[rival].members.size() <= groups_[chosen].members.size()) return false;  // what most articles tell of
      const auto rival_worth = score(group, rival, bond);
      if (rival_worth <= 0 || rival_worth + weights::too_close < worth) return false;
      const auto between = known.find(rival);
      return between == known.end() || between->second.excluded || score(chosen, rival, between->second) <= 0;
    });
  }

  /// The second becomes part of the first.
  void join(std::uint32_t a, std::uint32_t b) {
    Group joined = std::move(groups_[b]);
    groups_[b] = {};
    Group& group = groups_[a];
    group.reasons.push_back(group.bonds.at(b).best);
    group.reasons.insert(group.reasons.end(), joined.reasons.begin(), joined.reasons.end());
    group.members.insert(group.members.end(), joined.members.begin(), joined.members.end());
    group.dated = group.dated || joined.dated;
    if (const Period both = intersect(group.window, joined.window); !both.empty()) group.window = both;
    group.bonds.erase(b);
    for (const auto& [other, bond] : joined.bonds) {
      groups_[other].bonds.erase(b);
      if (other != a) add(group.bonds, other, bond);
    }
    for (const auto& [other, bond] : group.bonds) {
      groups_[other].bonds[a] = bond;
      offer(a, other, bond);
    }
  }

  void add(std::map<std::uint32_t, Bond>& bonds, std::uint32_t other, const Bond& more) {
    const auto [place, is_new] = bonds.try_emplace(other, more);
    if (is_new) return;
    Bond& bond = place->second;
    bond.total += more.total;
    bond.compared += more.compared;
    bond.excluded = bond.excluded || more.excluded;
    const auto worth = [this](std::uint32_t l) {
      return std::pair(links_[l].judgement.score(), -static_cast<std::int64_t>(l));
    };
    if (worth(bond.best) < worth(more.best)) bond.best = more.best;
  }

  /// The reports, who of them only stood for others, and why.
  SameEvent describe(Group& group) const {
    SameEvent event{std::move(group.members), {}, {}};
    std::sort(event.reports.begin(), event.reports.end());
    std::sort(group.reasons.begin(), group.reasons.end());
    for (const auto l : group.reasons) {
      const Report& a = reports_[links_[l].a];
      const Report& b = reports_[links_[l].b];
      event.reasons.push_back(in_words(links_[l].judgement, a, b, actors_));
      for (const StandIn& pair : align(a, b, actors_).stand_ins)
        if (gives_way(pair, a, b, actors_)) event.stand_ins.push_back(pair.general);
    }
    std::sort(event.stand_ins.begin(), event.stand_ins.end());
    event.stand_ins.erase(std::unique(event.stand_ins.begin(), event.stand_ins.end()), event.stand_ins.end());
    return event;
  }

  std::vector<SameEvent> in_order() {
    std::vector<SameEvent> found;
    for (Group& group : groups_)
      if (!group.members.empty()) found.push_back(describe(group));
    std::sort(found.begin(), found.end(),
              [](const SameEvent& a, const SameEvent& b) { return a.reports.front() < b.reports.front(); });
    return found;
  }

  const std::vector<Report>& reports_;
  const std::vector<ActorNode>& actors_;
  std::vector<Link> links_;
  std::vector<Group> groups_;
  std::set<Join> joins_;
};

}  // namespace

std::vector<SameEvent> group_reports(const std::vector<Report>& reports, const std::vector<ActorNode>& actors) {
  return Grouping(reports, actors).find();
}

}  // namespace entente
