// The guide: what another parser, which reads the sentence from its other end, made of it.
//
// Two parsers that read in opposite directions err in different places. The second one sees the whole tree of the first as
// features beside its own, and learns when to follow it (Nivre and McDonald 2008; Attardi and Dell'Orletta 2009).
#pragma once

#include "extract/syntax/parser_oracle.hpp"

namespace entente {

class Guide {
 public:
  explicit Guide(ArcTree tree);
  Guide(const Guide&) = delete;
  Guide& operator=(const Guide&) = delete;

  WordIndex head(WordIndex word) const { return tree_.heads[word]; }
  LabelId label(WordIndex word) const { return tree_.labels[word]; }
  /// The relations on one side of a word or the root: bit i, a label whose number is i modulo 64.
  std::uint64_t left_labels(WordIndex word) const { return left_[word]; }
  std::uint64_t right_labels(WordIndex word) const { return right_[word]; }
  /// What actions cost if the guide is right.
  Atom advice(const ParserState& state) const;

 private:
  ArcTree tree_;
  Oracle oracle_;
  std::vector<std::uint64_t> left_;
  std::vector<std::uint64_t> right_;
};

/// Adds what the guide says on the next action.
void add_guide_to_action(const Guide& guide, const ParserInput& input, const ParserState& state, FeatureList& features);
/// Adds what it says on the relation of an arc.
void add_guide_to_label(const Guide& guide, const ParserInput& input, WordIndex head, WordIndex word, FeatureList& features);

/// The sentence read from its other end: the words, tags or tree of it.
template <typename T>
std::vector<T> backwards(std::span<const T> list) {
  return {list.rbegin(), list.rend()};
}
ArcTree backwards(const ArcTree& tree);

}  // namespace entente
