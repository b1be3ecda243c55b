// Atoms: tokens cut finer, at every change between letters, digits and signs, so that "25/10", "third-quarter", "9h30" and
// "p.m." look alike to patterns however the tokeniser left them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/tokens.hpp"

namespace entente {

struct TimeAtom {
  Span span;
  std::uint32_t token = 0;
  std::uint32_t word = 0;    ///< number of the word in the grammar; 0: a word it does not know
  std::int32_t number = -1;  ///< value of digits; -1: no digits, or too many of them
  std::uint8_t digits = 0;   ///< how many digits, leading zeros counted
  char sign = 0;             ///< of a sign: its ASCII character, '-' for all dashes
  bool glued = false;        ///< no space before it
  bool barrier = false;      ///< begins a sentence: no expression runs into it
  bool capital = false;      ///< begins with a capital letter
};

/// The words and signs of a phrase of a data file, folded, as find_time_atoms() would cut them.
std::vector<std::string> split_time_phrase(std::string_view phrase);

/// The atoms of a text, in order; `words` are those that a grammar knows. Cost is linear in the text.
std::vector<TimeAtom> find_time_atoms(const Tokens& tokens, const WordNumbers& words);

}  // namespace entente
