#include "render/html_label.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "render/lettering.hpp"

namespace entente {
namespace {

constexpr std::size_t most_rows = 4;            // of one line of a label
constexpr std::size_t most_tooltip_line = 400;  // code points

// Lines behind the first are smaller, but never too small to read.
double size_of(std::size_t line, double first) { return line == 0 ? first : std::max(first * 0.76, std::min(first, 9.0)); }

std::string escape(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\\':
        out += "\\\\";
        break;  // \N and its like are codes even here
      default:
        out += c;
    }
  }
  return out;
}

std::string row(std::string_view text, std::size_t line, const LabelStyle& style) {
  const std::string escaped = escape(text);
  if (line > 0) return fmt::format("<FONT POINT-SIZE=\"{:.1f}\">{}</FONT>", size_of(line, style.font_size), escaped);
  return style.bold_first ? fmt::format("<B>{}</B>", escaped) : escaped;
}

}  // namespace

std::string html_label(const Label& label, const LabelStyle& style) {
  const bool left = style.align == Align::left;
  const std::string_view line_end = left ? "<BR ALIGN=\"LEFT\"/>" : "<BR/>";
  std::string rows;
  for (std::size_t line = 0; line < label.size(); ++line) {
    const double size = size_of(line, style.font_size);
    for (const std::string& text : wrap(label[line], style.wrap_width, size, most_rows)) {
      if (!rows.empty() && !left) rows += line_end;
      rows += row(text, line, style);
      if (left) rows += line_end;
    }
  }
  if (rows.empty() || style.fill_width <= 0) return rows;
  return fmt::format(
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\"><TR><TD ALIGN=\"{0}\" BALIGN=\"{0}\" "
      "WIDTH=\"{1:.0f}\">{2}</TD></TR></TABLE>",
      left ? "LEFT" : "CENTER", style.fill_width, rows);
}

double label_height(const Label& label, const LabelStyle& style) {
  constexpr double leading = 1.22;
  double height = 0;
  for (std::size_t line = 0; line < label.size(); ++line) {
    const double size = size_of(line, style.font_size);
    height += leading * size * static_cast<double>(wrap(label[line], style.wrap_width, size, most_rows).size());
  }
  return height;
}

std::string escape_string(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    for (const char c : shorten(text.substr(0, end), most_tooltip_line)) {
      if (c == '\\')
        out += "\\\\";
      else if (c == '&')
        out += "&amp;";
      else
        out += c;
    }
    if (end == std::string_view::npos) break;
    out += '\n';
    text.remove_prefix(end + 1);
  }
  return out;
}

std::string plain_string(std::string_view escaped) {
  std::string out;
  for (std::size_t i = 0; i < escaped.size(); ++i) {
    out += escaped[i];
    if (escaped[i] == '\\' && escaped.substr(i + 1, 1) == "\\") i += 1;
    if (escaped[i] == '&' && escaped.substr(i + 1, 4) == "amp;") i += 4;
  }
  return out;
}

}  // namespace entente
