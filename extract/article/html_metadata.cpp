#include "extract/article/html_metadata.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "extract/article/plain_text.hpp"
#include "extract/error.hpp"
#include "extract/json.hpp"

namespace entente {
namespace {

/// Where a day may stand, the most trustworthy first.
enum Source { open_graph, json_ld, microdata, time_element, meta_element, source_count };

constexpr std::array<std::string_view, 12> date_names = {
    "date",    "dc.date",     "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued", "dcterms.created",
    "pubdate", "publishdate", "publish-date",   "publish_date",    "sailthru.date"};

/// Everything that is collected on the way through the page.
struct Found {
  std::string title;
  std::string heading;
  std::string shared_title;  // og:title
  std::string language;
  std::string locale;
  std::array<std::optional<Period>, source_count> days;

  void add_day(Source source, std::string_view text) {
    if (!days[source]) days[source] = parse_published(text);
  }
};

std::string lower(std::string_view text) { return fold(text); }

// The first datePublished of a JSON-LD document, level by level.
std::string_view find_date_published(const rapidjson::Document& document) {
  std::vector<const rapidjson::Value*> queue = {&document};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const rapidjson::Value& value = *queue[i];
    if (value.IsArray()) {
      for (const rapidjson::Value& element : value.GetArray()) queue.push_back(&element);
    } else if (value.IsObject()) {
      for (const auto& member : value.GetObject()) {
        const bool named = std::string_view(member.name.GetString(), member.name.GetStringLength()) == "datePublished";
        if (named && member.value.IsString()) return {member.value.GetString(), member.value.GetStringLength()};
        queue.push_back(&member.value);
      }
    }
  }
  return {};
}

void read_json_ld(const GumboNode& script, Found& found) {
  if (lower(attribute(script, "type")) != "application/ld+json") return;
  constexpr std::size_t max_depth = 64;
  try {
    const rapidjson::Document document = parse_json(text_of(script), max_depth);
    found.add_day(json_ld, find_date_published(document));
  } catch (const Error&) {  // a page without this is a page as good: nothing to tell
  }
}

void read_meta(const GumboNode& meta, Found& found) {
  const std::string_view content = attribute(meta, "content");
  const std::string property = lower(attribute(meta, "property"));
  const std::string name = lower(attribute(meta, "name"));
  if (property == "article:published_time" || name == "article:published_time") found.add_day(open_graph, content);
  if (attribute(meta, "itemprop") == "datePublished") found.add_day(microdata, content);
  if (std::find(date_names.begin(), date_names.end(), name) != date_names.end()) found.add_day(meta_element, content);
  if (property == "og:title" && found.shared_title.empty()) append_collapsed(found.shared_title, content);
  if (property == "og:locale" && found.locale.empty()) found.locale = content;
  if (lower(attribute(meta, "http-equiv")) == "content-language" && found.locale.empty()) found.locale = content;
}

void read_element(const GumboNode& node, Found& found) {
  if (attribute(node, "itemprop") == "datePublished") found.add_day(microdata, attribute(node, "datetime"));
  switch (tag_of(node)) {
    case GUMBO_TAG_HTML:
      found.language = attribute(node, "lang");
      if (found.language.empty()) found.language = attribute(node, "xml:lang");
      break;
    case GUMBO_TAG_META:
      read_meta(node, found);
      break;
    case GUMBO_TAG_SCRIPT:
      read_json_ld(node, found);
      break;
    case GUMBO_TAG_TIME:
      found.add_day(time_element, attribute(node, "datetime"));
      break;
    case GUMBO_TAG_TITLE:
      if (found.title.empty() && node.v.element.tag_namespace == GUMBO_NAMESPACE_HTML) found.title = text_of(node);
      break;
    case GUMBO_TAG_H1:
      if (found.heading.empty()) found.heading = text_of(node);
      break;
    default:
      break;
  }
}

// "en_US" and "EN" as BCP 47 has them; nothing for what is no code.
std::string language_code(std::string_view text) {
  std::string code(text.substr(0, text.find_first_of(" ,;.@")));
  std::replace(code.begin(), code.end(), '_', '-');
  const auto fits = [](char c) {
    return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  if (code.size() < 2 || code.size() > 35 || !std::all_of(code.begin(), code.end(), fits)) return {};
  const std::size_t language_end = std::min(code.find('-'), code.size());
  return lower(code.substr(0, language_end)) + code.substr(language_end);
}

// The title that is for sharing; else the heading, when the page's title is the heading with the site's name; else that
// title.
std::string choose_title(const Found& found) {
  if (!found.shared_title.empty()) return found.shared_title;
  const bool heading_is_title = found.title.find(found.heading) != std::string::npos;
  if (!found.heading.empty() && (heading_is_title || found.title.empty())) return found.heading;
  return found.title;
}

}  // namespace

HtmlMetadata find_metadata(const HtmlTree& tree) {
  Found found;
  HtmlWalk walk(tree.root());
  while (walk.next()) {
    if (!walk.leaving() && tag_of(walk.node()) != GUMBO_TAG_LAST) read_element(walk.node(), found);
  }
  HtmlMetadata metadata;
  metadata.title = choose_title(found);
  metadata.language = language_code(found.language);
  if (metadata.language.empty()) metadata.language = language_code(found.locale);
  const auto* const day =
      std::find_if(found.days.begin(), found.days.end(), [](const auto& days) { return days.has_value(); });
  if (day != found.days.end()) metadata.published = *day;
  return metadata;
}

}  // namespace entente
