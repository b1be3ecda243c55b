#include "extract/syntax/training_data.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "extract/error.hpp"

namespace entente {
namespace {

// One sentence of so many is learned from once more with its names given, as extraction gives them; one of so many with
// case that says nothing, as in headlines.
constexpr std::size_t names_joined_in = 6;
constexpr std::size_t case_ignored_in = 13;

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

// Names of several words, each under the first or the last of its words or each other, with nothing else below them.
class Names {
 public:
  explicit Names(const ConlluSentence& sentence) : words_(sentence.words) {}

  // The end of the name that begins at a word; the word behind it when none does.
  std::size_t end(std::size_t first) const {
    std::size_t last = first;
    while (last < words_.size() && is_part(last)) ++last;
    while (last > first + 1 && !is_one(first, last)) --last;
    return std::max(last, first + 1);
  }
  std::size_t top(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      if (words_[i].head <= first || words_[i].head > last) return i;
    }
    return first;
  }

 private:
  bool is_part(std::size_t i) const {
    return words_[i].upos == "PROPN" || (words_[i].form == "-" && i > 0 && i + 1 < words_.size());
  }
  bool is_one(std::size_t first, std::size_t last) const {
    if (words_[last - 1].upos != "PROPN" || words_[first].upos != "PROPN") return false;
    std::size_t tops = 0;
    for (std::size_t i = first; i < last; ++i) tops += words_[i].head <= first || words_[i].head > last ? 1 : 0;
    if (tops != 1) return false;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const bool inside = i >= first && i < last;
      const bool below = words_[i].head > first && words_[i].head <= last;
      if (!inside && below && words_[i].head != top(first, last) + 1) return false;
    }
    return true;
  }

  const std::vector<ConlluWord>& words_;
};

// The sentence with each name as one word, as the names are that extraction recognises; `fixed` says which words those are.
ConlluSentence with_names_joined(const ConlluSentence& sentence, std::vector<bool>& fixed) {
  const Names names(sentence);
  ConlluSentence joined;
  std::vector<std::uint32_t> numbers(sentence.words.size() + 1);  // of each word, from 1, the one that it became
  for (std::size_t first = 0; first < sentence.words.size();) {
    const std::size_t last = names.end(first);
    ConlluWord word = sentence.words[names.top(first, last)];
    word.form.clear();
    for (std::size_t i = first; i < last; ++i) {
      numbers[i + 1] = static_cast<std::uint32_t>(joined.words.size() + 1);
      word.form += sentence.words[i].form;
      if (i + 1 < last && sentence.words[i].space_after) word.form += ' ';
    }
    fixed.push_back(word.upos == "PROPN" && (last > first + 1 || word.form.find(' ') != std::string::npos));
    joined.words.push_back(std::move(word));
    first = last;
  }
  for (ConlluWord& word : joined.words) word.head = numbers[word.head];
  return joined;
}

TrainingSentence training_sentence(const ConlluSentence& sentence, const std::vector<bool>& fixed, TagSet tag_set,
                                   const TrainingData& data) {
  TrainingSentence training;
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    const ConlluWord& word = sentence.words[i];
    training.words.push_back(word_form(word.form));
    training.words.back().fixed = !fixed.empty() && fixed[i];
    training.tags.push_back(number_of(data.tags, tag_of(word, tag_set), ' '));
    training.tree.labels.push_back(number_of(data.labels, word.deprel, ':'));
    training.tree.heads.push_back(static_cast<WordIndex>(word.head == 0 ? sentence.words.size() : word.head - 1));
  }
  return training;
}

std::string words_of(const ConlluSentence& sentence) {
  std::string words;
  for (const ConlluWord& word : sentence.words) words += word.form + '\n';
  return words;
}

void add(TrainingSentence sentence, std::size_t origin, CaseUse case_use, TrainingData& data) {
  sentence.origin = origin;
  sentence.atoms = word_atoms(sentence.words, case_use);
  data.sentences.push_back(std::move(sentence));
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
  std::map<std::string, std::size_t> origins;
  std::size_t number = 0;
  for (const ConlluSentence& sentence : sentences) {
    if (sentence.words.size() > most_words) continue;
    const std::size_t origin = origins.emplace(words_of(sentence), number).first->second;
    add(training_sentence(sentence, {}, tag_set, data), origin, CaseUse::automatic, data);
    ++number;
    if (number % case_ignored_in == 0) add(training_sentence(sentence, {}, tag_set, data), origin, CaseUse::ignored, data);
    if (number % names_joined_in != 0) continue;
    std::vector<bool> fixed;
    const ConlluSentence joined = with_names_joined(sentence, fixed);
    add(training_sentence(joined, fixed, tag_set, data), origin, CaseUse::automatic, data);
  }
  data.origins = origins.size();
  return data;
}

std::vector<std::size_t> part_of_data(const TrainingData& data, unsigned folds, unsigned fold, Inside inside) {
  constexpr std::size_t small = 50;
  const std::size_t neighbours = data.origins < small ? 1 : 10;
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i < data.sentences.size(); ++i) {
    if ((data.sentences[i].origin / neighbours % folds == fold) == (inside == Inside::yes)) result.push_back(i);
  }
  return result;
}

Blindfold::Blindfold(const TrainingData& data, double strength, std::uint64_t seed) : strength_(strength), chance_(seed) {
  for (const TrainingSentence& sentence : data.sentences) {
    for (const WordAtoms& word : sentence.atoms) ++counts_[word.word];
  }
}

std::vector<WordAtoms> Blindfold::operator()(std::vector<WordAtoms> words) {
  for (WordAtoms& word : words) {
    if (!chance_.is(strength_ / (strength_ + counts_[word.word]))) continue;
    const bool one_part = word.first_part == word.word;
    word.word = chance_.next();
    if (one_part) word.first_part = word.last_part = word.word;
  }
  return words;
}

}  // namespace entente
