// How well a language's syntax does on a treebank: words, sentences, tags, lemmas, heads and relations, as the shared task
// of CoNLL 2018 counted them.
#pragma once

#include <string>
#include <vector>

#include "extract/syntax/conllu.hpp"
#include "extract/syntax/syntax.hpp"

namespace entente {

/// Where words come from.
enum class WordSource {
  treebank,  ///< given: what is scored is tags, lemmas and trees
  text       ///< found in the treebank's raw text, too
};

/// What was right among what was found and what is in the treebank.
struct Score {
  std::string name;  ///< "LAS"
  std::size_t right = 0;
  std::size_t found = 0;
  std::size_t expected = 0;

  double precision() const { return share(found); }  ///< in percent, as the others
  double recall() const { return share(expected); }
  double f1() const;

 private:
  double share(std::size_t all) const {
    return all == 0 ? 0 : 100.0 * static_cast<double>(right) / static_cast<double>(all);
  }
};

/// The scores in the order in which they are told. Words are the same when they stand on the same letters of the text,
/// white space left out; a head is right when both words and both heads are. LAS is over universal relations, "LAS with
/// subtypes" over those that the treebank has. Verb-subject and verb-object pairs are over heads that are verbs.
std::vector<Score> score_syntax(const std::vector<ConlluSentence>& treebank, const Syntax& syntax, WordSource source);

}  // namespace entente
