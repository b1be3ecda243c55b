// Ids are changed in copies of the records, before anything is merged: so a correction holds for identity, dates and
// drawings alike, and undoing it is leaving out its line.
#include "graph/corrections.hpp"

#include <algorithm>
#include <array>

#include "extract/table.hpp"

namespace entente {
namespace {

constexpr std::array<std::string_view, 3> actions = {"same", "different", "rename"};

Correction parse(const Table& table, const Table::Row& row) {
  const auto action = std::find(actions.begin(), actions.end(), row[0]);
  if (action == actions.end()) table.fail(row, "expected same, different or rename, found " + std::string(row[0]));
  const Correction correction{static_cast<Correction::Kind>(action - actions.begin()), std::string(row[1]),
                              std::string(row[2]), std::string(row[3]), row.line};
  if (correction.actor.empty() || correction.to.empty()) table.fail(row, "expected an actor and what it is");
  if (correction.kind == Correction::Kind::different && correction.article.empty())
    table.fail(row, "a namesake is one in an article: expected its id in the last column");
  return correction;
}

ActorKind kind_of_id(const std::string& id, ActorKind otherwise) {
  constexpr std::array<std::pair<std::string_view, ActorKind>, 4> kinds = {{{"person/", ActorKind::person},
                                                                            {"state/", ActorKind::state},
                                                                            {"organisation/", ActorKind::organisation},
                                                                            {"group/", ActorKind::group}}};
  for (const auto& [prefix, kind] : kinds)
    if (id.starts_with(prefix)) return kind;
  return otherwise;
}

// The mentions and facts of one actor go to another of the same record.
void join(Actor& into, Actor&& from) {
  into.mentions.insert(into.mentions.end(), from.mentions.begin(), from.mentions.end());
  std::sort(into.mentions.begin(), into.mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
  if (into.state.empty()) into.state = std::move(from.state);
  if (into.role.empty()) into.role = std::move(from.role);
}

void change_participants(Record& record, const std::string& from, const std::string& to) {
  for (Event& event : record.events) {
    if (event.reported_by == from) event.reported_by = to;
    std::vector<Participant> kept;
    for (Participant& participant : event.participants) {
      if (participant.actor == from) participant.actor = to;
      const bool known =
          std::any_of(kept.begin(), kept.end(), [&](const Participant& p) { return p.actor == participant.actor; });
      if (!known) kept.push_back(std::move(participant));
    }
    event.participants = std::move(kept);
  }
}

// Whether the record has the actor.
bool change_id(Record& record, const Correction& correction) {
  const auto with_id = [&](const std::string& id) {
    return std::find_if(record.actors.begin(), record.actors.end(), [&](const Actor& a) { return a.id == id; });
  };
  const auto found = with_id(correction.actor);
  if (found == record.actors.end()) return false;
  if (correction.actor == correction.to) return true;
  for (Mention& mention : found->mentions) mention.because = "correction";
  const auto other = with_id(correction.to);
  if (other != record.actors.end()) {
    join(*other, std::move(*found));
    record.actors.erase(found);
  } else {
    found->id = correction.to;
    found->kind = kind_of_id(correction.to, found->kind);
    found->wikidata.clear();
    found->offices.clear();
  }
  change_participants(record, correction.actor, correction.to);
  return true;
}

}  // namespace

std::vector<Correction> read_corrections(const std::string& file, std::string_view content) {
  const Table table = Table::parse(file, content, {"action", "actor", "to", "article"});
  std::vector<Correction> corrections;
  for (const Table::Row& row : table.rows()) corrections.push_back(parse(table, row));
  return corrections;
}

std::vector<std::uint32_t> correct_actors(std::vector<Record>& records, const std::vector<Correction>& corrections) {
  std::vector<std::uint32_t> unused;
  for (const Correction& correction : corrections) {
    bool used = false;
    for (Record& record : records) {
      if (!correction.article.empty() && record.id != correction.article) continue;
      if (correction.kind != Correction::Kind::rename) {
        used = change_id(record, correction) || used;
      } else {
        used = used || std::any_of(record.actors.begin(), record.actors.end(),
                                   [&](const Actor& a) { return a.id == correction.actor; });
      }
    }
    if (!used) unused.push_back(correction.line);
  }
  return unused;
}

void rename_actors(std::vector<ActorNode>& actors, const std::vector<Correction>& corrections) {
  for (const Correction& correction : corrections) {
    if (correction.kind != Correction::Kind::rename) continue;
    for (ActorNode& node : actors) {
      if (node.id != correction.actor) continue;
      node.name = correction.to;
      node.names.push_back(correction.to);
      std::sort(node.names.begin(), node.names.end());
      node.names.erase(std::unique(node.names.begin(), node.names.end()), node.names.end());
    }
  }
}

}  // namespace entente
