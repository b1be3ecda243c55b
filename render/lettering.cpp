// Widths are estimated and not asked from a font library: a diagram must not depend on the fonts of the machine that draws
// it.
#include "render/lettering.hpp"

#include "extract/text.hpp"

namespace entente {
namespace {

constexpr std::string_view ellipsis = "…";

bool is_invisible(char32_t c) {
  if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return true;
  if (c == 0xAD || c == 0x61C || c == 0xFEFF) return true;
  if ((c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)) return true;
  return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

bool is_combining(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x20D0 && c <= 0x20FF);
}

// In ems of DejaVu Sans Bold, which is the wider one.
double letter_width(char32_t c) {
  if (is_combining(c)) return 0;
  if (c == U' ') return 0.35;
  if (c < 0x80) {
    constexpr std::string_view narrow = "ijl.,:;'|!()[]";
    constexpr std::string_view slim = "cfrstz-";
    constexpr std::string_view wide = "mwMWO@%";
    if (narrow.find(static_cast<char>(c)) != std::string_view::npos) return 0.4;
    if (slim.find(static_cast<char>(c)) != std::string_view::npos) return 0.56;
    if (wide.find(static_cast<char>(c)) != std::string_view::npos) return 1.0;
    return c >= U'A' && c <= U'Z' ? 0.77 : 0.7;
  }
  return c < 0x1100 || (c >= 0x1E00 && c <= 0x2FFF) ? 0.71 : 1.05;
}

// Ends of the pieces of a text that a line may end with: words, and single letters of words wider than the line.
struct Cutter {
  const Text& text;
  double width;
  double font_size;

  double measure(Span span) const {
    double sum = 0;
    for (std::uint32_t i = span.start; i < span.end; ++i) sum += letter_width(text.at(i));
    return sum * font_size;
  }
  // The end of the longest line that begins at `start`: before a space where there is one, at least one letter.
  std::uint32_t line_end(std::uint32_t start) const {
    double used = 0;
    std::uint32_t space = start;
    for (std::uint32_t i = start; i < text.size(); ++i) {
      if (text.at(i) == U' ') space = i;
      used += letter_width(text.at(i)) * font_size;
      if (used <= width) continue;
      if (space > start) return space;
      return i > start ? i : i + 1;
    }
    return text.size();
  }
};

}  // namespace

std::string printable(std::string_view text) {
  const Text in(text);
  std::string out;
  out.reserve(text.size());
  for (std::uint32_t i = 0; i < in.size(); ++i) {
    const char32_t c = in.at(i);
    const bool space = is_space(c) || c == U'\n' || c == U'\t' || c == U'\r';
    if (space && c != 0x200B) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (!is_invisible(c)) {
      out += in.slice({i, i + 1});
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string shorten(std::string_view text, std::size_t most) {
  const Text in(printable(text));
  if (in.size() <= most) return std::string(in.utf8());
  return std::string(in.slice({0, static_cast<std::uint32_t>(most)})) + std::string(ellipsis);
}

double text_width(std::string_view text, double font_size) {
  const Text in(text);
  return Cutter{in, 0, font_size}.measure({0, in.size()});
}

std::vector<std::string> wrap(std::string_view text, double width, double font_size, std::size_t most) {
  const Text in(printable(text));
  const Cutter cutter{in, width, font_size};
  std::vector<std::string> lines;
  for (std::uint32_t start = 0; start < in.size();) {
    const std::uint32_t end = cutter.line_end(start);
    lines.emplace_back(in.slice({start, end}));
    start = end < in.size() && in.at(end) == U' ' ? end + 1 : end;
    if (lines.size() == most && start < in.size()) {
      lines.back() += ellipsis;
      break;
    }
  }
  return lines;
}

}  // namespace entente
