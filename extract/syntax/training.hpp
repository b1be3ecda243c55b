// Learning a language's syntax from treebanks: tagger, parser, and the model file that holds both.
#pragma once

#include <functional>
#include <string>

#include "extract/syntax/training_data.hpp"

namespace entente {

struct TrainingOptions {
  TagSet tag_set = TagSet::universal;
  unsigned tagger_rounds = 6;  ///< over all sentences
  unsigned parser_rounds = 6;
  unsigned opinions = 2;              ///< how often the parser is learned anew; the model is the mean
  unsigned folds = 5;                 ///< parts of the data that are tagged by taggers learned from the other parts
  std::uint32_t patience = 0;         ///< updates before a feature takes part; 0: by the size of the treebank
  std::uint32_t tagger_patience = 0;  ///< the same for the tagger
  float margin = 1;                   ///< by which the right decision must win, in multiples of an update's effect
  float least_weight = 0.008F;        ///< smaller ones, in shares of the largest, are left out
  std::size_t most_tag_features = 90'000;
  std::size_t most_action_features = 490'000;  ///< of each of the two parsers
  std::size_t most_label_features = 96'000;    ///< of the relations of either, and of revised ones
  double blindness = 1;  ///< a word seen n times is hidden with a chance of b / (b + n), so that tagger and parser learn
                         ///< to do without words that they do not know
  std::uint64_t seed = 1;
};

/// Says how far the work is: "parser, round 3 of 8: 93.1 % of actions right".
using TrainingProgress = std::function<void(const std::string&)>;

/// What is learned from.
struct TrainingMaterial {
  std::vector<ConlluSentence> sentences;
  std::vector<std::string> lexicon;  ///< words of a dictionary: may be one word, may be a lemma
  TokenRules rules;                  ///< of the language, with which its texts will be cut
};

/// Returns the content of a model file, for Syntax. Same material, same options: same bytes. Throws Error when there is
/// nothing to learn from.
std::string train_syntax(const TrainingMaterial& material, const TrainingOptions& options, const TrainingProgress& progress);

/// Adds the sections of a tagger that learned from the sentences of data whose number is in `which`.
void train_tagger(const TrainingData& data, const std::vector<std::size_t>& which, const TrainingOptions& options,
                  ModelWriter& writer, const TrainingProgress& progress);

/// Adds the sections of a parser. Its sentences have the given tags, one list each, as a tagger would give them.
void train_parser(const TrainingData& data, const std::vector<std::vector<TagId>>& tags, const TrainingOptions& options,
                  ModelWriter& writer, const TrainingProgress& progress);

}  // namespace entente
