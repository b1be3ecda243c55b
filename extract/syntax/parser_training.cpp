// The parser learns by parsing: an oracle says which actions are right in whatever state the parser has got into, and
// training mostly follows the parser's own choice, so that it learns to go on after mistakes (Goldberg and Nivre 2013).

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>

#include "extract/syntax/parser.hpp"
#include "extract/syntax/training.hpp"

namespace entente {
namespace {

constexpr std::array<Action, action_count> all_actions = {Action::shift, Action::from_next, Action::from_below};
constexpr double exploration = 0.9;  // share of states in which training follows the parser, after the first round

// A multiclass decision between labels, learned.
class LabelTrainer {
 public:
  LabelTrainer(std::size_t labels, float margin, const TrainingOptions& options)
      : labels_(labels), margin_(margin), learner_(options.patience) {}

  LabelId decide(std::span<const Feature> features) {
    score(features);
    return static_cast<LabelId>(std::max_element(scores_.begin(), scores_.begin() + labels_) - scores_.begin());
  }
  LabelId learn(std::span<const Feature> features, LabelId gold) {
    score(features);
    learner_.tick();
    LabelId rival = gold == 0 ? 1 : 0;
    for (std::ptrdiff_t label = 0; label < labels_; ++label) {
      if (label != gold && scores_[label] > scores_[rival]) rival = static_cast<LabelId>(label);
    }
    if (scores_[gold] <= scores_[rival] + margin_) {
      learner_.update(features, gold, 1);
      learner_.update(features, rival, -1);
    }
    return scores_[rival] > scores_[gold] ? rival : gold;
  }
  void restart() { learner_.restart(); }
  const Learner& learner() const { return learner_; }

 private:
  void score(std::span<const Feature> features) {
    scores_.assign(256, 0);
    learner_.score(features, scores_);
  }

  std::ptrdiff_t labels_;
  float margin_;
  Learner learner_;
  std::vector<float> scores_;
};

class ParserTrainer {
 public:
  ParserTrainer(const TrainingData& data, const TrainingOptions& options)
      : data_(data),
        margin_(options.margin * 100),
        actions_(options.patience),
        arcs_(data.labels.size(), options.margin * 60, options),
        revision_(data.labels.size(), options.margin * 60, options),
        chance_(options.seed),
        blindfold_(data, options.blindness, options.seed + 2) {}

  void learn(const TrainingSentence& sentence, std::span<const TagId> tags, const Guide* guide, bool explore) {
    const std::vector<WordAtoms> atoms = blindfold_(sentence.atoms);
    const ParserInput input(atoms, tags, data_.upos, guide);
    const Oracle oracle(sentence.tree);
    ParserState state(input.size());
    while (!state.is_done()) {
      const Action action = choose(input, state, oracle, explore);
      LabelId label = no_label;
      if (action != Action::shift) {
        const WordIndex head = state.head_of(action);
        const WordIndex word = state.dependent();
        label_features(input, state, head, word, features_);
        const bool right = sentence.tree.heads[word] == head;
        label = right ? arcs_.learn(features_.all(), sentence.tree.labels[word]) : arcs_.decide(features_.all());
      }
      state.take(action, label);
    }
    revise(input, state, sentence.tree);
  }

  std::string accuracy() {
    const auto share = [](std::size_t part, std::size_t all) {
      return 100.0 * static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(all, 1));
    };
    std::string result = fmt::format("{:.2f} % of actions right, UAS {:.2f}, LAS {:.2f}", share(right_, all_),
                                     share(heads_, words_), share(labels_, words_));
    right_ = all_ = heads_ = labels_ = words_ = 0;
    return result;
  }
  /// Learns anew; what was learned stays in the averages.
  void restart() {
    actions_.restart();
    arcs_.restart();
    revision_.restart();
  }
  const Learner& actions() const { return actions_; }
  const Learner& arcs() const { return arcs_.learner(); }
  const Learner& revision() const { return revision_.learner(); }

 private:
  using Scores = std::array<float, action_count>;

  // The allowed action of the highest score among those that cost `least` or, if not `cheap`, more.
  static Action best(const ParserState& state, const Scores& scores, const std::array<unsigned, action_count>& costs,
                     unsigned least, bool cheap) {
    Action result = Action::shift;
    float most = -std::numeric_limits<float>::infinity();
    for (const Action action : all_actions) {
      const auto i = static_cast<std::size_t>(action);
      if (!state.allows(action) || (costs[i] == least) != cheap || scores[i] <= most) continue;
      most = scores[i];
      result = action;
    }
    return result;
  }

  Action choose(const ParserInput& input, const ParserState& state, const Oracle& oracle, bool explore) {
    const auto costs = oracle.costs(state);
    unsigned least = std::numeric_limits<unsigned>::max();
    unsigned most = 0;
    std::size_t allowed = 0;
    for (const Action action : all_actions) {
      if (!state.allows(action)) continue;
      ++allowed;
      least = std::min(least, costs[static_cast<std::size_t>(action)]);
      most = std::max(most, costs[static_cast<std::size_t>(action)]);
    }
    if (allowed == 1) return best(state, {}, costs, least, true);
    action_features(input, state, features_);
    Scores scores{};
    actions_.score(features_.all(), scores);
    actions_.tick();
    const Action right = best(state, scores, costs, least, true);
    ++all_;
    if (least == most) {
      ++right_;
      return right;
    }
    const Action wrong = best(state, scores, costs, least, false);
    const float lead = scores[static_cast<std::size_t>(right)] - scores[static_cast<std::size_t>(wrong)];
    if (lead > 0) ++right_;
    if (lead <= margin_) {
      actions_.update(features_.all(), static_cast<std::uint8_t>(right), 1);
      actions_.update(features_.all(), static_cast<std::uint8_t>(wrong), -1);
    }
    return lead > 0 || !explore || !chance_.is(exploration) ? right : wrong;
  }

