#include "cli/terminal_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "extract/text.hpp"

namespace entente {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// Signs that change the direction of what follows, and line separators.
constexpr std::array steering = {Range{0x200E, 0x200F}, Range{0x2028, 0x202E}, Range{0x2066, 0x2069}, Range{0x061C, 0x061C}};
// Marks that stand on the character before, joiners, variation selectors.
constexpr std::array narrow = {Range{0x0300, 0x036F}, Range{0x0483, 0x0489}, Range{0x0591, 0x05BD}, Range{0x064B, 0x065F},
                               Range{0x0E34, 0x0E3A}, Range{0x0E47, 0x0E4E}, Range{0x1AB0, 0x1AFF}, Range{0x1DC0, 0x1DFF},
                               Range{0x200B, 0x200D}, Range{0x20D0, 0x20FF}, Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}};
// East Asian wide and fullwidth characters, and pictographs.
constexpr std::array wide = {Range{0x1100, 0x115F}, Range{0x2E80, 0xA4CF},   Range{0xAC00, 0xD7A3},
                             Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},
                             Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1FAFF}, Range{0x20000, 0x3FFFD}};

template <typename Ranges>
bool within(char32_t c, const Ranges& ranges) {
  return std::any_of(ranges.begin(), ranges.end(), [c](Range range) { return range.first <= c && c <= range.last; });
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

}  // namespace

std::string harmless(std::string_view text) {
  const Text points(text);
  std::string result;
  result.reserve(text.size());
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    const char32_t c = points.at(i);
    if (c == '\n' || c == '\t' || c == '\r') {
      result += ' ';
    } else if (is_control(c) || within(c, steering)) {
      result += "\uFFFD";
    } else {
      result += points.slice({i, i + 1});
    }
  }
  return result;
}

std::string harmless_json(std::string_view json) {
  std::string result;
  result.reserve(json.size());
  for (std::size_t i = 0; i < json.size(); ++i) {
    const auto byte = static_cast<unsigned char>(json[i]);
    const auto next = i + 1 < json.size() ? static_cast<unsigned char>(json[i + 1]) : 0U;
    if (byte == 0x7F) {
      result += "\\u007f";
    } else if (byte == 0xC2 && next >= 0x80 && next <= 0x9F) {  // the two bytes of U+0080 to U+009F
      result += fmt::format("\\u{:04x}", next);
      ++i;
    } else {
      result += json[i];
    }
  }
  return result;
}

int columns(std::string_view text) {
  const Text points(text);
  int count = 0;
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    const char32_t c = points.at(i);
    if (!within(c, narrow)) count += within(c, wide) ? 2 : 1;
  }
  return count;
}

std::string wrap(std::string_view text, int width, int indent) {
  std::string result;
  int used = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    const int size = columns(word);
    if (used > 0 && used + 1 + size > width) {
      result += '\n';
      result.append(static_cast<std::size_t>(indent), ' ');
      used = 0;
    } else if (used > 0) {
      result += ' ';
      ++used;
    }
    result += word;
    used += size;
  }
  return result;
}

std::string pad(std::string_view text, int width) {
  return std::string(text) + std::string(static_cast<std::size_t>(std::max(0, width - columns(text))), ' ');
}

std::string shell_word(std::string_view word) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-+:@%,=";
  if (!word.empty() && word.find_first_not_of(plain) == std::string_view::npos) return std::string(word);
  std::string result = "'";
  for (const char c : word) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

}  // namespace entente
