#include "render/dot_style.hpp"

#include <fmt/core.h>

#include "render/palette.hpp"

namespace entente {
namespace {

// The first one that a reader's machine has; fonts-dejavu-core has all letters of Vietnamese, and Verdana its widths.
constexpr const char* font = "DejaVu Sans,Verdana,Arial,sans-serif";
constexpr double group_size = 13;
constexpr double line_label_size = 10;

std::string number(double value) { return fmt::format("{:.2f}", value); }
std::string inches(double points) { return fmt::format("{:.4f}", points / 72); }

// A large picture is looked at from further away.
double heading_size(const Diagram& diagram) { return diagram.layout == Layout::spring ? 26 : 15; }

std::string shape_of(Shape shape) {
  switch (shape) {
    case Shape::ellipse:
      return "ellipse";
    case Shape::plain:
      return "plain";
    case Shape::box:
    case Shape::rounded:
      break;
  }
  return "box";
}

std::string style_of(const Box& box) {
  std::string style = box.shape == Shape::rounded ? "rounded" : "";
  const auto add = [&](const std::string& word) { style += (style.empty() ? "" : ",") + word; };
  if (!box.fill.empty()) add("filled");
  if (box.stroke == Stroke::dashed) add("dashed");
  if (box.stroke == Stroke::dotted) add("dotted");
  return style;
}

std::string style_of(Stroke stroke) {
  switch (stroke) {
    case Stroke::dashed:
      return "dashed";
    case Stroke::dotted:
      return "dotted";
    case Stroke::none:
      return "invis";
    case Stroke::solid:
      break;
  }
  return "";
}

// Springs: prism moves boxes off each other; groups are kept apart by the lengths of lines.
Attributes layout_of(Layout layout) {
  switch (layout) {
    case Layout::spring:
      return {{"layout", "neato"}, {"overlap", "prism"}, {"sep", "+8"}, {"splines", "line"}, {"start", "1"}};
    case Layout::given:
      return {{"layout", "nop"}, {"splines", "line"}};
    case Layout::layered:
      break;
  }
  return {{"layout", "dot"}, {"nodesep", "0.25"}, {"ranksep", "0.45"}, {"rankdir", "LR"}};
}

}  // namespace

Attributes graph_defaults() { return {{"fontname", font}, {"fontcolor", text_ink}, {"linelength", "0"}}; }

Attributes node_defaults() {
  return {{"fontname", font}, {"fontcolor", text_ink}, {"fontsize", "12"}, {"label", "\\N"},
          {"shape", "box"},   {"margin", "0.11,0.07"}, {"height", "0.2"},  {"width", "0.2"}};
}

Attributes edge_defaults() {
  return {{"fontname", font},
          {"fontcolor", text_ink},
          {"fontsize", number(line_label_size)},
          {"color", line_ink},
          {"arrowsize", "0.8"}};
}

Attributes attributes_of(const Diagram& diagram) {
  Attributes all = {{"title", escape_string(diagram.title)},
                    {"description", escape_string(diagram.description)},
                    {"tooltip", escape_string(diagram.title)},
                    {"fontsize", number(heading_size(diagram))},
                    {"labelloc", "t"},
                    {"labeljust", "l"},
                    {"bgcolor", "#FFFFFF"},
                    {"pad", "0.2"},
                    {"outputorder", "edgesfirst"}};
  for (const auto& attribute : layout_of(diagram.layout)) all.push_back(attribute);
  return all;
}

Attributes attributes_of(const Group& group) {
  return {{"fontsize", number(group_size)},
          {"style", "rounded,filled"},
          {"color", group.line},
          {"fillcolor", group.fill},
          {"margin", "10"},
          {"tooltip", escape_string(group.tooltip)}};
}

Attributes attributes_of(const Box& box) {
  Attributes all = {{"shape", shape_of(box.shape)},
                    {"style", style_of(box)},
                    {"fontsize", number(box.font_size)},
                    {"penwidth", number(box.pen)},
                    {"tooltip", escape_string(box.tooltip)}};
  if (box.stroke == Stroke::none) all.emplace_back("peripheries", "0");
  if (!box.line.empty()) all.emplace_back("color", box.line);
  if (!box.fill.empty()) all.emplace_back("fillcolor", box.fill);
  if (!box.ink.empty()) all.emplace_back("fontcolor", box.ink);
  if (box.at) all.emplace_back("pos", number(box.at->x) + "," + number(box.at->y));
  if (box.size) {
    all.emplace_back("width", inches(box.size->width));
    all.emplace_back("height", inches(box.size->height));
    all.emplace_back("fixedsize", "true");
    all.emplace_back("margin", "0");
  }
  return all;
}

Attributes attributes_of(const Line& line, Arrow arrow) {
  Attributes all = {{"dir", arrow == Arrow::forward ? "forward" : "none"},
                    {"style", style_of(line.stroke)},
                    {"penwidth", number(line.pen)},
                    {"tooltip", escape_string(line.tooltip)},
                    {"labeltooltip", escape_string(line.tooltip)}};
  if (!line.colour.empty()) all.emplace_back("color", line.colour);
  return all;
}

std::string label_of(const Diagram& diagram) {
  Label heading = {diagram.title};
  heading.insert(heading.end(), diagram.caption.begin(), diagram.caption.end());
  const double size = heading_size(diagram);
  return html_label(heading, {.font_size = size, .wrap_width = size * 50, .fill_width = size * 28, .align = Align::left});
}

std::string label_of(const Group& group) { return html_label(group.label, {.font_size = group_size}); }

std::string label_of(const Box& box) {
  LabelStyle style{.font_size = box.font_size, .align = box.align};
  if (box.size) style.wrap_width = box.size->width;
  if (box.size && box.align == Align::left) style.fill_width = box.size->width;
  return html_label(box.label, style);
}

std::string label_of(const Line& line) {
  return html_label(line.label, {.font_size = line_label_size, .wrap_width = 150, .bold_first = false});
}

}  // namespace entente
