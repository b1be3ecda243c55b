#include "extract/events/slots.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "extract/events/tree_slots.hpp"
#include "extract/table.hpp"

namespace entente {
namespace {

constexpr std::uint32_t object_reach = 4;         // words between a verb and its object
constexpr std::uint32_t preposition_reach = 24;   // tokens between a trigger and the preposition of a slot
constexpr std::uint32_t adjacent_reach = 2;       // auxiliaries between a subject and a verb that wants it adjacent
constexpr std::uint32_t subject_reach = 40;       // tokens between a subject and its verb
constexpr std::uint32_t passive_reach = 9;        // tokens between a word of passive and its verb
constexpr std::uint32_t inside_reach = 14;        // tokens between a trigger and who stands in its object
constexpr std::uint32_t inside_behind_reach = 9;  // tokens between a preposition and who stands in its phrase
constexpr std::uint32_t dateline_reach = 16;      // tokens of a dateline
constexpr std::uint32_t clause_reach = 24;        // tokens between a trigger and who stands in the clause that it governs

class SlotFiller {
 public:
  SlotFiller(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree, const FoundTrigger& trigger,
             const std::vector<FoundTrigger>& triggers)
      : chunks_(chunks), sentence_(sentence.tokens), tree_(chunks, tree, trigger), trigger_(trigger), triggers_(triggers) {
    dateline_end_ = find_dateline_end();
  }

  // What the tree says goes before what the chunks suggest, and that before what the tree leaves to be understood.
  std::vector<Filler> fill() {
    std::vector<Slot> slots = trigger_.frame->slots;
    std::stable_partition(slots.begin(), slots.end(), [](const Slot& s) { return s.relation != Slot::Relation::subject; });
    for (const Slot& slot : slots) {
      const bool loose = slot.inside || slot.relation == Slot::Relation::clause;
      if (loose && has(slot.role)) continue;
      const std::size_t before = fillers_.size();
      if (!has_adjacent_subject(slot)) add_all(tree_.find(slot), slot);
      if (fillers_.size() > before) continue;
      const auto found = find_in_chunks(slot);
      if (found) add(*found, slot);
      if (found && slot.relation == Slot::Relation::clause) add_second(*found, slot);
      const bool has_partner = trigger_.form != VerbForm::noun || trigger_.light || !fillers_.empty();
      if (fillers_.size() == before && has_partner) add_all(tree_.find_understood(slot), slot);
    }
    if (lacks_partner()) return {};
    std::sort(fillers_.begin(), fillers_.end());
    fillers_.erase(
        std::unique(fillers_.begin(), fillers_.end(), [](const Filler& a, const Filler& b) { return a.phrase == b.phrase; }),
        fillers_.end());
    return std::move(fillers_);
  }

 private:
  std::optional<std::uint32_t> find_in_chunks(const Slot& slot) const {
    const auto marker = find_passive_marker();
    const bool passive = marker || is_passive();
    using enum Slot::Relation;
    switch (slot.relation) {
      case subject:
        return marker ? find_agent(*marker) : passive ? find_behind("by") : subject_of_trigger(slot);
      case object: {
        const auto found = passive ? find_subject(marker.value_or(trigger_.tokens.first)) : find_object(slot);
        const bool nobody = !found || !chunks_.acts(*found) || (decides(*found) && !passive);
        return slot.inside && nobody ? find_inside(trigger_.tokens.last, inside_reach) : found;
      }
      case indirect: {
        const auto found = find_object(slot);
        return found && !decides(*found) ? found : std::nullopt;
      }
      case clause:
        return find_inside(trigger_.tokens.last, clause_reach);
      case speaker:
        return find_speaker();
      case possessor:
        return find_possessor();
      case preposition:
        return slot.inside ? find_inside_behind(slot.preposition) : find_behind(slot.preposition);
    }
    return {};
  }

