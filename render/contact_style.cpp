#include "render/contact_style.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "render/formats.hpp"
#include "render/palette.hpp"
#include "render/wording.hpp"

namespace entente {
namespace {

// A sign before a text, so that a status is seen without its stroke and colour.
std::string marked(Status status, const std::string& text) {
  const std::string mark = status_style(status).mark;
  return mark.empty() ? text : mark + " " + text;
}

// "denied: Dec 2009": the words of a status stand by its dates.
std::string dates_of(const Graph& graph, const Contact& contact) {
  const std::string_view word = status_style(contact.status).word;
  const bool one = contact.events.size() == 1;
  const Period when = one ? event(graph, contact.events.front()).when : span_of(graph, contact.events);
  return (word.empty() ? "" : std::string(word) + ": ") + readable(when, MonthName::brief);
}

}  // namespace

Line ContactStyle::line(const Contact& contact) const {
  const StatusStyle style = status_style(contact.status);
  Line line;
  line.stroke = style.stroke;
  line.colour = style.colour;
  if (layout == Layout::spring && contact.status == Status::happened) line.colour = crowded_line_ink;
  line.pen = std::min(1.2 + std::log2(static_cast<double>(contact.events.size())), 6.0);
  line.arrow = contact.direction == Direction::none ? Arrow::none : Arrow::forward;
  line.tooltip = account_of(graph, contact.events);
  return line;
}

Label ContactStyle::label(const Contact& contact) const {
  const std::size_t number = contact.events.size();
  if (layout == Layout::spring) {
    const std::string several = number > 1 ? fmt::format("{}×", number) : "";
    const std::string text = marked(contact.status, several);
    return text.empty() ? Label{} : Label{text};
  }
  Label label;
  if (!meetings_only) label.push_back(verb_of(event(graph, contact.events.front())));
  label.push_back(marked(contact.status, dates_of(graph, contact)));
  std::string below = place_of(graph, contact.events);
  if (number > 1) below = count(number, meetings_only ? "contact" : "event") + (below.empty() ? "" : ", ") + below;
  if (!below.empty()) label.push_back(below);
  return label;
}

Box ContactStyle::meeting(const Contact& contact) const {
  const EventNode& first = event(graph, contact.events.front());
  const bool together = meetings_only && contact.direction == Direction::none && contact.size() > 1;
  const std::string place = place_of(graph, contact.events);
  std::string what = together ? "Meeting" : verb_of(first);
  if (!place.empty()) what += (together ? " in " : " ") + place;
  const StatusStyle style = status_style(contact.status);
  Box box;
  box.id = "meeting/" + first.id;
  box.label = {marked(contact.status, what), dates_of(graph, contact)};
  if (contact.events.size() > 1) box.label.push_back(count(contact.events.size(), "meeting"));
  box.stroke = style.stroke;
  box.line = style.colour;
  box.fill = "#FFFFFF";
  box.font_size = 10;
  box.tooltip = account_of(graph, contact.events);
  return box;
}

}  // namespace entente
