// One pass cuts code points into tokens: a number, a word or a row of one sign at a time; then parts of words that are
// tokens of their own are cut off. What is not seen (soft hyphens, joiners, zero-width spaces within a word) belongs to the
// word, but not to its norm.
#include "extract/tokens.hpp"

#include <algorithm>
#include <bitset>

#include "extract/sentences.hpp"

namespace entente {
namespace {

bool is_word(char32_t c) { return is_letter(c) || is_digit(c); }
bool is_apostrophe(char32_t c) { return c == U'\'' || c == 0x2019; }
bool is_unseen(char32_t c) { return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF; }

constexpr std::uint32_t longest_abbreviation = 12;  // code points

class TokenCutter {
 public:
  TokenCutter(const Text& text, const TokenRules& rules) : text_(text), rules_(rules) {
    for (const std::string& clitic : rules.clitics) add_ending(clitic);
    for (const TokenRules::Contraction& contraction : rules.contractions) add_ending(contraction.second);
    for (const std::string& unit : rules.units) add_ending(unit);
  }

  std::vector<Token> cut() {
    tokens_.reserve(text_.size() / 5);
    for (std::uint32_t at = 0; at < text_.size();) {
      if (is_space(text_.at(at)) || is_unseen(text_.at(at))) {
        ++at;
        continue;
      }
      const std::uint32_t end = token_end(at);
      add_word({at, end});
      at = end;
    }
    return std::move(tokens_);
  }

 private:
  char32_t at(std::uint32_t i) const { return i < text_.size() ? text_.at(i) : U'\0'; }

  std::uint32_t token_end(std::uint32_t begin) const {
    if (is_digit(at(begin))) return number_end(begin);
    if (is_letter(at(begin))) return word_end(begin);
    std::uint32_t end = begin + 1;
    while (at(begin) != U'"' && end < text_.size() && at(end) == at(begin) && end - begin < 64) ++end;  // "...", "--"
    return end;
  }

  // Digits with separators of one number ("1,000", "10:30", "25.10") and letters behind them ("7h30", "1980s", "19th").
  std::uint32_t number_end(std::uint32_t i) const {
    while (i < text_.size()) {
      const char32_t c = at(i);
      const bool separator = (c == U'.' || c == U',' || c == U':') && is_digit(at(i + 1));
      const bool clitic = is_apostrophe(c) && is_letter(at(i + 1)) && !is_word(at(i + 2));  // "2009's"
      if (!is_word(c) && !separator && !clitic) break;
      if (is_letter(c) && is_upper(c) && is_letter(at(i - 1)) && !is_upper(at(i - 1))) break;
      ++i;
    }
    return i;
  }

  std::uint32_t word_end(std::uint32_t begin) const {
    const std::uint32_t dotted = dotted_end(begin);
    if (dotted > begin) return dotted;
    std::uint32_t i = begin;
    for (; i < text_.size(); ++i) {
      const char32_t c = at(i);
      if (is_word(c)) {
        if (glued_at(begin, i)) return i;
      } else if (!((is_apostrophe(c) || is_unseen(c)) && is_letter(at(i + 1)))) {
        break;
      }
    }
    if (const std::uint32_t seam = seam_of_capitals(begin, i); seam > begin) return seam;
    if (at(i) == U'.' && (is_initial(begin, i) || keeps_stop({begin, i + 1}))) ++i;
    return i;
  }

  // "U.S.", "P.J", "a.m.", "e.g.": single letters with full stops between them; begin for what is none.
  std::uint32_t dotted_end(std::uint32_t begin) const {
    std::uint32_t i = begin;
    while (is_letter(at(i)) && at(i + 1) == U'.' && is_letter(at(i + 2)) && !is_word(at(i + 3))) i += 2;
    if (i == begin) return begin;
    return at(i + 1) == U'.' ? i + 2 : i + 1;
  }

  // The "B." of "B. Lynn Pascoe".
  bool is_initial(std::uint32_t begin, std::uint32_t end) const { return end == begin + 1 && is_upper(at(begin)); }

  // "nhânPhó": small letters from the beginning, then a capital that begins a word.
  bool glued_at(std::uint32_t begin, std::uint32_t i) const {
    if (i < begin + 2 || !is_upper(at(i)) || !is_letter(at(i + 1)) || is_upper(at(i + 1))) return false;
    return !is_upper(at(begin)) && !is_upper(at(i - 1)) && is_letter(at(i - 1));
  }

  // "SEOULThe": a word that begins sentences glued to four capitals or more. Where it begins, or `begin`.
  std::uint32_t seam_of_capitals(std::uint32_t begin, std::uint32_t end) const {
    std::uint32_t i = begin;
    while (i < end && is_upper(at(i))) ++i;
    if (i < begin + 5 || i == end) return begin;
    const std::string rest = fold(text_.slice({i - 1, end}));
    return std::binary_search(rules_.starters.begin(), rules_.starters.end(), rest) ? i - 1 : begin;
  }

  static bool holds(const std::vector<std::string>& words, std::string_view word) {
    return std::binary_search(words.begin(), words.end(), word);
  }

