// A news medium anywhere in the sentence is the source. Otherwise a verb of saying is looked for whose clause holds the
// trigger: its subject stands right before it ("the ministry said"), or right behind it at the end of what is said ("...,
// said Mr. Kim"); "according to" and its like have the source behind them.
#include "extract/events/attribution.hpp"

#include <optional>

namespace entente {
namespace {

constexpr std::uint32_t source_reach = 4;  // tokens between a verb of saying and its source

class ReporterFinder {
 public:
  ReporterFinder(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger)
      : chunks_(chunks), sentence_(sentence.tokens), trigger_(trigger) {}

  std::string find() const {
    for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
      const auto phrase = chunks_.phrase_at(i);
      if (phrase && chunks_.phrase(*phrase).kind == PhraseKind::medium) return words(*phrase);
    }
    for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
      if (!chunks_.is(i, WordClass::report) || chunks_.phrase_at(i) || trigger_.tokens.contains(i)) continue;
      const auto source = source_of(i);
      if (source && tells(*source, i)) return name(*source);
    }
    return {};
  }

 private:
  std::string words(std::uint32_t phrase) const {
    return std::string(chunks_.analysis().tokens.slice(chunks_.phrase(phrase).tokens));
  }

  std::string name(std::uint32_t phrase) const {
    const auto& actors = chunks_.analysis().actors.of_phrase[phrase];
    return actors.size() == 1 ? chunks_.analysis().actors.actors[actors.front()].id : words(phrase);
  }

  std::optional<std::uint32_t> source_of(std::uint32_t verb) const {
    const bool opens = verb == sentence_.first || chunks_.is_punctuation(verb - 1);
    const auto before = phrase_before(verb);
    if (before && !opens) return before;
    return phrase_behind(verb);
  }

  // Auxiliaries, adverbs and times may stand between; a comma behind an apposition does.
  std::optional<std::uint32_t> phrase_before(std::uint32_t verb) const {
    for (std::uint32_t i = verb; i > sentence_.first && verb - i < source_reach; --i) {
      if (const auto phrase = chunks_.phrase_at(i - 1)) return somebody(*phrase);
      if (chunks_.is_punctuation(i - 1) && verb - i > 0) return {};
    }
    return {};
  }

  std::optional<std::uint32_t> phrase_behind(std::uint32_t verb) const {
    for (std::uint32_t i = verb + 1; i < sentence_.last && i - verb < source_reach; ++i) {
      if (const auto phrase = chunks_.phrase_at(i)) return somebody(*phrase);
      if (chunks_.is_punctuation(i) || chunks_.is(i, WordClass::clause)) return {};
    }
    return {};
  }

  std::optional<std::uint32_t> somebody(std::uint32_t p) const {
    const NounPhrase& phrase = chunks_.phrase(p);
    const std::uint32_t named = phrase.apposition.value_or(p);
    const bool speaks = phrase.kind != PhraseKind::place && !phrase.possessive &&
                        (chunks_.acts(named) || phrase.kind == PhraseKind::group || phrase.kind == PhraseKind::person);
    return speaks ? std::optional(named) : std::nullopt;
  }

  // Whether the trigger is part of what is said.
  bool tells(std::uint32_t source, std::uint32_t verb) const {
    const std::uint32_t trigger = trigger_.tokens.first;
    const TokenRange speaker = chunks_.phrase(source).tokens;
    if (trigger > verb) return !goes_on(verb, trigger) && !(speaker.first > verb && trigger < speaker.first);
    return !(speaker.last <= trigger && trigger < verb);
  }

  // "said after meeting Wu", "said during a visit to Japan": still the article's own words.
  bool goes_on(std::uint32_t verb, std::uint32_t trigger) const {
    for (std::uint32_t i = verb + 1; i < trigger; ++i) {
      const bool that =
          chunks_.is(i, WordClass::clause) && !chunks_.is(i, WordClass::preposition) && !chunks_.is(i, WordClass::when);
      if (that || chunks_.token(i).norm == "," || chunks_.phrase_at(i)) return false;
      if (chunks_.is(i, WordClass::preposition) || chunks_.is(i, WordClass::place) || chunks_.is(i, WordClass::when))
        return true;
    }
    return false;
  }

  const Chunks& chunks_;
  TokenRange sentence_;
  const FoundTrigger& trigger_;
};

}  // namespace

std::string find_reporter(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger) {
  return ReporterFinder(chunks, sentence, trigger).find();
}

}  // namespace entente
