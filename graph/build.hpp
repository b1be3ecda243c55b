// From records to the graph.
#pragma once

#include <vector>

#include "extract/record.hpp"
#include "graph/graph.hpp"

namespace entente {

/// Merges records into one graph: actors with one id are one node, reports of one event are one node, events are bounded
/// and ordered by the temporal resolver. Associative, commutative and idempotent: any order of the records, any number of
/// times each, the same graph.
Graph build_graph(std::vector<Record> records);

}  // namespace entente
