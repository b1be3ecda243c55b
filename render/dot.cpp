// A diagram becomes a cgraph graph, and cgraph writes it: no DOT is glued from text.
//
// cgraph orders subgraphs by their ids, and by default an id is the address of a name, so that clusters change places from
// run to run. Here names get ids in the order in which they are met, for writing and for reading; all else that is drawn
// follows. Names, labels and tooltips are made printable before they reach Graphviz, which lets control characters into its
// SVG.
#include "render/dot.hpp"

#include <cgraph.h>
#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/error.hpp"
#include "render/dot_graph.hpp"
#include "render/dot_style.hpp"
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

void set(void* object, const Attributes& attributes) {
  for (const auto& [name, value] : attributes) agsafeset(object, chars(name), chars(value), chars(""));
}

void set_label(Agraph_t* graph, void* object, const std::string& html) {
  agsafeset(object, chars("label"), chars(""), chars(""));
  if (html.empty()) return;
  char* const text = agstrdup_html(graph, chars(html));
  agset(object, chars("label"), text);
  agstrfree(graph, text);
}

class Writer {
 public:
  explicit Writer(const Diagram& diagram) : diagram_(diagram), graph_(agopen(chars("entente"), Agdirected, disciplines())) {
    if (!graph_) throw Error("Graphviz cannot make a graph");
    for (const Group& group : diagram.groups) grouped_.insert(group.boxes.begin(), group.boxes.end());
  }

  std::string write() {
    declare(AGRAPH, graph_defaults());
    declare(AGNODE, node_defaults());
    declare(AGEDGE, edge_defaults());
    set(graph_.get(), attributes_of(diagram_));
    set_label(graph_.get(), graph_.get(), label_of(diagram_));
    if (diagram_.layout == Layout::layered) add_clusters();
    for (const Box& box : diagram_.boxes) add_box(box);
    if (diagram_.layout == Layout::spring) add_hubs();
    for (const Line& line : diagram_.lines) add_line(line);
    std::string dot;
    agwrite(graph_.get(), &dot);
    return dot;
  }

 private:
  void declare(int kind, const Attributes& defaults) {
    for (const auto& [name, value] : defaults) agattr(graph_.get(), kind, chars(name), chars(value));
  }

  void add_clusters() {
    for (const Group& group : diagram_.groups) {
      Agraph_t* const cluster = agsubg(graph_.get(), chars("cluster_" + node_name(group.id)), 1);
      set(cluster, attributes_of(group));
      set_label(graph_.get(), cluster, label_of(group));
      for (const std::string& box : group.boxes) agsubnode(cluster, node(box), 1);
    }
  }

  // A spring layout knows no groups: the name of the group in its midst, tied to all members by short invisible lines.
  void add_hubs() {
    for (const Group& group : diagram_.groups) {
      Box hub;
      hub.id = "group " + group.id;
      hub.label = group.label;
      hub.shape = Shape::plain;
      hub.ink = group.line;
      hub.font_size = 28;
      hub.tooltip = group.tooltip;
      add_box(hub);
      for (const std::string& box : group.boxes) {
        set(add_edge(node(hub.id), node(box)), {{"style", "invis"}, {"len", "0.5"}, {"weight", "20"}});
      }
    }
  }

  // The node of a box: named by its id, printable; ids that look alike then are numbered.
  Agnode_t* node(const std::string& id) {
    const auto found = nodes_.find(id);
    if (found != nodes_.end()) return found->second;
    const std::string plain = node_name(id);
    std::string name = plain;
    for (int i = 2; agnode(graph_.get(), chars(name), 0) != nullptr; ++i) name = fmt::format("{} ({})", plain, i);
    return nodes_[id] = agnode(graph_.get(), chars(name), 1);
  }

  Agedge_t* add_edge(Agnode_t* from, Agnode_t* to) { return agedge(graph_.get(), from, to, nullptr, 1); }

  void add_box(const Box& box) {
    Agnode_t* const made = node(box.id);
    set(made, attributes_of(box));
    set_label(graph_.get(), made, label_of(box));
  }

  // Layers give a label a place of its own as a node in the midst of its line: labels on lines within a layer make dot free
  // memory twice. Springs would push it away, and keep it short and on the line.
  void add_line(const Line& line) {
    const std::string label = label_of(line);
    if (label.empty() || diagram_.layout != Layout::layered) {
      Agedge_t* const edge = add_edge(node(line.from), node(line.to));
      set(edge, attributes_of(line, line.arrow));
      if (!label.empty()) set_label(graph_.get(), edge, label);
      // Groups lie well apart; what belongs to none keeps close to those it is tied to.
      const bool far = grouped_.contains(line.from) && grouped_.contains(line.to);
      if (diagram_.layout == Layout::spring) set(edge, {{"len", far ? "3.5" : "1.5"}});
      return;
    }
    Box middle;
    middle.id = fmt::format("line {}", ++labelled_);
    middle.shape = Shape::plain;
    middle.tooltip = line.tooltip;
    set(node(middle.id), attributes_of(middle));
    set_label(graph_.get(), node(middle.id), label);
    set(add_edge(node(line.from), node(middle.id)), attributes_of(line, Arrow::none));
    set(add_edge(node(middle.id), node(line.to)), attributes_of(line, line.arrow));
  }

  const Diagram& diagram_;
  DotGraph graph_;
  std::map<std::string, Agnode_t*> nodes_;
  std::set<std::string> grouped_;
  int labelled_ = 0;
};

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

std::string write_dot(const Diagram& diagram) {
  const GraphvizSession session;
  return Writer(diagram).write();
}

}  // namespace entente
