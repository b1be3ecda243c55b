// Element draft: the tokens of a text and the elements that have claimed them so far.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "extract/actors/elements.hpp"

namespace entente {

class ElementDraft {
 public:
  /// All must outlive it.
  ElementDraft(const Tokens& tokens, const std::vector<WordClasses>& classes, const Language& language, const World& world)
      : tokens_(tokens), classes_(classes), language_(language), world_(world), taken_(tokens.tokens.size()) {}

  const Tokens& tokens() const { return tokens_; }
  const std::vector<WordClasses>& classes() const { return classes_; }
  const Language& language() const { return language_; }
  const World& world() const { return world_; }

  const Token& token(std::uint32_t i) const { return tokens_.tokens[i]; }
  bool is(std::uint32_t i, WordClass word_class) const { return classes_[i].test(static_cast<std::size_t>(word_class)); }
  /// Whether a token is of no class that a language's lexicon knows.
  bool is_unclassed(std::uint32_t i) const { return classes_[i].none(); }
  /// Whether a word begins with a capital, or is all capitals.
  bool is_capital(std::uint32_t i) const;
  /// The token behind a suffix of a name that may stand at `i`, ", Jr."; else `i`.
  std::uint32_t suffix_end(std::uint32_t i, const Sentence& sentence) const;

  bool is_taken(std::uint32_t i) const { return taken_[i]; }
  bool is_free(TokenRange range) const;
  void take(const Element& element);
  /// Takes an element in place of those within its tokens.
  void retake(const Element& element);
  /// Puts the elements in reading order.
  void sort();
  std::vector<Element>& elements() { return elements_; }
  std::vector<Element> release() { return std::move(elements_); }

 private:
  const Tokens& tokens_;
  const std::vector<WordClasses>& classes_;
  const Language& language_;
  const World& world_;
  std::vector<bool> taken_;
  std::vector<Element> elements_;
  std::vector<std::uint32_t> replaced_;  // tokens whose first elements have given way to joined ones
};

}  // namespace entente
