#include "extract/syntax/parser.hpp"

#include <algorithm>
#include <limits>

#include "extract/syntax/tree.hpp"

namespace entente {
namespace {

LabelId best(const LabelScorer::Scores& scores, std::size_t labels) {
  const auto end = scores.begin() + static_cast<std::ptrdiff_t>(labels);
  return static_cast<LabelId>(std::max_element(scores.begin(), end) - scores.begin());
}

LabelId best_label(const LabelScorer& scorer, std::span<const Feature> features, std::size_t labels) {
  LabelScorer::Scores scores{};
  scorer.score(features, scores);
  return best(scores, labels);
}

}  // namespace

ArcDrawer::ArcDrawer(const ModelFile& model, const std::string& prefix, std::size_t labels)
    : labels_(labels), actions_(model, prefix + "actions"), arcs_(model, prefix + "arcs") {
  if (labels == 0 || labels > most_labels) model.fail("labels", "is not of a possible size");
}

Action ArcDrawer::next_action(const ParserInput& input, const ParserState& state, FeatureList& features) const {
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

ParserState ArcDrawer::draw(const ParserInput& input) const {
  ParserState state(input.size());
  FeatureList features;
  while (!state.is_done()) {
    const Action action = next_action(input, state, features);
    LabelId label = no_label;
    if (action != Action::shift) {
      label_features(input, state, state.head_of(action), state.dependent(), features);
      label = best_label(arcs_, features.all(), labels_);
    }
    state.take(action, label);
  }
  return state;
}

ArcTree tree_of(const ParserState& state) {
  ArcTree tree;
  for (WordIndex word = 0; word < state.root(); ++word) {
    tree.heads.push_back(state[word].head);
    tree.labels.push_back(state[word].label);
  }
  return tree;
}

Parser::Parser(const ModelFile& model)
    : labels_(model.strings("labels")),
      first_(model, "guide.", labels_.size()),
      second_(model, "", labels_.size()),
      revision_(model, "revision") {
  for (std::size_t i = 0; i < labels_.size(); ++i) {
    if (labels_[i] == "root") root_label_ = static_cast<LabelId>(i);
  }
}

// Nothing but the word at the top is "root", and it is nothing else.
LabelId Parser::revised(const ParserInput& input, const ParserState& state, const TreeView& tree, WordIndex word,
                        FeatureList& features) const {
  if (state[word].head == state.root() && root_label_ != no_label) return root_label_;
  relabel_features(input, state, tree, word, features);
  LabelScorer::Scores scores{};
  revision_.score(features.all(), scores);
  if (root_label_ != no_label && labels_.size() > 1) scores[root_label_] = std::numeric_limits<std::int32_t>::min();
  return best(scores, labels_.size());
}

std::vector<Arc> Parser::parse(std::span<const WordAtoms> words, std::span<const TagId> tags,
                               const std::vector<Upos>& upos) const {
  const Guide guide(backwards(tree_of(first_.draw(ParserInput(backwards(words), backwards(tags), upos, nullptr)))));
  const ParserInput input(words, tags, upos, &guide);
  const ParserState state = second_.draw(input);
  const TreeView tree(state);
  FeatureList features;
  std::vector<Arc> arcs(input.size());
  for (WordIndex word = 0; word < input.size(); ++word) {
    const WordIndex head = state[word].head;
    arcs[word] = {head == state.root() ? Word::root : head, revised(input, state, tree, word, features)};
  }
  return arcs;
}

}  // namespace entente
