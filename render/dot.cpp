// Graphs go to DOT and come from it by cgraph: no DOT is glued from text.
//
// cgraph orders subgraphs by their ids, and by default an id is the address of a name, so that clusters change places from
// run to run. Here names get ids in the order in which they are met, for writing and for reading; all else that is drawn
// follows. Names, labels and tooltips are made printable before they reach Graphviz, which lets control characters into its
// SVG.
#include "render/dot_graph.hpp"

#include <cgraph.h>
#include <fmt/core.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/error.hpp"
#include "render/lettering.hpp"

namespace entente {
namespace {

constexpr std::size_t most_name = 200;  // code points of the name of a node

// cgraph takes char* where it means const char*.
char* chars(const char* text) { return const_cast<char*>(text); }
char* chars(const std::string& text) { return const_cast<char*>(text.c_str()); }

// Ids of names in the order in which they are met: even numbers for names, odd ones for what has none. The names themselves
// are strings of the graph, which cgraph expects and frees with the graph.
struct Names {
  Agraph_t* graph = nullptr;
  std::unordered_map<std::string, IDTYPE> ids;
  std::vector<char*> names;
  IDTYPE nameless = 1;
};

void* open_names(Agraph_t* graph, Agdisc_t*) {
  auto names = std::make_unique<Names>();
  names->graph = graph;
  return names.release();
}

void close_names(void* state) { const std::unique_ptr<Names> owner(static_cast<Names*>(state)); }

long map_name(void* state, int, char* name, IDTYPE* id, int create) {
  Names& known = *static_cast<Names*>(state);
  if (name == nullptr) {
    *id = known.nameless;
    known.nameless += 2;
    return 1;
  }
  const auto found = known.ids.find(name);
  if (found != known.ids.end()) {
    *id = found->second;
    return 1;
  }
  if (create == 0) return 0;
  known.names.push_back(agstrdup(known.graph, name));
  *id = 2 * known.names.size();
  known.ids.emplace(name, *id);
  return 1;
}

long take_id(void*, int, IDTYPE) { return 0; }
void free_id(void*, int, IDTYPE) {}
void register_id(void*, int, void*) {}

char* print_name(void* state, int, IDTYPE id) {
  Names& known = *static_cast<Names*>(state);
  return id % 2 == 0 && id / 2 <= known.names.size() && id > 0 ? known.names[id / 2 - 1] : nullptr;
}

// Channels: reading takes from a view, writing adds to a string.
int read_some(void* channel, char* buffer, int size) {
  auto& rest = *static_cast<std::string_view*>(channel);
  const std::size_t count = rest.copy(buffer, static_cast<std::size_t>(std::max(size, 0)));
  rest.remove_prefix(count);
  return static_cast<int>(count);
}
int put_text(void* channel, const char* text) {
  *static_cast<std::string*>(channel) += text;
  return 0;
}
int flush_nothing(void*) { return 0; }

struct Disciplines {
  Agiddisc_t ids = {open_names, map_name, take_id, free_id, print_name, close_names, register_id};
  Agiodisc_t io = {read_some, put_text, flush_nothing};
  Agdisc_t all = {nullptr, &ids, &io};
};

// cgraph keeps the pointer for the life of a graph.
Agdisc_t* disciplines() {
  static Disciplines all;
  return &all.all;
}

std::mutex& graphviz_mutex() {
  static std::mutex mutex;
  return mutex;
}

// Graphviz hands messages to a function without a context, hence one place for them, guarded by the mutex.
std::string& collected() {
  static std::string messages;
  return messages;
}

int collect(char* message) {
  constexpr std::size_t most = 2000;
  if (collected().size() < most) collected() += message;
  return 0;
}

// A name for cgraph. It writes backslashes as they are and reads them as escapes, so there are none.
std::string node_name(const std::string& id) {
  std::string name = shorten(id, most_name);
  std::replace(name.begin(), name.end(), '\\', '/');
  return name.empty() ? "-" : name;
}

}  // namespace

GraphvizSession::GraphvizSession() : lock_(graphviz_mutex()), previous_(agseterrf(collect)) {
  collected().clear();
  agseterr(AGWARN);
}

GraphvizSession::~GraphvizSession() { agseterrf(previous_); }

std::string GraphvizSession::messages() const { return printable(collected()); }

void CloseGraph::operator()(Agraph_s* graph) const { agclose(graph); }

DotGraph read_dot(const std::string& dot) {
  std::string_view rest = dot;
  return DotGraph(agread(&rest, disciplines()));
}

DotBuilder::DotBuilder(const Attributes& graph, const Attributes& nodes, const Attributes& edges)
    : graph_(agopen(chars("entente"), Agdirected, disciplines())) {
  if (!graph_) throw Error("Graphviz cannot make a graph");
  for (const auto& [name, value] : graph) agattr(graph_.get(), AGRAPH, chars(name), chars(value));
  for (const auto& [name, value] : nodes) agattr(graph_.get(), AGNODE, chars(name), chars(value));
  for (const auto& [name, value] : edges) agattr(graph_.get(), AGEDGE, chars(name), chars(value));
}

Agraph_s* DotBuilder::cluster(const std::string& id) { return agsubg(graph_.get(), chars("cluster_" + node_name(id)), 1); }

Agnode_s* DotBuilder::node(const std::string& id) {
  const auto found = nodes_.find(id);
  if (found != nodes_.end()) return found->second;
  const std::string plain = node_name(id);
  std::string name = plain;
  for (int i = 2; agnode(graph_.get(), chars(name), 0) != nullptr; ++i) name = fmt::format("{} ({})", plain, i);
  return nodes_[id] = agnode(graph_.get(), chars(name), 1);
}

void DotBuilder::put(Agraph_s* cluster, Agnode_s* node) { agsubnode(cluster, node, 1); }

Agedge_s* DotBuilder::edge(Agnode_s* from, Agnode_s* to) { return agedge(graph_.get(), from, to, nullptr, 1); }

void DotBuilder::set(void* object, const Attributes& attributes) {
  for (const auto& [name, value] : attributes) agsafeset(object, chars(name), chars(value), chars(""));
}

void DotBuilder::set_label(void* object, const std::string& html) {
  agsafeset(object, chars("label"), chars(""), chars(""));
  if (html.empty()) return;
  char* const text = agstrdup_html(graph_.get(), chars(html));
  agset(object, chars("label"), text);
  agstrfree(graph_.get(), text);
}

std::string DotBuilder::write() const {
  std::string dot;
  agwrite(graph_.get(), &dot);
  return dot;
}

}  // namespace entente
