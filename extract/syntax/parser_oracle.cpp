#include "extract/syntax/parser_oracle.hpp"

#include <algorithm>
#include <numeric>

namespace entente {

Oracle::Oracle(const ArcTree& gold) : gold_(gold), dependents_(gold.heads.size()), first_(gold.heads.size() + 2) {
  for (const WordIndex head : gold.heads) ++first_[head + 1U];
  std::partial_sum(first_.begin(), first_.end(), first_.begin());
  std::vector<WordIndex> at(first_.begin(), first_.end());
  for (std::size_t i = 0; i < gold.heads.size(); ++i) dependents_[at[gold.heads[i]]++] = static_cast<WordIndex>(i);
}

unsigned Oracle::dependents_from(WordIndex head, WordIndex first) const {
  const std::span<const WordIndex> all = dependents(head);
  return static_cast<unsigned>(all.end() - std::lower_bound(all.begin(), all.end(), first));
}

// Words on the stack: their head, once they have one, is set, so the stack need not be searched.
unsigned Oracle::shift_cost(const ParserState& state) const {
  const WordIndex next = state.next();
  if (next == state.root()) return 0;
  const auto on_stack = [&](WordIndex word) { return word < next && state[word].head == state.none(); };
  unsigned cost = 0;
  const WordIndex head = gold_.heads[next];
  if (on_stack(head) && head != state.top(0)) ++cost;
  for (const WordIndex word : dependents(next)) cost += on_stack(word) ? 1 : 0;
  return cost;
}

std::array<unsigned, action_count> Oracle::costs(const ParserState& state) const {
  std::array<unsigned, action_count> costs{};
  costs[static_cast<std::size_t>(Action::shift)] = shift_cost(state);
  if (state.stack().empty()) return costs;
  const WordIndex next = state.next();
  const WordIndex word = state.top(0);
  const WordIndex head = gold_.heads[word];
  const unsigned lost = dependents_from(word, next);
  costs[static_cast<std::size_t>(Action::from_next)] =
      lost + ((head == state.top(1) && state.stack().size() > 1) || (head > next) ? 1 : 0);
  costs[static_cast<std::size_t>(Action::from_below)] = lost + (head >= next ? 1 : 0);
  return costs;
}

}  // namespace entente
