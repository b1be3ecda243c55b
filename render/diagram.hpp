// Diagram: what every drawing is before it is DOT. Plain values; knows neither actors nor Graphviz.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace entente {

enum class Shape { box, rounded, ellipse, plain };
/// How a border or a line is drawn; `none` leaves the border of a box away.
enum class Stroke { solid, dashed, dotted, none };
enum class Arrow { none, forward };
enum class Align { centre, left };
/// How Graphviz shall place what has no position.
enum class Layout { layered, spring, given };

/// A label: lines of plain text, the first is the most important one. Escaping and the wrapping of boxes without a size are
/// the writer's concern.
using Label = std::vector<std::string>;

/// A point in points (1/72 inch), y upwards.
struct Position {
  double x = 0;
  double y = 0;
};

struct Extent {
  double width = 0;
  double height = 0;
};

/// A node of the drawing.
struct Box {
  std::string id;  ///< stable name, unique in the diagram
  Label label;
  Shape shape = Shape::rounded;
  Stroke stroke = Stroke::solid;
  std::string line;             ///< colour of the border "#rrggbb"; empty: default
  std::string fill;             ///< empty: none
  std::string ink;              ///< colour of the text; empty: default
  double pen = 1;               ///< width of the border in points
  std::string tooltip;          ///< plain text
  std::optional<Position> at;   ///< Layout::given: its centre
  std::optional<Extent> size;   ///< in points; nothing: as the label needs
  double font_size = 12;        ///< of the first line; the others are smaller
  Align align = Align::centre;  ///< of the lines in the box
};

/// A line between two boxes.
struct Line {
  std::string from;  ///< id of a box
  std::string to;
  Label label;
  Stroke stroke = Stroke::solid;
  Arrow arrow = Arrow::none;
  std::string colour;
  double pen = 1;
  std::string tooltip;
};

/// Boxes that belong together; every box is in one group at most.
struct Group {
  std::string id;
  Label label;
  std::vector<std::string> boxes;
  std::string line;
  std::string fill;
  std::string tooltip;
};

/// A whole drawing; boxes and lines are drawn in their order.
struct Diagram {
  std::string title;
  std::string description;  ///< for readers who do not see it
  Label caption;            ///< lines below the title: what it holds, legend, what was left out
  Layout layout = Layout::layered;
  std::vector<Group> groups;
  std::vector<Box> boxes;
  std::vector<Line> lines;
};

}  // namespace entente
