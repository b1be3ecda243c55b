// The dynamic oracle of arc-hybrid parsing: what each action would cost, in any state (Goldberg and Nivre 2013).
#pragma once

#include <array>
#include <vector>

#include "extract/syntax/parser_state.hpp"

namespace entente {

/// The right tree of a sentence.
struct GoldTree {
  std::vector<WordIndex> heads;  ///< of each word; the number of words is the root
  std::vector<LabelId> labels;
};

class Oracle {
 public:
  explicit Oracle(const GoldTree& gold);

  /// How many right arcs can no longer be drawn once an action is taken. States are of that sentence.
  std::array<unsigned, action_count> costs(const ParserState& state) const;

 private:
  unsigned shift_cost(const ParserState& state) const;
  unsigned dependents_from(WordIndex head, WordIndex first) const;

  const GoldTree& gold_;
  std::vector<std::vector<WordIndex>> dependents_;  // of each word and the root
};

}  // namespace entente
