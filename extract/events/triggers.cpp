// From left to right the longest phrase of the frames that reads as one of its triggers; of the frames that it may be, the
// one whose noun is nearest, then the one that is verb or noun as the word is where it stands. Last the triggers of the
// sentence are seen together: what lends a subject, and what is part of another.
#include "extract/events/triggers.hpp"

#include <algorithm>

#include "extract/events/complements.hpp"
#include "extract/events/light_verbs.hpp"
#include "extract/events/trigger_parts.hpp"
#include "extract/events/word_reading.hpp"

namespace entente {
namespace {

constexpr int most_shorter = 3;  // phrases tried at one token, the longest first

class TriggerFinder {
 public:
  TriggerFinder(const Chunks& chunks, const Sentence& sentence)
      : chunks_(chunks),
        sentence_(sentence.tokens),
        frames_(chunks.analysis().language.frames),
        reading_(chunks, sentence),
        complements_(chunks, sentence) {}

  std::vector<FoundTrigger> find() const {
    std::vector<FoundTrigger> found;
    for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
      const auto trigger = trigger_at(i);
      const bool modifies = trigger && trigger->form == VerbForm::noun && is_event_noun(trigger->tokens.last);
      if (trigger && !trigger->frame->is_none && !modifies) found.push_back(*trigger);
      i = trigger ? trigger->tokens.last : i + 1;
    }
    return found;
  }

 private:
  // The longest phrase that reads as a trigger: "agreed to" is none without its noun, "agreed" is one.
  std::optional<FoundTrigger> trigger_at(std::uint32_t i) const {
    std::uint32_t last = sentence_.last;
    for (int shorter = 0; shorter < most_shorter; ++shorter) {
      const auto match = frames_.trigger_phrases.longest_at(chunks_.analysis().tokens, i, last);
      if (!match) return {};
      if (is_free(match->tokens) && !reading_.is_other_word(*match) && !reading_.is_made_noun(*match)) {
        if (const auto trigger = read(*match)) return trigger;
      }
      last = match->tokens.last - 1;
    }
    return {};
  }

  // "trade talks" tell of talks.
  bool is_event_noun(std::uint32_t i) const {
    const auto match =
        i < sentence_.last ? frames_.trigger_phrases.longest_at(chunks_.analysis().tokens, i, sentence_.last) : std::nullopt;
    return match && std::any_of(match->values.begin(), match->values.end(), [&](std::uint32_t value) {
             const Trigger& trigger = frames_.triggers[value];
             return trigger.form == VerbForm::noun && frames_.frames[trigger.frame].type == EventType::consult;
           });
  }

  bool is_free(TokenRange range) const {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      const auto phrase = chunks_.phrase_at(i);
      const bool part = phrase && range.size() > 1 && is_anybody(*phrase);  // "prisoner exchange", "joined forces"
      if ((phrase && !part && is_somebody(*phrase)) || chunks_.time_at(i)) return false;
    }
    return true;
  }

  bool is_anybody(std::uint32_t phrase) const {
    const NounPhrase& p = chunks_.phrase(phrase);
    return !p.named() && p.state.empty() && (p.kind == PhraseKind::person || p.kind == PhraseKind::group);
  }

  bool is_somebody(std::uint32_t phrase) const {
    const PhraseKind kind = chunks_.phrase(phrase).kind;
    return chunks_.acts(phrase) || (kind != PhraseKind::person && kind != PhraseKind::group);
  }

  // Of the frames that one spelling may be: the noun where it is read as one, and the verb whose noun is there.
  std::optional<FoundTrigger> read(const Phrases::Match& match) const {
    std::optional<FoundTrigger> best;
    int best_rank = -1;
    const Frame* as_light = nullptr;
    const WordKind kind = reading_.kind(match);
    const bool noun_only = is_any_noun(match) && reading_.is_behind_article(match.tokens);
    for (const std::uint32_t value : match.values) {
      const Trigger& trigger = frames_.triggers[value];
      const Frame& frame = frames_.frames[trigger.frame];
      FoundTrigger candidate{match.tokens, &frame, trigger.form, {}, VerbForm::any, nullptr, {}};
      if (noun_only && (trigger.form == VerbForm::base || trigger.form == VerbForm::present)) continue;
      if (frame.is_light) as_light = &frame;
      if (!frame.complements.empty()) {
        candidate.complement = complements_.find(frame, trigger.form, match.tokens);
        if (!candidate.complement) continue;
      }
      const int rank = rate(candidate, kind);
      if (rank <= best_rank) continue;
      best = candidate;
      best_rank = rank;
    }
    if (best) best->as_light = as_light;
    return best;
  }

  bool is_any_noun(const Phrases::Match& match) const {
    return std::any_of(match.values.begin(), match.values.end(),
                       [&](std::uint32_t value) { return frames_.triggers[value].form == VerbForm::noun; });
  }

  // The nearest noun first, then what the word is, then frames of their own before light verbs.
  int rate(const FoundTrigger& trigger, WordKind kind) const {
    const bool fits = trigger.frame->is_none || names_sides(trigger) ||
                      (trigger.form == VerbForm::noun) == (kind == WordKind::noun) ||
                      (trigger.form == VerbForm::any && has_phrase_before(trigger.tokens.first));
    return Complements::closeness(trigger.tokens, trigger.complement) * 8 + (fits ? 4 : 0) +
           (trigger.frame->is_light ? 0 : 2) + (reading_.is_wanted_form(trigger.form, trigger.tokens) ? 1 : 0);
  }

  // "Vienna talks between ...": only a noun has all who take part behind it.
  bool names_sides(const FoundTrigger& trigger) const {
    const std::vector<Slot>& slots = trigger.frame->slots;
    return trigger.form == VerbForm::noun && trigger.tokens.last < sentence_.last &&
           std::any_of(slots.begin(), slots.end(), [&](const Slot& slot) {
             return slot.all_sides && chunks_.token(trigger.tokens.last).norm == slot.preposition;
           });
  }

  bool has_phrase_before(std::uint32_t i) const { return i > sentence_.first && chunks_.phrase_at(i - 1).has_value(); }

  const Chunks& chunks_;
  TokenRange sentence_;
  const Frames& frames_;
  WordReading reading_;
  Complements complements_;
};

}  // namespace

std::vector<FoundTrigger> find_triggers(const Chunks& chunks, const Sentence& sentence) {
  std::vector<FoundTrigger> found = TriggerFinder(chunks, sentence).find();
  lend_subjects(chunks, found);
  drop_parts(chunks, found);
  return found;
}

}  // namespace entente
