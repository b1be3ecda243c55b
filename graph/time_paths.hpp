// The shortest paths behind the resolver: contradictions and distances of one network. Between time_paths.cpp and
// timeline.cpp.
#pragma once

#include <boost/graph/adjacency_list.hpp>

#include <cstdint>
#include <vector>

namespace entente {

using Days = std::int64_t;

/// What an edge says: target - source <= days.
struct Difference {
  Days days = 0;
  std::uint32_t constraint = 0;
};
/// Vertex 0 is the origin of the calendar.
using Network = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property, Difference>;
constexpr std::size_t origin = 0;

constexpr std::size_t effort_limit = 20'000'000;  ///< edges looked at for one component, over all its runs

/// Some contradictions of a network, each as the constraints on its cycle, rising; empty when there are none, or no effort
/// is left. `effort` is what may still be spent.
std::vector<std::vector<std::uint32_t>> find_contradictions(const Network& network, std::size_t& effort);

/// Shortest distances from the origin and to it, of each vertex; very large where there is no path.
std::vector<Days> distances_from_origin(const Network& network);
std::vector<Days> distances_to_origin(const Network& network);

}  // namespace entente
