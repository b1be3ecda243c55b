// What sort of name the words of a text are, learned: for names that no list knows. It proposes; lists and titles go before.
//
// A linear model over the sequence (Collins 2002): it sees words and their case, affixes, what lists say of the words
// around, the runs of capitals, and the sort of the word before; the best sequence of a sentence is found by Viterbi's
// algorithm.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "extract/actors/name_lists.hpp"
#include "extract/packs.hpp"
#include "extract/syntax/features.hpp"
#include "extract/syntax/model_file.hpp"
#include "extract/syntax/scorer.hpp"

namespace entente {

enum class NameSort : std::uint8_t { none, person, place, organisation };
constexpr std::size_t name_sorts = 4;

/// A token as the tagger sees it.
struct NameToken {
  Atom word = 0;
  Atom shape = 0;  ///< case, and whether it begins the sentence
  std::array<Atom, 2> prefixes{};
  std::array<Atom, 3> suffixes{};
  Atom listed = 0;     ///< what the language's lists say of it: the use of a name, a title, a class of words
  Atom known = 0;      ///< what the model's own lists say of it
  Atom run_first = 0;  ///< first and last word of its run of capitals, and the words around; 0 for small words
  Atom run_last = 0;
  Atom run_before = 0;
  Atom run_behind = 0;
  Atom run_size = 0;
  Atom run_place = 0;  ///< where in its run it stands
  Atom run_known = 0;  ///< what the model's lists say of any word of the run
  Atom far_first = 0;  ///< the same of the longer run that small words ("of", "for") join
  Atom far_last = 0;
  bool may_be_name = false;  ///< a word with a capital, or a small one between two
};

/// The features of a token whatever the sort before it is.
void name_features(std::span<const NameToken> tokens, std::size_t at, FeatureList& features);
/// The features that a token has when the one before it is of a sort.
void name_features_behind(std::span<const NameToken> tokens, std::size_t at, NameSort before, FeatureList& features);

/// Scores of a token: of each sort for itself, and behind each sort.
struct NameScores {
  std::array<std::int32_t, name_sorts> own{};
  std::array<std::array<std::int32_t, name_sorts>, name_sorts> behind{};  ///< [sort before][sort]
};
/// The sequence of the highest sum; tokens that may be no names are none.
std::vector<NameSort> best_sorts(std::span<const NameToken> tokens, std::span<const NameScores> scores);

class NameTagger {
 public:
  /// Opens "languages/CODE/names.model". Nothing when there is none; throws Error when it is damaged.
  static std::optional<NameTagger> load(const Packs& packs, const std::string& code);
  explicit NameTagger(ModelFile model);

  /// What to see tokens with.
  const NameLists& lists() const { return lists_; }
  /// The sort of each token; small words within a name are of its sort.
  std::vector<NameSort> tag(std::span<const NameToken> tokens) const;

 private:
  ModelFile model_;
  RowScorer scorer_;
  NameLists lists_;
};

}  // namespace entente
