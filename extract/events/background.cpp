#include "extract/events/background.hpp"

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

bool is_background(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger,
                   const std::map<std::uint32_t, Telling>& tellings) {
  const TokenRange verb = trigger.verb();
  if (leaves(chunks, {sentence.tokens.first, verb.first}, tellings)) return true;
  for (std::uint32_t i = verb.first; i > sentence.tokens.first && verb.first - i < reach_of_background; --i) {
    if (chunks.is(i - 1, WordClass::background)) return true;
    if (chunks.is(i - 1, WordClass::clause)) break;
  }
  for (std::uint32_t i = trigger.tokens.last; i < sentence.tokens.last; ++i) {
    if (chunks.is(i, WordClass::clause)) break;
    if (chunks.is(i, WordClass::background)) return true;
  }
  return false;
}

}  // namespace entente
