// Transitions and their oracle.
#include "extract/syntax/parser_oracle.hpp"

#include <catch2/catch.hpp>

#include "extract/syntax/learner.hpp"
#include "extract/syntax/parser_guide.hpp"
#include "extract/syntax/scorer.hpp"

namespace entente {
namespace {

constexpr std::array<Action, action_count> all_actions = {Action::shift, Action::from_next, Action::from_below};

Action cheapest(const ParserState& state, const Oracle& oracle) {
  const auto costs = oracle.costs(state);
  Action best = Action::shift;
  unsigned least = ~0U;
  for (const Action action : all_actions) {
    if (!state.allows(action) || costs[static_cast<std::size_t>(action)] >= least) continue;
    least = costs[static_cast<std::size_t>(action)];
    best = action;
  }
  return best;
}

std::vector<WordIndex> heads(const ParserState& state) {
  std::vector<WordIndex> result;
  for (WordIndex word = 0; word < state.root(); ++word) result.push_back(state[word].head);
  return result;
}

// A random projective tree: what random actions draw.
std::vector<WordIndex> random_tree(Chance& chance, WordIndex words) {
  ParserState state(words);
  while (!state.is_done()) {
    const Action action = all_actions[chance.below(3)];
    if (state.allows(action)) state.take(action, 0);
  }
  return heads(state);
}

unsigned wrong(const std::vector<WordIndex>& a, const std::vector<WordIndex>& b) {
  unsigned count = 0;
  for (std::size_t i = 0; i < a.size(); ++i) count += a[i] != b[i] ? 1 : 0;
  return count;
}

TEST_CASE("who follows the oracle draws the right tree") {
  Chance chance(1);
  for (int i = 0; i < 200; ++i) {
    const ArcTree gold{random_tree(chance, static_cast<WordIndex>(1 + chance.below(12))), {}};
    const Oracle oracle(gold);
    ParserState state(static_cast<WordIndex>(gold.heads.size()));
    while (!state.is_done()) state.take(cheapest(state, oracle), 0);
    CHECK(heads(state) == gold.heads);
  }
}

TEST_CASE("after any mistakes the oracle loses no more arcs than it says") {
  Chance chance(2);
  for (int i = 0; i < 300; ++i) {
    const ArcTree gold{random_tree(chance, 8), {}};
    const Oracle oracle(gold);
    ParserState state(8);
    unsigned lost = 0;
    while (!state.is_done()) {
      Action action = cheapest(state, oracle);
      const Action other = all_actions[chance.below(3)];
      if (chance.is(0.3) && state.allows(other)) action = other;
      lost += oracle.costs(state)[static_cast<std::size_t>(action)];
      state.take(action, 0);
    }
    CHECK(wrong(heads(state), gold.heads) <= lost);
  }
}

TEST_CASE("a tree read backwards twice is itself, and a guide advises what draws it") {
  Chance chance(3);
  for (int i = 0; i < 50; ++i) {
    ArcTree tree{random_tree(chance, 9), std::vector<LabelId>(9, 3)};
    const ArcTree back = backwards(tree);
    CHECK(backwards(back).heads == tree.heads);
    for (WordIndex word = 0; word < 9; ++word)
      CHECK(back.heads[8 - word] == (tree.heads[word] == 9 ? 9 : 8 - tree.heads[word]));
    const Guide guide(tree);
    const Oracle oracle(tree);
    ParserState start(9);
    ParserState other(9);
    CHECK(guide.advice(start) == guide.advice(other));
    other.take(Action::shift, no_label);
    other.take(Action::shift, no_label);
    CHECK((guide.advice(start) == guide.advice(other)) == (oracle.costs(start) == oracle.costs(other)));
  }
  const Guide guide(ArcTree{{1, 3, 1}, {5, 6, 70}});
  CHECK(guide.left_labels(1) == 1U << 5U);
  CHECK(guide.right_labels(1) == 1U << 6U);
  CHECK(guide.left_labels(3) == 1U << 6U);
}

TEST_CASE("weights of actions keep their order and about their size in a byte") {
  std::vector<LearnedFeature> features;
  for (std::uint64_t i = 1; i <= 40; ++i)
    features.push_back(
        {spread(i), {{0, 1.0F}, {1, 1.0F + static_cast<float>(i)}, {2, 1.0F - 0.5F * static_cast<float>(i)}}});
  ModelWriter writer;
  ActionScorer::write(writer, "a", features);
  const std::string bytes = writer.finish();
  const ModelFile model("m", bytes);
  const ActionScorer scorer(model, "a");
  for (std::uint64_t i = 1; i <= 40; ++i) {
    const std::array<Feature, 1> one = {spread(i)};
    const auto scores = scorer.score(one);
    const double size = static_cast<double>(i) * 1984 / 40;
    CHECK(scores[1] == Approx(size).epsilon(0.04).margin(0.51));
    CHECK(scores[2] == Approx(-size / 2).epsilon(0.04).margin(0.51));
  }
  CHECK(scorer.score(std::array<Feature, 1>{spread(1000)}) == ActionScorer::Scores{});
}

TEST_CASE("a state knows its words' dependents, the outer ones first") {
  ParserState state(3);
  state.take(Action::shift, no_label);
  state.take(Action::shift, no_label);
  CHECK(state.allows(Action::from_below));
  state.take(Action::from_next, 5);
  state.take(Action::from_next, 7);
  CHECK(state[2].left.outer == 0);
  CHECK(state[2].left.inner == 1);
  CHECK(state[2].left.count == 2);
  CHECK(state[2].left.labels == ((1U << 5U) | (1U << 7U)));
  CHECK_FALSE(state.allows(Action::from_next));
  CHECK_FALSE(state.is_done());
}

TEST_CASE("the learner's averages tell labels apart, and weigh what mattered often first") {
  Learner learner(1);
  const std::array<Feature, 2> one = {spread(1), spread(2)};
  const std::array<Feature, 1> other = {spread(3)};
  for (int i = 0; i < 4; ++i) {
    learner.tick();
    learner.update(one, 0, 1);
    learner.update(one, 1, -1);
  }
  learner.tick();
  learner.update(other, 1, 1);
  std::array<float, 2> scores{};
  learner.score(one, scores);
  CHECK(scores[0] == 8);
  CHECK(scores[1] == -8);
  const auto averages = learner.averages(0, 10);
  REQUIRE(averages.size() == 3);
  CHECK(averages.back().feature == spread(3));
  CHECK(learner.averages(0.9F, 10).size() == 2);
  CHECK(learner.averages(0, 1).size() == 1);
}

TEST_CASE("a patient learner passes over what it saw once") {
  Learner learner(2);
  const std::array<Feature, 1> feature = {spread(1)};
  learner.update(feature, 0, 1);
  learner.update(feature, 1, -1);
  CHECK(learner.averages(0, 10).empty());
  learner.tick();
  learner.update(feature, 0, 1);
  learner.tick();
  CHECK(learner.averages(0, 10).size() == 1);
}

}  // namespace
}  // namespace entente
