// The parser must learn from tags as wrong as those it will see: each part of the treebank is tagged by a tagger that has
// learned from the other parts.
#include "extract/syntax/training.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "extract/error.hpp"
#include "extract/syntax/lemmas.hpp"
#include "extract/syntax/segmenter.hpp"

namespace entente {
namespace {

constexpr std::size_t most_words = 400;

std::vector<std::vector<TagId>> tag_by_others(const TrainingData& data, const TrainingOptions& options,
                                              const TrainingProgress& progress) {
  std::vector<std::vector<TagId>> tags(data.sentences.size());
  std::size_t right = 0;
  std::size_t all = 0;
  for (unsigned fold = 0; fold < options.folds; ++fold) {
    ModelWriter writer;
    train_tagger(data, part_of_data(data, options.folds, fold, Inside::no), options, writer, [](const std::string&) {});
    const std::string bytes = writer.finish();
    const Tagger tagger(ModelFile("tagger", bytes));
    for (const std::size_t s : part_of_data(data, options.folds, fold, Inside::yes)) {
      tags[s] = tagger.tag(data.sentences[s].atoms);
      for (std::size_t i = 0; i < tags[s].size(); ++i) right += tags[s][i] == data.sentences[s].tags[i] ? 1 : 0;
      all += tags[s].size();
    }
  }
  progress(fmt::format("tagged by others: {:.2f} % of words right",
                       100.0 * static_cast<double>(right) / static_cast<double>(all == 0 ? 1 : all)));
  return tags;
}

// Small treebanks make small models: a feature that few words support is chance.
// Copies of a sentence count once.
TrainingOptions for_size_of(TrainingOptions options, const TrainingData& data) {
  constexpr std::size_t large = 10'000;  // sentences
  std::size_t words = 10'000;            // as a floor
  std::set<std::size_t> origins;
  for (const TrainingSentence& sentence : data.sentences) {
    if (origins.insert(sentence.origin).second) words += sentence.words.size();
  }
  options.most_action_features = std::min(options.most_action_features, words * 5 / 2);
  options.most_label_features = std::min(options.most_label_features, words * 11 / 20);
  options.most_tag_features = std::min(options.most_tag_features, words * 6 / 10);
  if (options.patience == 0) options.patience = data.origins < large ? 2 : 3;
  if (options.tagger_patience == 0) options.tagger_patience = data.origins < large ? 1 : 3;
  return options;
}

}  // namespace

std::string train_syntax(const TrainingMaterial& material, const TrainingOptions& given, const TrainingProgress& progress) {
  const TrainingData data = training_data(material.sentences, given.tag_set, most_words);
  if (data.sentences.empty()) throw Error("there are no sentences to learn from");
  const TrainingOptions options = for_size_of(given, data);
  ModelWriter writer;
  train_segmenter(material.sentences, material.lexicon, material.rules, writer);
  train_lemmas(material.sentences, material.lexicon, writer);
  train_tagger(data, part_of_data(data, 1, 0, Inside::yes), options, writer, progress);
  train_parser(data, tag_by_others(data, options, progress), options, writer, progress);
  return writer.finish();
}

}  // namespace entente
