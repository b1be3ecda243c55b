// Text as every stage sees it: code points with a UTF-8 view of any part of them.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A half-open range [start, end) of code points of an article's text as it was given.
struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - start; }
  bool empty() const { return end <= start; }
  bool contains(Span other) const { return start <= other.start && other.end <= end; }
  bool overlaps(Span other) const { return start < other.end && other.start < end; }
  friend auto operator<=>(const Span&, const Span&) = default;
};

/// The smallest span that holds both.
Span join(Span a, Span b);

/// An immutable text: owns valid UTF-8 and knows where each code point begins. Offsets are code points everywhere.
class Text {
 public:
  Text() = default;
  /// Takes UTF-8; bytes that are none become U+FFFD, one for each maximal broken sequence.
  explicit Text(std::string_view utf8);

  /// Number of code points.
  std::uint32_t size() const { return static_cast<std::uint32_t>(starts_.size()) - 1; }
  /// The code point at an offset below size().
  char32_t at(std::uint32_t offset) const {
    const char first = utf8_[starts_[offset]];
    return static_cast<unsigned char>(first) < 0x80 ? static_cast<char32_t>(first) : beyond_ascii(starts_[offset]);
  }
  /// UTF-8 of a span that lies within the text; the view lives as long as the Text.
  std::string_view slice(Span span) const {
    const std::uint32_t begin = starts_[span.start];
    return {utf8_.data() + begin, starts_[std::max(span.start, span.end)] - begin};
  }
  std::string_view utf8() const { return utf8_; }

 private:
  char32_t beyond_ascii(std::uint32_t byte) const;
  std::string utf8_;
  std::vector<std::uint32_t> starts_ = {0};  // byte offset of each code point, and of the end
};

/// What became of bytes on their way to UTF-8.
struct Decoded {
  std::string utf8;                ///< without byte order mark
  std::string encoding = "UTF-8";  ///< as recognised: "UTF-8", "UTF-16LE", "UTF-16BE", or the name that was asked for
  std::size_t replaced = 0;        ///< number of broken sequences that became U+FFFD
};

/// Decodes bytes: a byte order mark decides; without one they are `encoding` (a name that ICU knows; empty: UTF-8).
Decoded decode(std::string_view bytes, std::string_view encoding = {});

/// NFC.
std::string normalise(std::string_view utf8);
/// The form in which words are looked up: NFC, lower case, the tone of a Vietnamese open oa, oe, uy on the first vowel,
/// curly apostrophes straight. "Hoà" -> "hòa". The number of words never changes.
std::string fold(std::string_view utf8);
/// fold() without diacritics, đ as d, for search and for ids. "Nguyễn Xuân Phúc" -> "nguyen xuan phuc"
std::string fold_plain(std::string_view utf8);
/// Letters and digits of fold_plain(), the rest as single hyphens. "B. Lynn Pascoe" -> "b-lynn-pascoe"
std::string slug(std::string_view utf8);

/// Kinds of code points beyond ASCII; the functions below ask them for the others.
bool is_letter_beyond_ascii(char32_t c);
bool is_upper_beyond_ascii(char32_t c);
bool is_space_beyond_ascii(char32_t c);

inline bool is_letter(char32_t c) { return c < 0x80 ? (c | 0x20) - U'a' < 26 : is_letter_beyond_ascii(c); }
inline bool is_upper(char32_t c) { return c < 0x80 ? c - U'A' < 26 : is_upper_beyond_ascii(c); }
inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
/// White space in the wide sense: no-break and zero-width spaces too.
inline bool is_space(char32_t c) { return c < 0x80 ? c == U' ' || c - U'\t' < 5 : is_space_beyond_ascii(c); }

}  // namespace entente
