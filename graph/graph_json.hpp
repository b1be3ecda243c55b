// The graph as one JSON document, `graph.json`: what `entente build` writes and every query reads.
#pragma once

#include <iosfwd>
#include <string>

#include "graph/graph.hpp"

namespace entente {

/// Writes the graph. Always the same bytes for the same graph.
void write_graph(std::ostream& out, const Graph& graph);

/// Reads what write_graph() wrote, streaming. Throws Error with `name` and the place when it is something else.
Graph read_graph(std::istream& in, const std::string& name);

/// One line for an event, as `entente events --json` prints it; without the line end.
std::string write_event(const Graph& graph, Vertex vertex);

/// One line for an actor, as `entente actors --json` prints it; without the line end.
std::string write_actor(const Graph& graph, Vertex vertex);

}  // namespace entente
