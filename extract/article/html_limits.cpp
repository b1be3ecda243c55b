// Two counts of different strictness. Every "<" before a letter may be a tag, also where this scan takes it for part of a
// script: their number, and the squares of the numbers of their attributes, are limits that no page can get around. Depth is
// counted as it is in well-meant pages: with end tags, without elements that need none, without scripts and comments.
#include "extract/article/html_limits.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace entente {
namespace {

constexpr std::size_t max_bytes = std::size_t{16} << 20;
constexpr std::size_t max_tags = 100'000;  // start and end tags
constexpr std::uint64_t max_attribute_squares = 20'000'000;
constexpr std::size_t max_scanned = std::size_t{256} << 20;  // bytes that tags without end make this scan look at again
constexpr std::size_t max_depth = 512;

bool is_letter_ascii(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_blank_ascii(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::string tag_name(std::string_view html, std::size_t at) {
  std::string name;
  for (; at < html.size() && name.size() < 12 && !is_blank_ascii(html[at]) && html[at] != '>' && html[at] != '/'; ++at) {
    name += static_cast<char>(html[at] | 0x20);
  }
  return name;
}

// Elements without content, and those whose end tag may be left out so that one ends the one before.
bool nests(std::string_view name) {
  static constexpr std::array<std::string_view, 33> flat = {
      "area", "base",   "body",  "br", "col",   "colgroup", "dd",     "dt", "embed", "head", "hr",
      "html", "img",    "input", "li", "link",  "meta",     "option", "p",  "param", "path", "rp",
      "rt",   "source", "tbody", "td", "tfoot", "th",       "thead",  "tr", "track", "use",  "wbr"};
  return std::find(flat.begin(), flat.end(), name) == flat.end();
}

// Counts attributes from behind the tag's name on, by the states of HTML's tokenizer, and moves to the tag's end.
std::uint64_t count_attributes(std::string_view html, std::size_t& at) {
  std::uint64_t count = 0;
  while (at < html.size() && html[at] != '>') {
    if (is_blank_ascii(html[at]) || html[at] == '/') {
      ++at;
      continue;
    }
    ++count;
    if (html[at] == '=') ++at;  // at the beginning of a name it belongs to it
    at = std::min(html.size(), html.find_first_of("=> \t\n\r\f/", at));
    const std::size_t value = html.find_first_not_of(" \t\n\r\f", at);
    if (value == std::string_view::npos || html[value] != '=') continue;
    at = std::min(html.size(), html.find_first_not_of(" \t\n\r\f", value + 1));
    if (at == html.size()) break;
    const char quote = html[at];
    if (quote == '"' || quote == '\'') {
      at = html.find(quote, at + 1);
      at = at == std::string_view::npos ? html.size() : at + 1;
    } else {
      at = std::min(html.size(), html.find_first_of("> \t\n\r\f", at));
    }
  }
  return count;
}

bool has_too_many_tags(std::string_view html) {
  std::size_t tags = 0;
  std::size_t scanned = 0;
  std::uint64_t squares = 0;
  for (std::size_t open = html.find('<'); open != std::string_view::npos; open = html.find('<', open + 1)) {
    const std::size_t name = open + (html.substr(open + 1).starts_with('/') ? 2 : 1);
    if (name >= html.size() || !is_letter_ascii(html[name])) continue;
    std::size_t at = std::min(html.size(), html.find_first_of("> \t\n\r\f/", name));
    const std::uint64_t attributes = count_attributes(html, at);
    squares += attributes * attributes;
    scanned += at - open;
    if (++tags > max_tags || squares > max_attribute_squares || scanned > max_scanned) return true;
  }
  return false;
}

// The place behind raw text that begins at a "<": a comment or a script; the same place when there is none.
std::size_t skip_raw(std::string_view html, std::size_t open, std::string_view name) {
  if (html.substr(open).starts_with("<!--")) return std::min(html.size(), html.find("-->", open + 2));
  if (name != "script" && name != "style") return open;
  for (std::size_t end = html.find("</", open); end != std::string_view::npos; end = html.find("</", end + 2)) {
    if (tag_name(html, end + 2) == name) return end;
  }
  return html.size();
}

bool nests_too_deeply(std::string_view html) {
  std::size_t depth = 0;
  for (std::size_t open = html.find('<'); open != std::string_view::npos && open + 1 < html.size();
       open = html.find('<', open + 1)) {
    const bool ends = html[open + 1] == '/';
    const std::string name = tag_name(html, open + (ends ? 2 : 1));
    const std::size_t behind = skip_raw(html, open, name);
    if (behind > open) {
      open = behind - 1;
    } else if (is_letter_ascii(html[open + 1]) && nests(name)) {
      const std::size_t end = html.find('>', open);
      const bool self_closing = end != std::string_view::npos && html[end - 1] == '/';
      depth += self_closing ? 0 : 1;
      if (depth > max_depth) return true;
    } else if (ends && depth > 0 && nests(name)) {
      --depth;
    }
  }
  return false;
}

}  // namespace

bool is_too_complex(std::string_view html) {
  return html.size() > max_bytes || has_too_many_tags(html) || nests_too_deeply(html);
}

}  // namespace entente
