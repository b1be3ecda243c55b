// A word such as "separately" beside the trigger parts its partners. A gap is a phrase of the partner's kind behind a comma
// or a conjunction, where each of the two has a place or a time of its own right behind it.
#include "extract/events/partings.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t marker_reach = 3;  // tokens between a trigger and the word that parts its partners
constexpr std::uint32_t adverb_reach = 3;  // words between a conjunction and the phrase in a gap: "and most recently"
constexpr std::uint32_t most_gaps = 20;

class Parting {
 public:
  Parting(const Chunks& chunks, const Sentence& sentence, const Candidate& candidate)
      : chunks_(chunks), sentence_(sentence.tokens), candidate_(candidate) {}

  std::vector<Candidate> by_marker() const {
    std::vector<Candidate> parts;
    if (!has_marker()) return parts;
    for (const Filler& filler : candidate_.fillers) {
      if (filler.relation != Slot::Relation::subject) parts.push_back(with(filler));
    }
    return parts;
  }

  // Those of a list that each have a setting of their own, and whoever stands in a gap behind the last.
  std::vector<Candidate> by_gaps() const {
    const std::vector<Filler> partners = partners_behind();
    if (partners.empty()) return {};
    std::vector<Candidate> parts;
    const bool apart = partners.size() > 1 && std::all_of(partners.begin(), partners.end(), [&](const Filler& filler) {
                         return has_setting(chunks_.phrase(filler.phrase));
                       });
    for (const Filler& filler : apart ? partners : std::vector<Filler>()) parts.push_back(at(filler));
    if (!apart) parts.push_back(candidate_);
    for (Filler last = partners.back(); parts.size() <= most_gaps;) {
      const auto next = behind_gap(last.phrase);
      if (!next) break;
      last.phrase = *next;
      parts.push_back(at(last));
    }
    return parts;
  }

 private:
  bool has_marker() const {
    const auto& tokens = chunks_.analysis().tokens;
    const TokenRange verb = candidate_.trigger.tokens;
    const std::uint32_t first = verb.first - std::min(verb.first - sentence_.first, marker_reach);
    for (std::uint32_t i = first; i < std::min(verb.last + marker_reach, sentence_.last); ++i) {
      if (!chunks_.phrase_at(i) && chunks_.analysis().language.frames.has_marker(tokens, i, Marker::apart)) return true;
    }
    return false;
  }

  // The subjects with other partners.
  Candidate with(const Filler& partner) const {
    Candidate part = candidate_;
    std::erase_if(part.fillers, [](const Filler& filler) { return filler.relation != Slot::Relation::subject; });
    part.fillers.push_back(partner);
    return part;
  }

  Candidate at(const Filler& partner) const {
    Candidate part = with(partner);
    part.gap = chunks_.phrase(partner.phrase).tokens;
    return part;
  }

  std::vector<Filler> partners_behind() const {
    std::vector<Filler> found;
    for (const Filler& filler : candidate_.fillers) {
      const bool behind = chunks_.phrase(filler.phrase).tokens.first >= candidate_.trigger.tokens.last;
      if (filler.relation != Slot::Relation::subject && behind) found.push_back(filler);
    }
    return found;
  }

  std::optional<std::uint32_t> behind_gap(std::uint32_t phrase) const {
    const std::uint32_t behind = chunks_.phrase(phrase).tokens.last;
    const std::uint32_t end = setting_end(behind);
    if (end == behind) return {};
    std::uint32_t i = end;
    bool joined = false;
    while (i < sentence_.last && (chunks_.token(i).norm == "," || chunks_.is(i, WordClass::conjunction))) {
      joined = true;
      ++i;
    }
    for (std::uint32_t words = 0; joined && i < sentence_.last && words <= adverb_reach; ++i, ++words) {
      if (const auto next = chunks_.phrase_at(i)) return is_like(phrase, *next) ? next : std::nullopt;
      if (chunks_.time_at(i) || chunks_.is_punctuation(i) || chunks_.is(i, WordClass::clause) || chunks_.is_preposition(i) ||
          is_verb(i))
        return {};
    }
    return {};
  }

  // The token behind the place and the time that stand at a token.
  std::uint32_t setting_end(std::uint32_t i) const {
    for (std::uint32_t before = sentence_.last; before != i && i < sentence_.last;) {
      before = i;
      if (const auto time = chunks_.time_at(i)) i = chunks_.time_tokens(*time).last;
      const bool leads = chunks_.is(i, WordClass::place) || chunks_.token(i).norm == "on";
      const auto phrase = leads && i + 1 < sentence_.last ? chunks_.phrase_at(i + 1) : std::nullopt;
      if (leads && phrase && is_place(*phrase)) i = chunks_.phrase(*phrase).tokens.last;
      if (leads && phrase && chunks_.phrase(*phrase).possessive)
        i = chunks_.phrase(*phrase).tokens.last + 1;  // "at his house"
      if (leads && i + 1 < sentence_.last && chunks_.time_at(i + 1)) i = i + 1;
    }
    return std::min(i, sentence_.last);
  }

  bool is_place(std::uint32_t p) const {
    return chunks_.phrase(p).kind == PhraseKind::place || chunks_.phrase(p).kind == PhraseKind::state;
  }

  // Of the same kind, known like it, and with a place or a time of its own, so that no clause begins with it.
  bool is_like(std::uint32_t phrase, std::uint32_t next) const {
    const NounPhrase& a = chunks_.phrase(phrase);
    const NounPhrase& b = chunks_.phrase(next);
    return a.kind == b.kind && a.named() == b.named() && chunks_.acts(next) && !b.possessive && !b.apposition &&
           has_setting(b) && !is_verb(setting_end(b.tokens.last));
  }

  bool has_setting(const NounPhrase& phrase) const { return setting_end(phrase.tokens.last) != phrase.tokens.last; }

  bool is_verb(std::uint32_t i) const {
    if (i >= sentence_.last) return false;
    const Frames& frames = chunks_.analysis().language.frames;
    return frames.trigger_phrases.longest_at(chunks_.analysis().tokens, i, sentence_.last).has_value();
  }

  const Chunks& chunks_;
  TokenRange sentence_;
  const Candidate& candidate_;
};

}  // namespace

std::vector<Candidate> take_apart(const Chunks& chunks, const Sentence& sentence, Candidate candidate) {
  if (candidate.trigger.frame->type != EventType::consult) return {std::move(candidate)};
  const Parting parting(chunks, sentence, candidate);
  std::vector<Candidate> parts = parting.by_marker();
  if (parts.size() > 1) return parts;
  parts = parting.by_gaps();
  if (parts.empty()) parts.push_back(std::move(candidate));
  return parts;
}

}  // namespace entente
