// Tokens and sentences: the surface on which names, times and triggers are looked up.
//
// English tokens are near UD's words (clitics apart: "didn't" -> did n't, "Korea's" -> Korea 's; hyphens and slashes are
// tokens: "six-party" -> six - party, "25/10" -> 25 / 10; numbers keep their separators and letters: "1,000", "10:30",
// "7h30", "19th"); Vietnamese tokens are syllables. syntax/words.hpp makes words of them. News text is not clean: headlines
// run into the lead and full stops lack their space ("hạt nhânPhó", "said.The"), so a new token begins where a lower-case
// letter meets an upper-case one that starts a word, and a sentence ends at a glued full stop.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "extract/text.hpp"
#include "extract/word_numbers.hpp"

namespace entente {

enum class LetterCase : std::uint8_t {
  none,     ///< no letters that have case
  lower,    ///< all small
  initial,  ///< first capital, the rest small; one-letter capitals too
  upper,    ///< two or more letters, all capital ("UN", "U.S.")
  mixed,    ///< others ("McDonald", "iPhone")
};

struct Token {
  Span span;
  std::string norm;  ///< fold() of its text: what dictionaries hold
  LetterCase letter_case = LetterCase::none;
  bool space_before = false;
  std::uint32_t word = 0;  ///< its number in TokenRules::words
};

/// Tokens [first, last).
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t size() const { return last - first; }
  bool contains(std::uint32_t token) const { return first <= token && token < last; }
  friend auto operator<=>(const TokenRange&, const TokenRange&) = default;
};

/// A sentence: a headline, a caption and a list item are one too.
struct Sentence {
  TokenRange tokens;
  Span span;
  bool goes_on = false;  ///< it was cut where sentences are longest
};

/// A text cut into tokens and sentences. Refers to the text, which must outlive it.
struct Tokens {
  const Text* text = nullptr;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;

  Span span(TokenRange range) const;
  std::string_view slice(TokenRange range) const { return text->slice(span(range)); }
  /// Index of the sentence that holds a token.
  std::uint32_t sentence_of(std::uint32_t token) const;
};

/// What the cutting of text needs to know of a language; all folded but where it says otherwise. Lists are sorted.
struct TokenRules {
  /// Words that keep their full stop and end no sentence ("mr.", "feb."); with a capital: only with a capital ("Sat.").
  std::vector<std::string> abbreviations;
  std::vector<std::string> numbered;  ///< words that keep it only before a number: "no.", "fig."
  std::vector<std::string> starters;  ///< words that begin a sentence even behind "U.S."
  std::vector<std::string> clitics;   ///< ends of words that are tokens of their own ("'s", "n't"), ASCII; not sorted
  std::vector<std::string> units;     ///< ends of numbers that are ("am" of "10am"), ASCII
  /// A word that is two tokens: "can", "not"; ASCII.
  struct Contraction {
    std::string first;
    std::string second;
  };
  std::vector<Contraction> contractions;
  std::vector<std::string> prefixes;  ///< what is one word with what a hyphen ties to it, "mid" of "mid-1980s"
  WordNumbers words;                  ///< words of the language's dictionaries
};

/// Cuts any text; never fails. Cost is linear in the text.
Tokens find_tokens(const Text& text, const TokenRules& rules);

}  // namespace entente
