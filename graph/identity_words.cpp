// Matches in words, for people who ask why two reports are one event.
#include <fmt/format.h>

#include "graph/identity.hpp"

namespace entente {
namespace {

std::string names(const std::vector<Vertex>& vertices, const std::vector<ActorNode>& actors) {
  std::vector<std::string> names;
  names.reserve(vertices.size());
  for (const Vertex v : vertices) names.push_back(actors[v].name);
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string parties_in_words(const Match& match, const Report& a, const Report& b, const std::vector<ActorNode>& actors) {
  const std::string shared = names(shared_parties(a, b), actors);
  if (match.parties == Match::Parties::same) return fmt::format("the same participants ({})", shared);
  if (match.stand_ins.empty()) return fmt::format("shared participants ({})", shared);
  return fmt::format("shared participants ({}), and {} may stand for another of the same state", shared,
                     names(match.stand_ins, actors));
}

std::string dates_in_words(Match::Dates dates, const Report& a, const Report& b) {
  switch (dates) {
    case Match::Dates::equal:
      return fmt::format("the same date ({})", iso(a.bounds));
    case Match::Dates::overlap:
      return fmt::format("dates that agree ({} and {})", iso(a.bounds), iso(b.bounds));
    case Match::Dates::day_apart:
      return fmt::format("dates one day apart ({} and {}), of which one must be wrong", iso(a.bounds), iso(b.bounds));
    case Match::Dates::news:
      break;
  }
  if (a.article == b.article) return "told in one article";
  const bool held = a.event->status == Status::happened || b.event->status == Status::happened;
  return held && a.event->status != b.event->status ? "told first as a plan" : "told as news of the same days";
}

std::string places_in_words(Match::Places places, const Report& a) {
  if (places == Match::Places::same) return fmt::format(", the same place ({})", a.event->place->name);
  return places == Match::Places::near ? ", places in the same country" : "";
}

}  // namespace

std::string in_words(const Match& match, const Report& a, const Report& b, const std::vector<ActorNode>& actors) {
  return fmt::format("{} and {} tell of one event: {}, {}{}", a.event->id, b.event->id,
                     parties_in_words(match, a, b, actors), dates_in_words(match.dates, a, b),
                     places_in_words(match.places, a));
}

}  // namespace entente
