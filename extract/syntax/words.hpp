// Words of a sentence: what tags, lemmas and trees are about. Tokens are smaller: hyphens and slashes stand alone, and
// Vietnamese tokens are syllables.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/syntax/segmenter.hpp"
#include "extract/syntax/tree.hpp"
#include "extract/tokens.hpp"

namespace entente {

/// How a language makes words of tokens.
struct WordRules {
  const TokenRules& tokens;              ///< its prefixes: "mid" of "mid-1980s"
  const Segmenter* segmenter = nullptr;  ///< for words of several tokens; nothing: each token is a word
};

/// The words of a sentence; only Word::tokens is set. One word are: each range of `fixed` (of the article's tokens, within
/// the sentence, not overlapping, in their order); addresses (http://…, someone@example.com), dates and numbers in figures
/// (25/10, 555-1234), initials and their signs (AT&T), a prefix and what its hyphen ties to it; and what the segmenter
/// joins. Every token is in one word. Cost is linear in the sentence.
std::vector<Word> find_words(const Tokens& tokens, TokenRange sentence, std::span<const TokenRange> fixed,
                             const WordRules& rules);

/// What find_words() decides before the segmenter does, one bond for each token: ties by form and `fixed`, cuts at signs,
/// the rest open.
std::vector<Bond> word_bonds(const Tokens& tokens, TokenRange sentence, std::span<const TokenRange> fixed,
                             const TokenRules& rules);

/// A word as taggers and lexicons know it: NFC, one space where there is white space, straight quotation marks and
/// apostrophes, short dashes, nothing that is not seen. Case is kept.
std::string word_text(const Tokens& tokens, TokenRange word);
/// The same for words that another program cut.
std::string word_text(std::string_view utf8);

}  // namespace entente
