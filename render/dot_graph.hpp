// Inside render/ only: DOT as a cgraph graph, and the lock and the messages of Graphviz. Names no Graphviz header.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "render/dot_style.hpp"

struct Agraph_s;
struct Agnode_s;
struct Agedge_s;

namespace entente {

/// While it lives, its thread alone uses Graphviz, which has global state, and nothing is printed: messages are collected.
class GraphvizSession {
 public:
  GraphvizSession();
  ~GraphvizSession();
  GraphvizSession(const GraphvizSession&) = delete;
  GraphvizSession& operator=(const GraphvizSession&) = delete;
  /// What Graphviz said so far, in one line of printable text.
  std::string messages() const;

 private:
  std::unique_lock<std::mutex> lock_;
  int (*previous_)(char*);
};

struct CloseGraph {
  void operator()(Agraph_s* graph) const;
};
using DotGraph = std::unique_ptr<Agraph_s, CloseGraph>;

/// A graph on its way to DOT. Use it within a GraphvizSession. Ids may be any text: names are made of them that cgraph can
/// write and read.
class DotBuilder {
 public:
  DotBuilder(const Attributes& graph, const Attributes& nodes, const Attributes& edges);  ///< defaults
  Agraph_s* graph() { return graph_.get(); }
  Agraph_s* cluster(const std::string& id);
  /// The node with this id, made when it is new. Different ids are different nodes, also when they look alike as names.
  Agnode_s* node(const std::string& id);
  void put(Agraph_s* cluster, Agnode_s* node);
  Agedge_s* edge(Agnode_s* from, Agnode_s* to);
  /// Sets attributes of a graph, cluster, node or edge.
  void set(void* object, const Attributes& attributes);
  void set_label(void* object, const std::string& html);
  std::string write() const;

 private:
  DotGraph graph_;
  std::map<std::string, Agnode_s*> nodes_;
};

/// Reads DOT. Subgraphs stand in the order of the text, unlike what agmemread() makes, which orders them by addresses, so
/// that layouts differ from run to run. Null when it is no DOT. Call it, and destroy its result, within a GraphvizSession.
DotGraph read_dot(const std::string& dot);

}  // namespace entente
