// Clauses are told by small words: a conjunction, a relative pronoun, a verb of saying, another verb that tells an event.
// What is part of a noun phrase or of a time begins and ends none, whatever it looks like.
#include "extract/events/trigger_clause.hpp"

#include <algorithm>
#include <string>

#include "extract/table.hpp"

namespace entente {
namespace {

constexpr std::uint32_t linking_reach = 3;    // tokens between a form of "be" and its participle
constexpr std::uint32_t passive_reach = 9;    // tokens between a word of passive and its verb
constexpr std::uint32_t dateline_reach = 16;  // tokens of a dateline

}  // namespace

TriggerClause::TriggerClause(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger,
                             const std::vector<FoundTrigger>& triggers)
    : chunks_(chunks), sentence_(sentence.tokens), trigger_(trigger), triggers_(triggers) {
  dateline_end_ = find_dateline_end();
}

// The sentence's begin where it has none.
std::uint32_t TriggerClause::find_dateline_end() const {
  if (chunks_.token(sentence_.first).letter_case != LetterCase::upper) return sentence_.first;
  for (std::uint32_t i = sentence_.first + 1; i < sentence_.last && i - sentence_.first < dateline_reach; ++i) {
    const std::string& word = chunks_.token(i).norm;
    const bool dash = (word == "-" || word == "--" || word == "–" || word == "—") && chunks_.token(i).space_before;
    if (dash || word == ":") return i;
  }
  return sentence_.first;
}

bool TriggerClause::is_verb(std::uint32_t i) const {
  return std::any_of(triggers_.begin(), triggers_.end(), [&](const FoundTrigger& t) {
    const bool light = t.light && t.light->contains(i) && t.light != trigger_.light;
    return light || (t.tokens.contains(i) && t.form != VerbForm::noun);
  });
}

bool TriggerClause::is_other_contact(std::uint32_t i) const {
  return std::any_of(triggers_.begin(), triggers_.end(), [&](const FoundTrigger& t) {
    return t.tokens != trigger_.tokens && t.form == VerbForm::noun && t.frame->type == EventType::consult &&
           t.tokens.contains(i);
  });
}

bool TriggerClause::is_contact(std::uint32_t i) const {
  const auto found =
      std::find_if(triggers_.begin(), triggers_.end(), [i](const FoundTrigger& t) { return t.tokens.contains(i); });
  return found != triggers_.end() && found->frame->type == EventType::consult;
}

bool TriggerClause::is_behind_contact() const {
  return std::any_of(triggers_.begin(), triggers_.end(), [&](const FoundTrigger& t) {
    return t.tokens.first < trigger_.tokens.first && t.frame->type == EventType::consult;
  });
}

bool TriggerClause::is_request(std::uint32_t i) const {
  return std::any_of(triggers_.begin(), triggers_.end(), [i](const FoundTrigger& t) {
    return t.tokens.contains(i) && t.form == VerbForm::any && t.frame->type == EventType::request;
  });
}

bool TriggerClause::is_plain_word(std::uint32_t i) const {
  return !chunks_.is_punctuation(i) && !chunks_.is(i, WordClass::clause) && !chunks_.is(i, WordClass::conjunction) &&
         !is_verb(i);
}

bool TriggerClause::begins_clause(std::uint32_t i) const {
  if (i == sentence_.first) return true;
  const std::uint32_t before = i - 1;
  return chunks_.is_punctuation(before) || chunks_.time_at(before) || chunks_.is(before, WordClass::clause) ||
         chunks_.is(before, WordClass::conjunction) || chunks_.is(before, WordClass::report);
}

bool TriggerClause::ends_clause(std::uint32_t i) const {
  if (chunks_.phrase_at(i) || chunks_.time_at(i) || (trigger_.complement && trigger_.complement->contains(i))) return false;
  return chunks_.is(i, WordClass::report) || is_verb(i) ||
         (chunks_.is(i, WordClass::clause) && !chunks_.is(i, WordClass::preposition));
}

std::uint32_t TriggerClause::preposition_size(std::string_view preposition, std::uint32_t i) const {
  std::uint32_t size = 0;
  for (const std::string_view word : split_list(preposition, ' ')) {
    if (i + size >= sentence_.last || chunks_.token(i + size).norm != word) return 0;
    ++size;
  }
  return size;
}

bool TriggerClause::is_passive() const {
  if (trigger_.form != VerbForm::past && trigger_.form != VerbForm::participle) return false;
  const std::uint32_t verb = trigger_.tokens.first;
  for (std::uint32_t i = verb; i > sentence_.first && verb - i < linking_reach; --i) {
    if (chunks_.is(i - 1, WordClass::linking)) return true;
    if (chunks_.phrase_at(i - 1)) return false;
  }
  return false;
}

// No more than its agent stands between.
std::optional<std::uint32_t> TriggerClause::passive_marker() const {
  if (trigger_.form != VerbForm::any) return {};
  const Frames& frames = chunks_.analysis().language.frames;
  const std::uint32_t verb = trigger_.tokens.first;
  for (std::uint32_t i = verb; i > sentence_.first && verb - i < passive_reach; --i) {
    const auto phrase = chunks_.phrase_at(i - 1);
    if (!phrase && frames.has_marker(chunks_.analysis().tokens, i - 1, Marker::passive)) return i - 1;
    if (!phrase && !is_plain_word(i - 1)) return {};
  }
  return {};
}

bool TriggerClause::may_fill(std::uint32_t phrase, const Slot& slot) const {
  const bool victim = slot.inside && slot.role == Role::recipient && suffers(phrase);
  return !is_in_dateline(chunks_.phrase(phrase).tokens.first) && (victim || suits(chunks_, phrase, slot));
}

bool TriggerClause::suffers(std::uint32_t phrase) const {
  using enum EventType;
  const EventType type = trigger_.frame->type;
  return (type == mobilize || type == coerce || type == assault) && chunks_.state_of_place(phrase);
}

bool TriggerClause::decides(std::uint32_t phrase) const {
  return trigger_.complement && chunks_.phrase(phrase).tokens.contains(trigger_.complement->first);
}

}  // namespace entente
