// Fields in the order of the documentation. What is empty or unknown is null where there may be none.
#include "graph/json_fields.hpp"

#include <algorithm>
#include <cmath>

#include "extract/vocabulary.hpp"

namespace entente {

namespace {

void write_string(JsonWriter& out, std::string_view text) {
  out.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

}  // namespace

void write_text(JsonWriter& out, const char* key, std::string_view text) {
  out.Key(key);
  write_string(out, text);
}

void write_text_or_null(JsonWriter& out, const char* key, std::string_view text) {
  if (!text.empty()) return write_text(out, key, text);
  out.Key(key);
  out.Null();
}

void write_list(JsonWriter& out, const char* key, const std::vector<std::string>& texts) {
  out.Key(key);
  out.StartArray();
  for (const std::string& text : texts) write_string(out, text);
  out.EndArray();
}

void write_span(JsonWriter& out, Span span) {
  out.Key("start");
  out.Uint(span.start);
  out.Key("end");
  out.Uint(span.end);
}

void write_bounds(JsonWriter& out, const Period& period) {
  write_text_or_null(out, "earliest", period.earliest ? iso(*period.earliest) : std::string());
  write_text_or_null(out, "latest", period.latest ? iso(*period.latest) : std::string());
}

void write_period(JsonWriter& out, const char* key, const Period& period) {
  out.Key(key);
  out.StartObject();
  write_bounds(out, period);
  out.EndObject();
}

void write_score(JsonWriter& out, double score) {
  out.Key("score");
  // JSON has no word for infinity, and a score beyond its scale would be refused when it is read.
  out.Double(std::isfinite(score) ? std::clamp(score, 0.0, 1.0) : 0.0);
}

void write_place(JsonWriter& out, const std::optional<Place>& place) {
  out.Key("place");
  if (!place) {
    out.Null();
    return;
  }
  out.StartObject();
  write_text(out, "name", place->name);
  write_text_or_null(out, "state", place->state);
  out.EndObject();
}

void write_what(JsonWriter& out, const EventNode& node) {
  write_text(out, "id", node.id);
  write_text(out, "type", word(node.type));
  write_text_or_null(out, "mode", word(node.mode));
  write_text(out, "status", word(node.status));
}

std::string_view edge_word(EdgeKind kind) {
  switch (kind) {
    case EdgeKind::participation:
      return "participation";
    case EdgeKind::membership:
      return "membership";
    case EdgeKind::before:
      break;
  }
  return "before";
}

}  // namespace entente
