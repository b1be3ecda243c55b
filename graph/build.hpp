// From records to the graph.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "extract/record.hpp"
#include "graph/corrections.hpp"
#include "graph/graph.hpp"

namespace entente {

/// Name of each state by its code: a state becomes a node also where articles name only its people.
using StateNames = std::map<std::string, std::string>;

/// Merges records into one graph: actors with one id are one node, reports of one event are one node, events are bounded
/// and ordered by the temporal resolver. Associative, commutative and idempotent: any order of the records, any number of
/// times each, the same graph.
/// `corrections`: their renames; ids are corrected in the records before (correct_actors()).
Graph build_graph(std::vector<Record> records, const StateNames& states = {},
                  const std::vector<Correction>& corrections = {});

}  // namespace entente
