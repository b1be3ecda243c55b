// The averaged structured perceptron (Collins 2002): the best sequence under the weights, wrong sorts favoured by a margin,
// against the right one; weights move where they differ. Where only the place of names is known, what goes for right is the
// best sequence of those that agree with it (as in latent structured learning, Yu and Joachims 2009).
#include "extract/actors/name_training.hpp"

#include <algorithm>

#include "extract/actors/name_tokens.hpp"
#include "extract/syntax/learner.hpp"

namespace entente {
namespace {

constexpr std::uint32_t patience = 4;  // updates before a feature takes part
constexpr std::int32_t margin = 20;    // by which the right sort must win
constexpr std::int32_t doubt = 10;     // by which an open word is no name
constexpr std::int32_t never = 1 << 20;
constexpr float least_weight = 0.004F;         // smaller ones, in shares of the largest, are left out
constexpr std::size_t most_features = 60'000;  // of the model
constexpr double veiled_words = 0.3;           // share of names' words that a lesson hides in a round
constexpr double veiled_marks = 0.3;           // of those, whose marks of the lists it hides too
constexpr std::uint64_t seed = 1;

struct Lesson {
  std::vector<NameToken> tokens;
  std::vector<NameSort> sorts;
  std::vector<bool> open;  // whose sort is to be found out; empty: none
};

bool overlaps_any(const std::vector<Span>& spans, Span span) {
  return std::any_of(spans.begin(), spans.end(), [&](Span one) { return one.overlaps(span); });
}

std::vector<Lesson> lessons_of(const NamedSentence& sentence, const NameLists& lists, const Language& language,
                               const World& world) {
  const Text text(sentence.text);
  const Tokens tokens = find_tokens(text, language.token_rules);
  const auto classes = language.classes(tokens);
  const auto elements = find_listed(tokens, classes, {}, language, world);
  std::vector<Lesson> lessons;
  for (const Sentence& part : tokens.sentences) {
    Lesson lesson{name_tokens(tokens, classes, elements, lists, part.tokens), {}, {}};
    for (std::uint32_t i = part.tokens.first; i < part.tokens.last; ++i) {
      const auto name = std::find_if(sentence.names.begin(), sentence.names.end(),
                                     [&](const NamedSentence::Name& n) { return n.span.overlaps(tokens.tokens[i].span); });
      const bool named = name != sentence.names.end() && lesson.tokens[i - part.tokens.first].may_be_name;
      lesson.sorts.push_back(named ? name->sort : NameSort::none);
      if (!sentence.open.empty()) lesson.open.push_back(overlaps_any(sentence.open, tokens.tokens[i].span));
    }
    lessons.push_back(std::move(lesson));
  }
  return lessons;
}

// A lesson in which some names are words that nobody has seen, so that what stands around them is learned too.
Lesson veiled(Lesson lesson, Chance& chance) {
  std::vector<Atom> hidden;
  for (NameToken& token : lesson.tokens) {
    if (!token.may_be_name || !chance.is(veiled_words)) continue;
    hidden.push_back(token.word);
    token.word = 0;
    token.prefixes = {};
    token.suffixes = {};
    if (chance.is(veiled_marks)) token.known = spread(0x300);
  }
  const auto hide = [&](Atom& atom) {
    if (std::find(hidden.begin(), hidden.end(), atom) != hidden.end()) atom = 0;
  };
  for (NameToken& token : lesson.tokens) {
    hide(token.run_first);
    hide(token.run_last);
    hide(token.far_first);
    hide(token.far_last);
  }
  return lesson;
}

std::vector<NameScores> score(const Lesson& lesson, const Learner& learner) {
  std::vector<NameScores> scores(lesson.tokens.size());
  FeatureList features;
  std::vector<float> sums;
  const auto add = [&](std::array<std::int32_t, name_sorts>& into) {
    sums.assign(256, 0);
    learner.score(features.all(), sums);
    for (std::size_t sort = 0; sort < name_sorts; ++sort) into[sort] += static_cast<std::int32_t>(sums[sort]);
  };
  for (std::size_t i = 0; i < lesson.tokens.size(); ++i) {
    if (!lesson.tokens[i].may_be_name) continue;
    name_features(lesson.tokens, i, features);
    add(scores[i].own);
    for (std::size_t before = 0; before < name_sorts; ++before) {
      name_features_behind(lesson.tokens, i, static_cast<NameSort>(before), features);
      add(scores[i].behind[before]);
    }
  }
  return scores;
}

// The best sorts that agree with what is known of a lesson's names.
void complete(Lesson& lesson, std::vector<NameScores> scores) {
  for (std::size_t i = 0; i < lesson.tokens.size(); ++i) {
    if (lesson.open[i]) {
      scores[i].own[0] -= doubt;
    } else {
      scores[i].own[0] += never;
    }
  }
  lesson.sorts = best_sorts(lesson.tokens, scores);
}

void learn(Lesson& whole, Learner& learner, Chance& chance) {
  learner.tick();
  Lesson lesson = veiled(whole, chance);
  std::vector<NameScores> scores = score(lesson, learner);
  if (!lesson.open.empty()) complete(lesson, scores);
  for (std::size_t i = 0; i < lesson.tokens.size(); ++i) {
    for (std::size_t sort = 0; sort < name_sorts; ++sort)
      scores[i].own[sort] += static_cast<NameSort>(sort) == lesson.sorts[i] ? 0 : margin;
  }
  const std::vector<NameSort> found = best_sorts(lesson.tokens, scores);
  if (found == lesson.sorts) return;
  FeatureList features;
  const auto move = [&](std::size_t i, const std::vector<NameSort>& sorts, float step) {
    const auto label = static_cast<std::uint8_t>(sorts[i]);
    name_features(lesson.tokens, i, features);
    if (found[i] != lesson.sorts[i]) learner.update(features.all(), label, step);
    name_features_behind(lesson.tokens, i, i == 0 ? NameSort::none : sorts[i - 1], features);
    learner.update(features.all(), label, step);
  };
  for (std::size_t i = 0; i < lesson.tokens.size(); ++i) {
    const bool same = found[i] == lesson.sorts[i] && (i == 0 || found[i - 1] == lesson.sorts[i - 1]);
    if (same || !lesson.tokens[i].may_be_name) continue;
    move(i, lesson.sorts, 1);
    move(i, found, -1);
  }
}

// The lists' names cut into words as texts are.
MarkedNames in_words(const MarkedNames& lists, const Language& language) {
  MarkedNames names;
  for (const auto& [name, mark] : lists) {
    const Text text(name);
    std::string words;
    for (const Token& token : find_tokens(text, language.token_rules).tokens) words += token.norm + ' ';
    names.emplace_back(std::move(words), mark);
  }
  return names;
}

}  // namespace

std::string train_names(const std::vector<NamedSentence>& sentences, const MarkedNames& lists, const Language& language,
                        const World& world, unsigned rounds) {
  ModelWriter writer;
  NameLists::write(writer, in_words(lists, language));
  const std::string only_lists = writer.finish();
  const NameLists known(ModelFile("lists", only_lists));
  std::vector<Lesson> lessons;
  for (const NamedSentence& sentence : sentences) {
    for (Lesson& lesson : lessons_of(sentence, known, language, world)) lessons.push_back(std::move(lesson));
  }
  Learner learner(patience);
  Chance chance(seed);
  for (unsigned round = 0; round < rounds; ++round) {
    chance.shuffle(lessons);
    for (Lesson& lesson : lessons) {
      if (lesson.open.empty() || round >= rounds / 3) learn(lesson, learner, chance);
    }
  }
  RowScorer::write(writer, "names", learner.averages(least_weight, most_features));
  return writer.finish();
}

}  // namespace entente
