// ICU is named here alone: decoding, normalisation, case, character classes.
#include "extract/text.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>

#include "extract/error.hpp"

namespace entente {
namespace {

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) throw Error("ICU's normalisation data cannot be loaded");
  return *instance;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

icu::UnicodeString nfc_of(std::string_view utf8) {
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString result = nfc().normalize(text, status);
  return U_FAILURE(status) ? text : result;
}

std::string to_utf8(const icu::UnicodeString& text) {
  std::string utf8;
  text.toUTF8String(utf8);
  return utf8;
}

bool begins_with_letter(std::span<const char16_t> text) {
  UChar32 c = text[0];
  if (U16_IS_LEAD(c) && text.size() > 1 && U16_IS_TRAIL(text[1])) c = U16_GET_SUPPLEMENTARY(text[0], text[1]);
  return u_isalpha(c) != 0;
}

// Press and dictionaries mix two places for the tone of an open oa, oe, uy ("hoà", "hòa"). One form for looking up: the tone
// on the first vowel.
void unify_tone(std::span<char16_t> word) {
  struct Pair {
    char16_t first;
    const char16_t* second;  // the second vowel with grave, acute, hook, tilde, dot
    const char16_t* moved;   // the first vowel with the same
    char16_t plain;
  };
  static constexpr std::array<Pair, 3> pairs = {
      {{u'o', u"àáảãạ", u"òóỏõọ", u'a'}, {u'o', u"èéẻẽẹ", u"òóỏõọ", u'e'}, {u'u', u"ỳýỷỹỵ", u"ùúủũụ", u'y'}}};
  for (std::size_t i = 0; i + 1 < word.size(); ++i) {
    if ((word[i] != u'o' && word[i] != u'u') || word[i + 1] < 0x80) continue;
    const bool after_q = i > 0 && word[i - 1] == u'q';
    if (after_q || (i + 2 < word.size() && begins_with_letter(word.subspan(i + 2)))) continue;
    for (const Pair& pair : pairs) {
      const auto at = std::u16string_view(pair.second).find(word[i + 1]);
      if (word[i] != pair.first || at == std::u16string_view::npos) continue;
      word[i] = pair.moved[at];
      word[i + 1] = pair.plain;
    }
  }
}

icu::UnicodeString folded(std::string_view utf8) {
  icu::UnicodeString text = nfc_of(utf8);
  text.toLower(icu::Locale::getRoot());
  text.findAndReplace(u"\u2019", u"'");
  text.findAndReplace(u"\u2018", u"'");
  const std::int32_t size = text.length();
  if (char16_t* const buffer = text.getBuffer(size)) {
    unify_tone({buffer, static_cast<std::size_t>(size)});
    text.releaseBuffer(size);
  }
  return text;
}

// What ICU knows of the letters of Latin scripts, in a table: nearly all text that is not ASCII. Without combining marks
// they are in NFC, and each has one small letter.
class LatinLetters {
 public:
  struct Letter {
    bool is_letter = false;
    bool is_upper = false;
    char16_t lower = 0;
  };
  static bool holds(char32_t c) { return (c >= 0x80 && c < 0x250) || (c >= 0x1E00 && c < 0x1F00); }
  LatinLetters() {
    for (char32_t c = 0x80; c < 0x1F00; c = c == 0x24F ? 0x1E00 : c + 1) {
      const auto code = static_cast<UChar32>(c);
      letters_[index(c)] = {u_isalpha(code) != 0, u_isupper(code) != 0, static_cast<char16_t>(u_tolower(code))};
    }
  }
  const Letter& operator[](char32_t c) const { return letters_[index(c)]; }

