// Reading graph.json: sections in the order in which they are written, so that an edge is read when its nodes are known.
// Every element is checked before it gets into the graph: nothing dangles, nothing is there twice, and `before` edges make
// no circle.
#include <fmt/format.h>

#include <set>
#include <tuple>
#include <unordered_map>

#include "extract/error.hpp"
#include "graph/graph_json.hpp"
#include "graph/json_elements.hpp"
#include "graph/json_fields.hpp"
#include "graph/json_stream.hpp"

namespace entente {
namespace {

class GraphReader {
 public:
  GraphReader(std::istream& in, const std::string& name, Graph& graph) : stream_(in, name), graph_(graph) {}

  void read() {
    read_header();
    read_section("articles", [this](const JsonField& field) { add_article(field); });
    read_section("actors", [this](const JsonField& field) { add_actor(field); });
    read_section("events", [this](const JsonField& field) { add_event(field); });
    read_section("edges", [this](const JsonField& field) { add_edge(field); });
    read_section("contradictions", [this](const JsonField& field) { add_contradiction(field); });
    stream_.expect("}");
    stream_.expect_end();
  }

 private:
  void read_header() {
    stream_.expect("{");
    stream_.expect("\"format\"");
    stream_.expect(":");
    stream_.expect(fmt::format("\"{}\"", graph_format));
    stream_.expect(",");
    stream_.expect("\"version\"");
    stream_.expect(":");
    stream_.expect(std::to_string(graph_version));
  }

  /// `, "NAME": [` elements `]`; what is wrong in an element is told with its number.
  template <typename Add>
  void read_section(const char* name, Add add) {
    stream_.expect(",");
    stream_.expect(fmt::format("\"{}\"", name));
    stream_.expect(":");
    stream_.expect("[");
    if (stream_.accept(']')) return;
    std::size_t index = 0;
    do {
      const rapidjson::Document element = stream_.object();
      try {
        add(JsonField(element));
      } catch (const Error& error) {
        stream_.fail(fmt::format("{}[{}]: {}", name, index, error.what()));
      }
      ++index;
    } while (stream_.accept(','));
    stream_.expect("]");
  }

  Dossier& dossier() { return graph_[boost::graph_bundle]; }

  void add_article(const JsonField& field) {
    ArticleInfo article = read_article(field);
    auto& articles = dossier().articles;
    if (!articles.empty() && articles.back().id >= article.id)
      field.fail(fmt::format("\"{}\" is not in order of id", article.id));
    article_ids_.insert(article.id);
    articles.push_back(std::move(article));
  }

  void add_actor(const JsonField& field) {
    ActorNode node = read_actor(field);
    if (!last_actor_.empty() && last_actor_ >= node.id) field.fail(fmt::format("\"{}\" is not in order of id", node.id));
    last_actor_ = node.id;
    add_node(field, std::move(node));
  }

  void add_event(const JsonField& field) {
    EventNode node = read_event(field);
    for (const Source& source : node.evidence) check_source(field, source);
    add_node(field, std::move(node));
  }

  template <typename Kind>
  void add_node(const JsonField& field, Kind node) {
    auto& ids = std::is_same_v<Kind, ActorNode> ? actor_ids_ : event_ids_;
    const auto [known, is_new] = ids.try_emplace(node.id, boost::num_vertices(graph_));
    if (!is_new) field.fail(fmt::format("\"{}\" is there twice", node.id));
    graph_[boost::add_vertex(graph_)] = std::move(node);
  }

  void add_edge(const JsonField& field) {
    Edge edge = read_edge(field);
    const bool from_event = edge.kind == EdgeKind::before;
    const bool to_event = edge.kind != EdgeKind::membership;
    const Vertex from = find(from_event ? event_ids_ : actor_ids_, JsonField(field, "from"));
    const Vertex to = find(to_event ? event_ids_ : actor_ids_, JsonField(field, "to"));
    if (from_event && from >= to) field.fail("goes back in the order of events");
    const std::tuple place(static_cast<int>(edge.kind), from, to);
    if (place <= last_edge_) field.fail("is there twice or not in order");
    last_edge_ = place;
    graph_[boost::add_edge(from, to, graph_).first] = std::move(edge);
  }

  void add_contradiction(const JsonField& field) {
    Contradiction contradiction = read_contradiction(field);
    for (const std::string& id : contradiction.events)
      if (!event_ids_.contains(id)) field.fail(fmt::format("event \"{}\" is not in the file", id));
    for (const Source& source : contradiction.sources) check_source(field, source);
    dossier().contradictions.push_back(std::move(contradiction));
  }

  void check_source(const JsonField& field, const Source& source) const {
    if (!article_ids_.contains(source.article)) field.fail(fmt::format("article \"{}\" is not in the file", source.article));
  }

  using Ids = std::unordered_map<std::string, Vertex>;
  static Vertex find(const Ids& ids, const JsonField& field) {
    const std::string id = field.required_text();
    const auto found = ids.find(id);
    if (found == ids.end()) field.fail(fmt::format("\"{}\" is not in the file", id));
    return found->second;
  }

  JsonStream stream_;
  Graph& graph_;
  std::set<std::string> article_ids_;
  Ids actor_ids_;
  Ids event_ids_;
  std::string last_actor_;
  std::tuple<int, Vertex, Vertex> last_edge_{-1, 0, 0};
};

}  // namespace

Graph read_graph(std::istream& in, const std::string& name) {
  Graph graph;  // Boost's graphs are copied where others are moved: it is filled where the caller gets it
  GraphReader(in, name, graph).read();
  return graph;
}

}  // namespace entente
