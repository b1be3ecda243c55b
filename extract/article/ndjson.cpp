// A SAX handler keeps the six fields that an article has and lets everything else pass by, so that a line costs no more
// memory than its text, however much else it holds. Parsing is iterative and its depth is limited.
#include "extract/article/ndjson.hpp"

#include <fmt/format.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <array>

#include "extract/json.hpp"

namespace entente {
namespace {

constexpr int max_depth = 64;
constexpr unsigned parse_flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;

enum Field { id, title, text, published, language, conllu, other };
constexpr std::array<std::string_view, other> field_names = {"id", "title", "text", "published", "language", "conllu"};

struct FieldValue {
  std::string text;
  bool unfit = false;  // there, but neither a string, nor a number where one will do, nor null
};

class ArticleHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, ArticleHandler> {
 public:
  bool Null() { return true; }
  bool Bool(bool) { return set_unfit(); }
  bool RawNumber(const char* digits, rapidjson::SizeType size, bool) {
    return field_ == id || field_ == published ? String(digits, size, true) : set_unfit();
  }
  bool String(const char* bytes, rapidjson::SizeType size, bool) {
    if (depth_ == 1 && field_ != other) values_[field_] = {json_text({bytes, size}), false};
    return true;
  }
  bool Key(const char* bytes, rapidjson::SizeType size, bool) {
    if (depth_ != 1) return true;
    const std::string_view name(bytes, size);
    std::size_t i = 0;
    while (i < field_names.size() && field_names[i] != name) ++i;
    field_ = static_cast<Field>(i);
    return true;
  }
  bool StartObject() { return open(); }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool StartArray() { return depth_ > 0 && open(); }
  bool EndArray(rapidjson::SizeType) { return close(); }

  FieldValue& operator[](Field field) { return values_[field]; }
  bool is_object() const { return seen_object_; }

 private:
  bool open() {
    seen_object_ = true;
    return set_unfit() && ++depth_ <= max_depth;
  }
  bool close() {
    --depth_;
    return true;
  }
  bool set_unfit() {
    if (depth_ == 1 && field_ != other) values_[field_] = {"", true};
    return true;
  }

  std::array<FieldValue, other> values_;
  Field field_ = other;
  int depth_ = 0;
  bool seen_object_ = false;
};

// What is wrong with a line as JSON; empty: nothing.
std::string parse_line(const std::string& line, ArticleHandler& handler) {
  if (line.find('\0') != std::string::npos) return "is not text";
  rapidjson::StringStream stream(line.c_str());
  rapidjson::Reader reader;
  const rapidjson::ParseResult result = reader.Parse<parse_flags>(stream, handler);
  if (result.Code() == rapidjson::kParseErrorTermination) {
    return handler.is_object() ? fmt::format("nests deeper than {} levels", max_depth) : "is not a JSON object";
  }
  if (result.IsError()) return json_error(result);
  return handler.is_object() ? "" : "is not a JSON object";
}

// The beginning of a wrong value, on one line, for a message.
std::string shorten(const std::string& value) {
  constexpr std::uint32_t longest = 40;
  const Text text(value);
  std::string begin(text.slice({0, std::min(text.size(), longest)}));
  std::replace_if(
      begin.begin(), begin.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return text.size() > longest ? begin + "..." : begin;
}

}  // namespace

std::optional<Article> NdjsonReader::next() {
  std::string line;
  for (Bytes::Line read; (read = bytes_.next_line(line, max_article_bytes)) != Bytes::Line::end;) {
    ++line_;
    if (read == Bytes::Line::too_long) {
      ++with_text_;
      report_open_line();
      on_problem_({fmt::format("{}: is longer than {} MiB; line skipped", place(), max_article_bytes >> 20), true});
      continue;
    }
    const Decoded decoded = decode(line);
    if (is_blank(decoded.utf8)) continue;
    ++with_text_;
    if (refuse_spread(decoded.utf8)) return {};
    report_open_line();
    if (with_text_ == 1 && keep_open_line(decoded.utf8)) continue;
    std::optional<Article> article = parse(decoded.utf8);
    if (!article) continue;
    report_replaced(decoded, place(), on_problem_);
    return article;
  }
  report_open_line();
  if (with_text_ == 0) on_problem_({source_.shown + ": is empty", true});
  return {};
}

// A first line that ends within an object: either it is broken, or the object goes on. The next line tells.
bool NdjsonReader::keep_open_line(const std::string& line) {
  const char last = line[line.find_last_not_of(" \t\r")];
  if (last != '{' && last != ',') return false;
  ArticleHandler ignored;
  open_line_ = Problem{fmt::format("{}: {}; line skipped", place(), parse_line(line, ignored)), true};
  return true;
}

void NdjsonReader::report_open_line() {
  if (open_line_) on_problem_(*open_line_);
  open_line_.reset();
}

// JSON as most programs write it, an array of objects or an object over many lines, would be a problem on every line. Where
// an object goes on, no line begins with "{" behind a "{" or ",".
bool NdjsonReader::refuse_spread(const std::string& line) {
  const char first = line[line.find_first_not_of(" \t")];
  const bool array = with_text_ == 1 && first == '[';
  if (!array && (!open_line_ || first == '{')) return false;
  open_line_.reset();
  on_problem_({fmt::format("{}: must hold one JSON object a line, but {}; \"jq -c {}\" turns it into that", source_.shown,
                           array ? "is a JSON array" : "has one over several lines", array ? ".[]" : "."),
               true});
  std::string rest;
  while (bytes_.next_line(rest, max_article_bytes) != Bytes::Line::end) {
  }
  return true;
}

std::optional<Article> NdjsonReader::parse(const std::string& line) {
  ArticleHandler fields;
  std::string wrong = parse_line(line, fields);
  if (wrong.empty() && fields[text].unfit) wrong = "text is not a string";
  if (wrong.empty() && is_blank(fields[text].text)) wrong = "has no text";
  if (!wrong.empty()) {
    on_problem_({fmt::format("{}: {}; line skipped", place(), wrong), true});
    return {};
  }
  for (const Field field : {id, title, published, language, conllu}) {
    if (fields[field].unfit)
      on_problem_({fmt::format("{}: {} is not a string; left out", place(), field_names[field]), false});
  }
  const std::string& day = fields[published].text;
  const std::optional<Period> days = parse_published(day);
  if (!days && !day.empty()) {
    on_problem_({fmt::format("{}: published \"{}\" is no day, month or year such as 2010-02-12; the date is left unknown",
                             place(), shorten(day)),
                 false});
  }
  std::string name = fields[id].text.empty() ? fmt::format("{}-{}", source_.id, line_) : std::move(fields[id].text);
  return Article{std::move(name),
                 std::move(fields[title].text),
                 std::move(fields[text].text),
                 std::move(fields[language].text),
                 std::move(fields[conllu].text),
                 days};
}

std::string NdjsonReader::place() const { return fmt::format("{}:{}", source_.shown, line_); }

}  // namespace entente
