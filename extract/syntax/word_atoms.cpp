#include "extract/syntax/word_atoms.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace entente {
namespace {

// Marks that are written in several ways.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> marks = {
    {{"“", "\""}, {"”", "\""}, {"``", "\""}, {"''", "\""}, {"‘", "'"}, {"’", "'"}, {"–", "-"}, {"—", "-"}}};

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

std::string spelling(std::string_view norm) {
  const auto* const mark = std::find_if(marks.begin(), marks.end(), [&](const auto& m) { return m.first == norm; });
  std::string result(mark == marks.end() ? norm : mark->second);
  std::replace_if(result.begin(), result.end(), is_ascii_digit, '0');
  return result;
}

bool begins_letter(char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }

void set_affixes(std::string_view word, WordAtoms& atoms) {
  std::size_t letters = 0;
  for (std::size_t at = word.size(); at > 0 && letters < atoms.suffixes.size();) {
    if (begins_letter(word[--at])) atoms.suffixes[letters++] = atom_of(word.substr(at));
  }
  letters = 0;
  for (std::size_t at = 1; at <= word.size() && letters < atoms.prefixes.size(); ++at) {
    if (at == word.size() || begins_letter(word[at])) atoms.prefixes[letters++] = atom_of(word.substr(0, at));
  }
}

void set_parts(std::string_view word, WordAtoms& atoms) {
  const std::size_t first = word.find(' ');
  atoms.first_part = first == std::string_view::npos ? atoms.word : atom_of(word.substr(0, first));
  atoms.last_part = first == std::string_view::npos ? atoms.word : atom_of(word.substr(word.rfind(' ') + 1));
  atoms.parts = spread(static_cast<std::uint64_t>(std::min<std::ptrdiff_t>(std::count(word.begin(), word.end(), ' '), 3)));
}

bool is_capital(LetterCase letter_case) {
  return letter_case == LetterCase::initial || letter_case == LetterCase::upper || letter_case == LetterCase::mixed;
}

// Whether capitals say something: not where nearly every word has one.
bool tells_by_case(const std::vector<WordForm>& words) {
  std::size_t lower = 0;
  std::size_t capital = 0;
  for (const WordForm& word : words) {
    if (word.letter_case == LetterCase::lower) ++lower;
    if (is_capital(word.letter_case) && !word.fixed) ++capital;
  }
  return capital < 4 || lower * 4 > capital;
}

Atom shape(const WordForm& word, bool first, bool tells) {
  constexpr std::uint64_t case_ignored = 7;
  const bool has_letters = word.letter_case != LetterCase::none;
  std::uint64_t code = has_letters && !tells ? case_ignored : static_cast<std::uint64_t>(word.letter_case);
  code = code * 2 + (word.capitals && tells ? 1 : 0);
  code = code * 2 + (first ? 1 : 0);
  code = code * 2 + (std::any_of(word.norm.begin(), word.norm.end(), is_ascii_digit) ? 1 : 0);
  code = code * 2 + (word.norm.find_first_of("-.") != std::string::npos ? 1 : 0);
  return spread(code + 1);
}

LetterCase letter_case_of(std::string_view utf8) {
  const Text text(utf8);
  const Tokens tokens = find_tokens(text, {});
  return tokens.tokens.empty() ? LetterCase::none : tokens.tokens.front().letter_case;
}

}  // namespace

WordForm word_form(std::string_view form) {
  WordForm word;
  word.norm = fold(form);
  word.letter_case = letter_case_of(form.substr(0, form.find(' ')));
  bool capitals = form.find(' ') != std::string_view::npos;
  for (std::size_t at = 0; capitals && at < form.size();) {
    const std::size_t end = std::min(form.find(' ', at), form.size());
    if (letter_case_of(form.substr(at, end - at)) == LetterCase::lower) capitals = false;
    at = end + 1;
  }
  word.capitals = capitals && word.letter_case != LetterCase::none;
  return word;
}

WordForm word_form(const Tokens& tokens, TokenRange range) {
  const Token& first = tokens.tokens[range.first];
  WordForm word{first.norm, first.letter_case, range.size() > 1 && first.letter_case != LetterCase::none};
  for (std::uint32_t i = range.first + 1; i < range.last; ++i) {
    if (tokens.tokens[i].space_before) word.norm += ' ';
    word.norm += tokens.tokens[i].norm;
    if (tokens.tokens[i].letter_case == LetterCase::lower) word.capitals = false;
  }
  return word;
}

std::vector<WordAtoms> word_atoms(const std::vector<WordForm>& words, CaseUse use) {
  static constexpr Atom name_atom = atom_of("<name>");
  const bool tells = use == CaseUse::automatic && tells_by_case(words);
  std::vector<WordAtoms> result(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    WordAtoms& atoms = result[i];
    const std::string word = spelling(words[i].norm);
    const bool is_long_name = words[i].fixed && word.find(' ') != std::string::npos;
    atoms.word = is_long_name ? name_atom : atom_of(word);
    atoms.shape = shape(words[i], i == 0, tells);
    atoms.fixed = words[i].fixed;
    set_affixes(word, atoms);
    set_parts(word, atoms);
  }
  return result;
}

}  // namespace entente
