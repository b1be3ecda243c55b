// Each field is checked for type and words; a message names the field ("evidence[2].when.earliest").
#include "graph/json_elements.hpp"

#include <fmt/format.h>

#include "graph/json_fields.hpp"

namespace entente {
namespace {

EdgeKind read_edge_kind(const JsonField& field) {
  const std::string text = field.required_text();
  for (const EdgeKind kind : {EdgeKind::participation, EdgeKind::membership, EdgeKind::before})
    if (edge_word(kind) == text) return kind;
  field.fail(fmt::format("\"{}\" is not a kind of edge", text));
}

std::vector<std::string> read_texts(const JsonField& list) {
  return parse_list(list, [](const JsonField& field) { return field.text(); });
}

std::optional<Place> read_place(const JsonField& field) {
  if (!field.present()) return std::nullopt;
  return Place{JsonField(field, "name").required_text(), JsonField(field, "state").text()};
}

Source read_source(const JsonField& field) {
  Source source;
  source.article = JsonField(field, "article").required_text();
  source.span = parse_span(field);
  source.trigger = parse_span(JsonField(field, "trigger"));
  source.text = JsonField(field, "text").text();
  source.status = parse_known_word<Status>(JsonField(field, "status"));
  const JsonField when(field, "when");
  source.when = parse_bounds(when);
  source.when_text = JsonField(when, "text").text();
  source.reported_by = JsonField(field, "reported_by").text();
  source.score = parse_score(JsonField(field, "score"));
  return source;
}

Office read_office(const JsonField& field) {
  return {JsonField(field, "title").text(), JsonField(field, "of").text(), parse_bounds(field)};
}

ToldRole read_role(const JsonField& field) {
  return {JsonField(field, "role").text(), parse_bounds(field), JsonField(field, "article").text()};
}

ActorForm read_form(const JsonField& field) {
  return {JsonField(field, "name").text(), JsonField(field, "because").text(), JsonField(field, "article").text(),
          JsonField(field, "mentions").count()};
}

}  // namespace

ArticleInfo read_article(const JsonField& field) {
  const JsonField published(field, "published");
  return {JsonField(field, "id").required_text(),
          JsonField(field, "title").text(),
          JsonField(field, "language").text(),
          {parse_bounds(published), parse_known_word<DateSource>(JsonField(published, "source"))}};
}

ActorNode read_actor(const JsonField& field) {
  ActorNode node;
  node.id = JsonField(field, "id").required_text();
  node.kind = parse_known_word<ActorKind>(JsonField(field, "kind"));
  node.name = JsonField(field, "name").text();
  node.state = JsonField(field, "state").text();
  node.role = JsonField(field, "role").text();
  node.names = read_texts(JsonField(field, "names"));
  node.wikidata = JsonField(field, "wikidata").text();
  node.offices = parse_list(JsonField(field, "offices"), read_office);
  node.roles = parse_list(JsonField(field, "roles"), read_role);
  node.forms = parse_list(JsonField(field, "forms"), read_form);
  node.articles = JsonField(field, "articles").count();
  return node;
}

EventNode read_event(const JsonField& field) {
  EventNode node;
  node.id = JsonField(field, "id").required_text();
  node.type = parse_known_word<EventType>(JsonField(field, "type"));
  node.mode = parse_known_word<Mode>(JsonField(field, "mode"));
  node.status = parse_known_word<Status>(JsonField(field, "status"));
  node.place = read_place(JsonField(field, "place"));
  node.reported = parse_bounds(JsonField(field, "reported"));
  node.when = parse_bounds(JsonField(field, "when"));
  node.score = parse_score(JsonField(field, "score"));
  node.evidence = parse_list(JsonField(field, "evidence"), read_source);
  node.reasons = read_texts(JsonField(field, "reasons"));
  node.order = read_texts(JsonField(field, "order"));
  return node;
}

Edge read_edge(const JsonField& field) {
  Edge edge;
  edge.kind = read_edge_kind(JsonField(field, "kind"));
  if (edge.kind != EdgeKind::participation) return edge;
  edge.role = parse_known_word<Role>(JsonField(field, "role"));
  edge.names = read_texts(JsonField(field, "names"));
  return edge;
}

Contradiction read_contradiction(const JsonField& field) {
  return {JsonField(field, "what").text(), read_texts(JsonField(field, "events")),
          parse_list(JsonField(field, "sources"), read_source)};
}

}  // namespace entente
