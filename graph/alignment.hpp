// Who of one report is who of another.
#pragma once

#include <vector>

#include "graph/graph.hpp"
#include "graph/identity.hpp"

namespace entente {

/// A participant of one report that may be a more precise one of the other: a state and its envoy, "the envoy" and his name.
struct StandIn {
  Vertex general = 0;
  Vertex special = 0;
};

/// Participants of two reports, each in one of these.
struct Alignment {
  std::vector<Vertex> shared;  ///< rising
  std::vector<StandIn> stand_ins;
  std::vector<Vertex> only_a;  ///< left over, rising
  std::vector<Vertex> only_b;
  int weight = 0;  ///< log odds, see identity_weights.hpp
};

/// The best assignment of participants that is found by taking the same ones first and then the closest.
Alignment align(const Report& a, const Report& b, const std::vector<ActorNode>& actors);

/// Whether the more general one is left out of the event when the two are one: a host's state stays, the envoy visits it.
bool gives_way(const StandIn& pair, const Report& a, const Report& b, const std::vector<ActorNode>& actors);

}  // namespace entente
