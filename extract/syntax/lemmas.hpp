// Lemmas: the form under which a word stands in a dictionary, from the word and its tag.
//
// A rule takes letters off a word's end and puts others there ("ies" -> "y"). Which rule goes by the longest end of the word
// that the treebank knows for the tag and that makes a known lemma of it; words that do otherwise are kept whole.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/syntax/conllu.hpp"
#include "extract/syntax/model_file.hpp"
#include "extract/syntax/tree.hpp"

namespace entente {

class Lemmas {
 public:
  /// Without a model a lemma is the word, folded unless it is a proper noun: right for languages without endings.
  Lemmas() = default;
  /// The model's sections "lemmas.*", which must outlive it; as without a model when there are none. Throws Error when they
  /// are damaged.
  explicit Lemmas(const ModelFile& model);

  /// The lemma of a word_text(). `xpos` may be empty: then `upos` is the tag, as in training.
  std::string lemma(std::string_view form, Upos upos, std::string_view xpos) const;

 private:
  struct Rule {
    std::string_view cut;  // what is taken off
    std::string_view add;
    bool keeps_case = false;
  };
  Rule rule(std::uint32_t number) const;
  std::string apply(std::uint32_t number, std::string_view form, std::string_view folded) const;
  bool is_known(std::string_view lemma) const;
  std::uint32_t find(std::uint64_t hash) const;

  std::span<const std::uint32_t> keys_;   // open addressing; 0 is free
  std::span<const std::uint16_t> rules_;  // of each key
  ModelStrings cuts_;                     // of each rule
  ModelStrings adds_;
  std::span<const std::uint8_t> keeps_case_;
};

/// Learns from the forms, tags and lemmas of a treebank and adds the sections to a model. `lexicon` has further words that
/// are lemmas. Adds nothing when fewer than one word in a hundred differs from its lemma, or where lemmas are not given.
/// Deterministic.
void train_lemmas(const std::vector<ConlluSentence>& treebank, const std::vector<std::string>& lexicon, ModelWriter& model);

}  // namespace entente
