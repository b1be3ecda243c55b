// Parts of speech: a greedy tagger from left to right with a linear model (Collins 2002; features after Ratnaparkhi 1996).
//
// A tag is the universal one, in languages with a tag set of their own together with that: "NOUN NNS". Words that training
// always saw with one tag get it without a decision.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "extract/syntax/scorer.hpp"
#include "extract/syntax/tree.hpp"
#include "extract/syntax/word_atoms.hpp"

namespace entente {

using TagId = std::uint8_t;  ///< index of a tag in the model
constexpr std::size_t most_tags = 256;

constexpr Atom tag_atom(TagId tag) { return spread(tag + 0x100ULL); }

/// What training saw a word with.
class Lexicon {
 public:
  static constexpr std::uint16_t no_tag = 0xffff;
  struct Entry {
    std::uint32_t check = 0;
    std::uint16_t kinds = 0;     ///< number of its set of tags, 0 for unknown words
    std::uint16_t tag = no_tag;  ///< the one that it always has
  };

  Lexicon() = default;
  /// A view on the section "lexicon".
  explicit Lexicon(const ModelFile& model);
  static void write(ModelWriter& writer, const std::vector<std::pair<Atom, Entry>>& words);
  Entry find(Atom word) const;

 private:
  std::span<const Entry> entries_;
};

/// The sets of tags that a word is known with, and its first and last syllable as words of their own.
struct WordKinds {
  std::uint16_t word = 0;
  std::uint16_t first_part = 0;
  std::uint16_t last_part = 0;
};

/// The features of the word at `at`, whose forerunners have tags.
void tagger_features(std::span<const WordAtoms> words, std::span<const WordKinds> kinds, std::span<const TagId> tags,
                     std::size_t at, FeatureList& features);

class Tagger {
 public:
  /// Views on a model, which must outlive the Tagger. Throws Error when parts are missing or do not fit.
  explicit Tagger(const ModelFile& model);

  /// The tag of each word; fixed words get the one for names. Linear in the words.
  std::vector<TagId> tag(std::span<const WordAtoms> words) const;
  std::size_t size() const { return upos_.size(); }
  /// Tags of a number that is none are Upos::x and "".
  Upos upos(TagId tag) const { return tag < upos_.size() ? upos_[tag] : Upos::x; }
  std::string_view xpos(TagId tag) const;
  /// "NOUN NNS"
  std::string_view name(TagId tag) const { return names_[tag]; }

 private:
  TagId best(const LabelScorer::Scores& scores) const;

  ModelStrings names_;
  std::vector<Upos> upos_;
  Lexicon lexicon_;
  LabelScorer scorer_;
  TagId name_tag_ = 0;
};

}  // namespace entente
