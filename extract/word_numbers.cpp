// An open-addressed table whose slots lead to the letters of all words in one string.
#include "extract/word_numbers.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace entente {
namespace {

// Eight letters at a time; the last steps make every letter count in every bit (the finaliser of splitmix64).
std::uint32_t hash(std::string_view word) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
  std::uint64_t state = word.size() * factor;
  while (!word.empty()) {
    std::uint64_t letters = 0;
    const std::size_t taken = std::min(word.size(), sizeof letters);
    std::memcpy(&letters, word.data(), taken);
    word.remove_prefix(taken);
    state = std::rotl((state ^ letters) * factor, 29);
  }
  state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
  state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
  return static_cast<std::uint32_t>(state ^ (state >> 31));
}

}  // namespace

std::uint32_t WordNumbers::find(std::string_view word) const {
  if (slots_.empty()) return 0;
  const std::uint32_t wanted = hash(word);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = wanted & mask; slots_[i].number != 0; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.hash == wanted && slot.size == word.size() && std::memcmp(&letters_[slot.start], word.data(), word.size()) == 0)
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
  std::vector<char> letters;
  for (const auto& [word, number] : words) {
    const std::uint32_t code = hash(word);
    std::size_t i = code & (slots.size() - 1);
    while (slots[i].number != 0) i = (i + 1) & (slots.size() - 1);
    slots[i] = {code, static_cast<std::uint32_t>(letters.size()), static_cast<std::uint32_t>(word.size()), number};
    letters.insert(letters.end(), word.begin(), word.end());
  }
  WordNumbers result;
  result.slots_ = FlatArray<WordNumbers::Slot>(std::move(slots));
  result.letters_ = FlatArray<char>(std::move(letters));
  return result;
}

}  // namespace entente
