#include "extract/events/fillers.hpp"

#include <algorithm>
#include <string>

namespace entente {
namespace {

// Somebody of office, or whom the world knows; troops and tourists are none.
bool is_official(const Chunks& chunks, std::uint32_t p) {
  const NounPhrase& phrase = chunks.phrase(p);
  if (phrase.kind == PhraseKind::pronoun || phrase.kind == PhraseKind::both) return true;
  const auto& actors = chunks.analysis().actors.of_phrase[p];
  return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t number) {
    const Actor& actor = chunks.analysis().actors.actors[number];
    const bool known = actor.id.find('@') == std::string::npos;
    return known || !actor.role.empty() || !phrase.office.empty() || !phrase.family.empty();
  });
}

}  // namespace

bool suits(const Chunks& chunks, std::uint32_t p, const Slot& slot) {
  const PhraseKind kind = chunks.phrase(p).kind;
  const bool modifies = slot.relation == Slot::Relation::possessor || slot.relation == Slot::Relation::subject;
  const bool within = slot.inside || slot.relation == Slot::Relation::clause;
  if (chunks.phrase(p).adjective && !modifies && !within) return false;
  if (slot.official && !is_official(chunks, p)) return false;
  if (slot.state_only) return kind == PhraseKind::state || kind == PhraseKind::place || kind == PhraseKind::organisation;
  return kind != PhraseKind::medium && kind != PhraseKind::place;
}

bool may_be_subject(const Chunks& chunks, std::uint32_t p) {
  const NounPhrase& phrase = chunks.phrase(p);
  if (phrase.kind == PhraseKind::place || phrase.kind == PhraseKind::medium || phrase.possessive || phrase.adjective)
    return false;
  return chunks.acts(p) || phrase.kind == PhraseKind::pronoun || phrase.kind == PhraseKind::both;
}

bool is_known(const Chunks& chunks, std::uint32_t p) {
  const NounPhrase& phrase = chunks.phrase(p);
  return phrase.named() || !phrase.state.empty();
}

std::uint32_t head_of(const Chunks& chunks, std::uint32_t p) { return chunks.phrase(p).apposition.value_or(p); }

}  // namespace entente
