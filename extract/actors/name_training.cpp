// The averaged perceptron over tokens; the tagger's own decisions are what it sees to the left of a word.
#include "extract/actors/name_training.hpp"

#include <algorithm>

#include "extract/actors/name_tokens.hpp"
#include "extract/syntax/learner.hpp"

namespace entente {
namespace {

constexpr std::uint32_t patience = 2;          // updates before a feature takes part
constexpr float margin = 20;                   // by which the right sort must win
constexpr float least_weight = 0.01F;          // smaller ones, in shares of the largest, are left out
constexpr std::size_t most_features = 50'000;  // of the model
constexpr std::uint64_t seed = 1;

struct Lesson {
  std::vector<NameToken> tokens;
  std::vector<NameSort> sorts;
};

std::vector<Lesson> lessons_of(const NamedSentence& sentence, const Language& language, const World& world) {
  const Text text(sentence.text);
  const Tokens tokens = find_tokens(text, language.token_rules);
  const auto classes = language.classes(tokens);
  const auto elements = find_listed(tokens, classes, {}, language, world);
  std::vector<Lesson> lessons;
  for (const Sentence& part : tokens.sentences) {
    Lesson lesson{name_tokens(tokens, classes, elements, part.tokens), {}};
    for (std::uint32_t i = part.tokens.first; i < part.tokens.last; ++i) {
      const auto name = std::find_if(sentence.names.begin(), sentence.names.end(),
                                     [&](const NamedSentence::Name& n) { return n.span.overlaps(tokens.tokens[i].span); });
      lesson.sorts.push_back(name == sentence.names.end() ? NameSort::none : name->sort);
    }
    lessons.push_back(std::move(lesson));
  }
  return lessons;
}

void learn(const Lesson& lesson, Learner& learner) {
  FeatureList features;
  std::vector<NameSort> sorts(lesson.tokens.size());
  std::vector<float> scores;
  for (std::size_t i = 0; i < lesson.tokens.size(); ++i) {
    if (!lesson.tokens[i].is_capital) continue;
    name_features(lesson.tokens, sorts, i, features);
    scores.assign(256, 0);
    learner.tick();
    learner.score(features.all(), scores);
    const auto gold = static_cast<std::uint8_t>(lesson.sorts[i]);
    std::uint8_t rival = gold == 0 ? 1 : 0;
    for (std::uint8_t s = 0; s < name_sorts; ++s)
      if (s != gold && scores[s] > scores[rival]) rival = s;
    if (scores[gold] <= scores[rival] + margin) {
      learner.update(features.all(), gold, 1);
      learner.update(features.all(), rival, -1);
    }
    sorts[i] = static_cast<NameSort>(scores[rival] > scores[gold] ? rival : gold);
  }
}

}  // namespace

std::string train_names(const std::vector<NamedSentence>& sentences, const Language& language, const World& world,
                        unsigned rounds) {
  std::vector<Lesson> lessons;
  for (const NamedSentence& sentence : sentences) {
    for (Lesson& lesson : lessons_of(sentence, language, world)) lessons.push_back(std::move(lesson));
  }
  Learner learner(patience);
  Chance chance(seed);
  for (unsigned round = 0; round < rounds; ++round) {
    chance.shuffle(lessons);
    for (const Lesson& lesson : lessons) learn(lesson, learner);
  }
  ModelWriter writer;
  RowScorer::write(writer, "names", learner.averages(least_weight, most_features));
  return writer.finish();
}

}  // namespace entente
