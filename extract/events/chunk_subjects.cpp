// From the verb to the left: the first phrase that nothing else governs is the subject if only plain words stand between or
// a clause begins with it; else it is kept should nothing better come. A relative pronoun leads to the noun before it, an
// infinitive to the object of the verb above it.
#include "extract/events/chunk_subjects.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t adjacent_reach = 2;  // auxiliaries between a subject and a verb that wants it adjacent
constexpr std::uint32_t subject_reach = 40;  // tokens between a subject and its verb
constexpr std::uint32_t opening_reach = 6;   // tokens between a sentence's begin and a noun in its opening phrase
constexpr std::uint32_t saying_reach = 3;    // tokens between a verb of saying and a pronoun for who says it

}  // namespace

std::optional<std::uint32_t> ChunkSubjects::of_trigger(const Slot& slot, const std::vector<Filler>& fillers) const {
  if (trigger_.form == VerbForm::noun) {
    if (trigger_.light) return of_verb(trigger_.light->first);
    return fillers.empty() ? std::nullopt : behind_opening();  // only where the noun has a partner of its own
  }
  if (is_stray_base()) return {};
  const std::uint32_t verb = trigger_.tokens.first;
  if (verb == sentence_.first) return fillers.empty() ? std::nullopt : behind_opening();
  const auto found = of_verb(verb);
  const bool far = found && verb - std::min(verb, chunks_.phrase(*found).tokens.last) > adjacent_reach;
  const bool agrees = trigger_.form == VerbForm::present;  // "sanctions", "visits": a noun as well
  return (slot.adjacent || agrees) && far ? std::nullopt : found;
}

bool ChunkSubjects::is_adjacent() const {
  const std::uint32_t verb = trigger_.tokens.first;
  if (verb == sentence_.first || trigger_.form == VerbForm::noun) return false;
  const auto phrase = chunks_.phrase_at(verb - 1);
  if (!phrase || !may_be_subject(chunks_, *phrase) || clause_.is_passive()) return false;
  std::uint32_t first = chunks_.phrase(*phrase).tokens.first;
  while (first > sentence_.first && chunks_.is(first - 1, WordClass::article)) --first;  // "the envoy to the U.S. said"
  return !chunks_.behind_preposition(first);
}

std::optional<std::uint32_t> ChunkSubjects::of_saying() const {
  for (std::uint32_t i = trigger_.tokens.first; i > sentence_.first + 1; --i) {
    if (!chunks_.phrase_at(i - 1) && chunks_.is(i - 1, WordClass::report)) return of_verb(i - 1);
  }
  return {};
}

// "Russia and host China": a base form behind a conjunction goes on with an infinitive or a modal, or is no verb.
bool ChunkSubjects::is_stray_base() const {
  const std::uint32_t first = trigger_.tokens.first;
  if (trigger_.form != VerbForm::base || first == sentence_.first || !chunks_.is(first - 1, WordClass::conjunction))
    return false;
  for (std::uint32_t i = sentence_.first; i < first; ++i) {
    if (chunks_.token(i).norm == "to" && !chunks_.phrase_at(i)) return false;
  }
  const Phrases& cues = chunks_.analysis().language.frames.cue_phrases;
  return cues.find_all(chunks_.analysis().tokens, {sentence_.first, first}).empty();
}

// "During a meeting with A, B said", "Hội đàm với A, B nói": a noun in an opening prepositional phrase shares the subject of
// the main clause.
std::optional<std::uint32_t> ChunkSubjects::behind_opening() const {
  const std::uint32_t words_before = trigger_.tokens.first - sentence_.first;
  const bool opens = words_before == 0 || (words_before < opening_reach && chunks_.behind_preposition(sentence_.first + 1));
  if (!opens) return {};
  for (std::uint32_t i = trigger_.tokens.last; i + 1 < sentence_.last; ++i) {
    if (chunks_.token(i).norm != ",") continue;
    const auto phrase = chunks_.phrase_at(i + 1);
    if (phrase && chunks_.phrase(*phrase).tokens.first == i + 1 && !chunks_.phrase(*phrase).apposition &&
        chunks_.acts(*phrase) && chunks_.coordinated(*phrase).front() == *phrase) {
      return phrase;
    }
  }
  return {};
}

// "said they will release": a pronoun that nobody is known for stands for who says it.
std::optional<std::uint32_t> ChunkSubjects::of_verb(std::uint32_t verb) const {
  const auto subject = own_subject(verb);
  if (!subject || chunks_.phrase(*subject).kind != PhraseKind::pronoun || chunks_.acts(*subject)) return subject;
  const bool meet = trigger_.frame->type == EventType::consult && chunks_.phrase(*subject).plural;
  if (meet) return subject;  // "proposed to Li that they meet": the two
  const std::uint32_t first = chunks_.phrase(*subject).tokens.first;
  for (std::uint32_t i = first; i > sentence_.first && first - i < saying_reach; --i) {
    if (chunks_.is(i - 1, WordClass::report) && !chunks_.phrase_at(i - 1)) {
      const auto speaker = own_subject(i - 1);
      return speaker ? speaker : subject;
    }
  }
  return subject;
}