  // "... on Monday and Wu Dawei met": who stands right before a verb is its subject, whatever the tree makes of it.
  bool has_adjacent_subject(const Slot& slot) const {
    const std::uint32_t verb = trigger_.tokens.first;
    if (slot.relation != Slot::Relation::subject || verb == sentence_.first || trigger_.form == VerbForm::noun) return false;
    const auto phrase = chunks_.phrase_at(verb - 1);
    return phrase && may_be_subject(*phrase) && !is_passive() &&
           !chunks_.behind_preposition(chunks_.phrase(*phrase).tokens.first);
  }

  void add_all(const std::vector<std::uint32_t>& phrases, const Slot& slot) {
    for (const std::uint32_t phrase : phrases) {
      const bool named_by_noun = decides(phrase) && !tree_.is_passive();
      const bool vague = slot.inside && (named_by_noun || !chunks_.acts(phrase));
      if (fits(phrase, slot) && !vague) fillers_.push_back({phrase, slot.role, slot.relation});
    }
  }

  void add(std::uint32_t phrase, const Slot& slot) {
    const bool keep_list = slot.relation != Slot::Relation::possessor;
    for (const std::uint32_t p : keep_list ? chunks_.coordinated(phrase) : hyphenated(phrase)) {
      if (fits(p, slot)) fillers_.push_back({p, slot.role, slot.relation});
    }
  }

  // "ready to send troops to the NATO force in Somalia": a clause may have two that are known.
  void add_second(std::uint32_t first, const Slot& slot) {
    const auto second = find_inside(chunks_.phrase(first).tokens.last, inside_behind_reach);
    if (second && is_known(*second)) add(*second, slot);
  }

  // "Japan and China asked a question": a deed that is done to somebody wants one, or a partner behind a preposition.
  bool lacks_partner() const {
    const auto is_partner = [](const auto& part) {
      return part.role == Role::recipient || part.relation == Slot::Relation::preposition;
    };
    const std::vector<Slot>& slots = trigger_.frame->slots;
    const bool wants = trigger_.frame->type != EventType::consult && trigger_.frame->least_sides > 1 &&
                       std::any_of(slots.begin(), slots.end(), [](const Slot& s) { return s.role == Role::recipient; });
    const bool mutual = std::any_of(slots.begin(), slots.end(), [](const Slot& s) {
      return s.relation == Slot::Relation::preposition && s.role == Role::actor && s.partner;
    });
    const std::uint32_t next = trigger_.tokens.last;
    const bool each_other = next < sentence_.last &&
                            chunks_.analysis().language.frames.has_marker(chunks_.analysis().tokens, next, Marker::mutual);
    return wants && !((mutual || each_other) && fillers_.size() > 1) &&
           std::none_of(fillers_.begin(), fillers_.end(), is_partner);
  }

  // "the U.S.-Iran talks": what a hyphen joins to a possessor.
  std::vector<std::uint32_t> hyphenated(std::uint32_t phrase) const {
    const std::uint32_t first = chunks_.phrase(phrase).tokens.first;
    if (first < sentence_.first + 2 || chunks_.token(first - 1).norm != "-") return {phrase};
    const auto other = chunks_.phrase_at(first - 2);
    return other ? std::vector{*other, phrase} : std::vector{phrase};
  }

  // "CAIRO (AP) - Egypt ...", "KABUL: ...": the place that a report comes from takes no part. Its end; the sentence's begin
  // where it has none.
  std::uint32_t find_dateline_end() const {
    if (chunks_.token(sentence_.first).letter_case != LetterCase::upper) return sentence_.first;
    for (std::uint32_t i = sentence_.first + 1; i < sentence_.last && i - sentence_.first < dateline_reach; ++i) {
      const std::string& word = chunks_.token(i).norm;
      const bool dash = (word == "-" || word == "--" || word == "–" || word == "—") && chunks_.token(i).space_before;
      if (dash || word == ":") return i;
    }
    return sentence_.first;
  }

