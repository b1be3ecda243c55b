// A dictionary of phrases, looked up by longest match over tokens.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "extract/tokens.hpp"

namespace entente {

/// Phrases with the values they stand for (numbers of the caller). A phrase is cut like text; hyphens within it count for
/// nothing, so "Kim Jong Il" is found in "Kim Jong-il". A capital in the phrase must be one in the text ("US", "May"), but
/// not behind a hyphen; small letters match any case.
class Phrases {
 public:
  explicit Phrases(TokenRules rules) : rules_(std::move(rules)) {}

  /// Several values may be added for one phrase.
  void add(std::string_view phrase, std::uint32_t value);

  struct Match {
    TokenRange tokens;
    std::vector<std::uint32_t>
        values;  ///< of all phrases of that spelling whose case fits; each in the order of their adding
  };
  /// The longest phrase that begins at a token, within `last`.
  std::optional<Match> longest_at(const Tokens& tokens, std::uint32_t first, std::uint32_t last) const;
  /// All longest matches of a range from left to right, not overlapping.
  std::vector<Match> find_all(const Tokens& tokens, TokenRange range) const;

 private:
  struct Entry {
    std::vector<LetterCase> cases;  // what each word of the phrase demands
    std::vector<std::uint32_t> values;
  };
  struct Node {
    std::vector<Entry> entries;
  };
  std::uint32_t word(const std::string& norm);

  TokenRules rules_;
  std::unordered_map<std::string, std::uint32_t> words_;       // folded word -> number, from 1
  std::unordered_map<std::uint64_t, std::uint32_t> children_;  // node << 32 | word -> node
  std::vector<Node> nodes_ = std::vector<Node>(1);             // 0 is the root
};

}  // namespace entente
