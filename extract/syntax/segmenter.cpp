#include "extract/syntax/segmenter.hpp"

#include <bit>

#include "extract/syntax/segmenter_features.hpp"

namespace entente {
namespace segmenting {
namespace {

enum Shape : std::uint8_t { outside, small, initial, capital, mixed, number, hyphen, sign };

Shape shape_of(const Token& token, bool first) {
  switch (token.letter_case) {
    case LetterCase::lower:
      return small;
    case LetterCase::initial:
      return first ? mixed : initial;  // every sentence begins with a capital
    case LetterCase::upper:
      return capital;
    case LetterCase::mixed:
      return mixed;
    case LetterCase::none:
      break;
  }
  if (!token.norm.empty() && token.norm[0] >= '0' && token.norm[0] <= '9') return number;
  return token.norm == "-" || token.norm == "–" ? hyphen : sign;
}

}  // namespace

std::uint64_t hash_of(std::string_view norm) {
  std::uint64_t h = 0xCBF29CE484222325U;
  for (const char c : norm) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return h ^ (h >> 32);
}

void View::read(const Tokens& tokens, TokenRange sentence, const WordLexicon& lexicon) {
  size_ = sentence.size();
  hashes_.assign(size_ + 2 * pad, 0);
  shapes_.assign(size_ + 2 * pad, outside);
  glued_.assign(size_, 0);
  sums_.assign(size_ + 1, 0);
  for (std::uint32_t i = 0; i < size_; ++i) {
    const Token& token = tokens.tokens[sentence.first + i];
    hashes_[i + pad] = hash_of(token.norm);
    shapes_[i + pad] = shape_of(token, i == 0);
    sums_[i + 1] = extend(sums_[i], hashes_[i + pad]);
    if (i > 0) glued_[i - 1] = tokens.tokens[sentence.first + i - 1].span.end == token.span.start ? 1 : 0;
  }
  find_lexicon_words(lexicon);
}

void View::find_lexicon_words(const WordLexicon& lexicon) {
  lengths_.assign(size_, 0);
  longest_.assign(size_, 0);
  for (std::uint32_t first = 0; first < size_; ++first) {
    for (std::uint32_t length = 1; length <= Segmenter::most_tokens && first + length <= size_; ++length) {
      const WordLexicon::Found found = lexicon.find(hash(first, first + length));
      if (found == WordLexicon::Found::nothing) break;
      if (found != WordLexicon::Found::word) continue;
      lengths_[first] = static_cast<std::uint16_t>(lengths_[first] | 1U << length);
      for (std::uint32_t gap = first; gap + 1 < first + length; ++gap)
        longest_[gap] = std::max(longest_[gap], static_cast<std::uint8_t>(length));
    }
  }
}

// What the lexicon says of a gap: whether the two tokens are a word, whether either is one with its other neighbour, and the
// length of the longest word over the gap.
std::uint64_t View::coverage(std::uint32_t i) const {
  const std::uint64_t pair = in_lexicon(i, 2) ? 1 : 0;
  const std::uint64_t left = i > 0 && in_lexicon(i - 1, 2) ? 2 : 0;
  const std::uint64_t right = i + 1 < size_ && in_lexicon(i + 1, 2) ? 4 : 0;
  return pair + left + right + 8U * longest_[i];
}

}  // namespace segmenting

namespace {

constexpr std::uint32_t word_flag = 1;
constexpr std::uint32_t beginning_flag = 2;

// A slot of the lexicon: upper bits of the hash, mixed, with room for the flags; never 0.
std::uint64_t mixed(std::uint64_t hash) {
  hash = (hash ^ (hash >> 31)) * 0xD6E8FEB86659FD93U;
  return hash ^ (hash >> 32);
}
std::uint32_t key_of(std::uint64_t mixed_hash) { return (static_cast<std::uint32_t>(mixed_hash >> 34) | 1U) << 2; }

}  // namespace

std::vector<std::uint32_t> WordLexicon::make(const std::vector<std::string>& words) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> entries;  // mixed hash, flag
  for (const std::string& word : words) {
    std::uint64_t sum = 0;
    for (std::size_t at = 0; at < word.size();) {
      const std::size_t end = std::min(word.find(' ', at), word.size());
      sum = segmenting::extend(sum, segmenting::hash_of(std::string_view(word).substr(at, end - at)));
      entries.emplace_back(mixed(sum), end == word.size() ? word_flag : beginning_flag);
      at = end + 1;
    }
  }
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  std::vector<std::uint32_t> table(std::bit_ceil(entries.size() * 4 / 3 + 1), 0);
  for (const auto& [hash, flag] : entries) {
    std::size_t slot = hash & (table.size() - 1);
    while (table[slot] != 0 && (table[slot] & ~3U) != key_of(hash)) slot = (slot + 1) & (table.size() - 1);
    table[slot] |= key_of(hash) | flag;
  }
  return table;
}

WordLexicon::Found WordLexicon::find(std::uint64_t hash) const {
  if (table_.empty()) return Found::nothing;
  hash = mixed(hash);
  const std::size_t mask = table_.size() - 1;
  std::size_t slot = hash & mask;
  for (std::size_t steps = 0; steps <= mask && table_[slot] != 0; ++steps, slot = (slot + 1) & mask) {
    if ((table_[slot] & ~3U) != key_of(hash)) continue;
    return (table_[slot] & word_flag) != 0 ? Found::word : Found::beginning;
  }
  return Found::nothing;
}

Segmenter::Segmenter(const ModelFile& model)
    : lexicon_(model.array<std::uint32_t>("words.lexicon")), weights_(model.array<std::int8_t>("words.weights")) {
  if (!std::has_single_bit(weights_.size())) model.fail("words.weights", "has a broken size");
  if (!std::has_single_bit(model.array<std::uint32_t>("words.lexicon").size()))
    model.fail("words.lexicon", "has a broken size");
}

void Segmenter::decide(const Tokens& tokens, TokenRange sentence, std::vector<Bond>& bonds) const {
  if (bonds.empty()) return;
  segmenting::View view;
  view.read(tokens, sentence, lexicon_);
  const std::uint64_t mask = weights_.size() - 1;
  const auto gap = [&](std::uint32_t i) {
    std::int32_t score = 0;
    view.gap(i, [&](std::uint64_t place) { score += weights_[place & mask]; });
    return score;
  };
  const auto word = [&](std::uint32_t first, std::uint32_t last) {
    std::int32_t score = 0;
    view.word(first, last, [&](std::uint64_t place) { score += weights_[place & mask]; });
    return score;
  };
  bonds.back() = Bond::cut;
  segmenting::Search().decide(bonds, gap, word);
}

}  // namespace entente