  // Somebody of office, or whom the world knows; troops and tourists are none.
  bool is_official(std::uint32_t p) const {
    const NounPhrase& phrase = chunks_.phrase(p);
    if (phrase.kind == PhraseKind::pronoun || phrase.kind == PhraseKind::both) return true;
    const auto& actors = chunks_.analysis().actors.of_phrase[p];
    return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t number) {
      const Actor& actor = chunks_.analysis().actors.actors[number];
      const bool known = actor.id.find('@') == std::string::npos;
      return known || !actor.role.empty() || !phrase.office.empty() || !phrase.family.empty();
    });
  }

  bool fits(std::uint32_t p, const Slot& slot) const {
    const NounPhrase& phrase = chunks_.phrase(p);
    if (phrase.tokens.first < dateline_end_ || (slot.official && !is_official(p))) return false;
    if (slot.state_only)
      return phrase.kind == PhraseKind::state || phrase.kind == PhraseKind::place || phrase.kind == PhraseKind::organisation;
    return phrase.kind != PhraseKind::medium && phrase.kind != PhraseKind::place;
  }

  bool is_passive() const {
    if (trigger_.form != VerbForm::past && trigger_.form != VerbForm::participle) return false;
    for (std::uint32_t i = trigger_.tokens.first; i > sentence_.first && trigger_.tokens.first - i < 3; --i) {
      if (chunks_.is(i - 1, WordClass::linking)) return true;
      if (chunks_.phrase_at(i - 1)) return false;
    }
    return false;
  }

  // "Iran bị Mỹ trừng phạt", "được tiếp": a word of passive before the verb, with no more than its agent between.
  std::optional<std::uint32_t> find_passive_marker() const {
    if (trigger_.form != VerbForm::any) return {};
    const Frames& frames = chunks_.analysis().language.frames;
    for (std::uint32_t i = trigger_.tokens.first; i > sentence_.first && trigger_.tokens.first - i < passive_reach; --i) {
      const auto phrase = chunks_.phrase_at(i - 1);
      if (!phrase && frames.has_marker(chunks_.analysis().tokens, i - 1, Marker::passive)) return i - 1;
      if (!phrase && !is_plain_word(i - 1)) return {};
    }
    return {};
  }

  std::optional<std::uint32_t> find_agent(std::uint32_t marker) const {
    for (std::uint32_t i = marker + 1; i < trigger_.tokens.first; ++i) {
      if (const auto p = chunks_.phrase_at(i)) return head_of(*p);
    }
    return find_behind("bởi");
  }

  std::optional<std::uint32_t> subject_of_trigger(const Slot& slot) const {
    if (trigger_.form != VerbForm::noun) {
      if (is_stray_base()) return {};
      const auto found = find_subject(trigger_.tokens.first);
      const bool far = found && trigger_.tokens.first - std::min(trigger_.tokens.first, chunks_.phrase(*found).tokens.last) >
                                    adjacent_reach;
      const bool agrees = trigger_.form == VerbForm::present;  // "sanctions", "visits": a noun as well
      return (slot.adjacent || agrees) && far ? std::nullopt : found;
    }
    if (trigger_.light) return find_subject(trigger_.light->first);
    return find_subject_behind_opening();
  }

  // "Russia and host China": a base form behind a conjunction goes on with an infinitive or a modal, or is no verb.
  bool is_stray_base() const {
    const std::uint32_t first = trigger_.tokens.first;
    if (trigger_.form != VerbForm::base || first == sentence_.first || !chunks_.is(first - 1, WordClass::conjunction))
      return false;
    for (std::uint32_t i = sentence_.first; i < first; ++i) {
      if (chunks_.token(i).norm == "to" && !chunks_.phrase_at(i)) return false;
    }
    return chunks_.analysis()
        .language.frames.cue_phrases.find_all(chunks_.analysis().tokens, {sentence_.first, first})
        .empty();
  }

