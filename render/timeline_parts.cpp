#include "render/timeline_parts.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "render/html_label.hpp"
#include "render/palette.hpp"

namespace entente {
namespace {

// Points.
constexpr double tick_size = 9;
constexpr double row_padding = 9;
constexpr double bar_height = 11;
constexpr double least_bar = 4;
constexpr double dot_size = 11;
constexpr double order_width = 1.2;
constexpr double order_gap = 7;  // between the line and the text
constexpr double order_margin = 3;
constexpr double long_drawing = 500;  // beyond, the ticks are named below too

Box tick_name(const std::string& id, Position left, const Label& label) {
  constexpr double width = 60;
  Box name = place(id, {left.x + 2 + width / 2, left.y}, {width, 12}, label.back());
  name.label = label;
  name.font_size = tick_size;
  name.align = Align::left;
  return name;
}

// Names of ticks in two lines: what they are part of, in bold, and themselves.
void add_names(std::vector<Box>& boxes, const TimeScale& scale, double y, const std::string& where) {
  for (std::size_t i = 0; i < scale.ticks().size(); ++i) {
    const Tick& tick = scale.ticks()[i];
    const std::string id = fmt::format("tick/{} {}", i + 1, where);
    boxes.push_back(tick_name(id, {tick.x, y + 13}, {"", tick.label}));
    if (!tick.above.empty()) boxes.push_back(tick_name(id + " part", {tick.x, y}, {tick.above}));
  }
}

void add_breaks(std::vector<Box>& boxes, const TimeScale& scale, double middle, double height) {
  for (std::size_t i = 0; i < scale.breaks().size(); ++i) {
    const TimeScale::Break& cut = scale.breaks()[i];
    const double centre = (cut.from + cut.to) / 2;
    const std::string tooltip = cut.label + " without events are left out";
    Box gap = place(fmt::format("break/{}", i + 1), {centre, middle}, {cut.to - cut.from - 8, height}, tooltip);
    gap.fill = "#FFFFFF";
    gap.line = faint_ink;
    gap.stroke = Stroke::dotted;
    boxes.push_back(std::move(gap));
    Box name = place(fmt::format("break/{} name", i + 1), {centre, header_height - 13}, {cut.to - cut.from, 24}, tooltip);
    name.label = {"", cut.label};
    name.font_size = tick_size;
    name.ink = faint_ink;
    boxes.push_back(std::move(name));
  }
}

// Where a row's event lies on the scale, and which ends lie beyond it or are not known.
struct Reach {
  double from = 0;
  double to = 0;
  bool before = false;
  bool after = false;
  bool one_day = false;
};

Reach reach_of(Period when, const TimeScale& scale) {
  if (when.empty()) std::swap(when.earliest, when.latest);
  Reach reach;
  reach.before = !when.earliest || !scale.holds(*when.earliest);
  reach.after = !when.latest || !scale.holds(*when.latest);
  reach.from = reach.before ? 0 : scale.at(*when.earliest);
  reach.to = reach.after ? scale_width : scale.at(*when.latest + date::days(1));
  reach.one_day = when.known() && *when.earliest == *when.latest;
  return reach;
}

Box sign(const std::string& id, Position centre, const std::string& text, const std::string& ink,
         const std::string& tooltip) {
  Box box = place(id, centre, {bar_height, bar_height}, tooltip);
  box.label = {text};
  box.font_size = 12;
  box.ink = ink;
  return box;
}

Box bar_box(const TimelineRow& row, const EventNode& told, const Reach& reach) {
  const StatusStyle style = status_style(told.status);
  const bool open = reach.before || reach.after;
  const double width = std::max(least_bar, reach.to - reach.from - (open ? 5 : 0));
  const Extent size = reach.one_day ? Extent{dot_size, dot_size} : Extent{width, open ? bar_height / 2 : bar_height};
  Box bar = place("bar/" + told.id, {(reach.from + reach.to) / 2, row.middle()}, size, row.account);
  if (reach.one_day) bar.shape = Shape::ellipse;
  bar.stroke = style.stroke;
  bar.line = told.status == Status::happened ? bar_ink : style.colour;
  bar.fill = told.status == Status::happened ? bar_ink : "#FFFFFF";
  bar.pen = 1.3;
  return bar;
}

}  // namespace

Box place(const std::string& id, Position centre, Extent size, const std::string& tooltip) {
  Box box;
  box.id = id;
  box.shape = Shape::box;
  box.stroke = Stroke::none;
  box.at = Position{centre.x, -centre.y};
  box.size = size;
  box.tooltip = tooltip;
  return box;
}

double text_height(const Label& text) {
  return label_height(text, {.font_size = timeline_text_size, .wrap_width = text_width}) + row_padding;
}

std::vector<Box> scale_boxes(const TimeScale& scale, double bottom) {
  std::vector<Box> boxes;
  const double height = bottom - header_height;
  const double middle = header_height + height / 2;
  for (std::size_t i = 0; i < scale.ticks().size(); ++i) {
    const Tick& tick = scale.ticks()[i];
    Box line = place(fmt::format("tick/{}", i + 1), {tick.x, middle}, {tick.above.empty() ? 0.8 : 1.6, height}, tick.label);
    line.fill = grid_ink;
    boxes.push_back(std::move(line));
  }
  add_breaks(boxes, scale, middle, height);
  add_names(boxes, scale, header_height - 20, "above");
  if (height > long_drawing) add_names(boxes, scale, bottom + 8, "below");
  return boxes;
}

std::vector<Box> bar_boxes(const TimelineRow& row, const EventNode& told, const TimeScale& scale) {
  const StatusStyle style = status_style(told.status);
  const std::string ink = told.status == Status::happened ? bar_ink : style.colour;
  const Reach reach = reach_of(told.when, scale);
  std::vector<Box> boxes;
  // A mark is as large as the dot of one day, and stands for it.
  if (style.mark.empty() || !reach.one_day) boxes.push_back(bar_box(row, told, reach));
  const double middle = (reach.from + reach.to) / 2;
  if (!style.mark.empty()) boxes.push_back(sign("mark/" + told.id, {middle, row.middle()}, style.mark, ink, row.account));
  if (reach.before) boxes.push_back(sign("earlier/" + told.id, {reach.from + 4, row.middle()}, "◀", ink, "or earlier"));
  if (reach.after) boxes.push_back(sign("later/" + told.id, {reach.to - 4, row.middle()}, "▶", ink, "or later"));
  return boxes;
}

std::vector<Box> order_boxes(const std::vector<TimelineRow>& rows, const std::vector<bool>& order_known,
                             const Graph& graph) {
  std::vector<Box> boxes;
  for (std::size_t first = 0; first < rows.size();) {
    std::size_t last = first;
    while (last < order_known.size() && !order_known[last]) ++last;
    if (last > first) {
      const double top = rows[first].top + order_margin;
      const double bottom = rows[last].top + rows[last].height - order_margin;
      Box line = place("order/" + event(graph, rows[first].vertex).id, {text_left - order_gap, (top + bottom) / 2},
                       {order_width, bottom - top}, "In which order these happened is not known");
      line.fill = faint_ink;
      boxes.push_back(std::move(line));
    }
    first = last + 1;
  }
  return boxes;
}

Box text_box(const TimelineRow& row, const EventNode& told) {
  Box box = place("text/" + told.id, {text_left + text_width / 2, row.middle()}, {text_width, row.height}, row.account);
  box.label = row.text;
  box.align = Align::left;
  box.font_size = timeline_text_size;
  return box;
}

}  // namespace entente
