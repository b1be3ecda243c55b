// CLD2, Google's compact language detector: naive Bayes over letter groups with tables for some eighty languages, no
// network, no files. So a new language pack needs no code here. It wants NFC: of decomposed Vietnamese it misses most. Of a
// few words it can only guess, and guesses anything; there the letters decide: Vietnamese has its own, and plain ones are
// most often English, unless every word could be a Vietnamese syllable without its marks.
#include "extract/article/detect.hpp"

#include <algorithm>
#include <array>
#include <cstdio>  // CLD2's header needs it and does not say so

#include <cld2/public/compact_lang_det.h>

namespace entente {
namespace {

constexpr std::uint32_t looked_at = 20'000;  // code points: more tells nothing more
constexpr int few_bytes = 60;                // of letters: below, what is not reliable is guessed anew
constexpr int fewest_bytes = 25;             // below, nothing is reliable

bool is_one_of(std::string_view part, std::initializer_list<std::string_view> parts) {
  return std::find(parts.begin(), parts.end(), part) != parts.end();
}

// Whether a word of small letters a to z is built like a Vietnamese syllable: consonants, vowels, a final consonant.
bool is_plain_syllable(std::string_view word) {
  constexpr std::string_view vowels = "aeiouy";
  const std::size_t first = std::min(word.find_first_of(vowels), word.size());
  const std::size_t last = std::min(word.find_first_not_of(vowels, first), word.size());
  return last > first && last - first <= 3 &&
         is_one_of(word.substr(0, first), {"",   "b",   "c",  "ch", "d",  "g", "gh", "h", "k", "kh", "l",  "m", "n",
                                           "ng", "ngh", "nh", "p",  "ph", "q", "r",  "s", "t", "th", "tr", "v", "x"}) &&
         is_one_of(word.substr(last), {"", "c", "ch", "m", "n", "ng", "nh", "p", "t"});
}

// Of a short text that is not reliably of another language.
std::string guess(const Text& text) {
  constexpr std::uint32_t least_syllables = 4;
  std::uint32_t syllables = 0;
  std::uint32_t others = 0;
  std::string word;
  for (std::uint32_t i = 0; i <= text.size(); ++i) {
    const char32_t c = i < text.size() ? text.at(i) : U' ';
    if (is_letter(c)) {
      if (is_one_of(fold(text.slice({i, i + 1})), {"đ", "ơ", "ư", "ă"}) || (c >= 0x1EA0 && c <= 0x1EF9)) return "vi";
      if (c >= 0x80) return {};
      word += static_cast<char>(c | 0x20U);
    } else if (!word.empty()) {
      ++(is_plain_syllable(word) ? syllables : others);
      word.clear();
    }
  }
  return others == 0 && syllables >= least_syllables ? "vi" : "en";
}

}  // namespace

std::string detect_language(const Text& text) {
  const std::string begin = normalise(text.slice({0, std::min(text.size(), looked_at)}));
  std::array<CLD2::Language, 3> languages{};  // the best, with their shares
  std::array<int, 3> percents{};
  std::array<double, 3> scores{};
  int text_bytes = 0;
  bool reliable = false;
  const CLD2::Language language =
      CLD2::ExtDetectLanguageSummary(begin.data(), static_cast<int>(begin.size()), true, nullptr, CLD2::kCLDFlagBestEffort,
                                     languages.data(), percents.data(), scores.data(), nullptr, &text_bytes, &reliable);
  const std::string code = CLD2::LanguageCode(language);
  if (text_bytes > 0 && text_bytes < (reliable ? fewest_bytes : few_bytes) && code != "vi" && code != "en") {
    std::string guessed = guess(Text(begin));
    if (!guessed.empty()) return guessed;
  }
  return language == CLD2::UNKNOWN_LANGUAGE || code.starts_with("xx") ? std::string() : code;
}

}  // namespace entente