// "urged Pyongyang to return": the object of another verb is the subject of the infinitive behind it; the goal of a motion
// ("went to Moscow to meet") is not.
std::optional<std::uint32_t> ChunkSubjects::controller(std::uint32_t verb) const {
  if (verb < sentence_.first + 2 || chunks_.token(verb - 1).norm != "to") return {};
  const auto p = mover_to(chunks_.phrase_at(verb - 2));
  if (!p || !may_be_subject(chunks_, *p) || chunks_.phrase(*p).tokens.first == sentence_.first) return {};
  const std::uint32_t before = chunks_.phrase(*p).tokens.first - 1;
  const bool after_verb = !chunks_.is_punctuation(before) && !chunks_.behind_preposition(before + 1) &&
                          !chunks_.is(before, WordClass::conjunction);
  const bool after_for = chunks_.token(before).norm == "for" || chunks_.token(before).norm == "with";
  return (after_verb && !clause_.is_contact(before)) || after_for ? p : std::nullopt;
}

// "dispatched Pompeo to North Korea to meet": who goes there.
std::optional<std::uint32_t> ChunkSubjects::mover_to(std::optional<std::uint32_t> goal) const {
  if (!goal) return {};
  const NounPhrase& phrase = chunks_.phrase(*goal);
  const std::uint32_t first = phrase.tokens.first;
  const bool place = phrase.kind == PhraseKind::place || phrase.kind == PhraseKind::state;
  if (!place || first < sentence_.first + 2 || chunks_.token(first - 1).norm != "to") return goal;
  const auto mover = chunks_.phrase_at(first - 2);
  return mover && chunks_.phrase(*mover).kind == PhraseKind::person ? mover : goal;
}

std::optional<std::uint32_t> ChunkSubjects::own_subject(std::uint32_t verb) const {
  if (const auto found = controller(verb)) return found;
  Passed passed;
  for (std::uint32_t i = verb; i > sentence_.first && verb - i < subject_reach;) {
    const std::uint32_t before = i - 1;
    if (const auto p = chunks_.phrase_at(before)) {
      if (modifies_subject(*p, passed) || is_subject(*p, passed)) return p;
      i = chunks_.phrase(*p).tokens.first;
      continue;
    }
    if (chunks_.token(before).norm == ";" || (passed.own_subject && chunks_.is(before, WordClass::clause))) break;
    if (const auto found = antecedent(before)) return found;
    passed.plain = passed.plain && clause_.is_plain_word(before) && !chunks_.is(before, WordClass::preposition);
    i = before;
  }
  return passed.fallback ? passed.fallback : passed.metonym;
}

// Neither governed by a preposition nor another verb's object, and next to the verb or at the beginning of a clause.
bool ChunkSubjects::is_subject(std::uint32_t p, Passed& passed) const {
  const NounPhrase& phrase = chunks_.phrase(p);
  passed.own_subject = passed.own_subject || (phrase.possessive && phrase.kind == PhraseKind::pronoun);
  if (!passed.metonym && is_owner(p, passed)) passed.metonym = p;
  const std::uint32_t first = phrase.tokens.first;
  if (phrase.apposition || !may_be_subject(chunks_, p) || clause_.is_in_dateline(first)) return false;
  const std::uint32_t begin = chunks_.phrase(chunks_.coordinated(p).front()).tokens.first;
  const bool opens = passed.plain || phrase.kind == PhraseKind::pronoun;
  const bool conjunction = opens && begin > sentence_.first &&
                           chunks_.is(begin - 1, WordClass::clause);  // "after Iran met", "before he is to meet"
  const bool governed = chunks_.behind_preposition(begin) && !conjunction;
  const bool object =
      first > sentence_.first && clause_.is_verb(first - 1) && !(passed.plain && clause_.is_request(first - 1));
  if (!governed && !object) {
    if (passed.plain || clause_.begins_clause(first)) return true;
    if (!passed.fallback) passed.fallback = p;
  }
  passed.plain = false;
  return false;
}

// Somebody whose forces, people or bodies may be the subject of a deed; contact is not made by proxy.
bool ChunkSubjects::is_owner(std::uint32_t p, const Passed& passed) const {
  const NounPhrase& phrase = chunks_.phrase(p);
  const std::uint32_t first = phrase.tokens.first;
  const bool of =
      first > sentence_.first && (chunks_.is(first - 1, WordClass::of) || chunks_.token(first - 1).norm == "for" ||
                                  (passed.plain && chunks_.is(first - 1, WordClass::place)));
  return chunks_.acts(p) && phrase.kind != PhraseKind::pronoun && (phrase.possessive || of) &&
         trigger_.frame->type != EventType::consult;
}

// "Israeli warplanes bombed": what stands between is the subject, and no contact is made by it.
bool ChunkSubjects::modifies_subject(std::uint32_t p, const Passed& passed) const {
  const std::uint32_t first = chunks_.phrase(p).tokens.first;
  return chunks_.phrase(p).adjective && passed.plain && !passed.own_subject && !chunks_.behind_preposition(first) &&
         !(first > sentence_.first && clause_.is_verb(first - 1)) && trigger_.frame->type != EventType::consult;
}

// The phrase that a relative pronoun refers to: "Kim, who met", "the envoy who met".
std::optional<std::uint32_t> ChunkSubjects::antecedent(std::uint32_t i) const {
  if (!chunks_.is(i, WordClass::relative)) return {};
  while (i > sentence_.first && chunks_.is_punctuation(i - 1)) --i;
  const auto p = i > sentence_.first ? chunks_.phrase_at(i - 1) : std::nullopt;
  return p && may_be_subject(chunks_, *p) ? std::optional(head_of(chunks_, *p)) : std::nullopt;
}

}  // namespace entente
