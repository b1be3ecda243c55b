// Treebanks as the learners want them: words, numbers of tags and relations, heads.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "extract/syntax/conllu.hpp"
#include "extract/syntax/learner.hpp"
#include "extract/syntax/parser_oracle.hpp"

namespace entente {

enum class TagSet {
  universal,     ///< UPOS alone
  with_language  ///< UPOS together with the treebank's own tag
};

struct TrainingSentence {
  std::vector<WordForm> words;
  std::vector<WordAtoms> atoms;
  std::vector<TagId> tags;
  ArcTree tree;
  std::size_t origin = 0;  ///< number of the first sentence of the treebanks that has the same words
};

struct TrainingData {
  std::vector<std::string> tags;    ///< "NOUN NNS", the frequent ones first
  std::vector<Upos> upos;           ///< of each tag
  std::vector<std::string> labels;  ///< relations, the frequent ones first
  std::vector<TrainingSentence> sentences;
  std::size_t origins = 0;  ///< how many different sentences the treebanks have
};

/// Hides words from those who learn: rare ones often, frequent ones hardly ever.
class Blindfold {
 public:
  /// A word seen n times in the data is hidden with a chance of strength / (strength + n).
  Blindfold(const TrainingData& data, double strength, std::uint64_t seed);
  /// The words; hidden ones have atoms that they share with no other.
  std::vector<WordAtoms> operator()(std::vector<WordAtoms> words);

 private:
  double strength_;
  Chance chance_;
  std::unordered_map<Atom, std::uint32_t> counts_;  // never gone through
};

/// Numbers what the sentences hold. Sentences of more words than `most_words` are left out. Throws Error for a word
/// without a tag or relation.
TrainingData training_data(const std::vector<ConlluSentence>& sentences, TagSet tag_set, std::size_t most_words);

/// The sentences of one part of `folds`, or of the others. Neighbours stay together, and so do copies of a sentence.
enum class Inside { no, yes };
std::vector<std::size_t> part_of_data(const TrainingData& data, unsigned folds, unsigned fold, Inside inside);

}  // namespace entente
