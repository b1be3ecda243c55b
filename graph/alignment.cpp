// The same actors first; then, among those who are left, whoever may stand for whom, the closest kinds first. What is left
// after that speaks against: little where the other report has somebody of that side, much where it has not, most where each
// report has another name for one side.
#include "graph/alignment.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "graph/identity_weights.hpp"

namespace entente {
namespace {

constexpr std::size_t most_left = 16;  // of longer lists the rest stands for nobody

bool is_named(const ActorNode& actor) { return actor.kind == ActorKind::person || actor.kind == ActorKind::organisation; }

/// The state that somebody acts for, else himself.
const std::string& side(const ActorNode& actor) { return actor.state.empty() ? actor.id : actor.state; }

int weight_of_same(const ActorNode& actor) {
  if (actor.kind == ActorKind::state) return weights::same_state;
  return actor.kind == ActorKind::organisation ? weights::same_organisation : weights::same_person;
}

/// How well `general` stands for `special`; nothing when it cannot.
std::optional<int> weight_for(const ActorNode& general, const ActorNode& special) {
  if (general.state.empty() || general.state != special.state || special.kind == ActorKind::state) return std::nullopt;
  if (general.kind == ActorKind::group)
    return is_named(special) ? weights::description_for_name : weights::description_for_state;
  if (general.kind == ActorKind::state) return is_named(special) ? weights::state_for_name : weights::description_for_state;
  if (general.kind == ActorKind::organisation && special.kind == ActorKind::person) return weights::state_for_name;
  return std::nullopt;
}

std::vector<Vertex> without(const std::vector<Party>& parties, const std::vector<Vertex>& shared) {
  std::vector<Vertex> rest;
  for (const auto& party : parties)
    if (!std::binary_search(shared.begin(), shared.end(), party.actor)) rest.push_back(party.actor);
  return rest;
}

class Aligning {
 public:
  Aligning(const Report& a, const Report& b, const std::vector<ActorNode>& actors) : a_(a), b_(b), actors_(actors) {}

  Alignment align() {
    found_.shared = shared_parties(a_, b_);
    for (const Vertex v : found_.shared) found_.weight += weight_of_same(actors_[v]);
    found_.weight = std::min(found_.weight, weights::full_agreement);
    found_.only_a = without(a_.parties, found_.shared);
    found_.only_b = without(b_.parties, found_.shared);
    while (pair_off()) continue;
    if (found_.shared.empty() && !all_described()) found_.weight += weights::nobody_shared;
    weigh_rest();
    found_.weight = std::max(found_.weight, weights::most_against);
    return std::move(found_);
  }

 private:
  /// Takes the closest pair out of those who are left; false when there is none.
  bool pair_off() {
    std::optional<int> best;
    std::size_t best_i = 0, best_j = 0;
    StandIn pair;
    for (std::size_t i = 0; i < std::min(found_.only_a.size(), most_left); ++i) {
      for (std::size_t j = 0; j < std::min(found_.only_b.size(), most_left); ++j) {
        const Vertex v = found_.only_a[i], w = found_.only_b[j];
        const auto forward = weight_for(actors_[v], actors_[w]);
        const auto weight = forward ? forward : weight_for(actors_[w], actors_[v]);
        if (!weight || (best && *best >= *weight)) continue;
        best = weight;
        best_i = i;
        best_j = j;
        pair = forward ? StandIn{v, w} : StandIn{w, v};
      }
    }
    if (!best) return false;
    found_.weight += *best;
    found_.stand_ins.push_back(pair);
    found_.only_a.erase(found_.only_a.begin() + static_cast<std::ptrdiff_t>(best_i));
    found_.only_b.erase(found_.only_b.begin() + static_cast<std::ptrdiff_t>(best_j));
    return true;
  }

  /// "The envoys of both sides met": a headline tells so of people whom the text names.
  bool all_described() const {
    return std::all_of(found_.stand_ins.begin(), found_.stand_ins.end(),
                       [&](const StandIn& pair) { return actors_[pair.general].kind == ActorKind::group; });
  }

  void weigh_rest() {
    const bool conference = a_.event->mode == Mode::multilateral && b_.event->mode == Mode::multilateral;
    const auto weigh = [&](Vertex v, const Report& other, const std::vector<Vertex>& others) {
      if (side_is_there(v)) {
        found_.weight += weights::came_along;
      } else if (is_named(actors_[v]) && somebody_else(v, others)) {
        found_.weight += weights::somebody_else / 2;  // once for each of the two
      } else if (conference && !found_.shared.empty()) {
        found_.weight += weights::other_at_conference;
      } else {
        found_.weight += other.parties.size() == 1 ? weights::other_side_untold : weights::other_side;
      }
    };
    for (const Vertex v : found_.only_a) weigh(v, b_, found_.only_b);
    for (const Vertex v : found_.only_b) weigh(v, a_, found_.only_a);
  }

  /// Whether both reports have somebody of this one's side.
  bool side_is_there(Vertex v) const {
    const auto same = [&](Vertex w) { return side(actors_[w]) == side(actors_[v]); };
    return std::any_of(found_.shared.begin(), found_.shared.end(), same) ||
           std::any_of(found_.stand_ins.begin(), found_.stand_ins.end(), [&](const StandIn& s) { return same(s.special); });
  }

  bool somebody_else(Vertex v, const std::vector<Vertex>& others) const {
    return std::any_of(others.begin(), others.end(),
                       [&](Vertex w) { return is_named(actors_[w]) && side(actors_[w]) == side(actors_[v]); });
  }

  const Report& a_;
  const Report& b_;
  const std::vector<ActorNode>& actors_;
  Alignment found_;
};

bool receives(const Report& report, Vertex actor) {
  return std::any_of(report.parties.begin(), report.parties.end(),
                     [&](const Party& p) { return p.actor == actor && p.role == Role::recipient; });
}

}  // namespace

Alignment align(const Report& a, const Report& b, const std::vector<ActorNode>& actors) {
  return Aligning(a, b, actors).align();
}

bool gives_way(const StandIn& pair, const Report& a, const Report& b, const std::vector<ActorNode>& actors) {
  const ActorKind kind = actors[pair.general].kind;
  if (kind != ActorKind::state && kind != ActorKind::group) return false;
  const bool host = a.event->mode == Mode::visit && (receives(a, pair.general) || receives(b, pair.general));
  return !host;
}

}  // namespace entente
