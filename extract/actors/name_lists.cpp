// An entry is the hash of its words one after the other, so that all entries that begin at a token are found as it grows.
#include "extract/actors/name_lists.hpp"

#include <algorithm>
#include <map>
#include <sstream>

#include "extract/syntax/features.hpp"

namespace entente {
namespace {

constexpr Atom no_words = atom_of("<words>");

Atom longer(Atom words, std::string_view word) { return spread(words * 3 + atom_of(word)); }
std::uint32_t key_of(Atom words) { return static_cast<std::uint32_t>(words >> 32U); }

}  // namespace

NameLists::NameLists(const ModelFile& model) {
  if (!model.has("lists.keys")) return;
  keys_ = model.array<std::uint32_t>("lists.keys");
  marks_ = model.array<std::uint8_t>("lists.marks", keys_.size());
  if (!std::is_sorted(keys_.begin(), keys_.end())) model.fail("lists.keys", "is not sorted");
}

void NameLists::write(ModelWriter& writer, const std::vector<std::pair<std::string, std::uint8_t>>& entries) {
  std::map<std::uint32_t, std::uint8_t> sorted;
  for (const auto& [name, mark] : entries) {
    std::istringstream words(name);
    Atom atom = no_words;
    for (std::string word; words >> word;) atom = longer(atom, fold(word));
    std::uint8_t& marks = sorted[key_of(atom)];
    marks = static_cast<std::uint8_t>(marks | mark);
  }
  std::vector<std::uint32_t> keys;
  std::vector<std::uint8_t> marks;
  for (const auto& [key, mark] : sorted) {
    keys.push_back(key);
    marks.push_back(mark);
  }
  writer.add("lists.keys", keys);
  writer.add("lists.marks", marks);
}

std::uint8_t NameLists::find(std::uint32_t key) const {
  const auto found = std::lower_bound(keys_.begin(), keys_.end(), key);
  return found == keys_.end() || *found != key ? 0 : marks_[static_cast<std::size_t>(found - keys_.begin())];
}

std::vector<std::uint8_t> NameLists::marks(const Tokens& tokens, TokenRange sentence) const {
  std::vector<std::uint8_t> marks(sentence.size());
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const LetterCase letters = tokens.tokens[i].letter_case;
    if (letters == LetterCase::lower || letters == LetterCase::none) continue;
    Atom words = no_words;
    for (std::uint32_t last = i; last < sentence.last && last - i < most_words; ++last) {
      words = longer(words, tokens.tokens[last].norm);
      const std::uint8_t found = find(key_of(words));
      for (std::uint32_t t = i; found != 0 && t <= last; ++t)
        marks[t - sentence.first] = static_cast<std::uint8_t>(marks[t - sentence.first] | found);
    }
  }
  return marks;
}

}  // namespace entente
