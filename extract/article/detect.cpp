// CLD2, Google's compact language detector: naive Bayes over letter groups with tables for some eighty languages, no
// network, no files. So a new language pack needs no code here. It wants NFC: of decomposed Vietnamese it misses most.
#include "extract/article/detect.hpp"

#include <algorithm>
#include <array>
#include <cstdio>  // CLD2's header needs it and does not say so

#include <cld2/public/compact_lang_det.h>

namespace entente {
namespace {

constexpr std::uint32_t looked_at = 20'000;  // code points: more tells nothing more

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
  return language == CLD2::UNKNOWN_LANGUAGE || code.starts_with("xx") ? std::string() : code;
}

}  // namespace entente
