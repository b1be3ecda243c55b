// Questions to the graph: who met whom, which events, how do we know.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/graph.hpp"

namespace entente {

/// What to show; an empty set or an absent bound filters nothing.
struct EventFilter {
  std::vector<EventType> types;
  std::vector<Status> statuses;
  std::optional<Day> from;  ///< events that may have happened on this day or later
  std::optional<Day> to;    ///< events that may have happened on this day or earlier
};

/// Events that pass, in timeline order.
std::vector<Vertex> find_events(const Graph& graph, const EventFilter& filter);

/// The actors that a user means by a name: an id, a name or an alias, case and diacritics aside; else those whose name holds
/// all words of it. Best first; empty: none.
std::vector<Vertex> find_actors(const Graph& graph, const std::string& name);

/// Names that look like one that was not found, best first, at most `most`.
std::vector<std::string> similar_names(const Graph& graph, const std::string& name, std::size_t most = 3);

/// An actor and those who act for it: a state with its people and bodies; another actor alone.
std::vector<Vertex> with_members(const Graph& graph, Vertex actor);

/// CONSULT events that pass the filter between `a` and `b`: one of either side takes part. An empty side stands for
/// everybody.
std::vector<Vertex> find_meetings(const Graph& graph, const std::vector<Vertex>& a, const std::vector<Vertex>& b,
                                  const EventFilter& filter);

/// How an event is known: each line a sentence for the user, with sources, merges, bounds and contradictions.
std::vector<std::string> explain(const Graph& graph, Vertex vertex);

}  // namespace entente
