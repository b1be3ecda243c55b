// What is written without a space is looked at for addresses, numbers and signs that tie; the rest is cut between tokens or
// left to the segmenter.
#include "extract/syntax/words.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::size_t longest_address = 64;  // tokens

bool is_sign(const Token& token) {
  const auto c = static_cast<unsigned char>(token.norm.empty() ? ' ' : token.norm.front());
  return token.letter_case == LetterCase::none && (c < 0x80 ? c < '0' || c > '9' : true);
}

class WordTies {
 public:
  WordTies(const Tokens& tokens, TokenRange sentence, const TokenRules& rules)
      : tokens_(tokens), sentence_(sentence), rules_(rules), bonds_(sentence.size(), Bond::open) {}

  std::vector<Bond> find(std::span<const TokenRange> fixed) {
    for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
      const std::uint32_t end = chunk_end(i);
      tie_chunk({i, end});
      i = end;
    }
    for (const TokenRange range : fixed) fix(range);
    for (std::uint32_t i = sentence_.first; i + 1 < sentence_.last; ++i) {
      if (bond(i) == Bond::open && (ends_word(i) || ends_word(i + 1))) bond(i) = Bond::cut;
    }
    if (!bonds_.empty()) bonds_.back() = Bond::cut;
    return std::move(bonds_);
  }

 private:
  Bond& bond(std::uint32_t i) { return bonds_[i - sentence_.first]; }
  const Token& token(std::uint32_t i) const { return tokens_.tokens[i]; }
  std::string_view norm(std::uint32_t i) const { return token(i).norm; }
  bool is_number(std::uint32_t i) const { return !norm(i).empty() && norm(i)[0] >= '0' && norm(i)[0] <= '9'; }
  void tie(TokenRange range) {
    for (std::uint32_t i = range.first; i + 1 < range.last; ++i) bond(i) = Bond::tied;
  }

  // The end of what is written without a space from a token on.
  std::uint32_t chunk_end(std::uint32_t i) const {
    do ++i;
    while (i < sentence_.last && token(i).span.start == token(i - 1).span.end);
    return i;
  }

  void tie_chunk(TokenRange chunk) {
    if (is_decade(chunk)) return tie({chunk.first, chunk.first + 2});
    while (chunk.size() > 0 && is_bracket(chunk.first)) ++chunk.first;
    while (chunk.size() > 0 && is_bracket(chunk.last - 1)) --chunk.last;
    if (chunk.size() < 2) return;
    if (is_address(chunk)) return tie(chunk);
    for (std::uint32_t i = chunk.first; i + 1 < chunk.last;) i = std::max(tied_end(i, chunk.last), i + 1);
  }

  // "'70s"
  bool is_decade(TokenRange chunk) const {
    return chunk.size() >= 2 && norm(chunk.first) == "'" && is_number(chunk.first + 1) &&
           norm(chunk.first + 1).ends_with("s");
  }

  // Signs around an address that are no part of it.
  bool is_bracket(std::uint32_t i) const {
    static constexpr std::string_view ascii = "\"'()[]<>,;:.!?";
    return is_sign(token(i)) && (norm(i).size() > 1 ? static_cast<unsigned char>(norm(i)[0]) >= 0x80
                                                    : ascii.find(norm(i)[0]) != std::string_view::npos);
  }

  // "http://…", "www.…", "someone@somewhere.…", "#word", "example.com".
  bool is_address(TokenRange chunk) const {
    if (chunk.size() > longest_address) return false;
    if (norm(chunk.first) == "#" || norm(chunk.first) == "@") return chunk.size() == 2;
    if (norm(chunk.first) == "www") return chunk.size() > 2;
    for (std::uint32_t i = chunk.first; i + 2 < chunk.last; ++i) {
      if (norm(i) == ":" && norm(i + 1) == "//") return true;
      if (norm(i + 1) == "@" && !is_sign(token(i)) && !is_sign(token(i + 2))) return true;
    }
    return is_site(chunk);
  }

  // Small words with full stops between them: "example.com". A word of two letters or more stands before the last.
  bool is_site(TokenRange chunk) const {
    if (chunk.size() % 2 == 0) return false;
    for (std::uint32_t i = chunk.first; i < chunk.last; ++i) {
      const bool dot = (i - chunk.first) % 2 == 1;
      if (dot ? norm(i) != "." : token(i).letter_case == LetterCase::none) return false;
    }
    return token(chunk.last - 1).letter_case == LetterCase::lower && token(chunk.last - 1).span.size() <= 4 &&
           token(chunk.last - 3).span.size() >= 2;
  }

  // Ties what begins at a token and is one word by its form; its end, or the token itself.
  std::uint32_t tied_end(std::uint32_t i, std::uint32_t last) {
    std::uint32_t end = i;
    if (is_number(i)) end = numbers_end(i, last);
    if (end == i) end = signed_end(i, last);
    if (end == i && norm(i + 1) == "-" && i + 2 < last && is_prefix(i)) end = i + 3;
    if (end > i) tie({i, end});
    return end;
  }

  // "25/10", "25/10/2009", "2010-02-12", "555-1234"; but "1914-1918" is three words.
  std::uint32_t numbers_end(std::uint32_t i, std::uint32_t last) const {
    std::uint32_t end = i + 1;
    std::uint32_t hyphens = 0;
    while (end + 1 < last && is_number(end + 1) && (norm(end) == "/" || norm(end) == "-") && end - i < 8) {
      hyphens += norm(end) == "-" ? 1 : 0;
      end += 2;
    }
    if (end == i + 1) return i;
    const bool telephone = end == i + 3 && token(i).span.size() == 3 && token(i + 2).span.size() == 4;
    return hyphens == 1 && end == i + 3 && !telephone ? i : end;
  }

  // "AT&T", "US$".
  std::uint32_t signed_end(std::uint32_t i, std::uint32_t last) const {
    const bool capitals = token(i).letter_case == LetterCase::upper || token(i).letter_case == LetterCase::initial;
    if (i + 2 < last && norm(i + 1) == "&" && token(i).span.size() <= 4 && token(i + 2).span.size() <= 4 && capitals &&
        (token(i + 2).letter_case == LetterCase::upper || token(i + 2).span.size() == 1))
      return i + 3;
    return capitals && token(i).span.size() <= 3 && norm(i + 1) == "$" ? i + 2 : i;
  }

  bool is_prefix(std::uint32_t i) const {
    return !is_sign(token(i + 2)) && std::binary_search(rules_.prefixes.begin(), rules_.prefixes.end(), token(i).norm);
  }

  void fix(TokenRange range) {
    range.first = std::max(range.first, sentence_.first);
    range.last = std::min(range.last, sentence_.last);
    if (range.last <= range.first) return;
    tie(range);
    bond(range.last - 1) = Bond::cut;
    if (range.first > sentence_.first) bond(range.first - 1) = Bond::cut;
  }

  // Signs that part words wherever they stand.
  bool ends_word(std::uint32_t i) const {
    return is_sign(token(i)) && norm(i) != "-" && norm(i) != "–" && norm(i) != "/" && norm(i) != "." && norm(i) != "&" &&
           norm(i) != "'";
  }

  const Tokens& tokens_;
  TokenRange sentence_;
  const TokenRules& rules_;
  std::vector<Bond> bonds_;
};

