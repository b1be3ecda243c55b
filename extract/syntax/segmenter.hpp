// Learned word boundaries, for languages whose words are written as several syllables with spaces between them.
//
// A linear model scores every gap between two tokens (their norms, neighbours, shapes, and what the lexicon says of them)
// and every word of up to eight tokens (its letters, whether the lexicon has it); the best cut of a sentence is found by
// dynamic programming. Features are not kept as strings: their hashes are places in one table of small weights.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/syntax/conllu.hpp"
#include "extract/syntax/model_file.hpp"
#include "extract/tokens.hpp"

namespace entente {

/// The gap behind a token.
enum class Bond : std::uint8_t {
  open,  ///< to be decided
  cut,   ///< a word ends
  tied,  ///< the word goes on
};

/// Which sequences of norms are words of a dictionary: a set of hashes, with those of their beginnings. One in a thousand
/// million sequences that are none is taken for one.
class WordLexicon {
 public:
  WordLexicon() = default;
  explicit WordLexicon(std::span<const std::uint32_t> table) : table_(table) {}
  /// The table of a list of words, each of norms with spaces between them.
  static std::vector<std::uint32_t> make(const std::vector<std::string>& words);

  enum class Found : std::uint8_t { nothing, beginning, word };
  Found find(std::uint64_t hash) const;

 private:
  std::span<const std::uint32_t> table_;  // 30 bits of the hash, one each for beginnings and words; 0 is free
};

class Segmenter {
 public:
  static constexpr std::uint32_t most_tokens = 8;  ///< of a word that is not fixed

  /// The model's sections "words.lexicon" and "words.weights", which must outlive it. Throws Error when they are missing or
  /// damaged; has() says whether they are there.
  explicit Segmenter(const ModelFile& model);
  static bool has(const ModelFile& model) { return model.has("words.weights"); }

  /// Decides the open bonds of a sentence: bonds[i] is the gap behind token sentence.first + i. Cuts and ties that are given
  /// stay. The last bond is always a cut.
  void decide(const Tokens& tokens, TokenRange sentence, std::vector<Bond>& bonds) const;

 private:
  WordLexicon lexicon_;
  std::span<const std::int8_t> weights_;  // a power of two of them
};

/// Learns from the words of a treebank and a list of dictionary words, and adds the sections to a model. Adds nothing when
/// no word of the treebank has a space within it. Deterministic; seconds for 100,000 words.
void train_segmenter(const std::vector<ConlluSentence>& treebank, const std::vector<std::string>& lexicon,
                     const TokenRules& rules, ModelWriter& model);

}  // namespace entente
