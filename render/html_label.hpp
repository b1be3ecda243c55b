// Labels in Graphviz' HTML-like form: the one place that escapes text for it.
#pragma once

#include <string>
#include <string_view>

#include "render/diagram.hpp"

namespace entente {

struct LabelStyle {
  double font_size = 12;    ///< of the first line; the others are a quarter smaller, but not below 9
  double wrap_width = 170;  ///< points; longer lines are broken
  double fill_width = 0;    ///< points that a left-aligned label takes up at least
  Align align = Align::centre;
  bool bold_first = true;
};

/// The label as the inside of an HTML-like string; empty when the label has nothing to show.
std::string html_label(const Label& label, const LabelStyle& style);

/// Height of the lines of such a label, in points.
double label_height(const Label& label, const LabelStyle& style);

/// Text without meaning in Graphviz' escape strings (tooltips): lines stay, the rest is made printable.
std::string escape_string(std::string_view text);
/// The text that escape_string() was given, made printable.
std::string plain_string(std::string_view escaped);

}  // namespace entente
