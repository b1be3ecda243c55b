// What plain text and file names tell of an article, and what formats share.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "extract/article.hpp"
#include "extract/text.hpp"

namespace entente {

/// Articles of more bytes are not read: a limit on memory, far beyond any article.
inline constexpr std::size_t max_article_bytes = std::size_t{64} << 20;

/// Where an article comes from.
struct SourceName {
  std::string shown;  ///< in messages: the path as it was given
  std::string id;     ///< for articles that have no id of their own
  std::string file;   ///< file name with extension
};

/// Told from the first bytes, and where these say nothing special, from the file's extension.
InputFormat guess_format(std::string_view head, std::string_view file);

/// The days of "2010-02-12", "2010-02-12T10:00Z", "2010-02-12 10:00", "20100212", "2010-02", "2010"; a time's zone is not
/// looked at, the day is the one that is written.
std::optional<Period> parse_published(std::string_view text);

/// Whether a text has bytes that no text has: NUL, or many other control characters.
bool looks_binary(std::string_view utf8);

/// Nothing but white space.
bool is_blank(std::string_view utf8);

/// Reports places that were not valid in their encoding, if there were any.
void report_replaced(const Decoded& decoded, const std::string& place, const OnProblem& on_problem);

/// The article of a plain text, which is valid UTF-8: the text is all of it.
Article read_plain(std::string utf8, const SourceName& source);

}  // namespace entente
