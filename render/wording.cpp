#include "render/wording.hpp"

#include <fmt/core.h>

#include "render/formats.hpp"
#include "render/palette.hpp"

namespace entente {

std::string count(std::size_t number, const std::string& noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

Period span_of(const Graph& graph, const std::vector<Vertex>& events) {
  Period span;
  for (const Vertex vertex : events) {
    const Period& when = event(graph, vertex).when;
    if (when.known() && !when.empty()) span = span.unknown() ? when : hull(span, when);
  }
  return span;
}

std::string account_of(const Graph& graph, const std::vector<Vertex>& events) {
  constexpr std::size_t most = 8;
  std::string text;
  for (std::size_t i = 0; i < events.size() && i < most; ++i) {
    const EventNode& told = event(graph, events[i]);
    const std::string_view status = status_style(told.status).word;
    text += fmt::format("{}{}: {}{}", i > 0 ? "\n" : "", readable_date(told), headline(graph, events[i]),
                        status.empty() ? "" : fmt::format(" ({})", status));
    if (const Source* source = best_source(told)) text += fmt::format("\n“{}” [{}]", source->text, source->article);
  }
  if (events.size() > most) text += fmt::format("\nand {} more", events.size() - most);
  return text;
}

bool asks_for_meetings(const EventFilter& filter) {
  return filter.types.empty() || filter.types == std::vector{EventType::consult};
}

EventFilter with_default_type(EventFilter filter) {
  if (filter.types.empty()) filter.types = {EventType::consult};
  return filter;
}

std::string title_of(const std::string& question, const Graph& graph, const EventFilter& filter,
                     const std::vector<Vertex>& events) {
  Period period{filter.from, filter.to};
  if (period.unknown()) period = span_of(graph, events);
  return period.unknown() ? question : question + ", " + readable(period);
}

}  // namespace entente
