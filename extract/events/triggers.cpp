// Many words are verb and noun ("talks", "visit", "đàm phán"): the word before decides, and the words behind where it does
// not.
#include "extract/events/triggers.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t light_reach = 7;       // tokens between a light verb and its noun
constexpr std::uint32_t complement_reach = 8;  // tokens between a verb and the noun that decides what it means
constexpr std::uint32_t governed_reach = 6;    // tokens between a verb and the clause that it governs

class TriggerFinder {
 public:
  TriggerFinder(const Chunks& chunks, const Sentence& sentence)
      : chunks_(chunks), sentence_(sentence.tokens), frames_(chunks.analysis().language.frames) {}

  std::vector<FoundTrigger> find() {
    std::vector<FoundTrigger> found;
    for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
      const auto trigger = trigger_at(i);
      if (trigger && !trigger->frame->is_none) found.push_back(*trigger);
      i = trigger ? trigger->tokens.last : i + 1;
    }
    lend_subjects(found);
    drop_parts(found);
    return found;
  }

 private:
  // The longest phrase that reads as a trigger: "agreed to" is none without its noun, "agreed" is one.
  std::optional<FoundTrigger> trigger_at(std::uint32_t i) const {
    std::uint32_t last = sentence_.last;
    for (int shorter = 0; shorter < 3; ++shorter) {
      const auto match = frames_.trigger_phrases.longest_at(chunks_.analysis().tokens, i, last);
      if (!match) return {};
      if (is_free(match->tokens) && !is_other_word(*match) && !is_made_noun(*match)) {
        if (const auto trigger = read(*match)) return trigger;
      }
      last = match->tokens.last - 1;
    }
    return {};
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

  // "by phone", "the sanctions", "its alleged members": a noun or an adjective that is spelt like a verb of ours.
  bool is_other_word(const Phrases::Match& match) const {
    const bool may_be = std::all_of(match.values.begin(), match.values.end(), [&](std::uint32_t value) {
      const VerbForm form = frames_.triggers[value].form;
      return form != VerbForm::noun && form != VerbForm::any;
    });
    if (!may_be || match.tokens.size() != 1 || match.tokens.first == sentence_.first ||
        chunks_.phrase_at(match.tokens.first - 1))
      return false;
    if (has_noun_before(match.tokens.first)) return !is_gerund_behind_preposition(match);
    return frames_.triggers[match.values.front()].form == VerbForm::base && !may_begin_verb(match.tokens.first);
  }

  // "sự ủng hộ": a verb that the word before it makes a noun, and no noun of ours.
  bool is_made_noun(const Phrases::Match& match) const {
    const bool verb = std::all_of(match.values.begin(), match.values.end(), [&](std::uint32_t value) {
      return frames_.triggers[value].form == VerbForm::any && !frames_.frames[frames_.triggers[value].frame].is_none;
    });
    return verb && match.tokens.first > sentence_.first &&
           frames_.has_marker(chunks_.analysis().tokens, match.tokens.first - 1, Marker::nominal);
  }

  // A base form stands behind "to", an auxiliary, a conjunction, a comma: "peacekeeping force" has none of them.
  bool may_begin_verb(std::uint32_t i) const {
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

  static bool is_auxiliary(const std::string& word) {
    return word == "do" || word == "did" || word == "does" || word == "let" || word == "help" || word == "must" ||
           word == "can";
  }

  // "after hosting", "for visiting": a verb.
  bool is_gerund_behind_preposition(const Phrases::Match& match) const {
    return frames_.triggers[match.values.front()].form == VerbForm::gerund && chunks_.behind_preposition(match.tokens.first);
  }

  // Of the frames that one spelling may be: the noun where it is read as one, and the verb whose noun is there.
  std::optional<FoundTrigger> read(const Phrases::Match& match) const {
    std::optional<FoundTrigger> best;
    int best_rank = -1;
    const Frame* as_light = nullptr;
    const bool noun = reads_as_noun(match.tokens) && !has_particle_before(match);
    for (const std::uint32_t value : match.values) {
      const Trigger& trigger = frames_.triggers[value];
      const Frame& frame = frames_.frames[trigger.frame];
      FoundTrigger candidate{match.tokens, &frame, trigger.form, {}, VerbForm::any, nullptr, {}};
      if (frame.is_light) as_light = &frame;
      if (!frame.complements.empty()) {
        candidate.complement = find_complement(frame, trigger.form, match.tokens);
        if (!candidate.complement) continue;
      }
      const bool fits = frame.is_none || (trigger.form == VerbForm::noun) == noun ||
                        (trigger.form == VerbForm::any && has_phrase_before(match.tokens.first));
      const int rank = closeness(candidate) * 8 + (fits ? 4 : 0) + (frame.is_light ? 0 : 2) +
                       (is_wanted_form(trigger.form, match.tokens) ? 1 : 0);
      if (rank <= best_rank) continue;
      best = candidate;
      best_rank = rank;
    }
    if (best) best->as_light = as_light;
    return best;
  }

  bool has_phrase_before(std::uint32_t i) const { return i > sentence_.first && chunks_.phrase_at(i - 1).has_value(); }

  // More for a nearer noun.
  static int closeness(const FoundTrigger& trigger) {
    if (!trigger.complement) return 0;
    const TokenRange noun = *trigger.complement;
    const std::uint32_t gap = noun.first >= trigger.tokens.last
                                  ? noun.first - trigger.tokens.last
                                  : trigger.tokens.first - std::min(noun.last, trigger.tokens.first);
    return static_cast<int>(2 * complement_reach - std::min(gap, complement_reach));
  }

  // The noun behind the verb, or before a participle: "lifted its ban", "the ban was lifted", "sanctions imposed on Iran".
  std::optional<TokenRange> find_complement(const Frame& frame, VerbForm form, TokenRange verb) const {
    bool behind = false;  // a preposition: only what begins with one itself is looked for there ("into custody")
    for (std::uint32_t i = verb.last; i < sentence_.last && i - verb.last < complement_reach; ++i) {
      const bool preposition = is_preposition(i);
      const auto noun = behind && !preposition ? std::nullopt : complement_at(frame, i);
      if (noun) return noun;
      if (ends_object(i)) break;
      behind = behind || (preposition && !chunks_.phrase_at(i) && !chunks_.time_at(i));
    }
    if (form != VerbForm::past && form != VerbForm::participle && form != VerbForm::any) return {};
    const bool participle = verb.last < sentence_.last && is_preposition(verb.last);  // "sanctions imposed on Iran"
    const std::uint32_t reach = is_passive(verb.first) ? complement_reach : participle ? 2 : 0;
    for (std::uint32_t i = verb.first; i > sentence_.first && verb.first - i < reach; --i) {
      if (const auto noun = complement_at(frame, i - 1); noun && noun->last <= verb.first) return noun;
      if (chunks_.is_punctuation(i - 1) || chunks_.is(i - 1, WordClass::clause)) break;
    }
    return {};
  }

  // A form of "be" or a word of passive not far before the verb.
  bool is_passive(std::uint32_t verb) const {
    for (std::uint32_t i = verb; i > sentence_.first && verb - i < 4; --i) {
      if (chunks_.is(i - 1, WordClass::linking) || frames_.has_marker(chunks_.analysis().tokens, i - 1, Marker::passive))
        return true;
    }
    return false;
  }

  bool is_preposition(std::uint32_t i) const {
    return chunks_.is(i, WordClass::preposition) || chunks_.is(i, WordClass::place) || chunks_.is(i, WordClass::from);
  }

  std::optional<TokenRange> complement_at(const Frame& frame, std::uint32_t i) const {
    const auto match = frames_.complement_phrases.longest_at(chunks_.analysis().tokens, i, sentence_.last);
    if (!match) return {};
    const bool one = std::any_of(match->values.begin(), match->values.end(), [&](std::uint32_t value) {
      return std::find(frame.complements.begin(), frame.complements.end(), value) != frame.complements.end();
    });
    return one ? std::optional(match->tokens) : std::nullopt;
  }

  bool ends_object(std::uint32_t i) const {
    if (chunks_.phrase_at(i) || chunks_.time_at(i)) return false;
    return chunks_.is(i, WordClass::clause) || chunks_.is(i, WordClass::report) || chunks_.token(i).norm == ";";
  }

  // Of the forms that one spelling may be: participle behind an auxiliary, else past.
  bool is_wanted_form(VerbForm form, TokenRange range) const {
    const bool linked = range.first > sentence_.first && chunks_.is(range.first - 1, WordClass::linking);
    return form == (linked ? VerbForm::participle : VerbForm::past);
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

  // "held another round of talks", "cancelled its talks": the last verb before a noun, with no clause between; a second noun
  // shares it ("expressed support and praise").
  void lend_subjects(std::vector<FoundTrigger>& found) const {
    for (std::size_t n = 1; n < found.size(); ++n) {
      FoundTrigger& noun = found[n];
      FoundTrigger& verb = found[n - 1];
      if (noun.form != VerbForm::noun || is_far(verb.tokens, noun.tokens)) continue;
      if (verb.form == VerbForm::noun && verb.light && has_conjunction_between(verb.tokens, noun.tokens)) {
        noun.light = verb.light;
        noun.light_form = verb.light_form;
      } else if (verb.complement ? overlap(*verb.complement, noun.tokens) : verb.as_light != nullptr) {
        if (!verb.complement) verb.frame = verb.as_light;
        noun.light = verb.tokens;
        noun.light_form = verb.form;
      }
    }
  }

  bool is_far(TokenRange verb, TokenRange noun) const {
    return noun.first - std::min(verb.last, noun.first) > light_reach || has_clause_between(verb, noun) ||
           has_preposition_between(verb, noun) || has_speech_between(verb, noun);
  }

  // "has said he will not tolerate attacks": another verb, another subject.
  bool has_speech_between(TokenRange a, TokenRange b) const {
    for (std::uint32_t i = a.last; i < b.first; ++i) {
      const auto phrase = chunks_.phrase_at(i);
      const bool pronoun =
          phrase && chunks_.phrase(*phrase).kind == PhraseKind::pronoun && !chunks_.is(i, WordClass::possessive);
      if (pronoun || (!phrase && chunks_.is(i, WordClass::report))) return true;
    }
    return false;
  }

  // "hosted him for talks" holds no talks; "held face-to-face talks" does.
  bool has_preposition_between(TokenRange a, TokenRange b) const {
    for (std::uint32_t i = a.last; i < b.first; ++i) {
      const bool inner = chunks_.phrase_at(i) || chunks_.time_at(i) || chunks_.token(i - 1).norm == "-" ||
                         (i + 1 < b.first && chunks_.token(i + 1).norm == "-") || chunks_.is(i, WordClass::of);
      if (is_preposition(i) && !inner && !chunks_.time_at(i + 1)) return true;
    }
    return false;
  }

  bool has_conjunction_between(TokenRange a, TokenRange b) const {
    for (std::uint32_t i = a.last; i < b.first; ++i) {
      if (chunks_.is(i, WordClass::conjunction)) return true;
    }
    return false;
  }

  bool has_clause_between(TokenRange a, TokenRange b) const {
    for (std::uint32_t i = a.last; i < b.first; ++i) {
      if (chunks_.is(i, WordClass::clause) || (chunks_.token(i).norm == "," && has_phrase_between(a, b))) return true;
    }
    return false;
  }

  // "direct, high-level talks": a comma between adjectives divides no clauses.
  bool has_phrase_between(TokenRange a, TokenRange b) const {
    for (std::uint32_t i = a.last; i < b.first; ++i) {
      if (chunks_.phrase_at(i) || chunks_.time_at(i)) return true;
    }
    return false;
  }

  void drop_parts(std::vector<FoundTrigger>& found) const {
    std::vector<bool> is_part(found.size());
    for (std::size_t n = 0; n < found.size(); ++n) is_part[n] = found[n].frame->is_light || fills_other(found, n);
    std::size_t kept = 0;
    for (std::size_t n = 0; n < found.size(); ++n) {
      if (!is_part[n]) found[kept++] = found[n];
    }
    found.erase(found.begin() + static_cast<std::ptrdiff_t>(kept), found.end());
  }

  bool fills_other(const std::vector<FoundTrigger>& found, std::size_t n) const {
    if (found[n].frame->type == EventType::consult) return false;
    const TokenRange own = found[n].tokens;
    for (std::size_t other = n; other-- > 0;) {
      if (found[other].complement && overlap(*found[other].complement, own)) return true;
      if (found[other].frame->takes_clause() && governs(found[other].tokens, own)) return true;
    }
    const FoundTrigger* next = n + 1 < found.size() ? &found[n + 1] : nullptr;
    const bool taken = next && next->complement && found[n].complement && next->tokens.first < next->complement->first &&
                       overlap(*next->complement, *found[n].complement);  // the noun belongs to the verb right before it
    return taken || (next && next->complement && overlap(*next->complement, own));
  }

  static bool overlap(TokenRange a, TokenRange b) { return a.first < b.last && b.first < a.last; }

  // "refused to sign", "agreed with Iran to resume": an infinitive behind the verb with no other clause between.
  bool governs(TokenRange verb, TokenRange other) const {
    std::uint32_t words = 0;
    for (std::uint32_t i = verb.last; i < other.first; ++i) {
      const auto phrase = chunks_.phrase_at(i);
      if (chunks_.is(i, WordClass::clause) || chunks_.token(i).norm == "," || ++words > governed_reach) return false;
      if (phrase) i = chunks_.phrase(*phrase).tokens.last - 1;
    }
    return true;
  }

  const Chunks& chunks_;
  TokenRange sentence_;
  const Frames& frames_;
};

bool cuts_word(TokenRange trigger, const Dependencies& tree) {
  const auto first = tree.word_at(trigger.first);
  const auto last = tree.word_at(trigger.last - 1);
  return (first && tree[*first].tokens.first < trigger.first) || (last && tree[*last].tokens.last > trigger.last);
}

bool is_tagged_noun(const FoundTrigger& trigger, const Dependencies& tree) {
  const bool ambiguous = trigger.form == VerbForm::base || trigger.form == VerbForm::present;
  if (!ambiguous || trigger.tokens.size() != 1) return false;
  const auto word = tree.word_at(trigger.tokens.first);
  return word && (tree[*word].upos == Upos::noun || tree[*word].upos == Upos::propn);
}

}  // namespace

std::vector<FoundTrigger> confirm(std::vector<FoundTrigger> triggers, const Dependencies& tree) {
  if (!tree.empty())
    std::erase_if(triggers, [&](const FoundTrigger& t) { return cuts_word(t.tokens, tree) || is_tagged_noun(t, tree); });
  return triggers;
}

std::vector<FoundTrigger> find_triggers(const Chunks& chunks, const Sentence& sentence) {
  return TriggerFinder(chunks, sentence).find();
}

}  // namespace entente
