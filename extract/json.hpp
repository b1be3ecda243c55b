// JSON that others wrote: parsing without recursion, and reading fields with messages that name them. Not installed as an
// interface: only .cpp files of JSON formats include it.
#pragma once

#include <rapidjson/document.h>
#include <rapidjson/error/error.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

/// The document of a text. Bytes that are no UTF-8 are an error. Throws Error ("is not JSON at byte 17: ...") when it is
/// none or nests deeper than `max_depth`.
rapidjson::Document parse_json(std::string_view text, std::size_t max_depth);

/// "is not JSON at byte 17: missing a comma or '}' after an object member"
std::string json_error(const rapidjson::ParseResult& result);

/// A parsed string as UTF-8: halves of surrogate pairs, which JSON can write and UTF-8 cannot, become U+FFFD.
std::string json_text(std::string_view parsed);

/// A value of a document and the way to it. Refers to its parent, which must outlive it.
class JsonField {
 public:
  /// The whole document.
  explicit JsonField(const rapidjson::Value& value) : value_(&value) {}
  /// A member of an object; absent when there is none. Throws Error when `parent` is there and no object.
  JsonField(const JsonField& parent, const char* name);
  /// An element of an array.
  JsonField(const JsonField& parent, rapidjson::SizeType index);

  /// There and not null.
  bool present() const { return value_ != nullptr && !value_->IsNull(); }
  /// Number of elements; 0 when absent. Throws Error when it is no array.
  rapidjson::SizeType size() const;
  /// The string; empty when absent. Throws Error when it is none.
  std::string text() const;
  /// The same; throws Error when absent.
  std::string required_text() const;
  /// A whole number of 0 to 4294967295; 0 when absent. Throws Error when it is none.
  std::uint32_t count() const;
  /// A number; 0 when absent. Throws Error when it is none.
  double number() const;
  /// Throws Error "events[2].place.name: MESSAGE".
  [[noreturn]] void fail(const std::string& message) const;

 private:
  std::string path() const;

  const rapidjson::Value* value_ = nullptr;
  const JsonField* parent_ = nullptr;
  const char* name_ = nullptr;  // nullptr: an element
  rapidjson::SizeType index_ = 0;
};

}  // namespace entente
