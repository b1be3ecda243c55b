// An open-addressed table whose slots hold short words themselves and lead to the letters of longer ones.
#include "extract/word_numbers.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace entente {
namespace {

static_assert(std::endian::native == std::endian::little, "short words are numbers as they lie in memory");

constexpr std::size_t most_bytes = 255;  // of a word that can have a number

bool is_short(std::string_view word) { return word.size() < 8; }

std::uint64_t letters_at(const char* begin, std::size_t size) {
  std::uint64_t letters = 0;
  std::memcpy(&letters, begin, size);
  return letters;
}

// The finaliser of splitmix64: every bit counts in every bit.
std::uint64_t mix(std::uint64_t bits) {
  bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
  bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
  return bits ^ (bits >> 31);
}

// All letters of a short word and their number; of a longer one a hash and the number of its letters.
std::uint64_t key_of(std::string_view word) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
  const char* const begin = word.data();
  const std::size_t size = word.size();
  if (!is_short(word)) {
    std::uint64_t state = 0;
    for (std::size_t i = 0; i + 8 < size; i += 8) state = std::rotl((state ^ letters_at(begin + i, 8)) * factor, 29);
    state = mix(state ^ letters_at(begin + size - 8, 8));
    return state >> 16 | std::uint64_t{size} << 48 | std::uint64_t{0xFF} << 56;
  }
  std::uint64_t letters = 0;
  if (size >= 4) {
    letters = letters_at(begin, 4) | letters_at(begin + size - 4, 4) << 8 * (size - 4);
  } else if (size > 0) {
    const auto letter = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(begin[i])} << 8 * i; };
    letters = letter(0) | letter(size / 2) | letter(size - 1);
  }
  return letters | std::uint64_t{size} << 56;
}

std::uint8_t tag_of(std::uint64_t hash) { return static_cast<std::uint8_t>(hash >> 56 | 1); }

}  // namespace

std::uint32_t WordNumbers::find(std::string_view word) const {
  if (slots_.empty() || word.size() > most_bytes) return 0;
  const std::uint64_t key = key_of(word);
  const std::size_t mask = slots_.size() - 1;
  const std::uint64_t hash = mix(key);
  const std::uint8_t tag = tag_of(hash);
  for (std::size_t i = hash & mask; tags_[i] != 0; i = (i + 1) & mask) {
    if (tags_[i] != tag) continue;
    const Slot& slot = slots_[i];
    if (slot.key == key && (is_short(word) || std::memcmp(&letters_[slot.start], word.data(), word.size()) == 0))
      return slot.number;
  }
  return 0;
}

WordNumbersBuilder::WordNumbersBuilder() {
  for (const char* shape : {"-", "‐", "‑", "–"}) numbers_.emplace(shape, WordNumbers::hyphen);
}

std::uint32_t WordNumbersBuilder::add(const std::string& word) {
  const auto [found, is_new] = numbers_.try_emplace(word, last_ + 1);
  if (is_new) ++last_;
  return found->second;
}

WordNumbers WordNumbersBuilder::build() const {
  std::vector<std::pair<std::string_view, std::uint32_t>> words(numbers_.begin(), numbers_.end());
  std::sort(words.begin(), words.end());
  std::vector<WordNumbers::Slot> slots(std::bit_ceil(2 * words.size()), WordNumbers::Slot{});
  std::vector<std::uint8_t> tags(slots.size(), 0);
  std::vector<char> letters;
  for (const auto& [word, number] : words) {
    if (word.size() > most_bytes) continue;
    const std::uint64_t key = key_of(word);
    const std::uint64_t hash = mix(key);
    std::size_t i = hash & (slots.size() - 1);
    while (tags[i] != 0) i = (i + 1) & (slots.size() - 1);
    tags[i] = tag_of(hash);
    slots[i] = {key, number, static_cast<std::uint32_t>(letters.size())};
    if (!is_short(word)) letters.insert(letters.end(), word.begin(), word.end());
  }
  WordNumbers result;
  result.tags_ = FlatArray<std::uint8_t>(std::move(tags));
  result.slots_ = FlatArray<WordNumbers::Slot>(std::move(slots));
  result.letters_ = FlatArray<char>(std::move(letters));
  return result;
}

}  // namespace entente
