// Each field is checked for type and words; a message names the field ("evidence[2].when.earliest").
#include "graph/json_elements.hpp"

#include <fmt/format.h>

#include "extract/vocabulary.hpp"
#include "graph/json_fields.hpp"

namespace entente {
namespace {

template <typename Value>
Value read_word(const JsonField& field) {
  const std::string text = field.text();
  const auto value = parse_word<Value>(text);
  if (!value) field.fail(fmt::format("\"{}\" is not a word of this field", text));
  return *value;
}

EdgeKind read_edge_kind(const JsonField& field) {
  const std::string text = field.required_text();
  for (const EdgeKind kind : {EdgeKind::participation, EdgeKind::membership, EdgeKind::before})
    if (edge_word(kind) == text) return kind;
  field.fail(fmt::format("\"{}\" is not a kind of edge", text));
}

Span read_span(const JsonField& parent) {
  const Span span{JsonField(parent, "start").count(), JsonField(parent, "end").count()};
  if (span.end < span.start) JsonField(parent, "end").fail("is before start");
  return span;
}

std::optional<Day> read_day(const JsonField& field) {
  if (!field.present()) return std::nullopt;
  const std::string text = field.text();
  const auto day = parse_day(text);
  if (!day || iso(*day) != text) field.fail(fmt::format("\"{}\" is not a day such as 2010-02-12", text));
  return day;
}

Period read_bounds(const JsonField& parent) {
  return {read_day(JsonField(parent, "earliest")), read_day(JsonField(parent, "latest"))};
}

double read_score(const JsonField& field) {
  const double score = field.number();
  if (!(score >= 0 && score <= 1)) field.fail("is not between 0 and 1");
  return score;
}

template <typename Read>
auto read_list(const JsonField& list, Read read) {
  std::vector<decltype(read(list))> values;
  values.reserve(list.size());
  for (rapidjson::SizeType i = 0; i < list.size(); ++i) values.push_back(read(JsonField(list, i)));
  return values;
}

std::vector<std::string> read_texts(const JsonField& list) {
  return read_list(list, [](const JsonField& field) { return field.text(); });
}

std::optional<Place> read_place(const JsonField& field) {
  if (!field.present()) return std::nullopt;
  return Place{JsonField(field, "name").required_text(), JsonField(field, "state").text()};
}

Source read_source(const JsonField& field) {
  Source source;
  source.article = JsonField(field, "article").required_text();
  source.span = read_span(field);
  source.trigger = read_span(JsonField(field, "trigger"));
  source.text = JsonField(field, "text").text();
  source.status = read_word<Status>(JsonField(field, "status"));
  const JsonField when(field, "when");
  source.when = read_bounds(when);
  source.when_text = JsonField(when, "text").text();
  source.reported_by = JsonField(field, "reported_by").text();
  source.score = read_score(JsonField(field, "score"));
  return source;
}

}  // namespace

ArticleInfo read_article(const JsonField& field) {
  const JsonField published(field, "published");
  return {JsonField(field, "id").required_text(),
          JsonField(field, "title").text(),
          JsonField(field, "language").text(),
          {read_bounds(published), read_word<DateSource>(JsonField(published, "source"))}};
}

ActorNode read_actor(const JsonField& field) {
  return {JsonField(field, "id").required_text(), read_word<ActorKind>(JsonField(field, "kind")),
          JsonField(field, "name").text(),        JsonField(field, "state").text(),
          JsonField(field, "role").text(),        read_texts(JsonField(field, "names"))};
}

EventNode read_event(const JsonField& field) {
  EventNode node;
  node.id = JsonField(field, "id").required_text();
  node.type = read_word<EventType>(JsonField(field, "type"));
  node.mode = read_word<Mode>(JsonField(field, "mode"));
  node.status = read_word<Status>(JsonField(field, "status"));
  node.place = read_place(JsonField(field, "place"));
  node.reported = read_bounds(JsonField(field, "reported"));
  node.when = read_bounds(JsonField(field, "when"));
  node.score = read_score(JsonField(field, "score"));
  node.evidence = read_list(JsonField(field, "evidence"), read_source);
  node.reasons = read_texts(JsonField(field, "reasons"));
  return node;
}

Edge read_edge(const JsonField& field) {
  Edge edge;
  edge.kind = read_edge_kind(JsonField(field, "kind"));
  if (edge.kind != EdgeKind::participation) return edge;
  edge.role = read_word<Role>(JsonField(field, "role"));
  edge.names = read_texts(JsonField(field, "names"));
  return edge;
}

Contradiction read_contradiction(const JsonField& field) {
  return {JsonField(field, "what").text(), read_texts(JsonField(field, "events")),
          read_list(JsonField(field, "sources"), read_source)};
}

}  // namespace entente
