// The dependency parser: greedy arc-hybrid transitions, each decided by a linear model; the relation of an arc is decided
// when it is drawn, and once more when the tree stands.
//
// Actions and relations have models of their own: three actions score fast, and what an arc is called asks other questions
// than whether it is one.
#pragma once

#include <span>
#include <vector>

#include "extract/syntax/parser_features.hpp"
#include "extract/syntax/scorer.hpp"

namespace entente {

struct Arc {
  std::uint32_t head = 0;  ///< index of a word; Word::root at the top
  LabelId label = no_label;
};

class Parser {
 public:
  /// Views on a model, which must outlive the Parser. Throws Error when parts are missing or do not fit.
  explicit Parser(const ModelFile& model);

  /// The tree of a sentence of at most 60,000 words: projective, with one word at the top. Linear in the words.
  std::vector<Arc> parse(const ParserInput& input) const;
  std::string_view label(LabelId label) const { return labels_[label]; }

 private:
  Action next_action(const ParserInput& input, const ParserState& state, FeatureList& features) const;
  LabelId best_label(const RowScorer& scorer, std::span<const Feature> features) const;

  ModelStrings labels_;
  ActionScorer actions_;
  RowScorer arcs_;
  RowScorer revision_;
};

}  // namespace entente
