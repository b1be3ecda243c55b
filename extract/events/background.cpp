#include "extract/events/background.hpp"

#include <algorithm>

#include "extract/events/time_clause.hpp"

namespace entente {
namespace {

constexpr std::uint32_t reach_of_background = 4;  // tokens between "had" and its verb

// "flew home and met": a journey that made no event leads away from the story's day.
bool leaves(const Chunks& chunks, TokenRange before, const std::map<std::uint32_t, Telling>& tellings) {
  const Tokens& tokens = chunks.analysis().tokens;
  const Frames& frames = chunks.analysis().language.frames;
  for (const Phrases::Match& match : frames.trigger_phrases.find_all(tokens, before)) {
    const Frame& frame = frames.frames[frames.triggers[match.values.front()].frame];
    const std::uint32_t start = tokens.tokens[match.tokens.first].span.start;
    if (frame.mode == Mode::visit && !frame.is_noun && !tellings.contains(start)) return true;
  }
  return false;
}

}  // namespace

Backdrop find_backdrop(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree, const FoundTrigger& trigger,
                       const std::map<std::uint32_t, Telling>& tellings) {
  const TokenRange verb = trigger.verb();
  if (leaves(chunks, {sentence.tokens.first, verb.first}, tellings)) return Backdrop::past;
  Backdrop backdrop = Backdrop::none;
  const TimeClause clause(chunks, tree, trigger);
  const auto note = [&](std::uint32_t i) {
    if (!chunks.is(i, WordClass::background) || !clause.has(i)) return;
    const Backdrop here = chunks.is(i, WordClass::perfect) ? Backdrop::perfect : Backdrop::past;
    backdrop = std::max(backdrop, here);
  };
  for (std::uint32_t i = verb.first; i > sentence.tokens.first && verb.first - i < reach_of_background; --i) {
    note(i - 1);
    if (chunks.is(i - 1, WordClass::clause)) break;
  }
  for (std::uint32_t i = trigger.tokens.last; i < sentence.tokens.last && !chunks.is(i, WordClass::clause); ++i) note(i);
  return backdrop;
}

}  // namespace entente
