// Word order tells what a tree would: who stands before a verb does it, who stands behind it has it done to them, and a
// passive turns the two round. Each search goes from the trigger to the nearest phrase and stops where the clause does.
#include "extract/events/chunk_slots.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t object_reach = 4;        // words between a verb and its object
constexpr std::uint32_t preposition_reach = 24;  // tokens between a trigger and the preposition of a slot
constexpr std::uint32_t phrase_reach = 3;        // words between a preposition and its phrase

}  // namespace

ChunkSlots::ChunkSlots(const TriggerClause& clause, const TreeSlots& tree)
    : clause_(clause),
      tree_(tree),
      chunks_(clause.chunks()),
      sentence_(clause.sentence()),
      trigger_(clause.trigger()),
      subjects_(clause),
      inside_(clause) {}

std::optional<std::uint32_t> ChunkSlots::find(const Slot& slot, const std::vector<Filler>& fillers) const {
  switch (slot.relation) {
    case Slot::Relation::subject:
      return subject(slot, fillers);
    case Slot::Relation::object:
      return object(slot, fillers);
    case Slot::Relation::indirect:
      return indirect(slot);
    case Slot::Relation::clause:
      return inside_.in_clause(fillers);
    case Slot::Relation::speaker:
      return subjects_.of_saying();
    case Slot::Relation::possessor:
    case Slot::Relation::nmod:
      return {};  // noun_modifiers()
    case Slot::Relation::preposition:
      return slot.inside ? inside_.behind(slot.preposition, fillers) : behind(slot.preposition);
  }
  return {};
}

std::optional<std::uint32_t> ChunkSlots::subject(const Slot& slot, const std::vector<Filler>& fillers) const {
  if (const auto marker = clause_.passive_marker()) return agent(*marker);
  if (trigger_.is_passive_noun()) return phrase_behind(trigger_.light->last + 1);  // "by"
  return clause_.is_passive() ? behind("by") : subjects_.of_trigger(slot, fillers);
}

// The first phrase between a word of passive and its verb.
std::optional<std::uint32_t> ChunkSlots::agent(std::uint32_t marker) const {
  for (std::uint32_t i = marker + 1; i < trigger_.tokens.first; ++i) {
    if (const auto p = chunks_.phrase_at(i)) return head_of(chunks_, *p);
  }
  return behind("bởi");
}

std::optional<std::uint32_t> ChunkSlots::object(const Slot& slot, const std::vector<Filler>& fillers) const {
  const auto marker = clause_.passive_marker();
  const bool passive = marker || clause_.is_passive();
  const auto found = passive ? subjects_.of_verb(marker.value_or(trigger_.tokens.first)) : right_behind(slot);
  const bool nobody = !found || !clause_.is_somebody(*found) || (clause_.decides(*found) && !passive);
  return slot.inside && nobody ? inside_.in_object(fillers) : found;
}

std::optional<std::uint32_t> ChunkSlots::indirect(const Slot& slot) const {
  const auto found = right_behind(slot);
  return found && !clause_.decides(*found) ? found : std::nullopt;
}

std::optional<std::uint32_t> ChunkSlots::right_behind(const Slot& slot) const {
  std::uint32_t words = 0;
  for (std::uint32_t i = trigger_.tokens.last; i < sentence_.last && words <= object_reach;) {
    if (const auto p = chunks_.phrase_at(i)) {
      const NounPhrase& phrase = chunks_.phrase(*p);
      if (!clause_.may_fill(*p, slot) || phrase.tokens.first != i || phrase.possessive) return {};
      return head_of(chunks_, *p);
    }
    if (const auto time = chunks_.time_at(i)) {
      i = chunks_.time_tokens(*time).last;
      continue;
    }
    if (ends_object(i)) return {};
    ++words;
    ++i;
  }
  return {};
}

bool ChunkSlots::ends_object(std::uint32_t i) const {
  return !clause_.is_plain_word(i) || chunks_.is(i, WordClass::preposition) || chunks_.is(i, WordClass::place) ||
         chunks_.is(i, WordClass::of) || chunks_.is(i, WordClass::from);
}

// "Putin's visit", "the U.S.-Iran talks", "his trip": what stands right before the noun, modifiers aside.
// The phrase behind a preposition to the right of the trigger, within its clause.
std::optional<std::uint32_t> ChunkSlots::behind(const std::string& preposition) const {
  const std::uint32_t first = trigger_.tokens.last;
  for (std::uint32_t i = first; i + 1 < sentence_.last && i - first < preposition_reach; ++i) {
    if (const std::uint32_t size = clause_.preposition_size(preposition, i); size > 0 && !chunks_.phrase_at(i)) {
      if (const auto p = phrase_behind(i + size); p && !is_anothers(*p)) return p;
    }
    if (clause_.ends_clause(i) || (!is_partner(preposition) && begins_partner(i))) return {};
  }
  return {};
}

bool ChunkSlots::is_partner(const std::string& preposition) const {
  const std::vector<Slot>& slots = trigger_.frame->slots;
  return std::any_of(slots.begin(), slots.end(),
                     [&](const Slot& slot) { return slot.partner && slot.preposition == preposition; });
}

// "a meeting with the consent of France": France belongs to the consent.
bool ChunkSlots::begins_partner(std::uint32_t i) const {
  const std::vector<Slot>& slots = trigger_.frame->slots;
  return !chunks_.phrase_at(i) && std::any_of(slots.begin(), slots.end(), [&](const Slot& slot) {
    return slot.partner && clause_.preposition_size(slot.preposition, i) > 0;
  });
}

std::optional<std::uint32_t> ChunkSlots::phrase_behind(std::uint32_t i) const {
  for (std::uint32_t words = 0; i < sentence_.last && words < phrase_reach; ++i, ++words) {
    if (const auto p = chunks_.phrase_at(i)) {
      return chunks_.phrase(*p).possessive ? std::nullopt : std::optional(head_of(chunks_, *p));
    }
    if (!clause_.is_plain_word(i) || chunks_.behind_preposition(i + 1)) return {};
  }
  return {};
}

// "met Abe before talks with Kim": Kim belongs to the talks.
bool ChunkSlots::is_anothers(std::uint32_t phrase) const {
  const auto governor = tree_.governor(phrase);
  return governor && clause_.is_other_contact(*governor);
}

}  // namespace entente