 private:
  static std::size_t index(char32_t c) { return c < 0x250 ? c : c - 0x1E00 + 0x250; }
  std::array<Letter, 0x350> letters_;
};

const LatinLetters& latin() {
  static const LatinLetters letters;
  return letters;
}

// One code point of a well-formed word of ASCII, Latin letters and quotation marks: folded, and how many bytes it has; none
// for others.
struct FoldedPoint {
  char16_t point = 0;
  std::uint8_t bytes = 0;
};

FoldedPoint fold_point(std::string_view text, const LatinLetters& letters) {
  constexpr char32_t dotted_capital_i = 0x130;  // becomes two code points
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
  const char32_t first = byte(0);
  if (first < 0x80) return {static_cast<char16_t>(first - U'A' < 26 ? first | 0x20 : first), 1};
  const auto follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
  char32_t c = 0;
  std::uint8_t bytes = 0;
  if ((first & 0xE0) == 0xC0 && follows(1)) {
    c = (first & 0x1F) << 6 | (byte(1) & 0x3F);
    bytes = 2;
  } else if ((first & 0xF0) == 0xE0 && follows(1) && follows(2)) {
    c = (first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    bytes = c < 0x800 ? std::uint8_t{0} : std::uint8_t{3};
  }
  if (c == 0x2018 || c == 0x2019) return {u'\'', bytes};
  if (c >= 0x2010 && c <= 0x2026) return {static_cast<char16_t>(c), bytes};
  if (!LatinLetters::holds(c) || c == dotted_capital_i || bytes == 0) return {};
  return {letters[c].lower, bytes};
}

void append_utf8(char16_t c, std::string& text) {
  if (c >= 0x800) {
    text += static_cast<char>(0xE0 | c >> 12);
    text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
  } else if (c >= 0x80) {
    text += static_cast<char>(0xC0 | c >> 6);
  }
  text += static_cast<char>(c < 0x80 ? c : 0x80 | (c & 0x3F));
}

// fold() of a word of a Latin script as nearly all are, without ICU; nothing for others.
std::optional<std::string> fold_latin(std::string_view utf8) {
  std::array<char16_t, 48> word;  // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
  const LatinLetters& letters = latin();
  std::size_t size = 0;
  for (; !utf8.empty() && size < word.size(); ++size) {
    const FoldedPoint folded = fold_point(utf8, letters);
    if (folded.bytes == 0) return {};
    word[size] = folded.point;
    utf8.remove_prefix(folded.bytes);
  }
  if (!utf8.empty()) return {};
  unify_tone({word.data(), size});
  std::string result;
  for (std::size_t i = 0; i < size; ++i) append_utf8(word[i], result);
  return result;
}

// Calls visit(bytes, valid) for every code point, and once for every maximal sequence that is none.
template <typename Visit>
void for_each_code_point(std::string_view bytes, Visit visit) {
  const auto size = static_cast<std::int64_t>(bytes.size());
  for (std::int64_t i = 0; i < size;) {
    const std::int64_t begin = i;
    UChar32 c = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // within ICU's macro
    U8_NEXT(bytes.data(), i, size, c);         // NOLINT(readability-simplify-subscript-expr): ICU's macro
#pragma GCC diagnostic pop
    visit(bytes.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(i - begin)), c >= 0);
  }
}

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

Decoded decode_utf8(std::string_view bytes) {
  Decoded result;
  result.utf8.reserve(bytes.size());
  for_each_code_point(bytes, [&](std::string_view sequence, bool valid) {
    result.replaced += valid ? 0 : 1;
    result.utf8 += valid ? sequence : replacement;
  });
  return result;
}

// Decodes with a converter of ICU, counting what it had to replace.
Decoded convert(std::string_view bytes, const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status)) throw Error("the encoding \"" + encoding + "\" is not known");
  Decoded result;
  result.encoding = encoding;
  std::vector<char16_t> buffer(bytes.size() + 16);
  const char* source = bytes.data();
  char16_t* target = buffer.data();
  ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, bytes.data() + bytes.size(), nullptr,
                 true, &status);
  const icu::UnicodeString text(buffer.data(), static_cast<std::int32_t>(target - buffer.data()));
  for (int i = 0; i < text.length(); ++i) result.replaced += text[i] == 0xFFFD;
  result.utf8 = to_utf8(text);
  return result;
}

}  // namespace

Span join(Span a, Span b) { return {std::min(a.start, b.start), std::max(a.end, b.end)}; }

Text::Text(std::string_view utf8) {
  starts_.clear();
  utf8_.reserve(utf8.size());
  starts_.reserve(utf8.size() + 1);
  for_each_code_point(utf8, [&](std::string_view bytes, bool valid) {
    starts_.push_back(static_cast<std::uint32_t>(utf8_.size()));
    utf8_ += valid ? bytes : replacement;
  });
  starts_.push_back(static_cast<std::uint32_t>(utf8_.size()));
}

char32_t Text::beyond_ascii(std::uint32_t byte) const {
  std::size_t i = byte;
  UChar32 c = 0;
  U8_NEXT_UNSAFE(utf8_.data(), i, c);  // NOLINT(readability-simplify-subscript-expr): ICU's macro
  return static_cast<char32_t>(c);
}

Decoded decode(std::string_view bytes, std::string_view encoding) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return decode_utf8(bytes.substr(3));
  if (bytes.starts_with("\xFF\xFE")) return convert(bytes.substr(2), "UTF-16LE");
  if (bytes.starts_with("\xFE\xFF")) return convert(bytes.substr(2), "UTF-16BE");
  if (!encoding.empty() && encoding != "UTF-8") return convert(bytes, std::string(encoding));
  return decode_utf8(bytes);
}

std::string normalise(std::string_view utf8) { return is_ascii(utf8) ? std::string(utf8) : to_utf8(nfc_of(utf8)); }

std::string fold(std::string_view utf8) {
  if (is_ascii(utf8)) return lower_ascii(utf8);
  std::optional<std::string> latin_word = fold_latin(utf8);
  return latin_word ? *std::move(latin_word) : to_utf8(folded(utf8));
}

std::string fold_plain(std::string_view utf8) {
  if (is_ascii(utf8)) return lower_ascii(utf8);
  icu::UnicodeString text = folded(utf8);
  text.findAndReplace(u"đ", u"d");
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  if (U_SUCCESS(status)) text = nfd->normalize(text, status);
  icu::UnicodeString plain;
  for (int i = 0; i < text.length(); ++i) {
    if (u_charType(text[i]) != U_NON_SPACING_MARK) plain.append(text[i]);
  }
  return to_utf8(plain);
}

std::string slug(std::string_view utf8) {
  std::string result;
  const Text text(fold_plain(utf8));
  bool gap = false;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    const char32_t c = text.at(i);
    if (!is_letter(c) && !is_digit(c)) {
      gap = gap || (c != U'\'' && c != U'.');
      continue;
    }
    if (gap && !result.empty()) result += '-';
    gap = false;
    result += text.slice({i, i + 1});
  }
  return result;
}

bool is_letter_beyond_ascii(char32_t c) {
  if (LatinLetters::holds(c)) return latin()[c].is_letter;
  return u_isalpha(static_cast<UChar32>(c)) || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
}
bool is_upper_beyond_ascii(char32_t c) {
  return LatinLetters::holds(c) ? latin()[c].is_upper : u_isupper(static_cast<UChar32>(c)) != 0;
}
bool is_space_beyond_ascii(char32_t c) {
  return c == 0x200B || c == 0x2060 || c == 0xFEFF || u_isUWhiteSpace(static_cast<UChar32>(c));
}

}  // namespace entente