  // Whether a word with the full stop behind it is an abbreviation; "No." is one only before a number.
  bool keeps_stop(Span span) const {
    if (span.size() > longest_abbreviation) return false;
    const std::string_view written = text_.slice(span);
    const std::string norm = fold(written);
    if (holds(rules_.numbered, norm)) {
      std::uint32_t next = span.end;
      while (next < text_.size() && at(next) == U' ') ++next;
      return next >= text_.size() || is_digit(at(next));
    }
    return holds(rules_.abbreviations, norm) || holds(rules_.abbreviations, written);
  }

  // Adds a word; its clitic, its unit ("10am") and the second part of "cannot" are tokens of their own.
  void add_word(Span span) {
    std::string norm = norm_of(span);
    const std::uint32_t cut = second_part(span, norm);
    if (cut == 0) return add(span, std::move(norm));
    add({span.start, span.end - cut}, norm.substr(0, norm.size() - cut));
    add({span.end - cut, span.end}, norm.substr(norm.size() - cut));
  }

  void add_ending(std::string_view part) {
    if (!part.empty()) endings_.set(static_cast<unsigned char>(part.back()));
  }

  // How many letters at the end of a word are a token of their own. They are ASCII.
  std::uint32_t second_part(Span span, const std::string& norm) const {
    if (norm.empty() || !endings_.test(static_cast<unsigned char>(norm.back()))) return 0;  // most words
    std::uint32_t most = 0;  // of letters at the end that norm and text have in common
    while (most < span.size() && most < norm.size()) {
      const char32_t c = at(span.end - 1 - most);
      if (c >= 0x80 && !is_apostrophe(c)) break;
      ++most;
    }
    const auto ends = [&](const std::string& part) {
      return norm.size() > part.size() && part.size() <= most && norm.back() == part.back() && norm.ends_with(part);
    };
    for (const std::string& clitic : rules_.clitics)
      if (ends(clitic)) return static_cast<std::uint32_t>(clitic.size());
    for (const auto& [first, second] : rules_.contractions)
      if (ends(second) && norm.size() == first.size() + second.size() && norm.starts_with(first))
        return static_cast<std::uint32_t>(second.size());
    if (!is_digit(at(span.start))) return 0;
    for (const std::string& unit : rules_.units)
      if (ends(unit) && is_digit(at(span.end - 1 - static_cast<std::uint32_t>(unit.size()))))
        return static_cast<std::uint32_t>(unit.size());
    return 0;
  }

  bool is_ascii(Span span) const { return text_.slice(span).size() == span.size(); }

  std::string norm_of(Span span) const {
    if (is_ascii(span)) return fold(text_.slice(span));
    bool unseen = false;
    for (std::uint32_t i = span.start; i < span.end; ++i) unseen = unseen || is_unseen(at(i));
    if (!unseen) return fold(text_.slice(span));
    std::string seen;
    for (std::uint32_t i = span.start; i < span.end; ++i) {
      if (!is_unseen(at(i))) seen += text_.slice({i, i + 1});
    }
    return fold(seen);
  }

  void add(Span span, std::string norm) {
    const bool space = span.start == 0 || is_space(at(span.start - 1));
    const std::uint32_t word = rules_.words.find(norm);
    tokens_.push_back({span, std::move(norm), letter_case(span), space, word});
  }

  LetterCase letter_case(Span span) const {
    std::uint32_t letters = 0;
    std::uint32_t capitals = 0;
    bool first_is_capital = false;
    const auto count = [&](char32_t c) {
      if (!is_letter(c)) return;
      const bool is_capital = is_upper(c);
      first_is_capital = letters == 0 ? is_capital : first_is_capital;
      ++letters;
      capitals += is_capital ? 1 : 0;
    };
    if (is_ascii(span)) {
      for (const char c : text_.slice(span)) count(static_cast<unsigned char>(c));
    } else {
      for (std::uint32_t i = span.start; i < span.end; ++i) count(text_.at(i));
    }
    if (letters == 0) return LetterCase::none;
    if (capitals == 0) return LetterCase::lower;
    if (capitals == letters) return letters == 1 ? LetterCase::initial : LetterCase::upper;
    return first_is_capital && capitals == 1 ? LetterCase::initial : LetterCase::mixed;
  }

  const Text& text_;
  const TokenRules& rules_;
  std::bitset<256> endings_;  // last letters of what is a token of its own at the end of a word
  std::vector<Token> tokens_;
};

}  // namespace

Span Tokens::span(TokenRange range) const {
  if (range.size() == 0) return {};
  return join(tokens[range.first].span, tokens[range.last - 1].span);
}

std::uint32_t Tokens::sentence_of(std::uint32_t token) const {
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), token,
                                      [](std::uint32_t t, const Sentence& s) { return t < s.tokens.first; });
  return static_cast<std::uint32_t>(after - sentences.begin()) - 1;
}

Tokens find_tokens(const Text& text, const TokenRules& rules) {
  Tokens result;
  result.text = &text;
  result.tokens = TokenCutter(text, rules).cut();
  result.sentences = find_sentences(text, result.tokens, rules);
  return result;
}

}  // namespace entente
