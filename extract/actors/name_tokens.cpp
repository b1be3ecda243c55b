#include "extract/actors/name_tokens.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr Atom outside = atom_of("<outside>");

bool is_capital(const Token& token) {
  return token.letter_case != LetterCase::lower && token.letter_case != LetterCase::none;
}

Atom suffix(const Token& token, std::size_t letters) {
  const std::string& norm = token.norm;
  return norm.size() <= letters ? 0 : atom_of(std::string_view(norm).substr(norm.size() - letters));
}

// The lists' word for each token of a sentence: the element's kind, else the first class that it has.
std::vector<Atom> listed(const std::vector<WordClasses>& classes, std::span<const Element> elements, TokenRange sentence) {
  std::vector<Atom> atoms(sentence.size());
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    for (std::size_t c = 0; c < word_classes && atoms[i - sentence.first] == 0; ++c)
      if (classes[i].test(c)) atoms[i - sentence.first] = spread(0x400 + c);
  }
  for (const Element& element : elements) {
    if (element.tokens.first < sentence.first || element.tokens.last > sentence.last) continue;
    const auto kind = static_cast<std::uint64_t>(element.kind);
    const std::uint64_t use = element.name ? static_cast<std::uint64_t>(element.name->use) : 0;
    for (std::uint32_t i = element.tokens.first; i < element.tokens.last; ++i)
      atoms[i - sentence.first] = spread(0x200 + kind * 16 + use);
  }
  return atoms;
}

void set_runs(std::vector<NameToken>& tokens) {
  const auto word_at = [&](std::size_t i) { return i < tokens.size() ? tokens[i].word : outside; };
  for (std::size_t first = 0; first < tokens.size();) {
    if (!tokens[first].is_capital) {
      ++first;
      continue;
    }
    std::size_t last = first + 1;
    while (last < tokens.size() && tokens[last].is_capital) ++last;
    for (std::size_t i = first; i < last; ++i) {
      tokens[i].run_first = tokens[first].word;
      tokens[i].run_last = tokens[last - 1].word;
      tokens[i].run_before = first == 0 ? outside : word_at(first - 1);
      tokens[i].run_behind = word_at(last);
      tokens[i].run_size = spread(0x600 + std::min<std::size_t>(last - first, 5));
    }
    first = last;
  }
}

}  // namespace

std::vector<NameToken> name_tokens(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                   std::span<const Element> elements, TokenRange sentence) {
  const std::vector<Atom> lists = listed(classes, elements, sentence);
  std::vector<NameToken> result(sentence.size());
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const Token& token = tokens.tokens[i];
    NameToken& seen = result[i - sentence.first];
    seen.word = atom_of(token.norm);
    seen.shape = spread(0x100 + static_cast<std::uint64_t>(token.letter_case) * 2 + (i == sentence.first ? 1 : 0));
    seen.prefix = token.norm.size() <= 3 ? 0 : atom_of(std::string_view(token.norm).substr(0, 3));
    seen.suffix2 = suffix(token, 2);
    seen.suffix3 = suffix(token, 3);
    seen.listed = lists[i - sentence.first];
    seen.is_capital = is_capital(token);
  }
  set_runs(result);
  return result;
}

}  // namespace entente
