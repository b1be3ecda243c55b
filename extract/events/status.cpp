#include "extract/events/status.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::uint32_t reach_over_finite = 3;  // a finite past verb is governed only by what stands right before it
constexpr std::size_t kinds = 6;
constexpr std::uint32_t never = ~0U;
constexpr std::uint32_t journey_reach = 12;  // tokens between a verb of motion and what the journey is for
constexpr std::uint32_t speaker_reach = 6;   // tokens between a verb of saying and its "would"

class StatusFinder {
 public:
  StatusFinder(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger)
      : chunks_(chunks), sentence_(sentence.tokens), trigger_(trigger), verb_(trigger.verb()), form_(trigger.verb_form()) {
    gaps_.fill(never);
  }

  Status find() {
    collect_cues();
    if (has(CueKind::negation))
      return has(CueKind::denied) || has(CueKind::hypothetical) ? Status::hypothetical : Status::denied;
    if (has(CueKind::denied)) return Status::denied;
    if (is_finite_past()) return Status::happened;
    if (announced_) return Status::planned;
    if (has(CueKind::hypothetical)) return Status::hypothetical;
    if (gap(CueKind::planned) < gap(CueKind::happened)) return Status::planned;
    if (has(CueKind::happened)) return Status::happened;
    return by_form();
  }

 private:
  bool has(CueKind kind) const { return gap(kind) != never; }
  // Words between the nearest cue of a kind and the verb: "sẽ thăm ... đã gặp" did meet.
  std::uint32_t gap(CueKind kind) const { return gaps_[static_cast<std::size_t>(kind)]; }
  void note(CueKind kind, std::uint32_t words) {
    std::uint32_t& nearest = gaps_[static_cast<std::size_t>(kind)];
    nearest = std::min(nearest, words);
  }

  bool is_finite_past() const { return form_ == VerbForm::past && !has(CueKind::hypothetical) && !has(CueKind::planned); }

  Status by_form() const {
    const bool infinitive =
        form_ == VerbForm::base && verb_.first > sentence_.first && chunks_.token(verb_.first - 1).norm == "to";
    const bool purpose = trigger_.frame->type == EventType::consult;  // "sent troops to help Iran": it did help
    const bool to_come = infinitive && purpose && !is_superlative(verb_.first - 1) && !is_behind_journey();
    return to_come ? Status::planned : Status::happened;
  }

  // "flew to Moscow to meet Putin": who is told to have gone has met.
  bool is_behind_journey() const {
    const Frames& frames = chunks_.analysis().language.frames;
    const std::uint32_t first = verb_.first - std::min(verb_.first - sentence_.first, journey_reach);
    const std::vector<Phrases::Match> found =
        frames.trigger_phrases.find_all(chunks_.analysis().tokens, {first, verb_.first});
    if (found.empty()) return false;
    const std::uint32_t verb = found.back().tokens.first;
    const bool is_told = verb == sentence_.first || !chunks_.is(verb - 1, WordClass::linking);  // "is expected"
    return is_told && std::any_of(found.back().values.begin(), found.back().values.end(), [&](std::uint32_t value) {
             const Trigger& trigger = frames.triggers[value];
             return trigger.form == VerbForm::past && frames.frames[trigger.frame].mode == Mode::visit;
           });
  }

