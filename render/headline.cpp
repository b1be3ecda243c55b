// An event in one clause: whose deed, the verb of its type, mode and status, whom it concerns, where.
#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "render/formats.hpp"
#include "render/lettering.hpp"
#include "render/verbs.hpp"

namespace entente {
namespace {

constexpr std::size_t most_named = 6;  // beyond, the first ones are named
constexpr std::size_t most_name = 80;  // code points

using Names = std::vector<std::string>;

std::string list(const Names& names) {
  if (names.empty()) return "";
  const std::size_t shown = names.size() > most_named ? most_named - 1 : names.size() - 1;
  std::string text;
  for (std::size_t i = 0; i < shown; ++i) text += (i > 0 ? ", " : "") + names[i];
  const std::string last = names.size() > most_named ? fmt::format("{} others", names.size() - shown) : names.back();
  return shown > 0 ? text + " and " + last : last;
}

std::string name_of(const ActorNode& actor) {
  const std::string name = shorten(actor.name, most_name);
  return name.empty() ? "unnamed " + std::string(actor.kind == ActorKind::person ? "person" : "actor") : name;
}

struct Clause {
  Names subjects;
  Names objects;
  std::string place;  // as the end of the clause, with its preposition
};

// Meetings without a host have actors only: two of them are subject and object, more of them do it together.
Clause parts_of(const Graph& graph, Vertex vertex) {
  Clause clause;
  for (const Party& party : participants(graph, vertex)) {
    const std::string name = name_of(actor(graph, party.actor));
    (party.role == Role::actor ? clause.subjects : clause.objects).push_back(name);
  }
  if (clause.subjects.empty()) clause.subjects.swap(clause.objects);
  if (clause.objects.empty() && clause.subjects.size() == 2) {
    clause.objects = {clause.subjects.back()};
    clause.subjects.pop_back();
  }
  return clause;
}

// A visit to a state is a visit to it and not in it; without a host the place is what was visited.
void set_place(Clause& clause, const Graph& graph, Vertex vertex) {
  const EventNode& told = event(graph, vertex);
  const std::string place = told.place ? shorten(told.place->name, most_name) : "";
  if (place.empty() || (clause.objects.size() == 1 && clause.objects.front() == place)) return;
  const bool visit = told.mode == Mode::visit;
  if (visit && clause.objects.empty()) {
    clause.objects = {place};
    return;
  }
  const std::vector<Party> parties = participants(graph, vertex);
  const bool host_is_state = std::any_of(parties.begin(), parties.end(), [&](const Party& party) {
    return party.role == Role::recipient && actor(graph, party.actor).kind == ActorKind::state;
  });
  clause.place = visit && host_is_state ? fmt::format(" ({})", place) : " in " + place;
}

}  // namespace

std::string verb_of(const EventNode& told) {
  const Verb& verb = find_verb(told.type, told.mode);
  return conjugate(verb.past, verb.base, told.status, Number::singular);
}

std::string headline(const Graph& graph, Vertex vertex) {
  const EventNode& told = event(graph, vertex);
  Clause clause = parts_of(graph, vertex);
  set_place(clause, graph, vertex);
  const Number number = clause.subjects.size() > 1 ? Number::plural : Number::singular;
  const Verb& verb = find_verb(told.type, told.mode);
  const std::string who = clause.subjects.empty() ? "Somebody" : list(clause.subjects);
  if (!clause.objects.empty()) {
    const std::string link = verb.link.empty() ? " " : fmt::format(" {} ", verb.link);
    return who + " " + conjugate(verb.past, verb.base, told.status, number) + link + list(clause.objects) + clause.place;
  }
  const bool alone = number == Number::singular && !verb.past_alone.empty();
  const std::string_view past = alone ? verb.past_alone : verb.past;
  const std::string_view base = alone ? verb.base_alone : verb.base;
  return who + " " + conjugate(past, base, told.status, number) + clause.place;
}

const Source* best_source(const EventNode& told) {
  const auto worse = [](const Source& a, const Source& b) { return a.score < b.score; };
  const auto best = std::max_element(told.evidence.begin(), told.evidence.end(), worse);
  return best == told.evidence.end() ? nullptr : &*best;
}

std::size_t count_articles(const Graph& graph, const std::vector<Vertex>& events) {
  std::set<std::string> articles;
  for (const Vertex vertex : events) {
    for (const Source& source : event(graph, vertex).evidence) articles.insert(source.article);
  }
  return articles.size();
}

}  // namespace entente