  // Relations of right arcs, seen in the tree as the parser drew it.
  void revise(const ParserInput& input, const ParserState& state, const ArcTree& gold) {
    const TreeView tree(state);
    for (WordIndex word = 0; word < input.size(); ++word) {
      ++words_;
      if (state[word].head != gold.heads[word]) continue;
      relabel_features(input, state, tree, word, features_);
      const LabelId label = revision_.learn(features_.all(), gold.labels[word]);
      ++heads_;
      labels_ += label == gold.labels[word] ? 1 : 0;
    }
  }

  const TrainingData& data_;
  float margin_;
  Learner actions_;
  LabelTrainer arcs_;
  LabelTrainer revision_;
  Chance chance_;
  Blindfold blindfold_;
  FeatureList features_;
  std::size_t right_ = 0;
  std::size_t all_ = 0;
  std::size_t heads_ = 0;
  std::size_t labels_ = 0;
  std::size_t words_ = 0;
};

// What a parser learns from: sentences, which tags the tagger gave them, and trees that guide it, if any.
struct Lessons {
  const TrainingData& data;
  const std::vector<std::vector<TagId>>& tags;
  const std::vector<ArcTree>& guides;
};

ParserTrainer taught(const Lessons& lessons, std::vector<std::size_t> order, const TrainingOptions& options,
                     const TrainingProgress& progress) {
  ParserTrainer trainer(lessons.data, options);
  Chance chance(options.seed + 1);
  const unsigned rounds = options.parser_rounds * options.opinions;
  for (unsigned round = 0; round < rounds; ++round) {
    const bool first = round % options.parser_rounds == 0;
    if (first) trainer.restart();
    chance.shuffle(order);
    for (const std::size_t s : order) {
      std::optional<Guide> guide;
      if (!lessons.guides.empty()) guide.emplace(lessons.guides[s]);
      trainer.learn(lessons.data.sentences[s], lessons.tags[s], guide ? &*guide : nullptr, !first);
    }
    progress(fmt::format("parser, round {} of {}: {}", round + 1, rounds, trainer.accuracy()));
  }
  return trainer;
}

void write_drawer(const ParserTrainer& trainer, const TrainingOptions& options, const std::string& prefix,
                  ModelWriter& writer) {
  const float least = options.least_weight;
  ActionScorer::write(writer, prefix + "actions", trainer.actions().averages(least, options.most_action_features));
  LabelScorer::write(writer, prefix + "arcs", trainer.arcs().averages(least, options.most_label_features));
}

TrainingData backwards(const TrainingData& data) {
  TrainingData result = data;
  for (TrainingSentence& sentence : result.sentences) {
    std::reverse(sentence.atoms.begin(), sentence.atoms.end());
    std::reverse(sentence.tags.begin(), sentence.tags.end());
    sentence.tree = backwards(sentence.tree);
  }
  return result;
}

// The guides of each part of the data are drawn by a parser that has learned from the other parts: what the second parser
// learns from must be as wrong as what it will see.
std::vector<ArcTree> guides_by_others(const Lessons& lessons, const TrainingOptions& options,
                                      const TrainingProgress& progress) {
  std::vector<ArcTree> guides(lessons.data.sentences.size());
  TrainingOptions once = options;
  once.opinions = 1;  // half the time
  for (unsigned fold = 0; fold < options.folds; ++fold) {
    ModelWriter writer;
    const std::vector<std::size_t> others = part_of_data(lessons.data, options.folds, fold, Inside::no);
    write_drawer(taught(lessons, others, once, [](const std::string&) {}), options, "", writer);
    const std::string bytes = writer.finish();
    const ModelFile model("guide", bytes);
    const ArcDrawer drawer(model, "", lessons.data.labels.size());
    for (const std::size_t s : part_of_data(lessons.data, options.folds, fold, Inside::yes)) {
      const ParserInput input(lessons.data.sentences[s].atoms, lessons.tags[s], lessons.data.upos, nullptr);
      guides[s] = backwards(tree_of(drawer.draw(input)));
    }
    progress(fmt::format("guides of part {} of {} drawn by a parser of the others", fold + 1, options.folds));
  }
  return guides;
}

}  // namespace

void train_parser(const TrainingData& data, const std::vector<std::vector<TagId>>& tags, const TrainingOptions& options,
                  ModelWriter& writer, const TrainingProgress& progress) {
  writer.add_strings("labels", data.labels);
  const std::vector<std::size_t> all = part_of_data(data, 1, 0, Inside::yes);
  std::vector<ArcTree> guides;
  {
    const TrainingData back = backwards(data);
    std::vector<std::vector<TagId>> back_tags;
    for (const std::vector<TagId>& list : tags) back_tags.emplace_back(list.rbegin(), list.rend());
    const Lessons lessons{back, back_tags, guides};
    std::vector<ArcTree> drawn = guides_by_others(lessons, options, progress);
    write_drawer(taught(lessons, all, options, progress), options, "guide.", writer);
    guides = std::move(drawn);
  }
  const ParserTrainer trainer = taught({data, tags, guides}, all, options, progress);
  write_drawer(trainer, options, "", writer);
  LabelScorer::write(writer, "revision", trainer.revision().averages(options.least_weight, options.most_label_features));
}

}  // namespace entente
