// What a page says of itself.
#pragma once

#include <optional>
#include <string>

#include "extract/article/html_tree.hpp"
#include "extract/date.hpp"

namespace entente {

struct HtmlMetadata {
  std::string title;                ///< empty: none
  std::string language;             ///< BCP 47 code; empty: unknown
  std::optional<Period> published;  ///< nothing: unknown
};

/// Title and language as the page gives them, and the day by the most trustworthy of: Open Graph's article:published_time,
/// datePublished of schema.org (JSON-LD, then microdata), the first <time>, <meta> of publishing systems and Dublin Core.
HtmlMetadata find_metadata(const HtmlTree& tree);

}  // namespace entente
