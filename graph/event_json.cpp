// The line of an event for other programs: what it is, who took part, what it is known from.
#include "extract/vocabulary.hpp"
#include "graph/graph_json.hpp"
#include "graph/json_fields.hpp"

namespace entente {
namespace {

void write_participant(JsonWriter& out, const Graph& graph, const Party& party) {
  const ActorNode& node = actor(graph, party.actor);
  out.StartObject();
  write_text(out, "actor", node.id);
  write_text(out, "name", node.name);
  write_list(out, "names", node.names);
  write_text(out, "kind", word(node.kind));
  write_text_or_null(out, "state", node.state);
  write_text(out, "role", word(party.role));
  out.EndObject();
}

void write_brief_evidence(JsonWriter& out, const Source& source) {
  out.StartObject();
  write_text(out, "article", source.article);
  write_span(out, source.span);
  write_text(out, "text", source.text);
  write_text_or_null(out, "reported_by", source.reported_by);
  out.EndObject();
}

}  // namespace

std::string write_event(const Graph& graph, Vertex vertex) {
  const EventNode& node = event(graph, vertex);
  rapidjson::StringBuffer buffer;
  JsonWriter out(buffer);
  out.StartObject();
  write_what(out, node);
  out.Key("participants");
  out.StartArray();
  for (const Party& party : participants(graph, vertex)) write_participant(out, graph, party);
  out.EndArray();
  write_place(out, node.place);
  write_period(out, "when", node.when);
  write_score(out, node.score);
  out.Key("evidence");
  out.StartArray();
  for (const Source& source : node.evidence) write_brief_evidence(out, source);
  out.EndArray();
  write_list(out, "reasons", node.reasons);
  write_list(out, "order", node.order);
  out.EndObject();
  return buffer.GetString();
}

}  // namespace entente
