// How the lemmatiser and its training find words and ends of words: by hash, in one table.
#pragma once

#include <cstdint>
#include <string_view>

namespace entente::lemmas {

constexpr std::size_t longest_end = 7;  // bytes of an end that decides
constexpr char frequent_rules = 6;      // of each tag, tried in turn
constexpr std::uint32_t no_rule = 0xFFFF;

/// What a key is: an end of a word, a whole word, the number of a frequent rule (each with a tag), or a known lemma.
enum class Part : std::uint8_t { end, whole, frequent, lemma };

inline std::uint64_t key(Part part, std::string_view tag, std::string_view letters) {
  std::uint64_t h = 0xCBF29CE484222325U + static_cast<std::uint64_t>(part);
  for (const char c : tag) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  h = (h ^ 0xFFU) * 0x100000001B3U;
  for (const char c : letters) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  h = (h ^ (h >> 31)) * 0xD6E8FEB86659FD93U;
  return h ^ (h >> 32);
}

/// What a slot of the table holds of a key; never 0.
inline std::uint32_t slot_key(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32) | 1U; }

}  // namespace entente::lemmas
