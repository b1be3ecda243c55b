// A tree that can be walked: from tokens to words, from heads to dependents.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/syntax/tree.hpp"

namespace entente {

/// A sentence's tree with its indexes. Without a tree (a language that has no parser, a sentence that was not parsed) it is
/// empty: no token has a word.
class Dependencies {
 public:
  Dependencies() = default;
  explicit Dependencies(Tree tree);

  bool empty() const { return tree_.words.empty(); }
  const Word& operator[](std::uint32_t word) const { return tree_.words[word]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(tree_.words.size()); }

  /// The word that covers a token.
  std::optional<std::uint32_t> word_at(std::uint32_t token) const;
  /// Of the words that cover the tokens the one that is nearest to the root.
  std::optional<std::uint32_t> head_of(TokenRange tokens) const;
  /// The word's head; nothing at the top.
  std::optional<std::uint32_t> parent(std::uint32_t word) const;
  /// Dependents in reading order.
  const std::vector<std::uint32_t>& children(std::uint32_t word) const { return children_[word]; }
  /// The first dependent with a relation or a subtype of it.
  std::optional<std::uint32_t> child(std::uint32_t word, std::string_view relation) const;
  /// Whether the word's relation to its head is `relation` or a subtype.
  bool is(std::uint32_t word, std::string_view relation) const { return is_relation(tree_.words[word].deprel, relation); }

 private:
  Tree tree_;
  std::uint32_t first_token_ = 0;
  std::vector<std::uint32_t> word_of_token_;  // from first_token_ on; size() for none
  std::vector<std::vector<std::uint32_t>> children_;
  std::vector<std::uint32_t> depth_;
};

}  // namespace entente
