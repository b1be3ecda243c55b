// Words as the models see them: spelling, case and affixes turned into atoms.
//
// What differs between a web page and a treebank is taken away first: case (kept apart as the word's shape), curly quotes
// and dashes, the digits of numbers.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "extract/syntax/features.hpp"
#include "extract/tokens.hpp"

namespace entente {

/// A word before it is analysed.
struct WordForm {
  std::string norm;                           ///< fold() of its text; several tokens with one space between
  LetterCase letter_case = LetterCase::none;  ///< of its first token
  bool capitals = false;                      ///< several tokens that all have a capital: "Hà Nội", not "Cộng hoà"
  bool fixed = false;                         ///< given as a name
};

/// A word as a treebank writes it; spaces part its tokens.
WordForm word_form(std::string_view form);
/// A word of a text.
WordForm word_form(const Tokens& tokens, TokenRange range);

/// How case is used: a headline in capitals tells nothing by them.
enum class CaseUse { automatic, ignored };

struct WordAtoms {
  Atom word = 0;
  Atom shape = 0;                  ///< case, digits, hyphen, and whether the word is the first
  std::array<Atom, 4> suffixes{};  ///< the last 1 to 4 letters, 0 where the word is shorter
  std::array<Atom, 3> prefixes{};  ///< the first 1 to 3 letters
  Atom first_part = 0;             ///< first and last syllable of a word of several, else the word
  Atom last_part = 0;
  Atom parts = 0;  ///< how many
  bool fixed = false;
};

std::vector<WordAtoms> word_atoms(const std::vector<WordForm>& words, CaseUse use = CaseUse::automatic);

}  // namespace entente
