#include "extract/article/plain_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::size_t longest_title = 200;  // code points

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n\f\v";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return lower;
}

// "<", then what a page begins with: text may begin with a "<" too.
bool looks_like_html(std::string_view text) {
  constexpr std::array<std::string_view, 22> openings = {
      "!doctype", "!--", "?xml", "html", "head", "body", "meta", "title", "article", "main", "section",
      "div",      "p",   "h1",   "h2",   "span", "base", "link", "style", "script",  "ul",   "table"};
  const std::string lower = lower_ascii(text.substr(1, 16));
  return std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) {
    if (!lower.starts_with(opening)) return false;
    const char next = lower.size() > opening.size() ? lower[opening.size()] : '>';
    return opening == "!--" || next < 'a' || next > 'z';
  });
}

// An object with a field, or an array of objects: the latter is no NDJSON, but its reader says so best.
bool looks_like_json(std::string_view text) {
  const std::string_view inner = trim(text.substr(1));
  if (text.front() == '[') return inner.starts_with('{');
  return inner.empty() || inner.front() == '"' || inner.front() == '}';
}

}  // namespace

InputFormat guess_format(std::string_view head, std::string_view file) {
  const std::string decoded = decode(head).utf8;
  const std::string_view text = trim(decoded);
  if (text.starts_with('<') && looks_like_html(text)) return InputFormat::html;
  if ((text.starts_with('{') || text.starts_with('[')) && looks_like_json(text)) return InputFormat::ndjson;
  const std::size_t dot = file.rfind('.');
  const std::string extension = dot == std::string_view::npos ? std::string() : lower_ascii(file.substr(dot));
  if (extension == ".html" || extension == ".htm" || extension == ".xhtml") return InputFormat::html;
  if (extension == ".ndjson" || extension == ".jsonl" || extension == ".json") return InputFormat::ndjson;
  return InputFormat::text;
}

std::optional<Period> parse_published(std::string_view text) {
  text = trim(text);
  if (const auto period = parse_period(text)) return period;
  const auto all_digits = [](std::string_view part) {
    return part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  std::string day(text.substr(0, 10));
  std::string_view rest = text.substr(day.size());
  if (text.size() >= 8 && all_digits(text.substr(0, 8))) {  // ISO 8601's basic form
    day = fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
    rest = text.substr(8);
  }
  const bool time_follows = rest.empty() || rest.front() == 'T' || rest.front() == 't' || rest.front() == ' ';
  const std::optional<Day> parsed = time_follows ? parse_day(day) : std::nullopt;
  return parsed ? std::optional(on(*parsed)) : std::nullopt;
}

bool looks_binary(std::string_view utf8) {
  std::size_t controls = 0;
  for (const char c : utf8) {
    if (c == '\0') return true;
    const auto byte = static_cast<unsigned char>(c);
    controls += (byte < 0x20 && (byte < '\t' || byte > '\r')) || byte == 0x7F ? 1 : 0;
  }
  return controls * 50 > utf8.size();
}

bool is_blank(std::string_view utf8) {
  if (trim(utf8).empty()) return true;
  const auto byte = static_cast<unsigned char>(trim(utf8).front());
  if (byte < 0x80) return false;
  const Text text(utf8);
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (!is_space(text.at(i))) return false;
  }
  return true;
}

void report_replaced(const Decoded& decoded, const std::string& place, const OnProblem& on_problem) {
  if (decoded.replaced == 0) return;
  const bool one = decoded.replaced == 1;
  on_problem({fmt::format("{}: {} {} not valid {} and {} replaced", place, decoded.replaced, one ? "place is" : "places are",
                          decoded.encoding, one ? "was" : "were"),
              false});
}

namespace {

// The first line when an empty one follows, it is short, and no sentence.
std::string find_title(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  text.remove_prefix(begin);
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return {};
  const std::string_view next = text.substr(end + 1, text.find('\n', end + 1) - end - 1);
  const std::string_view line = trim(text.substr(0, end));
  if (!trim(next).empty() || trim(text.substr(end)).empty()) return {};
  if (line.size() > 4 * longest_title || line.find_last_of(".!?") == line.size() - 1) return {};
  return Text(line).size() <= longest_title ? std::string(line) : std::string();
}

}  // namespace

Article read_plain(std::string utf8, const SourceName& source) {
  Article article;
  article.id = source.id;
  article.title = find_title(utf8);
  article.text = std::move(utf8);
  if (const auto day = parse_day(source.file)) article.published = on(*day);
  return article;
}

}  // namespace entente
