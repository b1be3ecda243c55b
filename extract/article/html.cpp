// From a page's bytes to its article: encoding, tree, main text, metadata.
#include "extract/article/html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "extract/article/html_metadata.hpp"
#include "extract/article/html_text.hpp"
#include "extract/article/html_tree.hpp"
#include "extract/error.hpp"

namespace entente {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";

// The encoding that a <meta> among the first bytes names, in lower case; empty: none.
std::string find_charset(std::string_view bytes) {
  constexpr std::size_t searched = 4096;
  std::string head(bytes.substr(0, searched));
  std::transform(head.begin(), head.end(), head.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  for (std::size_t meta = head.find("<meta"); meta != std::string::npos; meta = head.find("<meta", meta + 1)) {
    const std::string_view tag = std::string_view(head).substr(meta, head.find('>', meta) - meta);
    const std::size_t charset = tag.find("charset");
    if (charset == std::string_view::npos) continue;
    std::string_view value = tag.substr(charset + std::string_view("charset").size());
    value.remove_prefix(std::min(value.size(), value.find_first_not_of(blanks)));
    if (!value.starts_with('=')) continue;
    value.remove_prefix(std::min(value.size(), value.find_first_not_of("=\"' \t\r\n\f")));
    return std::string(value.substr(0, value.find_first_of("\"'; \t\r\n\f/")));
  }
  return {};
}

// The encodings that pages name and that browsers read as another (WHATWG Encoding Standard).
std::string charset_as_browsers_read_it(const std::string& charset) {
  constexpr std::array<std::string_view, 5> western = {"iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii"};
  if (std::find(western.begin(), western.end(), charset) != western.end()) return "windows-1252";
  if (charset == "utf8" || charset.starts_with("utf-16")) return "UTF-8";
  return charset == "utf-8" ? "UTF-8" : charset;
}

Decoded decode_page(std::string_view bytes) {
  const std::string charset = charset_as_browsers_read_it(find_charset(bytes));
  if (!charset.empty()) {
    try {
      return decode(bytes, charset);
    } catch (const Error&) {  // a name that nobody knows is as good as none
    }
  }
  Decoded as_utf8 = decode(bytes);
  if (as_utf8.replaced == 0 || as_utf8.encoding != "UTF-8") return as_utf8;
  return decode(bytes, "windows-1252");
}

std::optional<Article> refuse(const SourceName& source, const char* message, const OnProblem& on_problem) {
  on_problem({fmt::format("{}: {}", source.shown, message), true});
  return {};
}

}  // namespace

std::optional<Article> read_html(std::string_view bytes, const SourceName& source, const OnProblem& on_problem) {
  const Decoded decoded = decode_page(bytes);
  if (looks_binary(decoded.utf8)) return refuse(source, "is not text", on_problem);
  const HtmlTree tree(decoded.utf8);
  if (tree.root() == nullptr) return refuse(source, "is too large or too deeply nested to be read as HTML", on_problem);
  Article article;
  article.text = find_main_text(tree);
  if (article.text.empty()) return refuse(source, "has no text", on_problem);
  report_replaced(decoded, source.shown, on_problem);
  HtmlMetadata metadata = find_metadata(tree);
  article.id = source.id;
  article.title = std::move(metadata.title);
  article.language = std::move(metadata.language);
  article.published = metadata.published;
  if (const auto day = parse_day(source.file); day && !article.published) article.published = on(*day);
  return article;
}

}  // namespace entente
