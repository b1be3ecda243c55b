// What of a diagram becomes which node, edge or cluster.
#include <fmt/core.h>

#include <set>

#include "render/dot.hpp"
#include "render/dot_graph.hpp"
#include "render/dot_style.hpp"

namespace entente {
namespace {

class Writer {
 public:
  explicit Writer(const Diagram& diagram) : diagram_(diagram), dot_(graph_defaults(), node_defaults(), edge_defaults()) {
    for (const Group& group : diagram.groups) grouped_.insert(group.boxes.begin(), group.boxes.end());
  }

  std::string write() {
    dot_.set(dot_.graph(), attributes_of(diagram_));
    dot_.set_label(dot_.graph(), label_of(diagram_));
    if (diagram_.layout == Layout::layered) add_clusters();
    for (const Box& box : diagram_.boxes) add_box(box);
    if (diagram_.layout == Layout::spring) add_hubs();
    for (const Line& line : diagram_.lines) add_line(line);
    return dot_.write();
  }

 private:
  void add_clusters() {
    for (const Group& group : diagram_.groups) {
      Agraph_s* const cluster = dot_.cluster(group.id);
      dot_.set(cluster, attributes_of(group));
      dot_.set_label(cluster, label_of(group));
      for (const std::string& box : group.boxes) dot_.put(cluster, dot_.node(box));
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
        dot_.set(dot_.edge(dot_.node(hub.id), dot_.node(box)), {{"style", "invis"}, {"len", "0.5"}, {"weight", "20"}});
      }
    }
  }

  void add_box(const Box& box) {
    Agnode_s* const made = dot_.node(box.id);
    dot_.set(made, attributes_of(box));
    dot_.set_label(made, label_of(box));
  }

  // Layers give a label a place of its own as a node in the midst of its line: labels on lines within a layer make dot free
  // memory twice. Springs would push it away, and keep it short and on the line.
  void add_line(const Line& line) {
    const std::string label = label_of(line);
    if (label.empty() || diagram_.layout != Layout::layered) {
      Agedge_s* const edge = dot_.edge(dot_.node(line.from), dot_.node(line.to));
      dot_.set(edge, attributes_of(line, line.arrow));
      if (!label.empty()) dot_.set_label(edge, label);
      // Groups lie well apart; what belongs to none keeps close to those it is tied to.
      const bool far = grouped_.contains(line.from) && grouped_.contains(line.to);
      if (diagram_.layout == Layout::spring) dot_.set(edge, {{"len", far ? "3.5" : "1.5"}});
      return;
    }
    Box middle;
    middle.id = fmt::format("line {}", ++labelled_);
    middle.shape = Shape::plain;
    middle.tooltip = line.tooltip;
    dot_.set(dot_.node(middle.id), attributes_of(middle));
    dot_.set_label(dot_.node(middle.id), label);
    dot_.set(dot_.edge(dot_.node(line.from), dot_.node(middle.id)), attributes_of(line, Arrow::none));
    dot_.set(dot_.edge(dot_.node(middle.id), dot_.node(line.to)), attributes_of(line, line.arrow));
  }

  const Diagram& diagram_;
  DotBuilder dot_;
  std::set<std::string> grouped_;
  int labelled_ = 0;
};

}  // namespace

std::string write_dot(const Diagram& diagram) {
  const GraphvizSession session;
  return Writer(diagram).write();
}

}  // namespace entente
