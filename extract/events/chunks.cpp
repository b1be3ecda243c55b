#include "extract/events/chunks.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace entente {
namespace {

constexpr std::uint32_t most_coordinated = 30;

}  // namespace

Chunks::Chunks(const Analysis& analysis)
    : analysis_(analysis), phrase_at_(analysis.tokens.tokens.size(), none), time_at_(analysis.tokens.tokens.size(), none) {
  for (std::uint32_t p = 0; p < analysis.phrases.size(); ++p) {
    const TokenRange range = analysis.phrases[p].tokens;
    std::fill(phrase_at_.begin() + range.first, phrase_at_.begin() + range.last, p);
  }
  const std::vector<Actor>& actors = analysis.actors.actors;
  for (std::uint32_t a = 0; a < actors.size(); ++a) {
    if (actors[a].kind == ActorKind::state) states_.emplace(actors[a].state, a);
  }
  std::uint32_t i = 0;
  for (std::uint32_t t = 0; t < analysis.times.size(); ++t) {
    const Span span = analysis.times[t].span;
    while (i < time_at_.size() && token(i).span.end <= span.start) ++i;
    const std::uint32_t first = i;
    for (; i < time_at_.size() && token(i).span.start < span.end; ++i) time_at_[i] = t;
    time_tokens_.push_back({first, i});
  }
}

bool Chunks::is_punctuation(std::uint32_t i) const {
  const char32_t c = analysis_.tokens.text->at(token(i).span.start);
  return !is_letter(c) && !is_digit(c) && token(i).norm != "&" && token(i).norm[0] != '\'';
}

bool Chunks::is_preposition(std::uint32_t i) const {
  return is(i, WordClass::preposition) || is(i, WordClass::place) || is(i, WordClass::from);
}

bool Chunks::behind_preposition(std::uint32_t i) const {
  return i > 0 && (is_preposition(i - 1) || is(i - 1, WordClass::of));
}

bool Chunks::behind_place_preposition(std::uint32_t i) const {
  while (i > 0 && (is(i - 1, WordClass::article) || is(i - 1, WordClass::place_noun))) --i;
  return i > 0 && is(i - 1, WordClass::place);
}

std::optional<std::uint32_t> Chunks::state_of_place(std::uint32_t p) const {
  if (phrase(p).kind != PhraseKind::place || phrase(p).state.empty()) return {};
  const auto found = states_.find(phrase(p).state);
  return found == states_.end() ? std::nullopt : std::optional(found->second);
}

Chunks::Joint Chunks::joint(std::uint32_t left, std::uint32_t right) const {
  const TokenRange a = phrase(left).tokens;
  const TokenRange b = phrase(right).tokens;
  const std::uint32_t gap = b.first - a.last;
  const PhraseKind kind = phrase(right).kind;
  if (kind == PhraseKind::pronoun || kind == PhraseKind::both) return Joint::none;  // "..., and they": another clause
  if (gap == 0 || gap > 4 || phrase(left).adjective != phrase(right).adjective || phrase(right).apposition == left ||
      phrase(left).apposition == right)
    return Joint::none;
  const bool dash = gap == 1 && (token(a.last).norm == "-" || token(a.last).norm == "–");
  if (dash && phrase(left).kind == PhraseKind::state && kind == PhraseKind::state)
    return Joint::conjunction;  // "Mỹ - Trung"
  bool comma = false;
  bool conjunction = false;
  for (std::uint32_t i = a.last; i < b.first; ++i) {
    if (is(i, WordClass::conjunction)) {
      conjunction = true;
    } else if (token(i).norm == ",") {
      comma = true;
    } else if (!is(i, WordClass::article)) {
      return Joint::none;
    }
  }
  return conjunction ? Joint::conjunction : comma ? Joint::comma : Joint::none;
}

// A list is phrases with commas between them and a conjunction before the last. Without a conjunction between phrases that
// are understood, three names in a row are one too, and two with a conjunction behind them ("A, B and their teams").
std::vector<std::uint32_t> Chunks::coordinated(std::uint32_t phrase_index) const {
  std::uint32_t first = phrase_index;
  std::uint32_t last = phrase_index;
  while (first > 0 && phrase_index - first < most_coordinated && joint(first - 1, first) == Joint::comma) --first;
  if (first > 0 && joint(first - 1, first) == Joint::conjunction) {
    --first;
    while (first > 0 && phrase_index - first < most_coordinated && joint(first - 1, first) == Joint::comma) --first;
  }
  while (last + 1 < analysis_.phrases.size() && last - phrase_index < most_coordinated &&
         joint(last, last + 1) == Joint::comma)
    ++last;
  while (last + 1 < analysis_.phrases.size() && last - phrase_index < most_coordinated &&
         joint(last, last + 1) == Joint::conjunction)
    ++last;
  if (first < last && ends_opening(first, last)) {  // "After talks with A, B and C met"
    if (phrase_index == first) return {phrase_index};
    ++first;
  }
  for (std::uint32_t begin = first; begin <= phrase_index; ++begin) {
    const std::uint32_t end = list_end(begin, last);
    if (end < phrase_index || end == begin) continue;
    std::vector<std::uint32_t> list;
    for (std::uint32_t i = begin; i <= end; ++i) {
      if (!phrase(i).apposition) list.push_back(i);
    }
    return list;
  }
  return {phrase_index};
}

// Whether the comma behind a phrase ends the prepositional phrase that opens the sentence: it is the first comma, and none
// stands behind the list.
bool Chunks::ends_opening(std::uint32_t first, std::uint32_t last) const {
  const TokenRange tokens = phrase(first).tokens;
  const Tokens& text = analysis_.tokens;
  const TokenRange sentence = text.sentences[text.sentence_of(tokens.first)].tokens;
  const bool opens =
      is_preposition(sentence.first) && sentence.first < tokens.first && joint(first, first + 1) == Joint::comma;
  if (!opens) return false;
  for (std::uint32_t i = sentence.first; i < tokens.first; ++i) {
    if (token(i).norm == ",") return false;
  }
  const std::uint32_t behind = phrase(last).tokens.last;
  return behind < sentence.last && !is_punctuation(behind);
}

// The last phrase of the list that begins at `begin`; `begin` itself where there is none.
std::uint32_t Chunks::list_end(std::uint32_t begin, std::uint32_t last) const {
  std::uint32_t end = begin;
  std::uint32_t names = phrase(begin).named() ? 1 : 0;
  for (std::uint32_t i = begin; i < last; ++i) {
    if (joint(i, i + 1) == Joint::conjunction) end = i + 1;
    if (end == i + 1 && (i + 2 > last || joint(i + 1, i + 2) != Joint::conjunction)) return end;
    names += phrase(i + 1).named() ? 1 : 0;
  }
  if (end != begin || names != last - begin + 1) return end;
  return last - begin >= 2 || (last > begin && is_followed_by_conjunction(last)) ? last : end;
}

bool Chunks::is_followed_by_conjunction(std::uint32_t p) const {
  std::uint32_t i = phrase(p).tokens.last;
  if (i < analysis_.classes.size() && token(i).norm == ",") ++i;
  return i < analysis_.classes.size() && is(i, WordClass::conjunction);
}

}  // namespace entente