// What a code point looks like to a tagger; empty for what is not seen.
std::string_view plain(char32_t c, std::string_view written) {
  if (c < 0x80) return written;
  if (c == 0x2018 || c == 0x2019 || c == 0x02BC) return "'";
  if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0x00AB || c == 0x00BB) return "\"";
  if (c == 0x2010 || c == 0x2011 || c == 0x2012 || c == 0x2013 || c == 0x2014) return "-";
  if (c == 0x2026) return "...";
  if (c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF) return {};
  return written;
}

std::string plain_text(const Text& text, Span span) {
  std::string form;
  bool ascii = true;
  for (std::uint32_t i = span.start; i < span.end; ++i) {
    const char32_t c = text.at(i);
    if (is_space(c)) {
      if (!form.empty() && form.back() != ' ') form += ' ';
      continue;
    }
    ascii = ascii && c < 0x80;
    form += plain(c, text.slice({i, i + 1}));
  }
  return ascii ? form : normalise(form);
}

}  // namespace

std::vector<Bond> word_bonds(const Tokens& tokens, TokenRange sentence, std::span<const TokenRange> fixed,
                             const TokenRules& rules) {
  return WordTies(tokens, sentence, rules).find(fixed);
}

std::vector<Word> find_words(const Tokens& tokens, TokenRange sentence, std::span<const TokenRange> fixed,
                             const WordRules& rules) {
  std::vector<Bond> bonds = word_bonds(tokens, sentence, fixed, rules.tokens);
  if (rules.segmenter) rules.segmenter->decide(tokens, sentence, bonds);
  std::vector<Word> words;
  std::uint32_t first = sentence.first;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (bonds[i - sentence.first] == Bond::tied) continue;
    words.emplace_back().tokens = {first, i + 1};
    first = i + 1;
  }
  return words;
}

std::string word_text(const Tokens& tokens, TokenRange word) { return plain_text(*tokens.text, tokens.span(word)); }

std::string word_text(std::string_view utf8) {
  const Text text(utf8);
  return plain_text(text, {0, text.size()});
}

}  // namespace entente
