#include "extract/json_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

std::optional<Day> parse_bound(const JsonField& field) {
  if (!field.present()) return {};
  const std::string text = field.text();
  const auto day = parse_day(text);
  if (!day || iso(*day) != text) field.fail(fmt::format("\"{}\" is not a day such as 2010-02-12", text));
  return day;
}

}  // namespace

void write_text(JsonWriter& out, const char* key, std::string_view text) {
  out.Key(key);
  out.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_text_or_null(JsonWriter& out, const char* key, std::string_view text) {
  if (!text.empty()) return write_text(out, key, text);
  out.Key(key);
  out.Null();
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

void write_score(JsonWriter& out, double score) {
  out.Key("score");
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

void write_office(JsonWriter& out, const Office& office) {
  out.StartObject();
  write_text(out, "title", office.title);
  write_text(out, "of", office.of);
  write_bounds(out, office.days);
  out.EndObject();
}

Span parse_span(const JsonField& parent) {
  const JsonField end(parent, "end");
  const Span span{JsonField(parent, "start").count(), end.count()};
  if (span.end < span.start) end.fail("is before start");
  return span;
}

Period parse_bounds(const JsonField& parent) {
  return {parse_bound(JsonField(parent, "earliest")), parse_bound(JsonField(parent, "latest"))};
}

double parse_score(const JsonField& field) {
  const double score = field.number();
  if (!(score >= 0 && score <= 1)) field.fail("is not between 0 and 1");
  return score;
}

}  // namespace entente
