// Many words are verb and noun ("talks", "visit", "đàm phán"): the word before decides, and the words behind where it does
// not.
#include "extract/events/word_reading.hpp"

#include <algorithm>
#include <string>

namespace entente {
namespace {

bool is_auxiliary(const std::string& word) {
  return word == "do" || word == "did" || word == "does" || word == "let" || word == "help" || word == "must" ||
         word == "can";
}

}  // namespace

bool WordReading::is_other_word(const Phrases::Match& match) const {
  const bool may_be = std::all_of(match.values.begin(), match.values.end(), [&](std::uint32_t value) {
    const VerbForm form = frames_.triggers[value].form;
    return form != VerbForm::noun && form != VerbForm::any;
  });
  const std::uint32_t first = behind_adverbs(match.tokens.first);
  if (!may_be || match.tokens.size() != 1 || first == sentence_.first || chunks_.phrase_at(first - 1)) return false;
  if (has_noun_before(first)) return !is_gerund_behind_preposition(match);
  return frames_.triggers[match.values.front()].form == VerbForm::base && !may_begin_verb(match.tokens.first);
}

bool WordReading::is_made_noun(const Phrases::Match& match) const {
  const bool verb = std::all_of(match.values.begin(), match.values.end(), [&](std::uint32_t value) {
    return frames_.triggers[value].form == VerbForm::any && !frames_.frames[frames_.triggers[value].frame].is_none;
  });
  return verb && match.tokens.first > sentence_.first &&
         frames_.has_marker(chunks_.analysis().tokens, match.tokens.first - 1, Marker::nominal);
}

// A base form stands behind "to", an auxiliary, a conjunction, a comma: "peacekeeping force" has none of them.
bool WordReading::may_begin_verb(std::uint32_t i) const {
  for (std::uint32_t n = 0; n < 2 && i > sentence_.first; ++n, --i) {
    const std::uint32_t before = i - 1;
    const Token& word = chunks_.token(before);
    if (word.norm == "to" || chunks_.is_punctuation(before) || chunks_.is(before, WordClass::conjunction) ||
        chunks_.is(before, WordClass::relative) || chunks_.phrase_at(before) || chunks_.time_at(before))
      return true;
    if (frames_.cue_phrases.longest_at(chunks_.analysis().tokens, before, i)) return true;
    if (!word.norm.ends_with("ly") && word.norm != "also") return is_auxiliary(word.norm);
  }
  return false;
}

// "its simultaneously decreased cooperation": what stands before adverbs.
std::uint32_t WordReading::behind_adverbs(std::uint32_t i) const {
  while (i > sentence_.first + 1 && chunks_.token(i - 1).norm.ends_with("ly")) --i;
  return i;
}

// "after hosting", "for visiting": a verb.
bool WordReading::is_gerund_behind_preposition(const Phrases::Match& match) const {
  return frames_.triggers[match.values.front()].form == VerbForm::gerund && chunks_.behind_preposition(match.tokens.first);
}

bool WordReading::is_wanted_form(VerbForm form, TokenRange range) const {
  const bool linked = range.first > sentence_.first && chunks_.is(range.first - 1, WordClass::linking);
  return form == (linked ? VerbForm::participle : VerbForm::past);
}

// What stands only before nouns: an article, a possessive, an adjective of ours, a preposition.
bool WordReading::has_noun_before(std::uint32_t i) const {
  const std::uint32_t before = i - 1;
  const std::string& word = chunks_.token(before).norm;
  if (word == "to") return false;
  return chunks_.is(before, WordClass::article) || chunks_.is(before, WordClass::indefinite) ||
         chunks_.is(before, WordClass::possessive) || chunks_.is(before, WordClass::modifier) ||
         chunks_.is(before, WordClass::plural) || word == "'s" || word == "-" || chunks_.behind_preposition(i);
}

bool WordReading::is_behind_article(TokenRange range) const {
  const auto is_article = [this](std::uint32_t i) {
    return !chunks_.phrase_at(i) && (chunks_.is(i, WordClass::article) || chunks_.is(i, WordClass::indefinite));
  };
  const std::uint32_t noun = range.first;
  if (noun > sentence_.first && is_article(noun - 1)) return true;
  if (noun < sentence_.first + 2 || !is_article(noun - 2) || chunks_.phrase_at(noun - 1)) return false;
  return chunks_.analysis().classes[noun - 1].none() && !chunks_.token(noun - 1).norm.ends_with("s");  // no plural
}

// "đã hội đàm": a word that does not change its form is a verb behind a particle of tense.
bool WordReading::has_particle_before(const Phrases::Match& match) const {
  const bool uninflected = std::any_of(match.values.begin(), match.values.end(),
                                       [&](std::uint32_t value) { return frames_.triggers[value].form == VerbForm::any; });
  if (!uninflected || match.tokens.first == sentence_.first) return false;
  const auto cue = frames_.cue_phrases.longest_at(chunks_.analysis().tokens, match.tokens.first - 1, match.tokens.first);
  return cue && std::any_of(cue->values.begin(), cue->values.end(), [&](std::uint32_t value) {
           const CueKind kind = frames_.cues[value].kind;
           return kind == CueKind::happened || kind == CueKind::planned || kind == CueKind::negation;
         });
}

WordKind WordReading::kind(const Phrases::Match& match) const {
  return reads_as_noun(match.tokens) && !has_particle_before(match) ? WordKind::noun : WordKind::verb;
}

bool WordReading::reads_as_noun(TokenRange range) const {
  if (range.first == sentence_.first) return !begins_phrase(range.last);
  const std::uint32_t before = range.first - 1;
  const std::string& word = chunks_.token(before).norm;
  if (word == "to") return false;
  if (chunks_.is(before, WordClass::he) || chunks_.is(before, WordClass::she) || chunks_.is(before, WordClass::they)) {
    return chunks_.is(before, WordClass::possessive);
  }
  const bool behind_preposition = chunks_.behind_preposition(range.first);
  if (has_noun_before(range.first) && !behind_preposition) return true;
  if (begins_phrase(range.last)) return false;
  if (behind_preposition) return true;
  return !chunks_.phrase_at(before) || chunks_.phrase(*chunks_.phrase_at(before)).kind == PhraseKind::state;
}

bool WordReading::begins_phrase(std::uint32_t i) const { return i < sentence_.last && chunks_.phrase_at(i).has_value(); }

}  // namespace entente
