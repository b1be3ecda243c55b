// When events took place: what their reports say and when they were published, handed to the temporal resolver.
#pragma once

#include <vector>

#include "graph/graph.hpp"
#include "graph/identity.hpp"

namespace entente {

/// Sets `when` of each event (`nodes[i]` is made of `same[i]`) and returns what contradicts itself, by first event.
std::vector<Contradiction> date_events(const std::vector<SameEvent>& same, const std::vector<Report>& reports,
                                       std::vector<EventNode>& nodes);

}  // namespace entente
