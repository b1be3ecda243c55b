// When it happened: events on a scale of days, one lane under the other, bounds as bars.
#pragma once

#include "graph/query.hpp"
#include "render/diagram.hpp"

namespace entente {

/// What to draw.
struct TimelineOptions {
  EventFilter filter;            ///< types empty: CONSULT only
  std::size_t most_events = 80;  ///< the best known; the caption says how many were left out
};

/// An empty graph gives a diagram that says that nothing was found.
Diagram draw_timeline(const Graph& graph, const TimelineOptions& options);

}  // namespace entente
