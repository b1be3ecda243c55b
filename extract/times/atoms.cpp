// Most tokens are one word: they are looked up as they are. Only tokens with digits or signs in them are cut by code points.
#include "extract/times/atoms.hpp"

#include <array>

namespace entente {
namespace {

enum class Kind : std::uint8_t { letter, digit, sign };

constexpr std::array<Kind, 256> make_kinds() {
  std::array<Kind, 256> kinds = {};
  for (unsigned c = 0; c < 256; ++c) {
    const bool letter = c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    kinds[c] = c >= '0' && c <= '9' ? Kind::digit : letter ? Kind::letter : Kind::sign;
  }
  return kinds;
}
constexpr std::array<Kind, 256> kinds = make_kinds();

Kind kind(char c) { return kinds[static_cast<unsigned char>(c)]; }

/// One part of a word, by bytes and by code points from its beginning.
struct Part {
  std::string_view text;
  std::uint32_t offset = 0;
  std::uint32_t size = 0;
};

/// Dashes U+2010 to U+2015 are three bytes E2 80 90..95.
bool is_dash(std::string_view text) {
  return text.size() >= 3 && text[0] == '\xE2' && text[1] == '\x80' && static_cast<unsigned char>(text[2]) >= 0x90 &&
         static_cast<unsigned char>(text[2]) <= 0x95;
}

/// The part at the beginning of `rest`, which is not empty.
Part first_part(std::string_view rest, std::uint32_t offset) {
  if (is_dash(rest)) return {rest.substr(0, 3), offset, 1};
  const Kind first = kind(rest[0]);
  std::size_t end = 0;
  std::uint32_t size = 0;
  do {
    size += (static_cast<unsigned char>(rest[end]) & 0xC0) != 0x80;
    ++end;
  } while (first != Kind::sign && end < rest.size() && kind(rest[end]) == first && !is_dash(rest.substr(end)));
  return {rest.substr(0, end), offset, size};
}

bool is_plain(std::string_view word) {
  for (const char c : word) {
    if (kind(c) != Kind::letter) return false;
  }
  return word.size() != 3 || !is_dash(word);
}

std::uint32_t count_code_points(std::string_view text) {
  std::uint32_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

std::string_view lookup_form(std::string_view part) { return is_dash(part) ? std::string_view("-") : part; }

/// Fills in what a part of digits says; more than 9 digits have no value.
void read_number(std::string_view digits, TimeAtom& atom) {
  atom.digits = digits.size() > 9 ? std::uint8_t{10} : static_cast<std::uint8_t>(digits.size());
  if (digits.size() > 9) return;
  atom.number = 0;
  for (const char c : digits) atom.number = atom.number * 10 + (c - '0');
}

/// Joins "10", ",", "000" at the end to one number.
void join_thousands(std::vector<TimeAtom>& atoms, std::uint32_t comma) {
  const std::size_t n = atoms.size();
  if (comma == 0 || n < 3) return;
  const TimeAtom& last = atoms[n - 1];
  const TimeAtom& sign = atoms[n - 2];
  TimeAtom& first = atoms[n - 3];
  if (last.digits != 3 || !last.glued || sign.word != comma || !sign.glued || first.number < 1 || first.number > 999999)
    return;
  if (first.digits > 3 && first.span.size() == first.digits) return;  // four digits that no comma joined
  first.number = first.number * 1000 + last.number;
  first.digits = static_cast<std::uint8_t>(first.digits + 3);
  first.span.end = last.span.end;
  atoms.resize(n - 2);
}

class Cutter {
 public:
  Cutter(const Tokens& tokens, const WordNumbers& words) : tokens_(tokens), words_(words), comma_(words.find(",")) {
    atoms_.reserve(tokens.tokens.size() + tokens.tokens.size() / 8);
  }

  std::vector<TimeAtom> cut() {
    std::size_t sentence = 0;
    const auto count = static_cast<std::uint32_t>(tokens_.tokens.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      while (sentence < tokens_.sentences.size() && tokens_.sentences[sentence].tokens.first < i) ++sentence;
      const bool begins = sentence < tokens_.sentences.size() && tokens_.sentences[sentence].tokens.first == i;
      cut_token(i, begins);
    }
    return std::move(atoms_);
  }

 private:
  void cut_token(std::uint32_t index, bool begins_sentence) {
    const Token& token = tokens_.tokens[index];
    TimeAtom atom;
    atom.token = index;
    atom.glued = !token.space_before;
    atom.barrier = begins_sentence;
    atom.capital = token.letter_case == LetterCase::initial || token.letter_case == LetterCase::upper;
    if (is_plain(token.norm) || count_code_points(token.norm) != token.span.size()) {
      atom.span = token.span;
      atom.word = words_.find(token.norm);
      atoms_.push_back(atom);
      return;
    }
    std::uint32_t offset = 0;
    for (std::string_view rest = token.norm; !rest.empty();) {
      const Part part = first_part(rest, offset);
      push_part(part, atom);
      rest.remove_prefix(part.text.size());
      offset += part.size;
      atom.glued = true;
      atom.barrier = false;
    }
  }

  void push_part(const Part& part, TimeAtom atom) {
    const std::uint32_t start = tokens_.tokens[atom.token].span.start;
    atom.span = {start + part.offset, start + part.offset + part.size};
    if (kind(part.text[0]) == Kind::digit) {
      read_number(part.text, atom);
      atoms_.push_back(atom);
      join_thousands(atoms_, comma_);
      return;
    }
    const std::string_view form = lookup_form(part.text);
    atom.word = words_.find(form);
    atom.sign = kind(form[0]) == Kind::sign ? form[0] : '\0';
    atoms_.push_back(atom);
  }

  const Tokens& tokens_;
  const WordNumbers& words_;
  std::uint32_t comma_;
  std::vector<TimeAtom> atoms_;
};

}  // namespace

std::vector<std::string> split_time_phrase(std::string_view phrase) {
  std::vector<std::string> result;
  const std::string folded = fold(phrase);
  for (std::string_view rest = folded; !rest.empty();) {
    const Part part = first_part(rest, 0);
    if (part.text != " ") result.emplace_back(lookup_form(part.text));
    rest.remove_prefix(part.text.size());
  }
  return result;
}

std::vector<TimeAtom> find_time_atoms(const Tokens& tokens, const WordNumbers& words) { return Cutter(tokens, words).cut(); }

}  // namespace entente
