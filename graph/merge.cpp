// Votes are counted in ordered maps, so that no answer depends on the order of the reports.
#include "graph/merge.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "extract/text.hpp"
#include "graph/actor_facts.hpp"

namespace entente {
namespace {

template <typename Value>
using Votes = std::map<Value, int>;

/// The value with most votes; among equals the first in order. `otherwise` without votes.
template <typename Value>
Value winner(const Votes<Value>& votes, Value otherwise) {
  const auto best =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == votes.end() ? otherwise : best->first;
}

/// The same for names: among equals the longest.
std::string best_name(const Votes<std::string>& votes) {
  const auto best = std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.second, a.first.size()) < std::tuple(b.second, b.first.size());
  });
  return best == votes.end() ? std::string() : best->first;
}

template <typename Value>
void sort_unique(std::vector<Value>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

// The form that the id was made of, where an article has it: people and bodies keep one name in all languages.
std::optional<std::string> name_of_id(const std::string& id, const Votes<std::string>& names) {
  const std::string wanted = id.substr(id.find('/') + 1);
  for (const auto& [name, votes] : names)
    if (slug(name) == wanted) return name;
  return {};
}

ActorNode merge_actor(const std::string& id, const std::vector<const Actor*>& forms) {
  ActorNode node;
  node.id = id;
  Votes<ActorKind> kinds;
  Votes<std::string> names;
  Votes<std::string> states;
  Votes<std::string> roles;
  for (const Actor* form : forms) {
    ++kinds[form->kind];
    if (!form->name.empty()) ++names[form->name];
    if (!form->state.empty()) ++states[form->state];
    if (!form->role.empty()) ++roles[form->role];
    if (!form->name.empty()) node.names.push_back(form->name);
    for (const Mention& mention : form->mentions)
      if (!mention.text.empty()) node.names.push_back(mention.text);
  }
  sort_unique(node.names);
  node.kind = winner(kinds, ActorKind::person);
  node.name = name_of_id(id, names).value_or(best_name(names));
  node.state = winner(states, std::string());
  node.role = winner(roles, std::string());
  return node;
}

bool any_is(const SameEvent& same, const std::vector<Report>& reports, Status status) {
  return std::any_of(same.reports.begin(), same.reports.end(),
                     [&](std::uint32_t r) { return reports[r].event->status == status; });
}

/// What came of it: a plan is outdone by the denial or the event that was told later (identity joins no others).
Status merge_status(const SameEvent& same, const std::vector<Report>& reports) {
  for (const Status status : {Status::happened, Status::denied, Status::planned})
    if (any_is(same, reports, status)) return status;
  return Status::hypothetical;
}

/// How the status came about, where reports differ.
void explain_status(const SameEvent& same, const std::vector<Report>& reports, EventNode& node) {
  const bool planned = any_is(same, reports, Status::planned) || any_is(same, reports, Status::hypothetical);
  if (node.status == Status::happened && planned)
    node.reasons.emplace_back("it was told as a plan before it was told as held");
  if (node.status == Status::denied && planned)
    node.reasons.emplace_back("it was told as a plan before it was called off or denied");
}

Period merge_bounds(const SameEvent& same, const std::vector<Report>& reports) {
  Period all;
  std::optional<Period> any;
  for (const auto r : same.reports) {
    const Period& when = reports[r].event->when;
    all = intersect(all, when);
    if (!when.unknown()) any = any ? hull(*any, when) : when;
  }
  return all.empty() ? *any : all;
}

bool tells_in(const Event& event, Span words) {
  const auto within = [&](const Evidence& evidence) { return evidence.span.contains(words); };
  return within(event.evidence) || std::any_of(event.retold.begin(), event.retold.end(), within);
}

void add_names(const Report& report, const std::string& actor, std::vector<std::string>& names) {
  for (const Actor& form : report.article->actors) {
    if (form.id != actor) continue;
    for (const Mention& mention : form.mentions)
      if (tells_in(*report.event, mention.span) && !mention.text.empty()) names.push_back(mention.text);
  }
}

/// The sentence that a report rests on, and those that tell it again.
void add_sources(const Report& report, std::vector<Source>& sources) {
  sources.push_back(make_source(report));
  for (const Evidence& again : report.event->retold) {
    Source source = make_source(report);
    source.span = again.span;
    source.trigger = again.trigger;
    source.text = again.text;
    sources.push_back(std::move(source));
  }
}

/// By article and place in it; a sentence that two reports rest on is there once.
void sort_sources(std::vector<Source>& sources) {
  const auto key = [](const Source& source) { return std::tie(source.article, source.span, source.trigger); };
  std::stable_sort(sources.begin(), sources.end(), [&](const Source& a, const Source& b) { return key(a) < key(b); });
  const auto same = [](const Source& a, const Source& b) { return a.article == b.article && a.span == b.span; };
  sources.erase(std::unique(sources.begin(), sources.end(), same), sources.end());
}

/// The log odds of the best report, more with every article that tells it too (docs/calibration.md).
double merge_scores(const SameEvent& same, const std::vector<Report>& reports) {
  constexpr double weight_of_articles = 0.7;  // of the logarithm of their number
  constexpr double most = 0.99;
  double best = 0;
  std::set<const Record*> articles;
  for (const auto r : same.reports) {
    best = std::max(best, reports[r].event->score);
    articles.insert(reports[r].article);
  }
  if (articles.size() < 2 || best <= 0 || best >= most) return best;
  const double log_odds = std::log(best / (1 - best)) + weight_of_articles * std::log(static_cast<double>(articles.size()));
  return std::min(most, std::round(100 / (1 + std::exp(-log_odds))) / 100);
}

}  // namespace

