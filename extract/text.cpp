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

// Press and dictionaries mix two places for the tone of an open oa, oe, uy ("hoà", "hòa"). One form for looking up: the tone
// on the first vowel.
void unify_tone(icu::UnicodeString& word) {
  struct Pair {
    char16_t first;
    const char16_t* second;  // the second vowel with grave, acute, hook, tilde, dot
    const char16_t* moved;   // the first vowel with the same
    char16_t plain;
  };
  static constexpr std::array<Pair, 3> pairs = {
      {{u'o', u"àáảãạ", u"òóỏõọ", u'a'}, {u'o', u"èéẻẽẹ", u"òóỏõọ", u'e'}, {u'u', u"ỳýỷỹỵ", u"ùúủũụ", u'y'}}};
  for (int i = 0; i + 1 < word.length(); ++i) {
    const bool open = i + 2 >= word.length() || !u_isalpha(word.char32At(i + 2));
    const bool after_q = i > 0 && word[i - 1] == u'q';
    if (!open || after_q) continue;
    for (const Pair& pair : pairs) {
      const auto at = std::u16string_view(pair.second).find(word[i + 1]);
      if (word[i] != pair.first || at == std::u16string_view::npos) continue;
      word.setCharAt(i, pair.moved[at]);
      word.setCharAt(i + 1, pair.plain);
    }
  }
}

icu::UnicodeString folded(std::string_view utf8) {
  icu::UnicodeString text = nfc_of(utf8);
  text.toLower(icu::Locale::getRoot());
  text.findAndReplace(u"\u2019", u"'");
  text.findAndReplace(u"\u2018", u"'");
  unify_tone(text);
  return text;
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

char32_t Text::at(std::uint32_t offset) const {
  std::size_t i = starts_[offset];
  UChar32 c = 0;
  U8_NEXT_UNSAFE(utf8_.data(), i, c);  // NOLINT(readability-simplify-subscript-expr): ICU's macro
  return static_cast<char32_t>(c);
}

std::string_view Text::slice(Span span) const {
  const std::uint32_t begin = starts_[span.start];
  return std::string_view(utf8_).substr(begin, starts_[std::max(span.start, span.end)] - begin);
}

Decoded decode(std::string_view bytes, std::string_view encoding) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return decode_utf8(bytes.substr(3));
  if (bytes.starts_with("\xFF\xFE")) return convert(bytes.substr(2), "UTF-16LE");
  if (bytes.starts_with("\xFE\xFF")) return convert(bytes.substr(2), "UTF-16BE");
  if (!encoding.empty() && encoding != "UTF-8") return convert(bytes, std::string(encoding));
  return decode_utf8(bytes);
}

std::string normalise(std::string_view utf8) { return is_ascii(utf8) ? std::string(utf8) : to_utf8(nfc_of(utf8)); }

std::string fold(std::string_view utf8) { return is_ascii(utf8) ? lower_ascii(utf8) : to_utf8(folded(utf8)); }

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

bool is_letter(char32_t c) {
  return u_isalpha(static_cast<UChar32>(c)) || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
}
bool is_upper(char32_t c) { return u_isupper(static_cast<UChar32>(c)); }
bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_space(char32_t c) {
  return c == U' ' || c == U'\n' || c == U'\t' || c == 0x200B || c == 0x2060 || c == 0xFEFF ||
         u_isUWhiteSpace(static_cast<UChar32>(c));
}

}  // namespace entente