  // "the first president to visit": has visited.
  bool is_superlative(std::uint32_t to) const {
    if (to > sentence_.first && chunks_.is(to - 1, WordClass::superlative)) return true;
    const auto phrase = to > sentence_.first ? chunks_.phrase_at(to - 1) : std::nullopt;
    if (!phrase) return false;
    const TokenRange range = chunks_.phrase(*phrase).tokens;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      if (chunks_.is(i, WordClass::superlative)) return true;
    }
    return false;
  }

  // A clause ends at subordinators and at the full stops within a line of headlines; a conditional one governs its
  // neighbour.
  std::uint32_t clause_begin() const {
    std::uint32_t i = verb_.first;
    while (i > sentence_.first) {
      const bool boundary = chunks_.is(i - 1, WordClass::clause) && !chunks_.phrase_at(i - 1);
      if (boundary) return i - 1;
      --i;
    }
    return i;
  }

  std::uint32_t clause_end() const {
    std::uint32_t i = trigger_.tokens.last;
    const auto ends = [&](std::uint32_t token) {
      return (chunks_.is(token, WordClass::clause) || chunks_.is(token, WordClass::report)) && !chunks_.phrase_at(token);
    };
    while (i < sentence_.last && !ends(i)) ++i;
    return std::min(i + 1, sentence_.last);  // with the word that begins the next one: "if", "nếu"
  }

  void collect_cues() {
    const Frames& frames = chunks_.analysis().language.frames;
    const auto collect = [&](TokenRange range, Cue::Side side) {
      for (const Phrases::Match& match : frames.cue_phrases.find_all(chunks_.analysis().tokens, range)) {
        for (const std::uint32_t value : match.values) consider(frames.cues[value], match.tokens, side);
      }
    };
    collect({clause_begin(), verb_.first}, Cue::Side::before);
    collect_embedding(clause_begin());
    if (trigger_.light) collect({trigger_.light->last, trigger_.tokens.first}, Cue::Side::before);
    collect({trigger_.tokens.last, clause_end()}, Cue::Side::after);
  }

  // "denied that he met", "it is false that they met": what stands over a whole clause, its conjunction included.
  void collect_embedding(std::uint32_t conjunction) {
    const Frames& frames = chunks_.analysis().language.frames;
    for (std::uint32_t i = conjunction; i > sentence_.first && conjunction - i < 4; --i) {
      const auto match = frames.cue_phrases.longest_at(chunks_.analysis().tokens, i - 1, conjunction + 1);
      if (!match || match->tokens.last != conjunction + 1) continue;
      for (const std::uint32_t value : match->values) note(frames.cues[value].kind, 0);
    }
  }

  void consider(const Cue& cue, TokenRange tokens, Cue::Side side) {
    if (chunks_.phrase_at(tokens.first) || chunks_.time_at(tokens.first)) return;  // "Theresa May", "until May 5"
    const bool own_verb = trigger_.form == VerbForm::noun || trigger_.form == VerbForm::any;
    if (cue.side != side || (side == Cue::Side::after && cue.kind != CueKind::hypothetical && !own_verb)) return;
    const std::uint32_t between =
        side == Cue::Side::before ? verb_.first - std::min(verb_.first, tokens.last) : tokens.first - trigger_.tokens.last;
    const std::uint32_t reach = form_ == VerbForm::past ? std::min<std::uint32_t>(cue.reach, reach_over_finite) : cue.reach;
    const std::uint32_t words = words_in_gap(between, tokens, side);
    if (words > reach || (form_ == VerbForm::past && has_comma(tokens.last))) return;
    const bool said = cue.kind == CueKind::reported && is_said(tokens.first);
    note(said ? CueKind::planned : cue.kind == CueKind::reported ? CueKind::hypothetical : cue.kind, words);
    announced_ = announced_ || (side == Cue::Side::after && cue.kind == CueKind::planned);
  }

  // "Iran said it would": a verb of saying right before, its own subject aside.
  bool is_said(std::uint32_t cue) const {
    for (std::uint32_t i = cue; i > sentence_.first && cue - i < speaker_reach; --i) {
      if (chunks_.is(i - 1, WordClass::report) && !chunks_.phrase_at(i - 1)) return true;
    }
    return false;
  }

  // "Kim, who will retire, met Wu": no cue governs a finite verb over a comma.
  bool has_comma(std::uint32_t i) const {
    while (i < verb_.first && chunks_.token(i).norm != ",") ++i;
    return i < verb_.first;
  }

  // Noun phrases and times between a cue and its verb count as one word: "is expected by officials in Seoul to visit".
  std::uint32_t words_in_gap(std::uint32_t gap, TokenRange cue, Cue::Side side) const {
    std::uint32_t words = gap;
    const std::uint32_t first = side == Cue::Side::before ? cue.last : trigger_.tokens.last;
    for (std::uint32_t i = first; i < first + gap; ++i) {
      const auto phrase = chunks_.phrase_at(i);
      const bool inner = phrase && i > first && chunks_.phrase_at(i - 1) == phrase;
      const auto time = chunks_.time_at(i);
      const bool inner_time = time && i > first && chunks_.time_at(i - 1) == time;
      words -= inner || inner_time ? 1 : 0;
    }
    return words;
  }

  const Chunks& chunks_;
  TokenRange sentence_;
  const FoundTrigger& trigger_;
  TokenRange verb_;
  VerbForm form_;
  std::array<std::uint32_t, kinds> gaps_;  // by CueKind
  bool announced_ = false;                 // a noun's own verb says that it is to come: "the talks are due in May"
};

}  // namespace

Status find_status(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger) {
  return StatusFinder(chunks, sentence, trigger).find();
}

Coding code_event(const FoundTrigger& trigger, Status status) {
  using enum EventType;
  const EventType type = trigger.frame->type;
  if (trigger.form == VerbForm::noun && !trigger.light) return {type, status};
  const bool giving = type == support || type == cooperate || type == aid || type == concede || type == retreat;
  const bool hostile = type == protest || type == sanction || type == mobilize || type == coerce || type == assault;
  if (status == Status::planned && giving) return {agree, Status::happened};
  if (status == Status::planned && hostile) return {threaten, Status::happened};
  if (status == Status::denied && (giving || type == agree)) return {reject, Status::happened};
  return {type, status};
}

bool is_past(const FoundTrigger& trigger) { return trigger.verb_form() == VerbForm::past; }

}  // namespace entente
