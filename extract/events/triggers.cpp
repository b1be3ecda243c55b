// Many words are verb and noun ("talks", "visit", "đàm phán"): the word before decides, and the words behind where it does
// not.
#include "extract/events/triggers.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t light_reach = 7;  // tokens between a light verb and its noun

class TriggerFinder {
 public:
  TriggerFinder(const Chunks& chunks, const Sentence& sentence)
      : chunks_(chunks), sentence_(sentence.tokens), frames_(chunks.analysis().language.frames) {}

  std::vector<FoundTrigger> find() {
    std::vector<FoundTrigger> found;
    for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
      const auto match = frames_.trigger_phrases.longest_at(chunks_.analysis().tokens, i, sentence_.last);
      if (!match || !is_free(match->tokens) || is_other_noun(*match)) {
        ++i;
        continue;
      }
      found.push_back(read(*match));
      i = match->tokens.last;
    }
    lend_subjects(found);
    std::erase_if(found, [](const FoundTrigger& t) { return t.frame->is_light; });
    return found;
  }

 private:
  bool is_free(TokenRange range) const {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      if (chunks_.phrase_at(i) || chunks_.time_at(i)) return false;
    }
    return true;
  }

  // "by phone", "the sanctions": a noun that is spelt like a verb of ours.
  bool is_other_noun(const Phrases::Match& match) const {
    const bool may_be_noun = std::all_of(match.values.begin(), match.values.end(), [&](std::uint32_t value) {
      const VerbForm form = frames_.triggers[value].form;
      return form == VerbForm::base || form == VerbForm::present || form == VerbForm::gerund;
    });
    return may_be_noun && match.tokens.size() == 1 && match.tokens.first > sentence_.first &&
           !chunks_.phrase_at(match.tokens.first - 1) && !is_gerund_behind_preposition(match) &&
           has_noun_before(match.tokens.first);
  }

  // "after hosting", "for visiting": a verb.
  bool is_gerund_behind_preposition(const Phrases::Match& match) const {
    return frames_.triggers[match.values.front()].form == VerbForm::gerund && chunks_.behind_preposition(match.tokens.first);
  }

  FoundTrigger read(const Phrases::Match& match) const {
    const Trigger* best = nullptr;
    const bool noun = reads_as_noun(match.tokens) && !has_particle_before(match);
    for (const std::uint32_t value : match.values) {
      const Trigger& trigger = frames_.triggers[value];
      const bool is_noun = trigger.form == VerbForm::noun;
      if (!best || (is_noun == noun && (best->form == VerbForm::noun) != noun) ||
          (is_noun == noun && prefers(trigger, *best, match.tokens))) {
        best = &trigger;
      }
    }
    return {match.tokens, &frames_.frames[best->frame], best->form, {}, VerbForm::any};
  }

  // Of the forms that one spelling may be: base behind "to" or a modal, participle behind an auxiliary, else past.
  bool prefers(const Trigger& a, const Trigger& b, TokenRange range) const {
    if (a.frame != b.frame) return false;
    const VerbForm wanted = range.first > sentence_.first && chunks_.is(range.first - 1, WordClass::linking)
                                ? VerbForm::participle
                                : VerbForm::past;
    return a.form == wanted && b.form != wanted;
  }

  // What stands only before nouns: an article, a possessive, an adjective of ours, a preposition.
  bool has_noun_before(std::uint32_t i) const {
    const std::uint32_t before = i - 1;
    const std::string& word = chunks_.token(before).norm;
    if (word == "to") return false;
    return chunks_.is(before, WordClass::article) || chunks_.is(before, WordClass::indefinite) ||
           chunks_.is(before, WordClass::possessive) || chunks_.is(before, WordClass::modifier) ||
           chunks_.is(before, WordClass::plural) || word == "'s" || word == "-" || chunks_.behind_preposition(i);
  }

  // "đã hội đàm": a word that does not change its form is a verb behind a particle of tense.
  bool has_particle_before(const Phrases::Match& match) const {
    const bool uninflected = std::any_of(match.values.begin(), match.values.end(),
                                         [&](std::uint32_t value) { return frames_.triggers[value].form == VerbForm::any; });
    if (!uninflected || match.tokens.first == sentence_.first) return false;
    const auto cue = frames_.cue_phrases.longest_at(chunks_.analysis().tokens, match.tokens.first - 1, match.tokens.first);
    return cue && std::any_of(cue->values.begin(), cue->values.end(), [&](std::uint32_t value) {
             const CueKind kind = frames_.cues[value].kind;
             return kind == CueKind::happened || kind == CueKind::planned || kind == CueKind::negation;
           });
  }

  bool reads_as_noun(TokenRange range) const {
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

  bool begins_phrase(std::uint32_t i) const { return i < sentence_.last && chunks_.phrase_at(i).has_value(); }

  // "held another round of talks": the last light verb before a noun, with no clause between.
  void lend_subjects(std::vector<FoundTrigger>& found) const {
    for (std::size_t n = 1; n < found.size(); ++n) {
      if (found[n].form != VerbForm::noun) continue;
      const FoundTrigger& verb = found[n - 1];
      if (!verb.frame->is_light || found[n].tokens.first - verb.tokens.last > light_reach ||
          has_clause_between(verb.tokens, found[n].tokens))
        continue;
      found[n].light = verb.tokens;
      found[n].light_form = verb.form;
    }
  }

  bool has_clause_between(TokenRange a, TokenRange b) const {
    for (std::uint32_t i = a.last; i < b.first; ++i) {
      if (chunks_.is(i, WordClass::clause) || chunks_.token(i).norm == ",") return true;
    }
    return false;
  }

  const Chunks& chunks_;
  TokenRange sentence_;
  const Frames& frames_;
};

}  // namespace

std::vector<FoundTrigger> find_triggers(const Chunks& chunks, const Sentence& sentence) {
  return TriggerFinder(chunks, sentence).find();
}

}  // namespace entente
