// Finding the expressions of a text: one pass over its atoms, the longest match at each.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/times/grammar.hpp"

namespace entente {

/// An expression as the patterns see it: atoms [first, last) and what they say.
struct TimeMatch {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint16_t rule = 0;
  std::uint8_t piece = 0;  ///< from 1 when the pattern has pieces, else 0
  TimeMeaning meaning;
};

/// Expressions in reading order, not overlapping. The pieces of one match follow each other. Cost is linear in the text: the
/// work at one atom is bounded by the grammar.
std::vector<TimeMatch> match_times(const std::vector<TimeAtom>& atoms, const TimeGrammar& grammar);

/// A text and the expressions that were found in it, before any is resolved.
struct TimesOfText {
  const Tokens& tokens;
  const TimeGrammar& grammar;
  std::vector<TimeAtom> atoms;
  std::vector<TimeMatch> matches;

  Span span(const TimeMatch& match) const { return join(atoms[match.first].span, atoms[match.last - 1].span); }
  std::string words(Span at) const { return std::string(tokens.text->slice(at)); }
  std::uint32_t sentence(const TimeMatch& match) const { return tokens.sentence_of(atoms[match.first].token); }
};
TimesOfText match_times(const Tokens& tokens, const TimeGrammar& grammar);

}  // namespace entente
