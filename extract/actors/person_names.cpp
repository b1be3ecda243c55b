#include "extract/actors/person_names.hpp"

namespace entente {
namespace {

// Suffixes that are no words of a name.
bool is_suffix(const std::string& word) { return word == "jr" || word == "sr"; }

// Letters alone, without marks and apostrophes; the Turkish i without its dot is an i.
std::string bare(const std::string& word) {
  std::string letters;
  const Text text(fold_plain(word));
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (text.at(i) == U'ı') {
      letters += 'i';
    } else if (is_letter(text.at(i)) || is_digit(text.at(i))) {
      letters += text.slice({i, i + 1});
    }
  }
  return letters;
}

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’' || c == U'‘' || c == U'ʼ' || c == U'`'; }

// Initials, which are ASCII letters here: "j" for "john".
bool stands_for(const std::string& shorter, const std::string& word) {
  return shorter == word || (shorter.size() == 1 && shorter[0] == word[0]) || (word.size() == 1 && shorter[0] == word[0]);
}

bool is_subsequence(const NameWords& shorter, const NameWords& longer) {
  std::size_t found = 0;
  for (const std::string& word : longer) found += found < shorter.size() && stands_for(shorter[found], word) ? 1 : 0;
  return found == shorter.size();
}

}  // namespace

NameWords name_words(const Tokens& tokens, TokenRange name) {
  NameWords words;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    std::string word = bare(tokens.tokens[i].norm);
    if (!word.empty() && !is_suffix(word)) words.push_back(std::move(word));
  }
  return words;
}

NameWords name_words(const std::string& name) {
  NameWords words;
  const Text text(name);
  for (std::uint32_t i = 0; i < text.size();) {
    std::uint32_t end = i;
    while (end < text.size() && (is_letter(text.at(end)) || is_apostrophe(text.at(end)))) ++end;
    std::string word = bare(std::string(text.slice({i, end})));
    if (!word.empty() && !is_suffix(word)) words.push_back(std::move(word));
    i = end + 1;
  }
  return words;
}

bool is_form_of(const NameWords& a, const NameWords& b) {
  const NameWords& shorter = a.size() < b.size() ? a : b;
  const NameWords& longer = a.size() < b.size() ? b : a;
  if (shorter.empty() || !is_subsequence(shorter, longer)) return false;
  if (shorter.size() == 1 && shorter[0].size() == 1) return false;
  return shorter.back() == longer.back() || shorter.front() == longer.front();
}

}  // namespace entente
