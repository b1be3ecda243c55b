// A sentence ends at a line's end; at a full stop (question mark, ellipsis) with the marks that close behind it, when what
// follows may begin a sentence; and where a space was lost between two ("đoạn.Nội", "said.The", "nhânPhó"). Straight
// quotation marks open or close by the spaces around them, and by turns where these do not tell.
#include "extract/sentences.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t most_address_tokens = 24;  // tokens back that a glued full stop may be in one address with

bool is_terminal(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == 0x2026; }
bool is_bullet(char32_t c) { return c == 0x2022 || c == 0x25AA || c == 0x25A0 || c == 0x25CF || c == 0x2023 || c == 0x25E6; }
bool is_bracket_closing(char32_t c) { return c == U')' || c == U']' || c == 0x00BB || c == 0x201D || c == 0x2019; }
bool is_bracket_opening(char32_t c) { return c == U'(' || c == U'[' || c == 0x00AB || c == 0x201C || c == 0x2018; }

bool is_dash(char32_t c) { return c == U'-' || c == 0x2013 || c == 0x2014; }

enum class Side : std::uint8_t { none, opens, closes };

class SentenceCutter {
 public:
  SentenceCutter(const Text& text, const std::vector<Token>& tokens, const TokenRules& rules)
      : text_(text), tokens_(tokens), rules_(rules), wrapped_(is_wrapped()) {
    find_sides();
  }