  // "During a meeting with A, B said": a noun in an opening prepositional phrase shares the subject of the main clause.
  std::optional<std::uint32_t> find_subject_behind_opening() const {
    if (fillers_.empty()) return {};  // only where the noun has a partner of its own
    const bool opens = trigger_.tokens.first - sentence_.first < 6 && chunks_.behind_preposition(sentence_.first + 1);
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

  bool is_trigger(std::uint32_t i) const {
    return std::any_of(triggers_.begin(), triggers_.end(), [&](const FoundTrigger& t) {
      const bool light = t.light && t.light->contains(i) && t.light != trigger_.light;
      return light || (t.tokens.contains(i) && t.form != VerbForm::noun);
    });
  }

  // "mời ông tới thăm": who is asked to do it is the subject.
  bool is_request(std::uint32_t i) const {
    return std::any_of(triggers_.begin(), triggers_.end(), [&](const FoundTrigger& t) {
      return t.tokens.contains(i) && t.form == VerbForm::any && t.frame->type == EventType::request;
    });
  }

  // Words that may stand between a subject and its verb.
  bool is_plain_word(std::uint32_t i) const {
    return !chunks_.is_punctuation(i) && !chunks_.is(i, WordClass::clause) && !chunks_.is(i, WordClass::conjunction) &&
           !is_trigger(i);
  }

  // Whether a clause may begin with what begins here.
  bool begins_clause(std::uint32_t i) const {
    if (i == sentence_.first) return true;
    const std::uint32_t before = i - 1;
    return chunks_.is_punctuation(before) || chunks_.time_at(before) || chunks_.is(before, WordClass::clause) ||
           chunks_.is(before, WordClass::conjunction) || chunks_.is(before, WordClass::report);
  }

  // "urged Pyongyang to return": the object of another verb is the subject of the infinitive behind it; the goal of a motion
  // ("went to Moscow to meet") is not.
  std::optional<std::uint32_t> find_controller(std::uint32_t verb) const {
    if (verb < sentence_.first + 2 || chunks_.token(verb - 1).norm != "to") return {};
    const auto p = chunks_.phrase_at(verb - 2);
    if (!p || !may_be_subject(*p) || chunks_.phrase(*p).tokens.first == sentence_.first) return {};
    const std::uint32_t before = chunks_.phrase(*p).tokens.first - 1;
    const bool after_verb = !chunks_.is_punctuation(before) && !chunks_.behind_preposition(before + 1) &&
                            !chunks_.is(before, WordClass::conjunction);
    const bool after_for = chunks_.token(before).norm == "for" || chunks_.token(before).norm == "with";
    const auto motion =
        std::find_if(triggers_.begin(), triggers_.end(), [&](const FoundTrigger& t) { return t.tokens.contains(before); });
    const bool is_goal = motion != triggers_.end() && motion->frame->type == EventType::consult;
    return (after_verb && !is_goal) || after_for ? p : std::nullopt;
  }

  // What the search for a subject has passed on its way to the left.
  struct Passed {
    bool plain = true;         // only plain words so far
    bool own_subject = false;  // "that his country might return": the clause has a subject that nobody knows
    std::optional<std::uint32_t> fallback;
    std::optional<std::uint32_t> metonym;  // "Israel's air force", "the armies of Brazil": whose the subject is
  };

  // "said they will release": a pronoun that nobody is known for stands for who says it.
  std::optional<std::uint32_t> find_subject(std::uint32_t verb) const {
    const auto subject = find_own_subject(verb);
    if (!subject || chunks_.phrase(*subject).kind != PhraseKind::pronoun || chunks_.acts(*subject)) return subject;
    const std::uint32_t first = chunks_.phrase(*subject).tokens.first;
    for (std::uint32_t i = first; i > sentence_.first && first - i < 3; --i) {
      if (chunks_.is(i - 1, WordClass::report) && !chunks_.phrase_at(i - 1)) {
        const auto speaker = find_own_subject(i - 1);
        return speaker ? speaker : subject;
      }
    }
    return subject;
  }

  std::optional<std::uint32_t> find_own_subject(std::uint32_t verb) const {
    if (const auto controller = find_controller(verb)) return controller;
    Passed passed;
    for (std::uint32_t i = verb; i > sentence_.first && verb - i < subject_reach;) {
      const std::uint32_t before = i - 1;
      if (const auto p = chunks_.phrase_at(before)) {
        if (is_subject(*p, passed)) return p;
        i = chunks_.phrase(*p).tokens.first;
        continue;
      }
      if (chunks_.token(before).norm == ";" || (passed.own_subject && chunks_.is(before, WordClass::clause))) break;
      const auto antecedent = chunks_.is(before, WordClass::relative) ? phrase_before(before) : std::nullopt;
      if (antecedent) return antecedent;
      passed.plain = passed.plain && is_plain_word(before) && !chunks_.is(before, WordClass::preposition);
      i = before;
    }
    return passed.fallback ? passed.fallback : passed.metonym;
  }

  // Neither governed by a preposition nor another verb's object, and next to the verb or at the beginning of a clause.
  bool is_subject(std::uint32_t p, Passed& passed) const {
    const NounPhrase& phrase = chunks_.phrase(p);
    passed.own_subject = passed.own_subject || (phrase.possessive && phrase.kind == PhraseKind::pronoun);
    const std::uint32_t first = phrase.tokens.first;
    const bool of =
        first > sentence_.first && (chunks_.is(first - 1, WordClass::of) || chunks_.token(first - 1).norm == "for" ||
                                    (passed.plain && chunks_.is(first - 1, WordClass::place)));
    const bool owner = chunks_.acts(p) && phrase.kind != PhraseKind::pronoun && (phrase.possessive || of);
    if (owner && !passed.metonym && trigger_.frame->type != EventType::consult) passed.metonym = p;
    if (phrase.apposition || !may_be_subject(p) || first < dateline_end_) return false;
    const std::uint32_t begin = chunks_.phrase(chunks_.coordinated(p).front()).tokens.first;
    const bool conjunction =
        passed.plain && begin > sentence_.first && chunks_.is(begin - 1, WordClass::clause);  // "after Iran met"
    const bool governed = chunks_.behind_preposition(begin) && !conjunction;
    const bool object = first > sentence_.first && is_trigger(first - 1) && !(passed.plain && is_request(first - 1));
    if (!governed && !object) {
      if (passed.plain || begins_clause(first)) return true;
      if (!passed.fallback) passed.fallback = p;
    }
    passed.plain = false;
    return false;
  }

  bool may_be_subject(std::uint32_t p) const {
    const NounPhrase& phrase = chunks_.phrase(p);
    if (phrase.kind == PhraseKind::place || phrase.kind == PhraseKind::medium || phrase.possessive) return false;
    return chunks_.acts(p) || phrase.kind == PhraseKind::pronoun || phrase.kind == PhraseKind::both;
  }

  // The phrase that a relative pronoun refers to: "Kim, who met", "the envoy who met".
  std::optional<std::uint32_t> phrase_before(std::uint32_t i) const {
    while (i > sentence_.first && chunks_.is_punctuation(i - 1)) --i;
    const auto p = i > sentence_.first ? chunks_.phrase_at(i - 1) : std::nullopt;
    if (!p || !may_be_subject(*p)) return {};
    return chunks_.phrase(*p).apposition ? chunks_.phrase(*p).apposition : p;
  }

  std::optional<std::uint32_t> find_object(const Slot& slot) const {
    std::uint32_t words = 0;
    for (std::uint32_t i = trigger_.tokens.last; i < sentence_.last && words <= object_reach;) {
      if (const auto p = chunks_.phrase_at(i)) {
        if (!fits(*p, slot) || chunks_.phrase(*p).tokens.first != i || chunks_.phrase(*p).possessive) return {};
        return head_of(*p);
      }
      if (const auto time = chunks_.time_at(i)) {
        i = chunks_.time_tokens(*time).last;
        continue;
      }
      if (!is_plain_word(i) || chunks_.is(i, WordClass::preposition) || chunks_.is(i, WordClass::place) ||
          chunks_.is(i, WordClass::of) || chunks_.is(i, WordClass::from)) {
        return {};
      }
      ++words;
      ++i;
    }
    return {};
  }

  bool has(Role role) const {
    return role == Role::recipient &&
           std::any_of(fillers_.begin(), fillers_.end(), [role](const Filler& f) { return f.role == role; });
  }

  // "Russia said that Israel must withdraw": the phrase before the verb of saying that stands before the trigger's clause.
  std::optional<std::uint32_t> find_speaker() const {
    for (std::uint32_t i = trigger_.tokens.first; i > sentence_.first + 1; --i) {
      if (chunks_.phrase_at(i - 1) || !chunks_.is(i - 1, WordClass::report)) continue;
      return find_subject(i - 1);
    }
    return {};
  }

  // "condemned a raid by Israel", "agreed to send aid to Iran": the first that acts from a token on, however it hangs there;
  // somebody who is named goes before "troops" and "workers", and what decides the verb's meaning ("its troops") comes last.
  // A clause with a subject of its own ends the search.
  std::optional<std::uint32_t> find_inside(std::uint32_t begin, std::uint32_t reach) const {
    std::optional<std::uint32_t> nameless;
    std::optional<std::uint32_t> complement;
    for (std::uint32_t i = begin; i < sentence_.last && i - begin < reach; ++i) {
      if (const auto p = chunks_.phrase_at(i)) {
        const TokenRange tokens = chunks_.phrase(*p).tokens;
        if (may_stand_inside(*p)) {
          if (!decides(*p) && is_known(*p)) return head_of(*p);
          std::optional<std::uint32_t>& later = decides(*p) ? complement : nameless;
          if (!later) later = head_of(*p);
        }
        i = tokens.last - 1;
        continue;
      }
      const bool opens = i == trigger_.tokens.last;  // "agreed that"
      const bool over = reach < clause_reach && (chunks_.token(i).norm == "," || chunks_.time_at(i) || is_trigger(i));
      if (over && (nameless || complement)) break;             // "freed prisoners on Friday, Libya said"
      if (nameless && chunks_.is(i, WordClass::place)) break;  // "workers in Peru"
      if (chunks_.token(i).norm == ";" ||
          (!opens && !chunks_.is(i, WordClass::preposition) && ends_clause(i) && !is_trigger(i)))
        break;
    }
    return nameless ? nameless : complement;
  }

  // Whether the phrase holds the noun that decides what the verb means: "withdrew its troops".
  bool decides(std::uint32_t p) const {
    return trigger_.complement && chunks_.phrase(p).tokens.contains(trigger_.complement->first);
  }

  bool may_stand_inside(std::uint32_t p) const {
    const NounPhrase& phrase = chunks_.phrase(p);
    const bool own = phrase.kind == PhraseKind::pronoun && phrase.possessive;
    const bool subject = std::any_of(fillers_.begin(), fillers_.end(), [p](const Filler& f) { return f.phrase == p; });
    return chunks_.acts(p) && !own && !subject && phrase.kind != PhraseKind::medium;
  }

  bool is_known(std::uint32_t p) const {
    const NounPhrase& phrase = chunks_.phrase(p);
    return phrase.named() || !phrase.state.empty();
  }

  // "his counterpart, Wu Dawei": the name that a description goes with.
  std::uint32_t head_of(std::uint32_t p) const { return chunks_.phrase(p).apposition.value_or(p); }

  // The phrase behind a preposition to the right of the trigger, within its clause.
  std::optional<std::uint32_t> find_behind(const std::string& preposition) const {
    for (std::uint32_t i = trigger_.tokens.last; i + 1 < sentence_.last && i - trigger_.tokens.last < preposition_reach;
         ++i) {
      if (const std::uint32_t size = size_of(preposition, i); size > 0 && !chunks_.phrase_at(i)) {
        if (const auto p = phrase_behind(i + size)) return p;
      }
      if (ends_clause(i)) return {};
    }
    return {};
  }

  // "a lawsuit against the editor of The Times": whoever stands in the phrase behind the preposition.
  std::optional<std::uint32_t> find_inside_behind(const std::string& preposition) const {
    for (std::uint32_t i = trigger_.tokens.last; i + 1 < sentence_.last && i - trigger_.tokens.last < inside_reach; ++i) {
      const std::uint32_t size = chunks_.phrase_at(i) ? 0 : size_of(preposition, i);
      if (size > 0) return find_inside(i + size, inside_behind_reach);
      if (ends_clause(i)) return {};
    }
    return {};
  }

  // Tokens of a preposition that stands at `i`, 0 where it does not.
  std::uint32_t size_of(std::string_view preposition, std::uint32_t i) const {
    std::uint32_t size = 0;
    for (const std::string_view word : split_list(preposition, ' ')) {
      if (i + size >= sentence_.last || chunks_.token(i + size).norm != word) return 0;
      ++size;
    }
    return size;
  }

  bool ends_clause(std::uint32_t i) const {
    if (chunks_.phrase_at(i) || chunks_.time_at(i) || (trigger_.complement && trigger_.complement->contains(i)))
      return false;
    return chunks_.is(i, WordClass::report) || is_trigger(i) ||
           (chunks_.is(i, WordClass::clause) && !chunks_.is(i, WordClass::preposition));
  }

  std::optional<std::uint32_t> phrase_behind(std::uint32_t i) const {
    for (std::uint32_t words = 0; i < sentence_.last && words < 3; ++i, ++words) {
      if (const auto p = chunks_.phrase_at(i)) {
        return chunks_.phrase(*p).possessive ? std::nullopt : std::optional(head_of(*p));
      }
      if (!is_plain_word(i) || chunks_.behind_preposition(i + 1)) return {};
    }
    return {};
  }

  // "Putin's visit", "the U.S.-Iran talks", "his trip": what stands right before the noun, modifiers aside.
  std::optional<std::uint32_t> find_possessor() const {
    for (std::uint32_t i = trigger_.tokens.first; i > sentence_.first && trigger_.tokens.first - i < 4; --i) {
      const std::uint32_t before = i - 1;
      if (const auto p = chunks_.phrase_at(before)) {
        const NounPhrase& phrase = chunks_.phrase(*p);
        const bool adjacent = phrase.tokens.last == trigger_.tokens.first;
        if (trigger_.light && !phrase.named()) return {};  // "held their ministers' meeting"
        if (phrase.possessive || (adjacent && !chunks_.behind_place_preposition(phrase.tokens.first))) return p;
        return {};
      }
      const std::string& word = chunks_.token(before).norm;
      if (chunks_.is_punctuation(before) && word != "-" && word != "–") return {};
      if (chunks_.is(before, WordClass::preposition) || chunks_.is(before, WordClass::clause) || is_trigger(before))
        return {};
    }
    return {};
  }

  const Chunks& chunks_;
  TokenRange sentence_;
  TreeSlots tree_;
  const FoundTrigger& trigger_;
  const std::vector<FoundTrigger>& triggers_;
  std::vector<Filler> fillers_;
  std::uint32_t dateline_end_ = 0;
};

}  // namespace

std::vector<Filler> find_fillers(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree,
                                 const FoundTrigger& trigger, const std::vector<FoundTrigger>& triggers) {
  return SlotFiller(chunks, sentence, tree, trigger, triggers).fill();
}

}  // namespace entente
