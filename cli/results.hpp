// The folder that `build` writes and the other verbs read.
#pragma once

#include <string>

#include "cli/request.hpp"
#include "graph/graph.hpp"

namespace entente {

/// Names of the files in it.
constexpr const char* records_file = "records.ndjson";
constexpr const char* graph_file = "graph.json";
constexpr const char* table_file = "events.csv";

/// "timeline", "relations": a drawing's file without its extension.
std::string file_stem(Drawing drawing);
/// "svg", "png", ...
std::string extension(OutputFormat format);

/// The graph of such a folder. Throws Error with advice when there is none.
Graph load_graph(const std::string& folder);

/// The drawing of the events that pass, as DOT or as a picture.
std::string draw(const Graph& graph, Drawing drawing, const EventFilter& filter, OutputFormat format);

}  // namespace entente
