// Who met whom: actors as boxes, grouped by state, contacts as lines with their dates.
#pragma once

#include "graph/query.hpp"
#include "render/diagram.hpp"

namespace entente {

/// What to draw.
struct RelationsOptions {
  EventFilter filter;            ///< types empty: CONSULT only
  std::size_t most_actors = 60;  ///< the actors with most contacts; the caption says how many were left out
};

/// An empty graph gives a diagram that says that nothing was found.
Diagram draw_relations(const Graph& graph, const RelationsOptions& options);

}  // namespace entente
