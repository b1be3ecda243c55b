// What articles say against each other of one event, beside its days: where it was, and whether it was.
#pragma once

#include <vector>

#include "graph/graph.hpp"
#include "graph/identity.hpp"

namespace entente {

/// Places in two countries that reports give one event, and events that one article has as held and another as not held.
/// `nodes[i]` is made of `same[i]`.
std::vector<Contradiction> find_contradictions(const std::vector<SameEvent>& same, const std::vector<Report>& reports,
                                               const std::vector<ActorNode>& actors, const std::vector<EventNode>& nodes);

}  // namespace entente