std::vector<ActorNode> merge_actors(const std::vector<Record>& records) {
  std::map<std::string, std::vector<const Actor*>> forms;
  std::map<std::string, ActorFacts> facts;
  for (const Record& record : records) {
    for (const Actor& actor : record.actors) {
      forms[actor.id].push_back(&actor);
      facts[actor.id].add(record, actor);
    }
  }
  std::vector<ActorNode> merged;
  merged.reserve(forms.size());
  for (const auto& [id, same] : forms) {
    merged.push_back(merge_actor(id, same));
    facts[id].give(merged.back());
  }
  return merged;
}

Source make_source(const Report& report) {
  const Event& event = *report.event;
  return {report.article->id, event.evidence.span, event.evidence.trigger, event.evidence.text, event.status,
          event.when,         event.when_text,     event.reported_by,      event.score};
}

EventNode merge_reports(const SameEvent& same, const std::vector<Report>& reports) {
  EventNode node;
  const Report& first = reports[same.reports.front()];
  node.id = first.event->id;
  node.type = first.event->type;
  Votes<Mode> modes;
  Votes<std::pair<std::string, std::string>> places;
  for (const auto r : same.reports) {
    const Event& event = *reports[r].event;
    if (event.mode != Mode::none) ++modes[event.mode];
    if (event.place) ++places[{event.place->name, event.place->state}];
    add_sources(reports[r], node.evidence);
  }
  node.mode = winner(modes, Mode::none);
  if (!places.empty()) {
    const auto [name, state] = winner(places, {});
    node.place = Place{name, state};
  }
  node.score = merge_scores(same, reports);
  node.status = merge_status(same, reports);
  node.reported = merge_bounds(same, reports);
  node.reasons = same.reasons;
  explain_status(same, reports, node);
  sort_sources(node.evidence);
  return node;
}

std::vector<Participation> merge_parties(const SameEvent& same, const std::vector<Report>& reports,
                                         const std::vector<ActorNode>& actors) {
  std::map<Vertex, Votes<Role>> roles;
  std::map<Vertex, std::vector<std::string>> names;
  for (const auto r : same.reports) {
    for (const Party& party : reports[r].parties) {
      if (std::binary_search(same.stand_ins.begin(), same.stand_ins.end(), party.actor)) continue;
      ++roles[party.actor][party.role];
      add_names(reports[r], actors[party.actor].id, names[party.actor]);
    }
  }
  std::vector<Participation> merged;
  for (const auto& [actor, votes] : roles) {
    sort_unique(names[actor]);
    merged.push_back({actor, winner(votes, Role::actor), std::move(names[actor])});
  }
  return merged;
}

}  // namespace entente
