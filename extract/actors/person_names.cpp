#include "extract/actors/person_names.hpp"

namespace entente {
namespace {

bool is_subsequence(const NameWords& shorter, const NameWords& longer) {
  std::size_t found = 0;
  for (const std::string& word : longer) found += found < shorter.size() && shorter[found] == word ? 1 : 0;
  return found == shorter.size();
}

}  // namespace

NameWords name_words(const Tokens& tokens, TokenRange name) {
  NameWords words;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    const std::string& norm = tokens.tokens[i].norm;
    if (norm != "-" && norm != "," && norm != "jr." && norm != "sr." && norm != "jr") words.push_back(fold_plain(norm));
  }
  return words;
}

NameWords name_words(const std::string& name) {
  NameWords words(1);
  const Text text(fold_plain(name));
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (is_letter(text.at(i)) || text.at(i) == U'\'') {
      words.back() += text.slice({i, i + 1});
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool is_form_of(const NameWords& a, const NameWords& b) {
  const NameWords& shorter = a.size() < b.size() ? a : b;
  const NameWords& longer = a.size() < b.size() ? b : a;
  if (!is_subsequence(shorter, longer)) return false;
  return shorter.back() == longer.back() || shorter.front() == longer.front();
}

}  // namespace entente
