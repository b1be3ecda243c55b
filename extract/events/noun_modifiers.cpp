// From the noun to the left over adjectives, hyphens and names until something begins that is no part of its phrase: an
// article, a preposition, a verb. A genitive is the first of the phrase.
#include "extract/events/noun_modifiers.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t reach = 12;          // tokens between the noun and whose it is
constexpr std::uint32_t genitive_reach = 6;  // words between a genitive and its noun
constexpr std::uint32_t most_between = 3;    // modifiers between the noun and what stands behind it

class ModifierFinder {
 public:
  explicit ModifierFinder(const TriggerClause& clause)
      : chunks_(clause.chunks()), clause_(clause), trigger_(clause.trigger()), sentence_(clause.sentence()) {}

  std::vector<std::uint32_t> before() const {
    std::vector<std::uint32_t> found;
    std::uint32_t words = 0;
    const std::uint32_t noun = trigger_.tokens.first;
    for (std::uint32_t i = noun; i > sentence_.first && noun - i < reach;) {
      const auto p = chunks_.phrase_at(i - 1);
      if (!p) {
        if (!continues(i - 1, found) || ++words > genitive_reach) break;
        --i;
        continue;
      }
      const NounPhrase& phrase = chunks_.phrase(*p);
      if (phrase.kind == PhraseKind::place && phrase.state.empty()) {  // "U.S.-Mexico High-Level Dialogue": no place at all
        i = phrase.tokens.first;
        ++words;
        continue;
      }
      if (!belongs(phrase, words, found)) break;
      found.push_back(*p);
      i = phrase.tokens.first;
      if (phrase.possessive) break;
    }
    if (found.size() == 1 && is_venue(found.front())) found.clear();
    std::reverse(found.begin(), found.end());
    return found;
  }

  std::vector<std::uint32_t> behind() const {
    std::vector<std::uint32_t> found;
    std::uint32_t i = trigger_.tokens.last;
    while (i < sentence_.last && i - trigger_.tokens.last < most_between && chunks_.is(i, WordClass::modifier)) ++i;
    while (i < sentence_.last) {
      const auto p = chunks_.phrase_at(i);
      if (!p || chunks_.phrase(*p).tokens.first != i) break;
      found.push_back(*p);
      i = chunks_.phrase(*p).tokens.last;
      if (i >= sentence_.last || !is_hyphen(i)) break;
      ++i;
    }
    if (found.size() == 1 && chunks_.phrase(found.front()).kind == PhraseKind::state) found.clear();
    return found;
  }

 private:
  bool is_hyphen(std::uint32_t i) const { return chunks_.token(i).norm == "-" || chunks_.token(i).norm == "–"; }

  // "Russian and Turkish talks": a conjunction stands between two of one sort only.
  bool continues(std::uint32_t i, const std::vector<std::uint32_t>& found) const {
    if (chunks_.is(i, WordClass::conjunction)) {
      return !found.empty() && chunks_.phrase(found.back()).adjective && chunks_.phrase(found.back()).tokens.first == i + 1;
    }
    if (is_hyphen(i)) return true;
    if (chunks_.is_punctuation(i) || chunks_.is(i, WordClass::article) || chunks_.is(i, WordClass::of)) return false;
    const bool genitive = chunks_.token(i).norm == "'s" || chunks_.token(i).norm == "'";
    return genitive || (!chunks_.is_preposition(i) && !chunks_.is(i, WordClass::clause) && !clause_.is_verb(i) &&
                        !chunks_.time_at(i) && !chunks_.is(i, WordClass::linking));
  }

  bool belongs(const NounPhrase& phrase, std::uint32_t words, const std::vector<std::uint32_t>& found) const {
    if (trigger_.light && !phrase.named()) return false;  // "held their ministers' meeting"
    const std::uint32_t last = phrase.tokens.last;
    const bool joined = !found.empty() && last < trigger_.tokens.first && is_hyphen(last) &&
                        chunks_.phrase(found.back()).tokens.first == last + 1;
    if (phrase.possessive || phrase.adjective || joined) return true;
    if (chunks_.behind_place_preposition(phrase.tokens.first)) return false;
    if (!found.empty() && chunks_.phrase(found.back()).tokens.first == last) return true;  // "Trump's China visit"
    if (phrase.kind == PhraseKind::state && !phrase.seat) return true;                     // "Iran nuclear talks"
    return words == 0 || (last < trigger_.tokens.first && is_hyphen(last));                // "UN-sponsored talks"
  }

  bool is_venue(std::uint32_t p) const {
    const NounPhrase& phrase = chunks_.phrase(p);
    return phrase.seat && !phrase.possessive && trigger_.frame->type == EventType::consult &&
           trigger_.frame->mode != Mode::visit;
  }

  const Chunks& chunks_;
  const TriggerClause& clause_;
  const FoundTrigger& trigger_;
  TokenRange sentence_;
};

}  // namespace

std::vector<std::uint32_t> noun_modifiers(const TriggerClause& clause) {
  return clause.trigger().form == VerbForm::noun ? ModifierFinder(clause).before() : std::vector<std::uint32_t>{};
}

std::vector<std::uint32_t> bare_modifiers(const TriggerClause& clause) {
  return clause.trigger().form == VerbForm::noun ? ModifierFinder(clause).behind() : std::vector<std::uint32_t>{};
}

}  // namespace entente
