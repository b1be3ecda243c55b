// The fields that graph.json and the lines of events share. Not installed as an interface: only .cpp files of JSON include
// it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/json_values.hpp"
#include "graph/graph.hpp"

namespace entente {

/// How graph.json begins. The version grows when a program of the version before could not read it.
constexpr std::string_view graph_format = "entente-graph";
constexpr int graph_version = 1;

void write_list(JsonWriter& out, const char* key, const std::vector<std::string>& texts);
/// An object of bounds.
void write_period(JsonWriter& out, const char* key, const Period& period);
/// "id", "type", "mode", "status"
void write_what(JsonWriter& out, const EventNode& node);

/// All that is known of an actor.
void write_actor_fields(JsonWriter& out, const ActorNode& node);

/// The word for a kind of edge: "participation", "membership", "before".
std::string_view edge_word(EdgeKind kind);

}  // namespace entente
