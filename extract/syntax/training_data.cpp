#include "extract/syntax/training_data.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "extract/error.hpp"

namespace entente {
namespace {

using Counts = std::map<std::string, std::size_t>;

std::string tag_of(const ConlluWord& word, TagSet tag_set) {
  return tag_set == TagSet::universal || word.xpos.empty() ? word.upos : word.upos + " " + word.xpos;
}

std::vector<std::string> most_frequent(const Counts& counts, std::size_t most) {
  std::vector<std::string> names;
  for (const auto& [name, count] : counts) names.push_back(name);
  std::stable_sort(names.begin(), names.end(),
                   [&](const std::string& a, const std::string& b) { return counts.at(a) > counts.at(b); });
  names.resize(std::min(names.size(), most));
  return names;
}

// The number of a name; of the first whose part before `cut` is the same when it is too rare to have one.
std::uint8_t number_of(const std::vector<std::string>& names, const std::string& name, char cut) {
  auto found = std::find(names.begin(), names.end(), name);
  const std::string general = name.substr(0, name.find(cut));
  if (found == names.end()) {
    found = std::find_if(names.begin(), names.end(),
                         [&](const std::string& other) { return other.substr(0, other.find(cut)) == general; });
  }
  return static_cast<std::uint8_t>(found == names.end() ? 0 : found - names.begin());
}

void check(const ConlluSentence& sentence) {
  for (const ConlluWord& word : sentence.words) {
    if (!word.upos.empty() && !word.deprel.empty()) continue;
    throw Error(fmt::format("the sentence of line {} has a word without tag or relation: {}", sentence.line, word.form));
  }
}

}  // namespace

TrainingData training_data(const std::vector<ConlluSentence>& sentences, TagSet tag_set, std::size_t most_words) {
  TrainingData data;
  Counts tags;
  Counts labels;
  for (const ConlluSentence& sentence : sentences) {
    check(sentence);
    for (const ConlluWord& word : sentence.words) {
      ++tags[tag_of(word, tag_set)];
      ++labels[word.deprel];
    }
  }
  data.tags = most_frequent(tags, most_tags);
  data.labels = most_frequent(labels, most_labels);
  for (const std::string& tag : data.tags) data.upos.push_back(find_upos(tag.substr(0, tag.find(' '))));
  for (const ConlluSentence& sentence : sentences) {
    if (sentence.words.size() > most_words) continue;
    TrainingSentence training;
    for (const ConlluWord& word : sentence.words) {
      training.words.push_back(word_form(word.form));
      training.tags.push_back(number_of(data.tags, tag_of(word, tag_set), ' '));
      training.tree.labels.push_back(number_of(data.labels, word.deprel, ':'));
      training.tree.heads.push_back(static_cast<WordIndex>(word.head == 0 ? sentence.words.size() : word.head - 1));
    }
    training.atoms = word_atoms(training.words, training.case_use);
    data.sentences.push_back(std::move(training));
  }
  return data;
}

}  // namespace entente
