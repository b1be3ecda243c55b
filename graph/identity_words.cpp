// Judgements in words, for people who ask why two reports are one event.
#include <fmt/format.h>

#include "graph/alignment.hpp"
#include "graph/identity.hpp"

namespace entente {
namespace {

std::string names(const std::vector<Vertex>& vertices, const std::vector<ActorNode>& actors) {
  std::vector<std::string> names;
  names.reserve(vertices.size());
  for (const Vertex v : vertices) names.push_back(actors[v].name);
  return fmt::format("{}", fmt::join(names, ", "));
}

/// "+4.0": the weight in nats.
std::string weight_in_words(int weight) { return fmt::format("{:+.1f}", weight / 100.0); }

std::string parties_in_words(const Report& a, const Report& b, const std::vector<ActorNode>& actors) {
  const Alignment alignment = align(a, b, actors);
  const bool all = alignment.stand_ins.empty() && alignment.only_a.empty() && alignment.only_b.empty();
  std::vector<std::string> parts;
  if (!alignment.shared.empty())
    parts.push_back(fmt::format("{} participants ({})", all ? "the same" : "shared", names(alignment.shared, actors)));
  for (const StandIn& pair : alignment.stand_ins)
    parts.push_back(fmt::format("{} for {}", actors[pair.general].name, actors[pair.special].name));
  std::vector<Vertex> rest = alignment.only_a;
  rest.insert(rest.end(), alignment.only_b.begin(), alignment.only_b.end());
  if (!rest.empty()) parts.push_back(fmt::format("only one names {}", names(rest, actors)));
  return fmt::format("{}", fmt::join(parts, " and "));
}

std::string days_in_words(DaysAgree days, const Report& a, const Report& b) {
  switch (days) {
    case DaysAgree::equal:
      return fmt::format("the same date ({})", iso(a.bounds));
    case DaysAgree::overlap:
      return fmt::format("dates that agree ({} and {})", iso(a.bounds), iso(b.bounds));
    case DaysAgree::same_words:
      return fmt::format("the same interval ({})", iso(a.event->when));
    case DaysAgree::day_apart:
      return fmt::format("dates one day apart ({} and {}), of which one must be wrong", iso(a.bounds), iso(b.bounds));
    case DaysAgree::news:
      return a.article == b.article ? "told in one article" : "told as news of the same days";
    case DaysAgree::outcome:
      return "told first as a plan";
    case DaysAgree::story:
      return "no date, but the articles tell one story";
    case DaysAgree::unknown:
      break;
  }
  return "no date";
}

std::string places_in_words(PlacesAgree places, const Report& a, const Report& b) {
  if (places == PlacesAgree::same) return fmt::format("the same place ({})", a.event->place->name);
  const std::string both = places == PlacesAgree::unknown ? "" : a.event->place->name + ", " + b.event->place->name;
  if (places == PlacesAgree::within) return fmt::format("a place within the other ({})", both);
  return fmt::format("{} ({})", places == PlacesAgree::near ? "places in the same country" : "places in two countries",
                     both);
}

std::string statuses_in_words(StatusesAgree statuses) {
  switch (statuses) {
    case StatusesAgree::plan_or_idea:
      return "a plan and a possibility";
    case StatusesAgree::outcome:
      return "a plan and what came of it";
    case StatusesAgree::idea_outcome:
      return "a possibility and what came of it";
    case StatusesAgree::same:
      break;
  }
  return "the same status";
}

}  // namespace

std::string in_words(const Judgement& found, const Report& a, const Report& b, const std::vector<ActorNode>& actors) {
  std::vector<std::string> parts;
  const auto add = [&](const std::string& what, int weight) {
    parts.push_back(fmt::format("{} {}", what, weight_in_words(weight)));
  };
  add(parties_in_words(a, b, actors), found.parties);
  add(days_in_words(found.how_days, a, b), found.days);
  if (found.how_places != PlacesAgree::unknown) add(places_in_words(found.how_places, a, b), found.places);
  if (found.how_statuses != StatusesAgree::same) add(statuses_in_words(found.how_statuses), found.status);
  add("as two reports", found.before);
  return fmt::format("{} and {} tell of one event: {}; together {}", a.event->id, b.event->id, fmt::join(parts, ", "),
                     weight_in_words(found.score()));
}

}  // namespace entente
