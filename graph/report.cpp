// What identity asks of one report: who, and which days it may be about. News is of the last weeks and plans are for the
// next months, which tells undated reports apart; it never gets into an event's own bounds. Constants are in days.
#include <algorithm>

#include "extract/text.hpp"
#include "graph/identity.hpp"

namespace entente {
namespace {

constexpr int dated_length = 31;   // a longer interval dates nothing
constexpr int news_is_about = 31;  // undated news tells of the days before it
constexpr int plans_reach = 92;    // undated plans are for the months to come

/// "China", "Trung Quốc": by the name that the state has anywhere, or in this article.
bool is_state(const Place& place, const Record& article, const std::map<std::string, std::string>& states) {
  const std::string name = slug(place.name);
  if (const auto known = states.find(place.state); known != states.end() && slug(known->second) == name) return true;
  return std::any_of(article.actors.begin(), article.actors.end(), [&](const Actor& actor) {
    return actor.kind == ActorKind::state && actor.state == place.state && slug(actor.name) == name;
  });
}

}  // namespace

bool Report::dated() const {
  const auto length = bounds.length();
  return length && *length >= 1 && *length <= dated_length;
}

Report make_report(const Record& article, const Event& event, std::vector<Party> parties,
                   const std::map<std::string, std::string>& states) {
  Report report{&article, &event, std::move(parties), event.when, {}, event.place ? slug(event.place->name) : "", false};
  report.place_is_state = event.place && is_state(*event.place, article, states);
  const Period& published = article.published.period;
  const Period allowed = published_bounds(event.status, published);
  if (const Period both = intersect(event.when, allowed); !both.empty()) report.bounds = both;
  report.likely = report.bounds;
  Period& likely = report.likely;
  if (event.status == Status::happened && published.earliest && !likely.earliest) {
    const Day since = *published.earliest - date::days{news_is_about};
    if (!likely.latest || *likely.latest >= since) likely.earliest = since;
  }
  if (event.status == Status::planned && published.latest && !likely.latest) {
    const Day until = *published.latest + date::days{plans_reach};
    if (!likely.earliest || *likely.earliest <= until) likely.latest = until;
  }
  return report;
}

Period published_bounds(Status status, const Period& published) {
  if (status == Status::happened) return {std::nullopt, published.latest};
  if (status == Status::planned) return {published.earliest, std::nullopt};
  return {};
}

std::vector<Vertex> shared_parties(const Report& a, const Report& b) {
  std::vector<Vertex> shared;
  for (const auto& party : a.parties) {
    const auto other = std::lower_bound(b.parties.begin(), b.parties.end(), party.actor,
                                        [](const Party& p, Vertex v) { return p.actor < v; });
    if (other == b.parties.end() || other->actor != party.actor) continue;
    if (a.event->type == EventType::consult || other->role == party.role) shared.push_back(party.actor);
  }
  return shared;
}

int event_family(const Event& event) {
  const bool meeting = event.mode != Mode::visit && event.mode != Mode::phone;
  return static_cast<int>(event.type) * 8 + static_cast<int>(meeting ? Mode::meet : event.mode);
}

}  // namespace entente
