// Writing the graph: one element a line, so that two graphs can be compared with diff; edges by kind, then by where they
// come from and go to. What is empty or unknown is null where a graph may lack it. Reading is in graph_json_read.cpp.
#include "graph/graph_json.hpp"

#include <algorithm>
#include <ostream>
#include <tuple>

#include "extract/vocabulary.hpp"
#include "graph/json_fields.hpp"

namespace entente {
namespace {

void write_source(JsonWriter& out, const Source& source) {
  out.StartObject();
  write_text(out, "article", source.article);
  write_span(out, source.span);
  out.Key("trigger");
  out.StartObject();
  write_span(out, source.trigger);
  out.EndObject();
  write_text(out, "text", source.text);
  write_text(out, "status", word(source.status));
  out.Key("when");
  out.StartObject();
  write_bounds(out, source.when);
  write_text_or_null(out, "text", source.when_text);
  out.EndObject();
  write_text_or_null(out, "reported_by", source.reported_by);
  write_score(out, source.score);
  out.EndObject();
}

void write_sources(JsonWriter& out, const char* key, const std::vector<Source>& sources) {
  out.Key(key);
  out.StartArray();
  for (const Source& source : sources) write_source(out, source);
  out.EndArray();
}

void write_article(JsonWriter& out, const ArticleInfo& article) {
  write_text(out, "id", article.id);
  write_text(out, "title", article.title);
  write_text(out, "language", article.language);
  out.Key("published");
  out.StartObject();
  write_bounds(out, article.published.period);
  write_text(out, "source", word(article.published.source));
  out.EndObject();
}

void write_event_node(JsonWriter& out, const EventNode& node) {
  write_what(out, node);
  write_place(out, node.place);
  write_period(out, "reported", node.reported);
  write_period(out, "when", node.when);
  write_score(out, node.score);
  write_sources(out, "evidence", node.evidence);
  write_list(out, "reasons", node.reasons);
  write_list(out, "order", node.order);
}

std::string_view node_id(const Node& node) {
  return std::visit([](const auto& n) -> std::string_view { return n.id; }, node);
}

void write_edge(JsonWriter& out, const Graph& graph, boost::graph_traits<Graph>::edge_descriptor edge) {
  const Edge& what = graph[edge];
  write_text(out, "kind", edge_word(what.kind));
  write_text(out, "from", node_id(graph[boost::source(edge, graph)]));
  write_text(out, "to", node_id(graph[boost::target(edge, graph)]));
  if (what.kind != EdgeKind::participation) return;
  write_text(out, "role", word(what.role));
  write_list(out, "names", what.names);
}

void write_contradiction(JsonWriter& out, const Contradiction& contradiction) {
  write_text(out, "what", contradiction.what);
  write_list(out, "events", contradiction.events);
  write_sources(out, "sources", contradiction.sources);
}

auto edges_in_order(const Graph& graph) {
  const auto [begin, end] = boost::edges(graph);
  std::vector<boost::graph_traits<Graph>::edge_descriptor> found(begin, end);
  const auto key = [&](const auto& e) {
    return std::tuple(graph[e].kind, boost::source(e, graph), boost::target(e, graph));
  };
  std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  return found;
}

/// `"NAME": [`, one element a line, `]`.
template <typename Elements, typename Write>
void write_section(std::ostream& out, const char* name, const Elements& elements, Write write) {
  out << ",\n\"" << name << "\": [";
  const char* separator = "\n";
  rapidjson::StringBuffer buffer;
  for (const auto& element : elements) {
    buffer.Clear();
    JsonWriter writer(buffer);
    writer.StartObject();
    write(writer, element);
    writer.EndObject();
    out << separator;
    out.write(buffer.GetString(), static_cast<std::streamsize>(buffer.GetSize()));
    separator = ",\n";
  }
  out << "\n]";
}

}  // namespace

void write_graph(std::ostream& out, const Graph& graph) {
  const Dossier& dossier = graph[boost::graph_bundle];
  out << R"({"format": ")" << graph_format << R"(", "version": )" << graph_version;
  write_section(out, "articles", dossier.articles, write_article);
  write_section(out, "actors", actors(graph), [&](JsonWriter& w, Vertex v) { write_actor_fields(w, actor(graph, v)); });
  write_section(out, "events", events(graph), [&](JsonWriter& w, Vertex v) { write_event_node(w, event(graph, v)); });
  write_section(out, "edges", edges_in_order(graph), [&](JsonWriter& w, const auto& e) { write_edge(w, graph, e); });
  write_section(out, "contradictions", dossier.contradictions, write_contradiction);
  out << "\n}\n";
}

}  // namespace entente
