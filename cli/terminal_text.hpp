// Text on its way to a person's terminal: made harmless, measured, wrapped.
#pragma once

#include <string>
#include <string_view>

namespace entente {

/// The text with everything that could steer a terminal or hide what is written made visible: control characters (escape
/// sequences need one) and signs that turn the direction of writing become U+FFFD, line ends and tabs a space, bytes that
/// are no UTF-8 U+FFFD.
std::string harmless(std::string_view text);

/// A line of JSON with the control characters that JSON allows as they are (U+007F to U+009F) written as \u escapes: the
/// same value, harmless on a terminal.
std::string harmless_json(std::string_view json);

/// Columns that the text takes on a terminal: combining marks none, East Asian wide characters two.
int columns(std::string_view text);

/// The text broken at spaces into lines of at most `width` columns (a longer word stands alone); `indent` spaces more stand
/// before every line but the first, which begins where the caller is. Without a last line end.
std::string wrap(std::string_view text, int width, int indent);

/// The text and spaces behind it up to `width` columns.
std::string pad(std::string_view text, int width);

/// A word as a shell takes it: in single quotes where it holds anything unusual.
std::string shell_word(std::string_view word);

}  // namespace entente
