// Articles as HTML pages.
#pragma once

#include <optional>
#include <string_view>

#include "extract/article/plain_text.hpp"

namespace entente {

/// The article of a page: the paragraphs, headings and list items of its main text, one a line, without menus, forms, page
/// headers and footers; title, day and language as the page's metadata give them. Pages that are too large or too deeply
/// nested to be read in bounded time, and pages without text, are reported: nothing.
std::optional<Article> read_html(std::string_view bytes, const SourceName& source, const OnProblem& on_problem);

}  // namespace entente
