// The fields that graph.json and the lines of events share. Not installed as an interface: only .cpp files of JSON include
// it.
#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.hpp"

namespace entente {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

/// How graph.json begins. The version grows when a program of the version before could not read it.
constexpr std::string_view graph_format = "entente-graph";
constexpr int graph_version = 1;

void write_text(JsonWriter& out, const char* key, std::string_view text);
void write_text_or_null(JsonWriter& out, const char* key, std::string_view text);
void write_list(JsonWriter& out, const char* key, const std::vector<std::string>& texts);
/// "start", "end"
void write_span(JsonWriter& out, Span span);
/// "earliest", "latest"
void write_bounds(JsonWriter& out, const Period& period);
/// An object of bounds.
void write_period(JsonWriter& out, const char* key, const Period& period);
void write_score(JsonWriter& out, double score);
void write_place(JsonWriter& out, const std::optional<Place>& place);
/// "id", "type", "mode", "status"
void write_what(JsonWriter& out, const EventNode& node);

/// The word for a kind of edge: "participation", "membership", "before".
std::string_view edge_word(EdgeKind kind);

}  // namespace entente