  std::vector<Sentence> cut() {
    std::vector<Sentence> sentences;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      const bool ends = i + 1 >= tokens_.size() || ends_after(i);
      if (!ends && i + 1 - first_ < most_sentence_tokens) continue;
      sentences.push_back({{first_, i + 1}, join(tokens_[first_].span, tokens_[i].span), !ends});
      first_ = i + 1;
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

  void find_sides() {
    sides_.resize(tokens_.size(), Side::none);
    Side last = Side::closes;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].letter_case != LetterCase::none || tokens_[i].span.size() != 1) continue;
      const char32_t c = first_of(i);
      if (is_bracket_closing(c)) sides_[i] = Side::closes;
      if (is_bracket_opening(c)) sides_[i] = Side::opens;
      if (c != U'"' && c != U'\'') continue;
      if (i > 0 && line_breaks(i) > 0) last = Side::closes;
      sides_[i] = side_of_quote(i, last);
      if (c == U'"') last = sides_[i];
    }
  }

  Side side_of_quote(std::uint32_t i, Side last) const {
    const bool space_after = i + 1 >= tokens_.size() || tokens_[i + 1].space_before;
    if (tokens_[i].space_before != space_after) return space_after ? Side::closes : Side::opens;
    if (i > 0 && first_of(i - 1) == U':') return Side::opens;
    if (i + 1 < tokens_.size() && (is_terminal(first_of(i + 1)) || first_of(i + 1) == U',')) return Side::closes;
    return last == Side::opens ? Side::closes : Side::opens;
  }

  char32_t first_of(std::uint32_t i) const { return text_.at(tokens_[i].span.start); }
  char32_t last_of(std::uint32_t i) const { return text_.at(tokens_[i].span.end - 1); }
  bool glued(std::uint32_t i) const { return tokens_[i].span.start == tokens_[i - 1].span.end; }
  bool is_number(std::uint32_t i) const { return is_digit(first_of(i)); }

  // Line ends between a token and the one before it.
  std::uint32_t line_breaks(std::uint32_t i) const {
    std::uint32_t count = 0;
    for (std::uint32_t at = tokens_[i - 1].span.end; at < tokens_[i].span.start; ++at) {
      const char32_t c = text_.at(at);
      count += c == U'\n' || c == 0x2029 ? 1 : 0;
    }
    return count;
  }

  bool ends_after(std::uint32_t i) const {
    const std::uint32_t next = i + 1;
    if (glued(next)) return is_glued(i);
    const std::uint32_t breaks = line_breaks(next);
    const bool own_line = breaks >= 2 || (breaks == 1 && (!wrapped_ || is_item(next)));
    if ((own_line && !(breaks == 1 && goes_on_behind_initial(i))) || is_bullet(first_of(next))) return true;
    std::uint32_t end = i;  // the mark that ends, with what closes behind it
    while (end > first_ && sides_[end] == Side::closes) --end;
    if (!is_terminal(last_of(end)) || is_inner(end)) return false;
    if (!begins_sentence(next)) return stands_apart(end) && is_letter(first_of(next));
    if (end != i || is_starter(next)) return true;
    if (tokens_[end].letter_case != LetterCase::none) return last_of(end) != U'.';  // "Mr.", "U.S."
    const bool ellipsis = tokens_[end].span.size() > 1 || first_of(end) == 0x2026;
    return !ellipsis || !is_digit(first_of(next));
  }

  // "năm nay . ông": a full stop with spaces around it is the end of a sentence whatever the case of what follows, as in
  // texts that were cut into words and lost their capitals; not the stops of "v . v .".
  bool stands_apart(std::uint32_t i) const {
    const Token& stop = tokens_[i];
    return first_of(i) == U'.' && stop.span.size() == 1 && stop.space_before && i > first_ && tokens_[i - 1].span.size() > 1;
  }

  // "anh Tr.\nkhiến": a line that was broken at the full stop of a short name, before small letters.
  bool goes_on_behind_initial(std::uint32_t i) const {
    if (!is_letter(first_of(i + 1)) || is_upper(first_of(i + 1)) || last_of(i) != U'.') return false;
    const std::uint32_t name = tokens_[i].span.size() == 1 && i > first_ && glued(i) ? i - 1 : i;
    return tokens_[name].letter_case == LetterCase::initial && tokens_[name].span.size() <= 3;
  }

  // A number or a mark at a line's beginning, with text behind it.
  bool is_item(std::uint32_t i) const {
    const bool mark = is_dash(first_of(i)) || first_of(i) == U'*';
    return is_bullet(first_of(i)) || (mark && i + 1 < tokens_.size() && tokens_[i + 1].space_before);
  }

  // The full stop of "2. Two things" at a sentence's beginning, and that of "28 . 000".
  bool is_inner(std::uint32_t i) const {
    if (first_of(i) != U'.' || tokens_[i].span.size() != 1 || i == first_ || !is_number(i - 1)) return false;
    if (i - 1 == first_ && tokens_[i - 1].span.size() <= 2) return true;
    return tokens_[i].space_before && i + 1 < tokens_.size() && is_number(i + 1);
  }

  // A capital or a number, also behind what opens. A mark that closes or goes on belongs to the sentence before it.
  bool begins_sentence(std::uint32_t i) const {
    if (sides_[i] == Side::closes || is_terminal(first_of(i))) return false;
    while (i + 1 < tokens_.size() && (sides_[i] == Side::opens || is_dash(first_of(i)))) ++i;
    const char32_t c = first_of(i);
    return is_upper(c) || is_digit(c) || (!is_letter(c) && c != U',' && c != U';' && c != U':');
  }

  bool is_starter(std::uint32_t i) const {
    return std::binary_search(rules_.starters.begin(), rules_.starters.end(), tokens_[i].norm);
  }

  // "đoạn.Nội", "khai.Hai", "nhânPhó", "SEOULThe", "đoạn.\"Chúng": the space between two sentences was lost.
  bool is_glued(std::uint32_t i) const {
    const Token& token = tokens_[i];
    const Token& next = tokens_[i + 1];
    if (next.letter_case != LetterCase::initial || next.span.size() < 2) return is_stop(i) && opens_quote(i + 1);
    if (token.letter_case == LetterCase::upper && is_letter(last_of(i))) return is_starter(i + 1);
    if (token.letter_case == LetterCase::lower && is_letter(last_of(i))) return token.norm.size() > 1;
    return is_stop(i) || (sides_[i] == Side::closes && i > first_ && is_stop(i - 1));
  }

  // A quotation mark that a capital is glued to, and no word before it.
  bool opens_quote(std::uint32_t i) const {
    const bool mark = first_of(i) == U'"' || first_of(i) == 0x201C;
    return mark && i + 1 < tokens_.size() && glued(i + 1) && is_upper(first_of(i + 1));
  }

  // A full stop of its own right behind a word that does not look like a part of an address.
  bool is_stop(std::uint32_t i) const {
    if (i == 0 || tokens_[i].span.size() != 1 || !is_terminal(first_of(i)) || !glued(i)) return false;
    const Token& before = tokens_[i - 1];
    return (before.span.size() > 1 || !is_letter(first_of(i - 1))) && !in_address(i);
  }

  // Whether what a token is glued to looks like the beginning of an address: www.example, http://, someone@.
  bool in_address(std::uint32_t i) const {
    for (std::uint32_t back = 0; back < most_address_tokens && i > first_ && glued(i); ++back) {
      --i;
      if (first_of(i) == U'@' || first_of(i) == U'/' || tokens_[i].norm == "www") return true;
    }
    return false;
  }

  const Text& text_;
  const std::vector<Token>& tokens_;
  const TokenRules& rules_;
  std::vector<Side> sides_;  // of each token: what quotation marks and brackets do
  std::uint32_t first_ = 0;  // token of the sentence that is being read
  bool wrapped_;
};

}  // namespace

std::vector<Sentence> find_sentences(const Text& text, const std::vector<Token>& tokens, const TokenRules& rules) {
  return SentenceCutter(text, tokens, rules).cut();
}

std::vector<Note> notes_on_cuts(const Tokens& tokens) {
  const auto is_cut = [](const Sentence& sentence) { return sentence.goes_on; };
  const auto first = std::find_if(tokens.sentences.begin(), tokens.sentences.end(), is_cut);
  if (first == tokens.sentences.end()) return {};
  const auto count = std::count_if(first, tokens.sentences.end(), is_cut);
  return {{first->span, "text without the end of a sentence for " + std::to_string(most_sentence_tokens) +
                            " words and signs was cut there" + (count > 1 ? ", " + std::to_string(count) + " times" : "")}};
}

}  // namespace entente
