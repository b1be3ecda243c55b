// The name tagger's own lists: given names, family names, cities, organisations, words of organisations, common words. They
// are evidence to the model and no facts of the world, so they lie in the model, as hashes.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/syntax/model_file.hpp"
#include "extract/tokens.hpp"

namespace entente {

/// What a list says of a word or of several words in a row; a set of them is a sum.
enum NameMark : std::uint8_t {
  given_mark = 1,
  family_mark = 2,
  place_mark = 4,
  organisation_mark = 8,
  common_mark = 16,             ///< a word that is written small too
  organisation_part_mark = 32,  ///< one of the words that names of organisations often hold
};

class NameLists {
 public:
  static constexpr std::uint32_t most_words = 5;  // of an entry

  NameLists() = default;
  /// Views on the sections "lists.keys" and "lists.marks". Throws Error when they do not fit together.
  explicit NameLists(const ModelFile& model);
  /// Adds those sections. Entries are names of words separated by spaces, and their mark.
  static void write(ModelWriter& writer, const std::vector<std::pair<std::string, std::uint8_t>>& entries);

  /// The marks of every token of a sentence: those of its word, and of the longest entry of each kind that it is in.
  std::vector<std::uint8_t> marks(const Tokens& tokens, TokenRange sentence) const;

 private:
  std::uint8_t find(std::uint32_t key) const;

  std::span<const std::uint32_t> keys_;  // sorted
  std::span<const std::uint8_t> marks_;
};

}  // namespace entente
