// When events took place: what their reports say and when they were published, handed to the temporal resolver.
#pragma once

#include <vector>

#include "graph/graph.hpp"
#include "graph/identity.hpp"
#include "graph/timeline.hpp"

namespace entente {

/// What dating found beside the days of events.
struct Dating {
  std::vector<Contradiction> contradictions;  ///< by first event
  std::vector<Before> order;                  ///< what articles say was before what, as far as it was not given up
};

/// Sets `when` of each event (`nodes[i]` is made of `same[i]`), and `order` in words.
Dating date_events(const std::vector<SameEvent>& same, const std::vector<Report>& reports, std::vector<EventNode>& nodes);

}  // namespace entente
