// What the parser looks at: templates after Zhang and Nivre (2011) for the actions, and for the relation of an arc.
#pragma once

#include "extract/syntax/parser_state.hpp"

namespace entente {

/// For the next action: the top three of the stack, the next three words, their dependents, distances, valency.
void action_features(const ParserInput& input, const ParserState& state, FeatureList& features);

/// For the relation of an arc that is about to be drawn.
void label_features(const ParserInput& input, const ParserState& state, WordIndex head, WordIndex word,
                    FeatureList& features);

/// For the relation of a word in a finished tree, whose words all have relations that may be revised.
class TreeView;
void relabel_features(const ParserInput& input, const ParserState& state, const TreeView& tree, WordIndex word,
                      FeatureList& features);

/// Neighbours among the dependents of one head in a finished parse.
class TreeView {
 public:
  explicit TreeView(const ParserState& state);
  WordIndex before(WordIndex word) const { return before_[word]; }  ///< none() for the first
  WordIndex behind(WordIndex word) const { return behind_[word]; }

 private:
  std::vector<WordIndex> before_;
  std::vector<WordIndex> behind_;
};

}  // namespace entente
