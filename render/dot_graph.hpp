// Inside render/ only: DOT as a cgraph graph, and the lock and the messages of Graphviz. Names no Graphviz header.
#pragma once

#include <memory>
#include <mutex>
#include <string>

struct Agraph_s;

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

/// Reads DOT. Subgraphs stand in the order of the text, unlike what agmemread() makes, which orders them by addresses, so
/// that layouts differ from run to run. Null when it is no DOT. Call it, and destroy its result, within a GraphvizSession.
DotGraph read_dot(const std::string& dot);

}  // namespace entente
