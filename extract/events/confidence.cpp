// A logistic regression over few traits, each of them 0 or 1 but `trigger`: small enough to read, and to fit on some hundred
// events. bench/calibrate.py reads the same traits out of records; the two must agree.
#include "extract/events/confidence.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

#include "extract/table.hpp"

namespace entente {
namespace {

constexpr std::array<std::string_view, trait_count> names = {
    "always",     "trigger", "planned", "denied",     "hypothetical",  "visit",   "phone",    "multilateral",
    "other_type", "alone",   "many",    "all_people", "all_states",    "unnamed", "one_side", "dated",
    "lent_date",  "placed",  "retold",  "attributed", "long_sentence", "headline"};

constexpr int dated_length = 7;                  // days
constexpr std::uint32_t long_sentence = 250;     // characters
constexpr std::uint32_t headline_reaches = 150;  // characters

using Traits = std::array<double, trait_count>;

double log_odds(double share) {
  const double inner = std::clamp(share, 0.02, 0.98);
  return std::log(inner / (1 - inner));
}

class Rating {
 public:
  explicit Rating(const std::vector<Actor>& actors) {
    for (const Actor& actor : actors) actors_.emplace(actor.id, &actor);
  }

  Traits traits(const Event& event) const {
    Traits found{};
    const auto set = [&](Trait trait, double value) { found[static_cast<std::size_t>(trait)] = value; };
    set(Trait::always, 1);
    set(Trait::trigger, log_odds(event.score));
    set(Trait::planned, event.status == Status::planned);
    set(Trait::denied, event.status == Status::denied);
    set(Trait::hypothetical, event.status == Status::hypothetical);
    set(Trait::visit, event.mode == Mode::visit);
    set(Trait::phone, event.mode == Mode::phone);
    set(Trait::multilateral, event.mode == Mode::multilateral);
    set(Trait::other_type, event.type != EventType::consult);
    set(Trait::dated, event.when.length().value_or(dated_length + 1) <= dated_length);
    set(Trait::lent_date, !event.when_event.empty());
    set(Trait::placed, event.place.has_value());
    set(Trait::retold, !event.retold.empty());
    set(Trait::attributed, !event.reported_by.empty());
    set(Trait::long_sentence, event.evidence.span.end - event.evidence.span.start > long_sentence);
    set(Trait::headline, event.evidence.trigger.start < headline_reaches);
    set_people(event, found);
    return found;
  }

 private:
  void set_people(const Event& event, Traits& found) const {
    std::array<std::size_t, 4> kinds{};
    std::set<std::string> sides;
    for (const Participant& participant : event.participants) {
      const auto actor = actors_.find(participant.actor);
      if (actor == actors_.end()) continue;
      ++kinds[static_cast<std::size_t>(actor->second->kind)];
      sides.insert(actor->second->state.empty() ? participant.actor : actor->second->state);
    }
    const std::size_t all = event.participants.size();
    const auto of = [&](ActorKind kind) { return kinds[static_cast<std::size_t>(kind)]; };
    const auto set = [&](Trait trait, bool holds) { found[static_cast<std::size_t>(trait)] = holds ? 1 : 0; };
    set(Trait::alone, all == 1);
    set(Trait::many, all > 2);
    set(Trait::all_people, all > 0 && of(ActorKind::person) == all);
    set(Trait::all_states, all > 0 && of(ActorKind::state) == all);
    set(Trait::unnamed, of(ActorKind::group) > 0);
    set(Trait::one_side, all > 1 && sides.size() == 1);
  }

  std::map<std::string, const Actor*> actors_;
};

}  // namespace

std::string_view trait_name(Trait trait) { return names[static_cast<std::size_t>(trait)]; }

Confidence load_confidence(const Packs& packs, const std::string& language) {
  const std::string path = "languages/" + language + "/confidence.tsv";
  const auto content = packs.find(path);
  if (!content) return {};
  Confidence weights(trait_count, 0.0);
  const Table table = Table::parse(path, *content, {"trait", "weight"});
  for (const Table::Row& row : table.rows()) {
    const auto name = std::find(names.begin(), names.end(), row[0]);
    if (name == names.end()) table.fail(row, "no trait of events: " + std::string(row[0]));
    double& weight = weights[static_cast<std::size_t>(name - names.begin())];
    const auto [end, error] = std::from_chars(row[1].data(), row[1].data() + row[1].size(), weight);
    if (error != std::errc() || end != row[1].data() + row[1].size() || !std::isfinite(weight))
      table.fail(row, "no weight: " + std::string(row[1]));
  }
  return weights;
}

void rate(std::vector<Event>& events, const std::vector<Actor>& actors, const Confidence& confidence) {
  if (confidence.empty()) return;
  const Rating rating(actors);
  for (Event& event : events) {
    const Traits traits = rating.traits(event);
    double sum = 0;
    for (std::size_t i = 0; i < trait_count; ++i) sum += confidence[i] * traits[i];
    event.score = std::round(100 / (1 + std::exp(-sum))) / 100;  // no digits that say nothing
  }
}

}  // namespace entente
