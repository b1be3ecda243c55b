// The vocabulary's small values as JSON, written and read in one way by records and by the graph. Not installed as an
// interface: only .cpp files of JSON formats include it.
#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/json.hpp"
#include "extract/record.hpp"
#include "extract/vocabulary.hpp"

namespace entente {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(JsonWriter& out, const char* key, std::string_view text);
void write_text_or_null(JsonWriter& out, const char* key, std::string_view text);
/// "start", "end"
void write_span(JsonWriter& out, Span span);
/// "earliest", "latest"
void write_bounds(JsonWriter& out, const Period& period);
/// "score", within its scale: JSON has no word for infinity.
void write_score(JsonWriter& out, double score);
/// "place", an object or null
void write_place(JsonWriter& out, const std::optional<Place>& place);

/// "title", "of", bounds
void write_office(JsonWriter& out, const Office& office);
/// An array of objects, each written by `write`.
template <typename Value>
void write_objects(JsonWriter& out, const char* key, const std::vector<Value>& values,
                   void (*write)(JsonWriter&, const Value&)) {
  out.Key(key);
  out.StartArray();
  for (const Value& value : values) write(out, value);
  out.EndArray();
}

/// What the writers wrote; each throws Error that names the field when it is something else.
Span parse_span(const JsonField& parent);
Period parse_bounds(const JsonField& parent);
double parse_score(const JsonField& field);

/// The value of a word that must be there.
template <typename Value>
Value parse_known_word(const JsonField& field) {
  const std::string text = field.text();
  const auto value = parse_word<Value>(text);
  if (!value) field.fail('"' + text + "\" is not a word of this field");
  return *value;
}

/// The values of an array, each read from its element.
template <typename Parse>
auto parse_list(const JsonField& list, Parse parse) {
  std::vector<decltype(parse(list))> values;
  values.reserve(list.size());
  for (rapidjson::SizeType i = 0; i < list.size(); ++i) values.push_back(parse(JsonField(list, i)));
  return values;
}

}  // namespace entente
