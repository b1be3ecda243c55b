// An adjective counts only where it modifies the noun of an event, or where its sentence tells of a deed that may be done to
// what it modifies or by it ("tariffs on Chinese goods", "Israeli warplanes bombed"): else "Chinese goods" are nobody.
#include "extract/actors/adjectives.hpp"

#include <algorithm>
#include <optional>

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

bool is_deed(const Frames& frames, const Trigger& trigger) {
  const Frame& frame = frames.frames[trigger.frame];
  return trigger.form != VerbForm::noun && !frame.is_none && !frame.is_light && frame.type != EventType::consult;
}

bool tells_of_deed(const PhraseDraft& draft, const Frames& frames) {
  const std::vector<Phrases::Match> found = frames.trigger_phrases.find_all(draft.tokens(), draft.sentence());
  return std::any_of(found.begin(), found.end(), [&](const Phrases::Match& match) {
    return std::any_of(match.values.begin(), match.values.end(),
                       [&](std::uint32_t value) { return is_deed(frames, frames.triggers[value]); });
  });
}

// A plain word behind it: no name, no verb of saying, no end of the phrase.
bool modifies_noun(const PhraseDraft& draft, std::uint32_t behind) {
  return draft.inside(behind) && !draft.is_used(behind) && !draft.element(behind) &&
         (draft.classes(behind).none() || draft.is(behind, WordClass::modifier)) &&
         draft.token(behind).letter_case == LetterCase::lower;
}

}  // namespace

void find_adjectives(PhraseDraft& draft, const Frames& frames) {
  std::optional<bool> deed;
  for (std::uint32_t i = draft.sentence().first; i < draft.sentence().last; ++i) {
    const Element* element = draft.is_used(i) ? nullptr : draft.element(i, Element::Kind::world_name);
    if (!element || element->name->use != NameUse::demonym || element->tokens.first != i) continue;
    if (!modifies_event(draft, frames, element->tokens.last)) {
      if (!deed) deed = tells_of_deed(draft, frames);
      if (!*deed || !modifies_noun(draft, element->tokens.last)) continue;
    }
    NounPhrase phrase;
    phrase.kind = PhraseKind::state;
    phrase.tokens = phrase.name = element->tokens;
    phrase.id = phrase.state = element->name->id;
    phrase.adjective = true;
    draft.add(phrase);
  }
}

}  // namespace entente
