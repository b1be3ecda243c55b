// RapidJSON's recursive parser ends in a crash on a few million '['; its iterative one does not, and its documents are freed
// without recursion too. Depth is counted beforehand in one pass over the bytes, so that nobody behind has to ask.
#include "extract/json.hpp"

#include <fmt/format.h>
#include <rapidjson/error/en.h>

#include <algorithm>

#include "extract/error.hpp"
#include "extract/text.hpp"

namespace entente {
namespace {

constexpr unsigned parse_flags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;

/// The deepest nesting of braces and brackets outside strings.
std::size_t find_depth(std::string_view text) {
  std::size_t depth = 0;
  std::size_t deepest = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      deepest = std::max(deepest, ++depth);
    } else if ((c == '}' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return deepest;
}

}  // namespace

rapidjson::Document parse_json(std::string_view text, std::size_t max_depth) {
  if (find_depth(text) > max_depth) throw Error(fmt::format("nests deeper than {} levels", max_depth));
  rapidjson::Document document;
  document.Parse<parse_flags>(text.data(), text.size());
  if (document.HasParseError()) throw Error(json_error(document));
  return document;
}

std::string json_error(const rapidjson::ParseResult& result) {
  std::string reason = rapidjson::GetParseError_En(result.Code());
  if (reason.ends_with('.')) reason.pop_back();
  if (reason.front() >= 'A' && reason.front() <= 'Z') reason.front() = static_cast<char>(reason.front() - 'A' + 'a');
  return fmt::format("is not JSON at byte {}: {}", result.Offset() + 1, reason);
}

std::string json_text(std::string_view parsed) {
  // Surrogates begin with 0xED in UTF-8, as few other characters do.
  if (parsed.find('\xED') == std::string_view::npos) return std::string(parsed);
  return std::string(Text(parsed).utf8());
}

JsonField::JsonField(const JsonField& parent, const char* name) : parent_(&parent), name_(name) {
  if (!parent.present()) return;
  if (!parent.value_->IsObject()) parent.fail("is not an object");
  const auto member = parent.value_->FindMember(name);
  if (member != parent.value_->MemberEnd()) value_ = &member->value;
}

JsonField::JsonField(const JsonField& parent, rapidjson::SizeType index)
    : value_(&(*parent.value_)[index]), parent_(&parent), index_(index) {}

rapidjson::SizeType JsonField::size() const {
  if (!present()) return 0;
  if (!value_->IsArray()) fail("is not an array");
  return value_->Size();
}

std::string JsonField::text() const {
  if (!present()) return {};
  if (!value_->IsString()) fail("is not a string");
  return json_text({value_->GetString(), value_->GetStringLength()});
}

std::string JsonField::required_text() const {
  if (!present()) fail("is missing");
  return text();
}

std::uint32_t JsonField::count() const {
  if (!present()) return 0;
  if (!value_->IsUint()) fail("is not a whole number of 0 or more");
  return value_->GetUint();
}

double JsonField::number() const {
  if (!present()) return 0;
  if (!value_->IsNumber()) fail("is not a number");
  return value_->GetDouble();
}

void JsonField::fail(const std::string& message) const {
  const std::string where = path();
  throw Error(where.empty() ? message : where + ": " + message);
}

std::string JsonField::path() const {
  std::string path;
  for (const JsonField* field = this; field->parent_ != nullptr; field = field->parent_) {
    std::string step = field->name_ != nullptr ? std::string(field->name_) : fmt::format("[{}]", field->index_);
    if (!path.empty() && path.front() != '[') step += '.';
    path.insert(0, step);
  }
  return path;
}

}  // namespace entente
