// An event has one place: reports that name places in other countries are listed beside it. An event that was held and one
// that was denied stay two nodes, because nobody can tell who is right; what ties them is a contradiction. They are looked
// up by their participants and days.
#include "graph/contradictions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "graph/merge.hpp"

namespace entente {
namespace {

constexpr std::size_t most_compared = 64;  // denied events that one event is compared with

using Indexes = std::vector<std::uint32_t>;

std::string articles_say(const Indexes& members, const std::vector<Report>& reports) {
  std::set<std::string> names;
  for (const auto r : members) names.insert(reports[r].article->id);
  return fmt::format("{} {}", fmt::join(names, ", "), names.size() == 1 ? "says" : "say");
}

/// The reports of an event by the country in which they have it.
std::map<std::string, Indexes> by_country(const SameEvent& same, const std::vector<Report>& reports) {
  std::map<std::string, Indexes> found;
  for (const auto r : same.reports) {
    const auto& place = reports[r].event->place;
    if (place && !place->state.empty() && reports[r].event->mode != Mode::phone) found[place->state].push_back(r);
  }
  return found;
}

Contradiction describe_places(const std::map<std::string, Indexes>& countries, const std::vector<Report>& reports,
                              const EventNode& node) {
  Contradiction found;
  found.events = {node.id};
  std::vector<std::string> sides;
  for (const auto& [state, members] : countries) {
    const std::string& name = reports[members.front()].event->place->name;
    sides.push_back(fmt::format("{} {}", articles_say(members, reports), name));
    for (const auto r : members) found.sources.push_back(make_source(reports[r]));
  }
  found.what = fmt::format("{}; taken: {}", fmt::join(sides, "; "), node.place ? node.place->name : "");
  return found;
}

/// Family and participants of a report: what a denial and the event that it denies have in common.
std::vector<std::int64_t> who_and_what(const Report& report) {
  std::vector<std::int64_t> key = {event_family(*report.event)};
  for (const Party& party : report.parties) key.push_back(static_cast<std::int64_t>(party.actor));
  return key;
}

class HeldAndDenied {
 public:
  HeldAndDenied(const std::vector<SameEvent>& same, const std::vector<Report>& reports, const std::vector<ActorNode>& actors,
                const std::vector<EventNode>& nodes)
      : same_(same), reports_(reports), actors_(actors), nodes_(nodes) {}

  std::vector<Contradiction> find() {
    std::map<std::vector<std::int64_t>, Indexes> denied;
    for (std::uint32_t e = 0; e < same_.size(); ++e) {
      if (nodes_[e].status != Status::denied) continue;
      auto& known = denied[who_and_what(reports_[same_[e].reports.front()])];
      if (known.size() < most_compared) known.push_back(e);
    }
    std::vector<Contradiction> found;
    for (std::uint32_t e = 0; e < same_.size() && !denied.empty(); ++e) {
      if (nodes_[e].status != Status::happened) continue;
      std::set<std::uint32_t> rivals;
      for (const auto r : same_[e].reports)
        if (const auto known = denied.find(who_and_what(reports_[r])); known != denied.end())
          rivals.insert(known->second.begin(), known->second.end());
      for (const auto d : rivals)
        if (disagree(e, d)) found.push_back(describe(e, d));
    }
    return found;
  }

 private:
  bool disagree(std::uint32_t held, std::uint32_t denied) const {
    const auto& members = same_[held].reports;
    return std::any_of(members.begin(), members.end(), [&](std::uint32_t r) {
      const Report& denial = reports_[same_[denied].reports.front()];
      return reports_[r].event->status == Status::happened && contradict(reports_[r], denial, actors_);
    });
  }

  Contradiction describe(std::uint32_t held, std::uint32_t denied) const {
    Contradiction found;
    found.events = {nodes_[held].id, nodes_[denied].id};
    std::sort(found.events.begin(), found.events.end());
    for (const auto e : {held, denied})
      for (const auto r : same_[e].reports) found.sources.push_back(make_source(reports_[r]));
    found.what = fmt::format("{} that it was held; {} that it was not", articles_say(same_[held].reports, reports_),
                             articles_say(same_[denied].reports, reports_));
    return found;
  }

  const std::vector<SameEvent>& same_;
  const std::vector<Report>& reports_;
  const std::vector<ActorNode>& actors_;
  const std::vector<EventNode>& nodes_;
};

}  // namespace

std::vector<Contradiction> find_contradictions(const std::vector<SameEvent>& same, const std::vector<Report>& reports,
                                               const std::vector<ActorNode>& actors, const std::vector<EventNode>& nodes) {
  std::vector<Contradiction> found;
  for (std::size_t e = 0; e < same.size(); ++e) {
    const auto countries = by_country(same[e], reports);
    if (countries.size() > 1 && nodes[e].mode != Mode::visit) found.push_back(describe_places(countries, reports, nodes[e]));
  }
  auto held = HeldAndDenied(same, reports, actors, nodes).find();
  std::move(held.begin(), held.end(), std::back_inserter(found));
  return found;
}

}  // namespace entente
