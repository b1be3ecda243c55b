// Treebanks as the learners want them: words, numbers of tags and relations, heads.
#pragma once

#include <string>
#include <vector>

#include "extract/syntax/conllu.hpp"
#include "extract/syntax/parser_oracle.hpp"

namespace entente {

enum class TagSet {
  universal,     ///< UPOS alone
  with_language  ///< UPOS together with the treebank's own tag
};

struct TrainingSentence {
  std::vector<WordForm> words;
  CaseUse case_use = CaseUse::automatic;
  std::vector<WordAtoms> atoms;
  std::vector<TagId> tags;
  GoldTree tree;
};

struct TrainingData {
  std::vector<std::string> tags;    ///< "NOUN NNS", the frequent ones first
  std::vector<Upos> upos;           ///< of each tag
  std::vector<std::string> labels;  ///< relations, the frequent ones first
  std::vector<TrainingSentence> sentences;
};

/// Numbers what the sentences hold. Sentences of more words than `most_words` are left out. Throws Error for a word
/// without a tag or relation.
TrainingData training_data(const std::vector<ConlluSentence>& sentences, TagSet tag_set, std::size_t most_words);

}  // namespace entente
