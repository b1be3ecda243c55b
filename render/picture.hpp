// DOT -> picture, laid out and rendered in process by gvc.
#pragma once

#include <string>
#include <string_view>

namespace entente {

enum class PictureFormat { svg, png, pdf };

/// Lays out and renders what write_dot() wrote. Same DOT, same bytes on one machine (fonts and the Graphviz version decide
/// the rest). Not for several threads at once: Graphviz has global state, so calls wait for each other. Throws Error when
/// Graphviz cannot read, lay out or render it.
std::string render_picture(const std::string& dot, PictureFormat format);

}  // namespace entente
