// One pass cuts code points into tokens; a second one looks at the seams between tokens and decides which end a sentence.
#include "extract/tokens.hpp"

#include <algorithm>

namespace entente {
namespace {

// Longer sentences are cut: what runs on like that is a table or a list, and later stages stay bounded.
constexpr std::uint32_t most_sentence_tokens = 400;

bool is_word(char32_t c) { return is_letter(c) || is_digit(c); }
bool is_apostrophe(char32_t c) { return c == U'\'' || c == 0x2019; }
bool is_terminal(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == 0x2026; }
bool is_closing(char32_t c) {
  return c == U'"' || c == U'\'' || c == 0x201D || c == 0x2019 || c == U')' || c == U']' || c == 0x00BB;
}

class TokenCutter {
 public:
  TokenCutter(const Text& text, const TokenRules& rules) : text_(text), rules_(rules) {}

  std::vector<Token> cut() {
    for (std::uint32_t at = 0; at < text_.size();) {
      if (is_space(text_.at(at))) {
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
      if (!is_word(c) && !separator) break;
      if (is_letter(c) && is_upper(c) && is_letter(at(i - 1)) && !is_upper(at(i - 1))) break;
      ++i;
    }
    return i;
  }

  std::uint32_t word_end(std::uint32_t begin) const {
    std::uint32_t i = begin;
    while (i < text_.size()) {
      const char32_t c = at(i);
      if (is_word(c)) {
        if (glued_at(begin, i)) return i;
        ++i;
      } else if ((is_apostrophe(c) && is_letter(at(i + 1))) ||
                 (c == U'.' && is_initials(begin, i) && is_letter(at(i + 1)))) {
        ++i;
      } else {
        break;
      }
    }
    if (at(i) == U'.' && (is_initials(begin, i) || is_abbreviation({begin, i + 1}))) ++i;
    return i;
  }

  // "nhânPhó": small letters from the beginning, then a capital that begins a word.
  bool glued_at(std::uint32_t begin, std::uint32_t i) const {
    if (i < begin + 2 || !is_upper(at(i)) || !is_letter(at(i + 1)) || is_upper(at(i + 1))) return false;
    return !is_upper(at(begin)) && !is_upper(at(i - 1)) && is_letter(at(i - 1));
  }

  // "U.S", "P.J", "B": single capitals with full stops between them.
  bool is_initials(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < end; ++i) {
      if ((i - begin) % 2 == 0 ? !is_upper(at(i)) : at(i) != U'.') return false;
    }
    return (end - begin) % 2 == 1;
  }

  bool is_abbreviation(Span span) const {
    return span.size() < 12 &&
           std::binary_search(rules_.abbreviations.begin(), rules_.abbreviations.end(), fold(text_.slice(span)));
  }

  // Adds a word, its clitic as a token of its own.
  void add_word(Span span) {
    std::string norm = fold(text_.slice(span));
    const auto clitic = std::find_if(rules_.clitics.begin(), rules_.clitics.end(),
                                     [&](const std::string& c) { return norm.size() > c.size() && norm.ends_with(c); });
    if (clitic == rules_.clitics.end()) return add(span, std::move(norm));
    const std::uint32_t cut = span.end - static_cast<std::uint32_t>(clitic->size());  // clitics are ASCII once folded
    norm.resize(norm.size() - clitic->size());
    add({span.start, cut}, std::move(norm));
    add({cut, span.end}, *clitic);
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
    for (std::uint32_t i = span.start; i < span.end; ++i) {
      if (!is_letter(at(i))) continue;
      first_is_capital = letters == 0 ? is_upper(at(i)) : first_is_capital;
      ++letters;
      capitals += is_upper(at(i)) ? 1 : 0;
    }
    if (letters == 0) return LetterCase::none;
    if (capitals == 0) return LetterCase::lower;
    if (capitals == letters) return letters == 1 ? LetterCase::initial : LetterCase::upper;
    return first_is_capital && capitals == 1 ? LetterCase::initial : LetterCase::mixed;
  }

  const Text& text_;
  const TokenRules& rules_;
  std::vector<Token> tokens_;
};

class SentenceCutter {
 public:
  SentenceCutter(const Text& text, const std::vector<Token>& tokens, const TokenRules& rules)
      : text_(text), tokens_(tokens), rules_(rules), wrapped_(is_wrapped()) {}

