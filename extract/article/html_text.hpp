// The main text of a page.
#pragma once

#include <string>

#include "extract/article/html_tree.hpp"

namespace entente {

/// Paragraphs, headings, list items and the like, one a line.
std::string find_main_text(const HtmlTree& tree);

}  // namespace entente
