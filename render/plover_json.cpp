// NGEC's fields: "attributes" holds who, to whom, where and when as they are worded; "date" and "enddate" are those of the
// event and null when no article tells them, never the day of the article, which is "pub_date".
#include <algorithm>

#include "graph/json_fields.hpp"
#include "render/formats.hpp"
#include "render/plover.hpp"

namespace entente {
namespace {

void write_day(JsonWriter& out, const char* key, const std::optional<Day>& day) {
  write_text_or_null(out, key, day ? iso(*day) : "");
}

void write_one(JsonWriter& out, const char* key, std::string_view word) {
  out.Key(key);
  out.StartArray();
  if (!word.empty()) out.String(word.data(), static_cast<rapidjson::SizeType>(word.size()));
  out.EndArray();
}

void write_parties(JsonWriter& out, const char* key, const Graph& graph, Vertex event, Role role) {
  out.Key(key);
  out.StartArray();
  for (const Party& party : participants(graph, event)) {
    if (party.role != role) continue;
    const ActorNode& node = actor(graph, party.actor);
    out.StartObject();
    write_text(out, "text", node.name);
    write_text(out, "id", node.id);
    write_text(out, "country", node.state);
    write_text(out, "code_1", node.kind == ActorKind::state ? "GOV" : "");
    write_text(out, "title", node.role);
    out.EndObject();
  }
  out.EndArray();
}

void write_attributes(JsonWriter& out, const Graph& graph, Vertex vertex, const Source& source) {
  const EventNode& node = event(graph, vertex);
  out.Key("attributes");
  out.StartObject();
  write_parties(out, "ACTOR", graph, vertex, Role::actor);
  write_parties(out, "RECIP", graph, vertex, Role::recipient);
  out.Key("LOC");
  out.StartArray();
  if (node.place) {
    out.StartObject();
    write_text(out, "text", node.place->name);
    write_text(out, "country", node.place->state);
    out.EndObject();
  }
  out.EndArray();
  out.Key("DATE");
  out.StartArray();
  if (!source.when_text.empty()) {
    out.StartObject();
    write_text(out, "text", source.when_text);
    out.EndObject();
  }
  out.EndArray();
  out.EndObject();
}

const ArticleInfo* article_of(const Graph& graph, const std::string& id) {
  const auto& articles = graph[boost::graph_bundle].articles;
  const auto found = std::lower_bound(articles.begin(), articles.end(), id,
                                      [](const ArticleInfo& a, const std::string& b) { return a.id < b; });
  return found == articles.end() || found->id != id ? nullptr : &*found;
}

void write_story(JsonWriter& out, const Graph& graph, const Source& source) {
  const ArticleInfo* article = article_of(graph, source.article);
  write_text(out, "event_text", source.text);
  write_text(out, "story_id", source.article);
  write_text(out, "headline", article == nullptr ? "" : article->title);
  write_day(out, "pub_date", article == nullptr ? std::nullopt : article->published.period.latest);
  write_text(out, "language", article == nullptr ? "" : article->language);
  write_text_or_null(out, "publisher", source.reported_by);
}

/// The auxiliary mode of the manual that says how the event is meant, as far as it is not in the type.
std::string_view auxiliary(Status status) {
  if (status == Status::planned) return "future";
  return status == Status::denied ? "negation" : "";
}

void write_own(JsonWriter& out, const EventNode& node) {
  out.Key("entente");
  out.StartObject();
  write_text(out, "type", word(node.type));
  write_text_or_null(out, "mode", word(node.mode));
  write_text(out, "status", word(node.status));
  write_score(out, node.score);
  std::vector<std::string> articles;
  for (const Source& source : node.evidence)
    if (articles.empty() || articles.back() != source.article) articles.push_back(source.article);
  write_list(out, "articles", articles);
  out.EndObject();
}

}  // namespace

std::optional<std::string> write_plover(const Graph& graph, Vertex vertex) {
  const EventNode& node = event(graph, vertex);
  const auto code = plover_code(node.type, node.mode, node.status);
  const Source* source = best_source(node);
  if (!code || source == nullptr) return std::nullopt;
  rapidjson::StringBuffer buffer;
  JsonWriter out(buffer);
  out.StartObject();
  write_text(out, "id", node.id);
  write_day(out, "date", node.when.earliest);
  write_day(out, "enddate", node.when.latest);
  write_text(out, "event_type", code->type);
  write_one(out, "event_mode", code->mode);
  write_one(out, "aux_mode", auxiliary(node.status));
  write_one(out, "contexts", node.type == EventType::consult ? "diplomatic" : "");
  write_text(out, "quad_code", code->quad);
  out.Key("event_scale");
  out.Double(code->scale);
  write_attributes(out, graph, vertex, *source);
  write_story(out, graph, *source);
  write_own(out, node);
  out.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize());
}

}  // namespace entente
