// The first phrase that acts, however it hangs there: somebody who is named goes before "troops" and "workers", and what
// decides the verb's meaning ("its troops") or where it happened comes last. A clause with a subject of its own ends the
// search.
#include "extract/events/inside_slots.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t object_reach = 14;  // tokens between a trigger and who stands in its object
constexpr std::uint32_t phrase_reach = 9;   // tokens between a preposition and who stands in its phrase
constexpr std::uint32_t clause_reach = 24;  // tokens between a trigger and who stands in the clause that it governs

}  // namespace

std::optional<std::uint32_t> InsideSlots::in_object(const std::vector<Filler>& fillers) const {
  return find(trigger_.tokens.last, Extent::object, fillers);
}

std::optional<std::uint32_t> InsideSlots::in_clause(const std::vector<Filler>& fillers) const {
  return find(trigger_.tokens.last, Extent::clause, fillers);
}

std::optional<std::uint32_t> InsideSlots::behind(const std::string& preposition, const std::vector<Filler>& fillers) const {
  const TokenRange sentence = clause_.sentence();
  const std::uint32_t first = trigger_.tokens.last;
  for (std::uint32_t i = first; i + 1 < sentence.last && i - first < object_reach; ++i) {
    const std::uint32_t size = chunks_.phrase_at(i) ? 0 : clause_.preposition_size(preposition, i);
    if (size > 0) return from(i + size, fillers);
    if (clause_.ends_clause(i)) return {};
  }
  return {};
}

std::optional<std::uint32_t> InsideSlots::from(std::uint32_t token, const std::vector<Filler>& fillers) const {
  return find(token, Extent::phrase, fillers);
}

std::optional<std::uint32_t> InsideSlots::find(std::uint32_t first, Extent extent,
                                               const std::vector<Filler>& fillers) const {
  const std::uint32_t reach = extent == Extent::object   ? object_reach
                              : extent == Extent::phrase ? phrase_reach
                                                         : clause_reach;
  std::optional<std::uint32_t> nameless;
  std::optional<std::uint32_t> complement;
  for (std::uint32_t i = first; i < clause_.sentence().last && i - first < reach; ++i) {
    if (const auto p = chunks_.phrase_at(i)) {
      if (may_stand_inside(*p, fillers)) {
        const bool decides = clause_.decides(*p) || chunks_.phrase(*p).kind == PhraseKind::place;
        if (!decides && is_known(chunks_, *p)) return head_of(chunks_, *p);
        std::optional<std::uint32_t>& later = decides ? complement : nameless;
        if (!later) later = head_of(chunks_, *p);
      }
      i = chunks_.phrase(*p).tokens.last - 1;
      continue;
    }
    if ((nameless || complement) && extent != Extent::clause && ends_object(i)) break;
    if (nameless && chunks_.is(i, WordClass::place)) break;  // "workers in Peru"
    if (extent == Extent::object && i > first && is_aside(i)) break;
    const bool opens = i == trigger_.tokens.last || (extent == Extent::clause && is_behind_complement(i));
    if (!opens && ends(i)) break;
  }
  return nameless ? nameless : complement;
}

// "freed prisoners on Friday, Libya said": whoever stands behind it is not within the object.
bool InsideSlots::ends_object(std::uint32_t i) const {
  return chunks_.token(i).norm == "," || chunks_.time_at(i) || clause_.is_verb(i);
}

// "defended itself against Russia"
bool InsideSlots::is_aside(std::uint32_t i) const {
  const Analysis& analysis = chunks_.analysis();
  return analysis.language.frames.has_marker(analysis.tokens, i, Marker::aside);
}

// "made a demand that": the noun that decides what the verb means governs the clause.
bool InsideSlots::is_behind_complement(std::uint32_t i) const {
  return trigger_.complement && i == trigger_.complement->last;
}

// What opens the clause that the trigger governs ("agreed that") ends nothing.
bool InsideSlots::ends(std::uint32_t i) const {
  if (chunks_.token(i).norm == ";") return true;
  return !chunks_.is(i, WordClass::preposition) && clause_.ends_clause(i) && !clause_.is_verb(i);
}

bool InsideSlots::may_stand_inside(std::uint32_t p, const std::vector<Filler>& fillers) const {
  const NounPhrase& phrase = chunks_.phrase(p);
  const bool own = phrase.kind == PhraseKind::pronoun && phrase.possessive;
  const bool taken = std::any_of(fillers.begin(), fillers.end(), [p](const Filler& f) { return f.phrase == p; });
  return clause_.is_somebody(p) && !own && !taken && phrase.kind != PhraseKind::medium;
}

}  // namespace entente
