// An actor's fields in graph.json, and its line for other programs.
#include "extract/vocabulary.hpp"
#include "graph/graph_json.hpp"
#include "graph/json_fields.hpp"

namespace entente {
namespace {

void write_role(JsonWriter& out, const ToldRole& role) {
  out.StartObject();
  write_text(out, "role", role.role);
  write_bounds(out, role.published);
  write_text(out, "article", role.article);
  out.EndObject();
}

void write_form(JsonWriter& out, const ActorForm& form) {
  out.StartObject();
  write_text(out, "name", form.name);
  write_text_or_null(out, "because", form.because);
  write_text(out, "article", form.article);
  out.Key("mentions");
  out.Uint(form.mentions);
  out.EndObject();
}

}  // namespace

void write_actor_fields(JsonWriter& out, const ActorNode& node) {
  write_text(out, "id", node.id);
  write_text(out, "kind", word(node.kind));
  write_text(out, "name", node.name);
  write_text_or_null(out, "state", node.state);
  write_text_or_null(out, "role", node.role);
  write_list(out, "names", node.names);
  write_text_or_null(out, "wikidata", node.wikidata);
  write_objects(out, "offices", node.offices, write_office);
  write_objects(out, "roles", node.roles, write_role);
  write_objects(out, "forms", node.forms, write_form);
  out.Key("articles");
  out.Uint(node.articles);
}

std::string write_actor(const Graph& graph, Vertex vertex) {
  rapidjson::StringBuffer buffer;
  JsonWriter out(buffer);
  out.StartObject();
  write_actor_fields(out, actor(graph, vertex));
  out.Key("events");
  out.Uint64(events_of(graph, vertex).size());
  out.EndObject();
  return buffer.GetString();
}

}  // namespace entente
