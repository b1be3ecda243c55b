// The dynamic oracle of arc-hybrid parsing: what each action would cost, in any state (Goldberg and Nivre 2013).
#pragma once

#include <array>
#include <vector>

#include "extract/syntax/parser_state.hpp"

namespace entente {

class Oracle {
 public:
  /// The tree must outlive the Oracle.
  explicit Oracle(const ArcTree& gold);

  /// How many right arcs can no longer be drawn once an action is taken. States are of that sentence.
  std::array<unsigned, action_count> costs(const ParserState& state) const;

 private:
  unsigned shift_cost(const ParserState& state) const;
  unsigned dependents_from(WordIndex head, WordIndex first) const;
  std::span<const WordIndex> dependents(WordIndex head) const {
    return std::span(dependents_).subspan(first_[head], first_[head + 1U] - first_[head]);
  }

  const ArcTree& gold_;
  std::vector<WordIndex> dependents_;  // of the first word, of the second ... of the root; each one's in order
  std::vector<WordIndex> first_;       // where those of a word begin
};

}  // namespace entente
