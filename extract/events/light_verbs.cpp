// "held another round of talks", "cancelled its talks": the last verb before a noun lends it its subject, with no clause
// between; a second noun shares it ("expressed support and praise").
#include "extract/events/light_verbs.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t light_reach = 7;     // tokens between a light verb and its noun
constexpr std::uint32_t passive_reach = 12;  // tokens between a noun and the passive behind it

// "direct, high-level talks": a comma between adjectives divides no clauses.
bool has_phrase_between(const Chunks& chunks, TokenRange a, TokenRange b) {
  for (std::uint32_t i = a.last; i < b.first; ++i) {
    if (chunks.phrase_at(i) || chunks.time_at(i)) return true;
  }
  return false;
}

bool has_clause_between(const Chunks& chunks, TokenRange a, TokenRange b) {
  for (std::uint32_t i = a.last; i < b.first; ++i) {
    if (chunks.is(i, WordClass::clause) || (chunks.token(i).norm == "," && has_phrase_between(chunks, a, b))) return true;
  }
  return false;
}

bool has_conjunction_between(const Chunks& chunks, TokenRange a, TokenRange b) {
  for (std::uint32_t i = a.last; i < b.first; ++i) {
    if (chunks.is(i, WordClass::conjunction)) return true;
  }
  return false;
}

// "hosted him for talks" holds no talks; "held face-to-face talks" does.
bool has_preposition_between(const Chunks& chunks, TokenRange a, TokenRange b) {
  for (std::uint32_t i = a.last; i < b.first; ++i) {
    const bool inner = chunks.phrase_at(i) || chunks.time_at(i) || chunks.token(i - 1).norm == "-" ||
                       (i + 1 < b.first && chunks.token(i + 1).norm == "-") || chunks.is(i, WordClass::of);
    if (chunks.is_preposition(i) && !inner && !chunks.time_at(i + 1)) return true;
  }
  return false;
}

// "has said he will not tolerate attacks": another verb, another subject.
bool has_speech_between(const Chunks& chunks, TokenRange a, TokenRange b) {
  for (std::uint32_t i = a.last; i < b.first; ++i) {
    const auto phrase = chunks.phrase_at(i);
    const bool pronoun =
        phrase && chunks.phrase(*phrase).kind == PhraseKind::pronoun && !chunks.is(i, WordClass::possessive);
    if (pronoun || (!phrase && chunks.is(i, WordClass::report))) return true;
  }
  return false;
}

bool is_far(const Chunks& chunks, TokenRange verb, TokenRange noun) {
  return noun.first - std::min(verb.last, noun.first) > light_reach || has_clause_between(chunks, verb, noun) ||
         has_preposition_between(chunks, verb, noun) || has_speech_between(chunks, verb, noun);
}

// "the summit, hosted by Putin", "The meeting will be attended by Lavrov": a passive with its agent, of this noun alone.
bool is_passive_of(const Chunks& chunks, const FoundTrigger& noun, const FoundTrigger& verb) {
  const std::uint32_t by = verb.tokens.last;
  const bool participle = verb.form == VerbForm::past || verb.form == VerbForm::participle;
  if (!participle || (!verb.frame->is_light && verb.as_light == nullptr)) return false;
  if (verb.tokens.first - noun.tokens.last > passive_reach || by >= chunks.analysis().tokens.tokens.size() ||
      chunks.token(by).norm != "by")
    return false;
  const std::uint32_t before = verb.tokens.first - 1;
  const bool reduced = before < noun.tokens.last || chunks.token(before).norm == ",";
  return (reduced || chunks.is(before, WordClass::linking)) && !has_speech_between(chunks, noun.tokens, verb.tokens);
}

}  // namespace

void lend_subjects(const Chunks& chunks, std::vector<FoundTrigger>& triggers) {
  for (std::size_t n = 1; n < triggers.size(); ++n) {
    FoundTrigger& noun = triggers[n];
    FoundTrigger& verb = triggers[n - 1];
    if (noun.form != VerbForm::noun || is_far(chunks, verb.tokens, noun.tokens)) continue;
    if (verb.form == VerbForm::noun && verb.light && has_conjunction_between(chunks, verb.tokens, noun.tokens)) {
      noun.light = verb.light;
      noun.light_form = verb.light_form;
    } else if (verb.complement ? verb.is_decided_in(noun.tokens) : verb.as_light != nullptr) {
      if (!verb.complement) verb.frame = verb.as_light;
      noun.light = verb.tokens;
      noun.light_form = verb.form;
    }
  }
  for (std::size_t n = 0; n + 1 < triggers.size(); ++n) {
    FoundTrigger& noun = triggers[n];
    FoundTrigger& verb = triggers[n + 1];
    if (noun.form != VerbForm::noun || noun.light || !is_passive_of(chunks, noun, verb)) continue;
    if (!verb.frame->is_light) verb.frame = verb.as_light;
    noun.light = verb.tokens;
    noun.light_form = verb.form;
  }
}

}  // namespace entente
