#include "extract/events/news_day.hpp"

#include <algorithm>
#include <optional>

#include "extract/events/settings.hpp"
#include "extract/events/status.hpp"
#include "extract/events/time_clause.hpp"

namespace entente {
namespace {

constexpr date::days oldest_dateline{3};  // before the article came out; an older one is something else
constexpr date::days oldest_named{14};    // before the article came out

bool ends_as_sentence(const Tokens& tokens, TokenRange range) {
  const std::uint32_t nearest = range.last - std::min<std::uint32_t>(range.size(), 2);
  for (std::uint32_t i = range.last; i > nearest; --i) {
    const std::string& sign = tokens.tokens[i - 1].norm;
    if (sign == "." || sign == "!" || sign == "?") return true;
  }
  return false;
}

// Whether the sentence names a day of the days before: news that has it is of that day, or hard to tell.
bool names_day(const Chunks& chunks, const Sentence& sentence, const Period& published) {
  for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
    const auto time = chunks.time_at(i);
    if (!time || is_dateline(chunks, sentence.tokens, chunks.time_tokens(*time))) continue;
    const Period& days = chunks.analysis().times[*time].period;
    if (days.length() == 1 && published.latest && *days.latest <= *published.latest &&
        *days.latest >= *published.latest - oldest_named)
      return true;
  }
  return false;
}

// "met", "has met", "was meeting", "gặp".
bool is_finite(const Chunks& chunks, const Dependencies& tree, std::uint32_t word, const FoundTrigger& trigger) {
  switch (trigger.verb_form()) {
    case VerbForm::past:
    case VerbForm::any:
      return true;
    case VerbForm::participle:
    case VerbForm::gerund:
      return std::any_of(tree.children(word).begin(), tree.children(word).end(), [&](std::uint32_t child) {
        return tree.is(child, "aux") && !chunks.is(tree[child].tokens.first, WordClass::ongoing);
      });
    default:
      return false;
  }
}

// "as he hosted": what it tells goes on while the news does.
bool is_circumstance(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger) {
  std::uint32_t i = trigger.verb().first;
  while (i > sentence.tokens.first && !(chunks.is(i - 1, WordClass::clause) && !chunks.phrase_at(i - 1))) --i;
  return i > sentence.tokens.first && chunks.is(i - 1, WordClass::when);
}

// Penn's tags of what is not past: "hosts", "to host", "will host".
bool is_present(const Word& word) { return word.xpos == "VBZ" || word.xpos == "VBP" || word.xpos == "VB"; }

// "at a meeting with Nakasone": a noun of contact that a verb has for a circumstance.
std::optional<std::uint32_t> verb_of_circumstance(const Dependencies& tree, std::uint32_t noun) {
  const auto verb = tree.is(noun, "obl") ? tree.parent(noun) : std::nullopt;
  return verb && tree[*verb].upos == Upos::verb && !is_present(tree[*verb]) ? verb : std::nullopt;
}

}  // namespace

NewsDay find_news_day(const Chunks& chunks, const Period& published) {
  if (published.length() != 1) return {};
  const Day out = *published.latest;
  const std::vector<Time>& times = chunks.analysis().times;
  const auto sentences = chunks.analysis().tokens.sentences;
  for (std::uint32_t t = 0; t < times.size() && t < 2; ++t) {
    const Period& days = times[t].period;
    if (days.length() != 1 || *days.latest > out || *days.latest < out - oldest_dateline) continue;
    const TokenRange range = chunks.time_tokens(t);
    const auto in =
        std::find_if(sentences.begin(), sentences.end(), [&](const Sentence& s) { return s.tokens.contains(range.first); });
    if (in == sentences.end() || !is_dateline(chunks, in->tokens, range)) continue;
    return {between(*days.latest - date::days{1}, *days.latest), times[t].text};
  }
  return {between(out - date::days{1}, out), {}};
}

bool is_lead(const Tokens& tokens, std::uint32_t sentence) {
  if (sentence == 0) return true;
  return sentence == 1 && !ends_as_sentence(tokens, tokens.sentences.front().tokens);
}

bool is_news(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree, const FoundTrigger& trigger,
             const Period& published) {
  const auto word = tree.head_of(trigger.verb());
  if (!word || names_day(chunks, sentence, published)) return false;
  if (is_past(trigger) && is_circumstance(chunks, sentence, trigger)) return true;
  if (!TimeClause(chunks, tree, trigger).is_main()) return false;
  if (trigger.form != VerbForm::noun || trigger.light) return is_finite(chunks, tree, *word, trigger);
  const auto verb = verb_of_circumstance(tree, *word);
  return verb && trigger.frame->type == EventType::consult && sentence.tokens.contains(tree[*verb].tokens.first);
}

}  // namespace entente
