// Parts of the timeline: its measures, and the boxes of scale, bars and texts at their places.
#pragma once

#include <string>
#include <vector>

#include "graph/graph.hpp"
#include "render/diagram.hpp"
#include "render/time_scale.hpp"

namespace entente {

/// Points. Positions count downwards from the top; place() turns them into a diagram's.
inline constexpr double scale_width = 350;
inline constexpr double header_height = 30;
inline constexpr double text_left = 368;
inline constexpr double text_width = 350;
inline constexpr double timeline_right = text_left + text_width + 6;
inline constexpr double timeline_text_size = 11;

/// An event's line of the table.
struct TimelineRow {
  Vertex vertex = 0;
  Label text;
  std::string account;  ///< tooltip
  double top = 0;
  double height = 0;
  double middle() const { return top + height / 2; }
};

/// A box without a border.
Box place(const std::string& id, Position centre, Extent size, const std::string& tooltip);
/// The part of a row's height that its text needs.
double text_height(const Label& text);

/// Lines, names and breaks of the scale from under the header to `bottom`.
std::vector<Box> scale_boxes(const TimeScale& scale, double bottom);
/// The bar or dot of a row with its marks.
std::vector<Box> bar_boxes(const TimelineRow& row, const EventNode& told, const TimeScale& scale);
/// A line beside rows of which the order is not known: `order_known[i]` tells of rows i and i + 1.
std::vector<Box> order_boxes(const std::vector<TimelineRow>& rows, const std::vector<bool>& order_known, const Graph& graph);
/// The words of a row.
Box text_box(const TimelineRow& row, const EventNode& told);

}  // namespace entente
