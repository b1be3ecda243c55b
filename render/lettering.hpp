// Text as a drawing can show it: without what breaks files or lines, and cut into lines of a width.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Valid UTF-8 without control characters, marks of direction and characters that XML forbids; white space is one space.
std::string printable(std::string_view text);

/// The first `most` code points of printable text; what is cut becomes "…".
std::string shorten(std::string_view text, std::size_t most);

/// About as wide as DejaVu Sans sets printable text, in points. An estimate from a table of letter classes, on the wide
/// side.
double text_width(std::string_view text, double font_size);

/// Printable text in lines of at most `width` points, broken at spaces and, where a word is too long, within it. At most
/// `most` lines, the last ends in "…" when something is left; no text gives no line.
std::vector<std::string> wrap(std::string_view text, double width, double font_size, std::size_t most);

}  // namespace entente
