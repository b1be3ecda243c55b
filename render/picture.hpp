// DOT -> picture, laid out and rendered in process by gvc.
#pragma once

#include <string>

namespace entente {

/// Vector for pages and print (svg, pdf) or pixels (png).
enum class PictureFormat { svg, png, pdf };

/// Lays out and renders what write_dot() wrote. Same DOT, same bytes on one machine (fonts and the Graphviz version decide
/// the rest). Graphviz has global state: calls wait for each other, and C's rand() and drand48() begin anew. An SVG says its
/// title and description to those who do not see it; a PDF is dated 2000-01-01; a PNG has 110 dots an inch, fewer where it
/// would be larger than 12,000 on a side. Throws Error when Graphviz cannot read, lay out or render it.
std::string render_picture(const std::string& dot, PictureFormat format);

}  // namespace entente
