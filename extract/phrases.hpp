// A dictionary of phrases, looked up by longest match over tokens.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "extract/flat_array.hpp"
#include "extract/tokens.hpp"

namespace entente {

/// Phrases with the values they stand for (numbers of the caller). A phrase is cut like text; hyphens within it count for
/// nothing, so "Kim Jong Il" is found in "Kim Jong-il". A capital in the phrase must be one in the text ("US", "May"), but
/// not behind a hyphen; small letters match any case. Letter case counts in the first 32 words.
class Phrases {
 public:
  struct Match {
    TokenRange tokens;
    std::span<const std::uint32_t>
        values;  ///< of all phrases of that spelling whose case fits; each in the order of their adding
  };
  /// The longest phrase that begins at a token, within `last`. The tokens must have numbers of the words that the phrases
  /// were built with.
  std::optional<Match> longest_at(const Tokens& tokens, std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t word = first < last ? tokens.tokens[first].word : 0;
    if (word >= first_words_.size() || first_words_[word] == 0) return {};  // most tokens begin no phrase
    return follow(tokens, first, last);
  }
  /// All longest matches of a range from left to right, not overlapping.
  std::vector<Match> find_all(const Tokens& tokens, TokenRange range) const;
  /// Calls visit(match) for each match of find_all().
  template <typename Visit>
  void for_each(const Tokens& tokens, TokenRange range, Visit visit) const {
    for (std::uint32_t i = range.first; i < range.last;) {
      const std::optional<Match> match = longest_at(tokens, i, range.last);
      if (match) visit(*match);
      i = match ? match->tokens.last : i + 1;
    }
  }

 private:
  friend class PhrasesBuilder;
  friend struct ImageParts;
  template <typename Self>
  static auto parts(Self& self) {
    return std::tie(self.first_words_, self.nodes_, self.edges_, self.readings_, self.values_);
  }
  struct Node {
    std::uint32_t first_edge;
    std::uint32_t first_reading;
  };
  struct Edge {
    std::uint32_t word;
    std::uint32_t node;
  };
  // What the phrases that end at a node stand for when the text has these capitals: two bits a word.
  struct Reading {
    std::uint64_t capitals;
    std::uint32_t first_value;
    std::uint32_t last_value;
  };
  std::optional<Match> follow(const Tokens& tokens, std::uint32_t first, std::uint32_t last) const;
  std::uint32_t child(std::uint32_t node, std::uint32_t word) const;
  const Reading* reading(std::uint32_t node, std::uint64_t capitals) const;

  FlatArray<std::uint32_t> first_words_;  // word -> node; 0: no phrase begins with it
  FlatArray<Node> nodes_;                 // 0 is the root; one more at the end
  FlatArray<Edge> edges_;                 // those of a node side by side, by word
  FlatArray<Reading> readings_;           // those of a node side by side, the one that demands most first
  FlatArray<std::uint32_t> values_;
};

class WordNumbersBuilder;

/// Gathers phrases for Phrases.
class PhrasesBuilder {
 public:
  /// Phrases are cut by the rules, their words get numbers of `numbers`; both must outlive it.
  PhrasesBuilder(const TokenRules& rules, WordNumbersBuilder& numbers) : rules_(rules), numbers_(numbers) {}

  /// Several values may be added for one phrase.
  void add(std::string_view phrase, std::uint32_t value);
  Phrases build() const;

 private:
  // A spelling that ends at a node.
  struct Spelling {
    std::vector<LetterCase> cases;
    std::vector<std::uint32_t> values;
  };
  void add_readings(const std::vector<Spelling>& spellings, std::vector<Phrases::Reading>& readings,
                    std::vector<std::uint32_t>& values) const;

  const TokenRules& rules_;
  WordNumbersBuilder& numbers_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> children_;         // node, word -> node
  std::vector<std::vector<Spelling>> nodes_ = std::vector<std::vector<Spelling>>(1);  // 0 is the root
};

}  // namespace entente