  std::vector<Sentence> cut() const {
    std::vector<Sentence> sentences;
    std::uint32_t first = 0;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      if (i + 1 < tokens_.size() && i + 1 - first < most_sentence_tokens && !ends_after(i)) continue;
      sentences.push_back({{first, i + 1}, join(tokens_[first].span, tokens_[i].span)});
      first = i + 1;
    }
    return sentences;
  }

 private:
  // Whether lines were broken at a width, so that a line end says nothing: nearly all that go on are of about that width.
  bool is_wrapped() const {
    std::uint32_t full = 0;
    std::uint32_t begin = 0;
    std::uint32_t longest = 0;
    for (std::uint32_t i = 0; i < text_.size(); ++i) {
      if (text_.at(i) != U'\n') continue;
      longest = std::max(longest, i - begin);
      full += i - begin >= 50 ? 1 : 0;
      begin = i + 1;
    }
    return full >= 3 && std::max(longest, text_.size() - begin) <= 100;
  }

  char32_t first_letter(const Token& token) const { return text_.at(token.span.start); }
  bool begins_sentence(const Token& token) const {
    const char32_t c = first_letter(token);
    return is_upper(c) || is_digit(c) || !is_letter(c);
  }

  bool ends_after(std::uint32_t i) const {
    const Token& token = tokens_[i];
    const Token& next = tokens_[i + 1];
    const std::uint32_t breaks = line_breaks(token.span.end, next.span.start);
    if (breaks >= 2 || (breaks == 1 && !wrapped_)) return true;
    const char32_t last = text_.at(token.span.end - 1);
    if (token.span.end == next.span.start) return is_glued(i);
    if (is_closing(first_letter(next)) && !next.space_before) return false;
    if (is_closing(last) && i > 0 && !token.space_before) {
      return is_terminal(text_.at(tokens_[i - 1].span.end - 1)) && is_upper(first_letter(next));
    }
    if (!is_terminal(last) || !begins_sentence(next)) return false;
    return last != U'.' || token.span.size() == 1 || is_starter(next);
  }

  // "đoạn.Nội", "khai.Hai", "nhânPhó", "đoạn.\"Chúng": the space between two sentences was lost.
  bool is_glued(std::uint32_t i) const {
    const Token& token = tokens_[i];
    const Token& next = tokens_[i + 1];
    if (next.letter_case != LetterCase::initial || next.span.size() < 2) return is_stop(i) && opens_quote(i + 1);
    if (token.letter_case == LetterCase::lower && is_letter(text_.at(token.span.end - 1))) return token.norm.size() > 1;
    const bool closes = is_closing(first_letter(token)) && !token.space_before && !opens_quote(i);
    return is_stop(i) || (closes && i > 0 && is_stop(i - 1));
  }

  // A quotation mark that a capital is glued to, and no word before it.
  bool opens_quote(std::uint32_t i) const {
    const bool mark = first_letter(tokens_[i]) == U'"' || first_letter(tokens_[i]) == 0x201C;
    return mark && i + 1 < tokens_.size() && tokens_[i + 1].span.start == tokens_[i].span.end &&
           is_upper(first_letter(tokens_[i + 1]));
  }

  // A full stop of its own right behind a word that does not look like a part of an address.
  bool is_stop(std::uint32_t i) const {
    if (i == 0 || tokens_[i].span.size() != 1 || !is_terminal(first_letter(tokens_[i]))) return false;
    const Token& before = tokens_[i - 1];
    return before.span.end == tokens_[i].span.start && before.norm != "www" &&
           (before.span.size() > 1 || !is_letter(first_letter(before)));
  }

  bool is_starter(const Token& next) const {
    return std::binary_search(rules_.starters.begin(), rules_.starters.end(), next.norm);
  }

  std::uint32_t line_breaks(std::uint32_t begin, std::uint32_t end) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = begin; i < end; ++i) count += text_.at(i) == U'\n' || text_.at(i) == 0x2029 ? 1 : 0;
    return count;
  }

  const Text& text_;
  const std::vector<Token>& tokens_;
  const TokenRules& rules_;
  bool wrapped_;
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
  result.sentences = SentenceCutter(text, result.tokens, rules).cut();
  return result;
}

}  // namespace entente
