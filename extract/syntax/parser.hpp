// The dependency parser: greedy arc-hybrid transitions, each decided by a linear model; the relation of an arc is decided
// when it is drawn, and once more when the tree stands.
//
// A sentence is read twice, from its end and then from its beginning with the first tree as a guide. Actions and relations
// have models of their own: three actions score fast, and what an arc is called asks other questions than whether it is one.
#pragma once

#include <span>
#include <vector>

#include "extract/syntax/parser_features.hpp"
#include "extract/syntax/parser_guide.hpp"
#include "extract/syntax/scorer.hpp"

namespace entente {

struct Arc {
  std::uint32_t head = 0;  ///< index of a word; Word::root at the top
  LabelId label = no_label;
};

/// Takes transitions from the first to the last word.
class ArcDrawer {
 public:
  /// Views on the sections of a model whose names begin with `prefix`. `labels` is how many relations there are.
  ArcDrawer(const ModelFile& model, const std::string& prefix, std::size_t labels);

  /// The tree of a sentence: projective, with one word at the top. Linear in the words.
  ParserState draw(const ParserInput& input) const;

 private:
  Action next_action(const ParserInput& input, const ParserState& state, FeatureList& features) const;

  std::size_t labels_ = 0;
  ActionScorer actions_;
  LabelScorer arcs_;
};

/// The tree of a finished parse.
ArcTree tree_of(const ParserState& state);

class Parser {
 public:
  /// Views on a model, which must outlive the Parser. Throws Error when parts are missing or do not fit.
  explicit Parser(const ModelFile& model);

  /// The tree of a sentence of at most 60,000 words, as ArcDrawer's. `upos` are the universal tags of the tags.
  std::vector<Arc> parse(std::span<const WordAtoms> words, std::span<const TagId> tags, const std::vector<Upos>& upos) const;
  std::string_view label(LabelId label) const { return labels_[label]; }

 private:
  LabelId revised(const ParserInput& input, const ParserState& state, const TreeView& tree, WordIndex word,
                  FeatureList& features) const;

  ModelStrings labels_;
  LabelId root_label_ = no_label;
  ArcDrawer first_;
  ArcDrawer second_;
  LabelScorer revision_;
};

}  // namespace entente
