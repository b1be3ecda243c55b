#include "extract/events/trigger_words.hpp"

namespace entente {
namespace {

bool cuts_word(TokenRange trigger, const Dependencies& tree) {
  const auto first = tree.word_at(trigger.first);
  const auto last = tree.word_at(trigger.last - 1);
  return (first && tree[*first].tokens.first < trigger.first) || (last && tree[*last].tokens.last > trigger.last);
}

// "Jack Straw arrives": what stands right behind somebody's name is a verb, whatever the tagger takes it for.
bool is_behind_person(const Chunks& chunks, const FoundTrigger& trigger) {
  if (trigger.tokens.first == 0 || trigger.form != VerbForm::present) return false;
  const auto phrase = chunks.phrase_at(trigger.tokens.first - 1);
  return phrase && chunks.phrase(*phrase).kind == PhraseKind::person && !chunks.phrase(*phrase).possessive;
}

bool is_tagged_noun(const FoundTrigger& trigger, const Dependencies& tree) {
  const bool ambiguous = trigger.form == VerbForm::base || trigger.form == VerbForm::present;
  if (!ambiguous || trigger.tokens.size() != 1) return false;
  const auto word = tree.word_at(trigger.tokens.first);
  return word && (tree[*word].upos == Upos::noun || tree[*word].upos == Upos::propn);
}

}  // namespace

std::vector<FoundTrigger> confirm(std::vector<FoundTrigger> triggers, const Chunks& chunks, const Dependencies& tree) {
  if (tree.empty()) return triggers;
  std::erase_if(triggers, [&](const FoundTrigger& t) {
    return cuts_word(t.tokens, tree) || (is_tagged_noun(t, tree) && !is_behind_person(chunks, t));
  });
  return triggers;
}

}  // namespace entente
