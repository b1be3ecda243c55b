// Numbers for the words that a language's dictionaries hold: a token is looked up once for all of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "extract/flat_array.hpp"

namespace entente {

/// Folded words, numbered from 1. All hyphens and dashes are one word.
class WordNumbers {
 public:
  static constexpr std::uint32_t hyphen = 1;

  /// The number of a folded word; 0 when no dictionary holds it, and for words of more than 255 bytes.
  std::uint32_t find(std::string_view word) const;

 private:
  friend class WordNumbersBuilder;
  friend struct ImageParts;
  template <typename Self>
  static auto parts(Self& self) {
    return std::tie(self.tags_, self.slots_, self.letters_);
  }
  struct Slot {
    std::uint64_t key;  // the word's letters, or a hash of them
    std::uint32_t number;
    std::uint32_t start;  // of a long word in letters_
  };
  // As many slots as a power of two, at most half of them taken. Their tags, a few bits of a word's hash, 0 for none, are so
  // few bytes that most words that have no number are told at once.
  FlatArray<std::uint8_t> tags_;
  FlatArray<Slot> slots_;
  FlatArray<char> letters_;  // of long words
};

/// Gathers the words for WordNumbers.
class WordNumbersBuilder {
 public:
  WordNumbersBuilder();
  /// The word's number, a new one when it has none yet.
  std::uint32_t add(const std::string& word);
  WordNumbers build() const;

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::uint32_t last_ = WordNumbers::hyphen;
};

}  // namespace entente
