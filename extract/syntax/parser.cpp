#include "extract/syntax/parser.hpp"

#include <algorithm>
#include <limits>

#include "extract/syntax/tree.hpp"

namespace entente {

Parser::Parser(const ModelFile& model)
    : labels_(model.strings("labels")), actions_(model, "actions"), arcs_(model, "arcs"), revision_(model, "revision") {
  if (labels_.size() == 0 || labels_.size() > most_labels) model.fail("labels", "is not of a possible size");
}

Action Parser::next_action(const ParserInput& input, const ParserState& state, FeatureList& features) const {
  constexpr std::array<Action, action_count> all = {Action::shift, Action::from_next, Action::from_below};
  if (state.stack().empty()) return Action::shift;
  if (state.next() == state.root()) return state.stack().size() == 1 ? Action::from_next : Action::from_below;
  action_features(input, state, features);
  const ActionScorer::Scores scores = actions_.score(features.all());
  Action best = Action::shift;
  std::int32_t most = std::numeric_limits<std::int32_t>::min();
  for (const Action action : all) {
    const std::int32_t score = scores[static_cast<std::size_t>(action)];
    if (score <= most || !state.allows(action)) continue;
    best = action;
    most = score;
  }
  return best;
}

LabelId Parser::best_label(const RowScorer& scorer, std::span<const Feature> features) const {
  RowScorer::Scores scores{};
  scorer.score(features, scores);
  const auto end = scores.begin() + static_cast<std::ptrdiff_t>(labels_.size());
  return static_cast<LabelId>(std::max_element(scores.begin(), end) - scores.begin());
}

std::vector<Arc> Parser::parse(const ParserInput& input) const {
  ParserState state(input.size());
  FeatureList features;
  while (!state.is_done()) {
    const Action action = next_action(input, state, features);
    LabelId label = no_label;
    if (action != Action::shift) {
      label_features(input, state, state.head_of(action), state.dependent(), features);
      label = best_label(arcs_, features.all());
    }
    state.take(action, label);
  }
  const TreeView tree(state);
  std::vector<Arc> arcs(input.size());
  for (WordIndex word = 0; word < input.size(); ++word) {
    relabel_features(input, state, tree, word, features);
    const WordIndex head = state[word].head;
    arcs[word] = {head == state.root() ? Word::root : head, best_label(revision_, features.all())};
  }
  return arcs;
}

}  // namespace entente
