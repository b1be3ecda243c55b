// An adjective counts only where it modifies the noun of an event: "Syrian refugees" and "Chinese goods" are nobody.
#include "extract/actors/adjectives.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t most_between = 6;  // tokens between the adjective and the noun

bool is_event_noun(const PhraseDraft& draft, const Frames& frames, std::uint32_t i) {
  const auto match = frames.trigger_phrases.longest_at(draft.tokens(), i, draft.sentence().last);
  return match && std::any_of(match->values.begin(), match->values.end(), [&](std::uint32_t value) {
           const Trigger& trigger = frames.triggers[value];
           return trigger.form == VerbForm::noun && !frames.frames[trigger.frame].is_none;
         });
}

// Other modifiers of the noun: "Russian and Turkish peace talks", "U.S.-North Korean talks".
bool is_modifier(const PhraseDraft& draft, std::uint32_t i) {
  if (draft.is_hyphen(i) || draft.is(i, WordClass::conjunction) || draft.is(i, WordClass::modifier)) return true;
  if (const Element* name = draft.element(i, Element::Kind::world_name)) return name->name->use != NameUse::person;
  return !draft.element(i) && draft.classes(i).none() && draft.token(i).letter_case != LetterCase::none;
}

bool modifies_event(const PhraseDraft& draft, const Frames& frames, std::uint32_t behind) {
  for (std::uint32_t i = behind; draft.inside(i) && i - behind <= most_between; ++i) {
    if (!draft.is_used(i) && is_event_noun(draft, frames, i)) return true;
    if (!is_modifier(draft, i)) return false;
  }
  return false;
}

}  // namespace

void find_adjectives(PhraseDraft& draft, const Frames& frames) {
  for (std::uint32_t i = draft.sentence().first; i < draft.sentence().last; ++i) {
    const Element* element = draft.is_used(i) ? nullptr : draft.element(i, Element::Kind::world_name);
    if (!element || element->name->use != NameUse::demonym || element->tokens.first != i) continue;
    if (!modifies_event(draft, frames, element->tokens.last)) continue;
    NounPhrase phrase;
    phrase.kind = PhraseKind::state;
    phrase.tokens = phrase.name = element->tokens;
    phrase.id = phrase.state = element->name->id;
    phrase.adjective = true;
    draft.add(phrase);
  }
}

}  // namespace entente
