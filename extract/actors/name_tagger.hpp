// What sort of name the words of a text are, learned: for names that no list knows. It proposes; lists and titles go before.
//
// A greedy tagger from left to right with a linear model (Collins 2002): it sees words and their case, affixes, what lists
// say of the words around, and the first and last word of each run of capitals.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

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
  Atom prefix = 0;
  Atom suffix2 = 0;
  Atom suffix3 = 0;
  Atom listed = 0;     ///< what lists say of it: the use of a name, a title, a class of words
  Atom run_first = 0;  ///< first and last word of its run of capitals, and the words around; 0 for small words
  Atom run_last = 0;
  Atom run_before = 0;
  Atom run_behind = 0;
  Atom run_size = 0;
  bool is_capital = false;
};

/// The features of the token at `at`, whose forerunners have sorts.
void name_features(std::span<const NameToken> tokens, std::span<const NameSort> sorts, std::size_t at,
                   FeatureList& features);

class NameTagger {
 public:
  /// Opens "languages/CODE/names.model". Nothing when there is none; throws Error when it is damaged.
  static std::optional<NameTagger> load(const Packs& packs, const std::string& code);
  explicit NameTagger(ModelFile model);

  /// The sort of each token; small words are none.
  std::vector<NameSort> tag(std::span<const NameToken> tokens) const;

 private:
  ModelFile model_;
  RowScorer scorer_;
};

}  // namespace entente
