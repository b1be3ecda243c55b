// Every title is the core of a phrase that grows to both sides; the elements left over are phrases of their own; pronouns
// fill the rest. Then neighbours are linked: appositions and possessors.
#include "extract/actors/noun_phrases.hpp"

#include <algorithm>

#include "extract/actors/adjectives.hpp"
#include "extract/actors/elements.hpp"
#include "extract/actors/name_phrases.hpp"
#include "extract/actors/phrase_draft.hpp"
#include "extract/actors/titled_phrases.hpp"

namespace entente {
namespace {

void link_possessor(std::vector<NounPhrase>& phrases, std::uint32_t i) {
  NounPhrase& phrase = phrases[i];
  const NounPhrase& owner = phrases[i - 1];
  phrase.possessor = i - 1;
  phrase.definite = true;
  if (phrase.state.empty() && phrase.kind != PhraseKind::place) phrase.state = owner.state;
}

// "NAME, title," and "title, NAME"; "A's title"; "North Korea's NAME".
void link(const Tokens& tokens, std::vector<NounPhrase>& phrases, std::uint32_t i) {
  if (i == 0) return;
  NounPhrase& phrase = phrases[i];
  NounPhrase& before = phrases[i - 1];
  const std::uint32_t gap = before.tokens.last;
  if (before.possessive && gap + 1 == phrase.tokens.first) link_possessor(phrases, i);
  const bool unnamed = before.kind == PhraseKind::person && !before.named() && !before.apposition;
  if (gap == phrase.tokens.first && unnamed && phrase.kind == PhraseKind::person && phrase.named() && !phrase.family.empty())
    before.apposition = i;  // "his security advisor counterparts Akiba Takeo"
  const bool comma = gap < tokens.tokens.size() && tokens.tokens[gap].norm == ",";
  if (!comma || gap + 1 != phrase.tokens.first || before.possessive) return;
  if (before.kind != PhraseKind::person || phrase.kind != PhraseKind::person) return;
  if (tokens.sentence_of(before.tokens.first) != tokens.sentence_of(phrase.tokens.first)) return;
  if (before.named() && !phrase.named() && !before.apposition) phrase.apposition = i - 1;
  const bool bare_name = phrase.named() && phrase.title.size() == 0;
  // "Tổng bí thư, Chủ tịch nước Nguyễn Phú Trọng": one person's titles, where a title has no plural.
  const bool further_title = phrase.named() && phrase.title.size() > 0 && before.tokens == before.title && !before.singular;
  if (!before.named() && further_title && !before.office.empty()) before.apposition = i;
  if (!before.named() && bare_name && (before.definite || before.possessor || !before.state.empty())) before.apposition = i;
}

bool is_of_states(const NounPhrase& phrase, const World& world) {
  if (phrase.id.empty() || (phrase.kind != PhraseKind::organisation && phrase.kind != PhraseKind::group)) return false;
  const Organisation* body = world.find_organisation(phrase.id);
  return body && !body->members.empty();
}

}  // namespace

std::vector<NounPhrase> find_noun_phrases(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                          const std::vector<Time>& times, const Language& language, const World& world) {
  PhraseDraft draft(tokens, classes, find_elements(tokens, classes, times, language, world), world);
  for (const Sentence& sentence : tokens.sentences) {
    draft.begin_sentence(sentence.tokens);
    find_titled(draft);
    find_names(draft);
    find_adjectives(draft, language.frames);
    find_pronouns(draft);
  }
  std::vector<NounPhrase> phrases = std::move(draft.phrases());
  std::sort(phrases.begin(), phrases.end(), [](const NounPhrase& a, const NounPhrase& b) { return a.tokens < b.tokens; });
  for (std::uint32_t i = 0; i < phrases.size(); ++i) {
    phrases[i].of_states = is_of_states(phrases[i], world);
    link(tokens, phrases, i);
  }
  return phrases;
}

}  // namespace entente
