// The features of the segmenter, which its use and its training share: every feature is a place in a table.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "extract/syntax/segmenter.hpp"

namespace entente::segmenting {

/// Hash of a token's norm.
std::uint64_t hash_of(std::string_view norm);

/// A sequence of hashes is hashed as a polynomial, so that the hash of any part follows from two sums.
constexpr std::uint64_t base = 0x9E3779B97F4A7C15U;
inline std::uint64_t extend(std::uint64_t sum, std::uint64_t token) { return sum * base + token; }

/// What a sentence looks like to the features. Kept and filled anew, so that its memory serves all sentences.
class View {
 public:
  void read(const Tokens& tokens, TokenRange sentence, const WordLexicon& lexicon);

  std::uint32_t size() const { return size_; }
  /// Calls take(hash) for each feature of the gap behind token i.
  template <typename Take>
  void gap(std::uint32_t i, Take take) const;
  /// The same for the word of tokens [first, last).
  template <typename Take>
  void word(std::uint32_t first, std::uint32_t last, Take take) const;

 private:
  static constexpr std::uint32_t pad = 2;  // places before and behind the sentence
  static constexpr auto powers = [] {
    std::array<std::uint64_t, Segmenter::most_tokens + 1> all{1};
    for (std::size_t i = 1; i < all.size(); ++i) all[i] = all[i - 1] * base;
    return all;
  }();
  std::uint64_t token(std::uint32_t i, int by) const { return hashes_[i + pad + by]; }
  std::uint64_t shape(std::uint32_t i, int by) const { return shapes_[i + pad + by]; }
  std::uint64_t coverage(std::uint32_t i) const;
  bool in_lexicon(std::uint32_t first, std::uint32_t length) const { return (lengths_[first] >> length & 1U) != 0; }
  std::uint64_t hash(std::uint32_t first, std::uint32_t last) const {
    return sums_[last] - sums_[first] * powers[last - first];
  }
  void find_lexicon_words(const WordLexicon& lexicon);

  std::uint32_t size_ = 0;
  std::vector<std::uint64_t> hashes_;
  std::vector<std::uint64_t> sums_;  // of the tokens before each
  std::vector<std::uint8_t> shapes_;
  std::vector<std::uint8_t> glued_;     // whether no space stands behind a token
  std::vector<std::uint16_t> lengths_;  // of each token: bit n is set for a lexicon word of n tokens from it
  std::vector<std::uint8_t> longest_;   // of each gap: tokens of the longest lexicon word over it
};

inline std::uint64_t place(std::uint64_t kind, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
  std::uint64_t h = (a + kind * 0xD1B54A32D192ED03U) * 0x9E3779B97F4A7C15U;
  h = ((h ^ (h >> 32)) + b) * 0xC2B2AE3D27D4EB4FU;
  h = ((h ^ (h >> 29)) + c) * 0x165667B19E3779F9U;
  return h ^ (h >> 32);
}

template <typename Take>
void View::gap(std::uint32_t i, Take take) const {
  const std::uint64_t left = token(i, 0);
  const std::uint64_t right = token(i, 1);
  const std::uint64_t lexicon = coverage(i);
  const std::uint64_t shapes = shape(i, 0) * 16 + shape(i, 1) * 2 + glued_[i];
  take(place(1, left));
  take(place(2, right));
  take(place(3, left, right));
  take(place(4, token(i, -1), left));
  take(place(5, right, token(i, 2)));
  take(place(6, token(i, -1), left, right));
  take(place(7, left, right, token(i, 2)));
  take(place(8, shapes + shape(i, -1) * 256 + shape(i, 2) * 4096));
  take(place(9, lexicon, shapes));
  take(place(10, lexicon, left));
  take(place(11, lexicon, right));
  take(place(12, shapes, left));
  take(place(13, shapes, right));
}

template <typename Take>
void View::word(std::uint32_t first, std::uint32_t last, Take take) const {
  const std::uint32_t length = last - first;
  std::uint64_t shapes = length;
  for (std::uint32_t i = first; i < last; ++i) shapes = shapes * 8 + shape(i, 0);
  const std::uint64_t known = in_lexicon(first, length) ? 1 : 0;
  take(place(20, hash(first, last)));
  take(place(21, length * 2 + known));
  take(place(22, shapes, known));
  take(place(23, length * 2 + known, shape(first, -1), shape(last - 1, 1)));
}

/// The best cut: the words' last tokens get Bond::cut, the others Bond::tied. gap_score(i) is what joining over the gap
/// behind i is worth, word_score(first, last) what a word is.
class Search {
 public:
  template <typename GapScore, typename WordScore>
  void decide(std::vector<Bond>& bonds, GapScore gap_score, WordScore word_score) {
    const auto size = static_cast<std::uint32_t>(bonds.size());
    best_.assign(size + 1, 0);
    from_.assign(size + 1, 0);
    joined_.assign(size + 1, 0);  // scores of all gaps before a token
    std::uint32_t start = 0;      // of the longest word that may end here
    for (std::uint32_t end = 1; end <= size; ++end) {
      const bool goes_on = end < size && bonds[end - 1] != Bond::cut;
      joined_[end] = joined_[end - 1] + (goes_on && bonds[end - 1] == Bond::open ? gap_score(end - 1) : 0);
      if (end < size && bonds[end - 1] == Bond::tied) continue;
      step(bonds, start, end, word_score);
      if (!goes_on) start = end;
    }
    for (std::uint32_t end = size; end > 0; end = from_[end]) {
      for (std::uint32_t i = from_[end]; i < end; ++i) bonds[i] = i + 1 == end ? Bond::cut : Bond::tied;
    }
  }

 private:
  // The best word that ends at `end`, all of those that begin where a word may begin, and none before `start`.
  template <typename WordScore>
  void step(const std::vector<Bond>& bonds, std::uint32_t start, std::uint32_t end, WordScore word_score) {
    bool found = false;
    for (std::uint32_t first = end; first-- > start;) {
      const bool begins = first == 0 || bonds[first - 1] != Bond::tied;
      if (!begins) continue;
      const bool too_long = end - first > Segmenter::most_tokens;
      if (too_long && found) break;
      const std::int32_t score = best_[first] + joined_[end - 1] - joined_[first] + (too_long ? 0 : word_score(first, end));
      if (!found || score > best_[end]) {
        best_[end] = score;
        from_[end] = first;
        found = true;
      }
    }
  }

  std::vector<std::int32_t> best_;
  std::vector<std::uint32_t> from_;
  std::vector<std::int32_t> joined_;
};

}  // namespace entente::segmenting
