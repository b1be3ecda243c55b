#include "tests/render/dump.hpp"

namespace entente {
namespace {

std::string text_of(const Label& label) {
  std::string text;
  for (const std::string& line : label) text += (text.empty() ? "" : " / ") + line;
  return text;
}

std::string word(Stroke stroke) {
  switch (stroke) {
    case Stroke::dashed:
      return " dashed";
    case Stroke::dotted:
      return " dotted";
    case Stroke::none:
      return " borderless";
    case Stroke::solid:
      break;
  }
  return "";
}

std::string word(Shape shape) {
  switch (shape) {
    case Shape::box:
      return "box";
    case Shape::rounded:
      return "rounded";
    case Shape::ellipse:
      return "ellipse";
    case Shape::plain:
      break;
  }
  return "plain";
}

}  // namespace

std::string dump(const Diagram& diagram) {
  std::string text = diagram.title + "\n";
  for (const std::string& line : diagram.caption) text += "| " + line + "\n";
  for (const Group& group : diagram.groups) {
    text += "group " + text_of(group.label) + ":";
    for (const std::string& box : group.boxes) text += " " + box;
    text += "\n";
  }
  for (const Box& box : diagram.boxes)
    text += word(box.shape) + word(box.stroke) + " " + box.id + " [" + text_of(box.label) + "]\n";
  for (const Line& line : diagram.lines) {
    text += line.from + (line.arrow == Arrow::forward ? " -> " : " -- ") + line.to + word(line.stroke) + " [" +
            text_of(line.label) + "]\n";
  }
  return text;
}

}  // namespace entente
