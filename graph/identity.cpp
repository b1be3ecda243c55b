// Two reports at a time. They can be one event when type and mode, status, participants, dates and places all allow it; what
// is not known allows everything, but then the articles must be news of the same days. Constants are in days.
#include "graph/identity.hpp"

#include <algorithm>
#include <cstdlib>

namespace entente {
namespace {

constexpr int same_words_length = 92;     // unless two reports give the very same one
constexpr int strongly_dated_length = 7;  // what a weak agreement in participants or place asks for
constexpr int same_news = 7;              // articles so far apart may tell the same news

bool same_article(const Report& a, const Report& b) { return a.article == b.article; }

bool later(const Report& a, const Report& b) {
  const auto& first = a.article->published.period.earliest;
  const auto& last = b.article->published.period.latest;
  return first && last && *first > *last;
}

bool single_day(const Period& p) { return p.length() == 1; }

bool dated_within(const Period& p, int days) {
  const auto length = p.length();
  return length && *length >= 1 && *length <= days;
}

/// A plan and its outcome: the outcome is told later, or on the same day of the same day.
bool plan_and_outcome(const Report& plan, const Report& outcome) {
  if (same_article(plan, outcome) || later(plan, outcome)) return false;
  return later(outcome, plan) || (single_day(plan.bounds) && plan.bounds == outcome.bounds);
}

bool can_be(const Report& a, Status a_is, const Report& b, Status b_is, bool (*holds)(const Report&, const Report&)) {
  return (a.event->status == a_is && b.event->status == b_is && holds(a, b)) ||
         (b.event->status == a_is && a.event->status == b_is && holds(b, a));
}

bool statuses_agree(const Report& a, const Report& b) {
  if (a.event->status == b.event->status) return true;
  const auto always = [](const Report&, const Report&) { return true; };
  const auto revoked = [](const Report& plan, const Report& denial) { return later(denial, plan); };
  return can_be(a, Status::planned, b, Status::hypothetical, always) ||
         can_be(a, Status::planned, b, Status::happened, plan_and_outcome) ||
         can_be(a, Status::planned, b, Status::denied, revoked) ||
         can_be(a, Status::hypothetical, b, Status::denied, revoked);
}

bool published_together(const Report& a, const Report& b) {
  const Period& x = a.article->published.period;
  const Period& y = b.article->published.period;
  if (!x.known() || !y.known()) return false;
  const Day first = std::min(*x.earliest, *y.earliest);
  const Day last = std::max(*x.latest, *y.latest);
  return (last - first).count() <= same_news;
}

std::optional<Match::Dates> dates_agree(const Report& a, const Report& b) {
  if (!compatible(a.bounds, b.bounds) || !compatible(a.likely, b.likely)) return std::nullopt;
  if (a.dated() && b.dated()) return a.bounds == b.bounds ? Match::Dates::equal : Match::Dates::overlap;
  if (a.event->when == b.event->when && dated_within(a.event->when, same_words_length)) return Match::Dates::overlap;
  const bool outcome = can_be(a, Status::planned, b, Status::happened, plan_and_outcome);
  if (same_article(a, b) || published_together(a, b) || outcome) return Match::Dates::news;
  return std::nullopt;
}

/// Whether one name holds the other as words: "hanoi", "downtown-hanoi".
bool names_agree(const std::string& a, const std::string& b) {
  const auto padded_a = "-" + a + "-";
  const auto padded_b = "-" + b + "-";
  return padded_a.find(padded_b) != std::string::npos || padded_b.find(padded_a) != std::string::npos;
}

std::optional<Match::Places> places_agree(const Report& a, const Report& b) {
  if (a.place.empty() || b.place.empty() || a.event->mode == Mode::phone) return Match::Places::unknown;
  const std::string& x = a.event->place->state;
  const std::string& y = b.event->place->state;
  if (!x.empty() && !y.empty() && x != y) return std::nullopt;
  return names_agree(a.place, b.place) ? Match::Places::same : Match::Places::near;
}

/// Unnamed people and a state may stand for a person or body of that state.
bool may_stand_for(const ActorNode& general, const ActorNode& special) {
  const bool is_general = general.kind == ActorKind::state || general.kind == ActorKind::group;
  const bool is_special = special.kind != ActorKind::state;
  return is_general && is_special && !general.state.empty() && general.state == special.state;
}

std::vector<Vertex> without(const std::vector<Party>& parties, const std::vector<Vertex>& shared) {
  std::vector<Vertex> rest;
  for (const auto& party : parties)
    if (!std::binary_search(shared.begin(), shared.end(), party.actor)) rest.push_back(party.actor);
  return rest;
}

/// Pairs off those whom only one report names, as far as one of a pair may stand for the other; returns those who do.
std::vector<Vertex> pair_off(const std::vector<Vertex>& mine, std::vector<Vertex> theirs,
                             const std::vector<ActorNode>& actors) {
  std::vector<Vertex> stand_ins;
  for (const Vertex v : mine) {
    const auto other = std::find_if(theirs.begin(), theirs.end(), [&](Vertex w) {
      return may_stand_for(actors[v], actors[w]) || may_stand_for(actors[w], actors[v]);
    });
    if (other == theirs.end()) continue;
    stand_ins.push_back(may_stand_for(actors[*other], actors[v]) ? *other : v);
    theirs.erase(other);
  }
  return stand_ins;
}

bool unnamed(const std::vector<Vertex>& vertices, const std::vector<ActorNode>& actors) {
  return std::all_of(vertices.begin(), vertices.end(), [&](Vertex v) { return actors[v].kind == ActorKind::group; });
}

/// Same participants; most of them; or, a weak agreement, those whom only one names may stand for one another.
bool parties_agree(const Report& a, const Report& b, const std::vector<ActorNode>& actors, Match& found) {
  const auto shared = shared_parties(a, b);
  if (shared.empty()) return false;
  const auto [small, large] = std::minmax({a.parties.size(), b.parties.size()});
  if (shared.size() == large) return true;
  const auto only_a = without(a.parties, shared);
  const auto only_b = without(b.parties, shared);
  // Two of six at a conference are another meeting: the smaller side must be most of the larger. Who came along does not
  // count.
  const bool most = shared.size() == small && small >= 2 && 2 * small > large;
  const bool named = shared.size() >= 2 && unnamed(only_a, actors) && unnamed(only_b, actors);
  found.parties = most || named ? Match::Parties::contained : Match::Parties::stand_in;
  found.stand_ins = pair_off(only_a, only_b, actors);
  const bool one_of_two = shared.size() == small && large == 2;
  return most || named || one_of_two || (only_a.size() == only_b.size() && found.stand_ins.size() == only_a.size());
}

/// Whether those whom only one report names are on the side of somebody whom both name.
bool same_sides(const Report& a, const Report& b, const std::vector<ActorNode>& actors) {
  const auto shared = shared_parties(a, b);
  const auto has_side = [&](const Party& party) {
    return std::any_of(shared.begin(), shared.end(), [&](Vertex v) {
      return v == party.actor || (!actors[v].state.empty() && actors[v].state == actors[party.actor].state);
    });
  };
  return std::all_of(a.parties.begin(), a.parties.end(), has_side) &&
         std::all_of(b.parties.begin(), b.parties.end(), has_side);
}

/// Two places of one country: a visit has many, and a palace is in its city; but one article that names two means two.
bool one_tour(const Match& found, const Report& a, const Report& b) {
  if (a.event->mode == Mode::visit) return true;
  return found.parties == Match::Parties::same && !same_article(a, b) && published_together(a, b);
}

/// Whether weak agreement in participants or place is made good by the rest.
bool strong_enough(const Match& found, const Report& a, const Report& b, const std::vector<ActorNode>& actors) {
  const bool days = dated_within(a.bounds, strongly_dated_length) && dated_within(b.bounds, strongly_dated_length);
  if (found.parties == Match::Parties::stand_in) return days && found.places == Match::Places::same;
  if (found.places == Match::Places::near && !days && !one_tour(found, a, b)) return false;
  return found.parties == Match::Parties::same || found.dates != Match::Dates::news || same_sides(a, b, actors);
}

}  // namespace

int Match::strength() const {
  return 4 * static_cast<int>(parties) + 2 * static_cast<int>(dates) + static_cast<int>(places);
}

std::optional<Match> match(const Report& a, const Report& b, const std::vector<ActorNode>& actors) {
  if (event_family(*a.event) != event_family(*b.event) || !statuses_agree(a, b)) return std::nullopt;
  const auto dates = dates_agree(a, b);
  if (!dates) return std::nullopt;
  const auto places = places_agree(a, b);
  if (!places) return std::nullopt;
  Match found{Match::Parties::same, *dates, *places, {}};
  if (!parties_agree(a, b, actors, found) || !strong_enough(found, a, b, actors)) return std::nullopt;
  return found;
}

std::optional<Match> match_day_apart(const Report& a, const Report& b) {
  const bool held = a.event->status == Status::happened && b.event->status == Status::happened;
  if (!held || event_family(*a.event) != event_family(*b.event) || a.event->mode != b.event->mode) return std::nullopt;
  if (a.place != b.place || same_article(a, b) || !published_together(a, b)) return std::nullopt;
  if (!single_day(a.bounds) || !single_day(b.bounds)) return std::nullopt;
  if (std::abs((*a.bounds.earliest - *b.bounds.earliest).count()) != 1) return std::nullopt;
  const auto shared = shared_parties(a, b);
  if (shared.empty() || shared.size() != a.parties.size() || shared.size() != b.parties.size()) return std::nullopt;
  return Match{
      Match::Parties::same, Match::Dates::day_apart, a.place.empty() ? Match::Places::unknown : Match::Places::same, {}};
}

}  // namespace entente
