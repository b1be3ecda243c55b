// Words that several drawings share: counts, periods and accounts of many events.
#pragma once

#include <string>
#include <vector>

#include "graph/query.hpp"

namespace entente {

/// "1 actor", "12 actors"
std::string count(std::size_t number, const std::string& noun);

/// The smallest period that holds all events whose date is known on both sides; unknown when there is none.
Period span_of(const Graph& graph, const std::vector<Vertex>& events);

/// What happened, event by event with its date and best sentence, as a tooltip. Long ones are cut and say so.
std::string account_of(const Graph& graph, const std::vector<Vertex>& events);

/// Whether a question is about CONSULT alone, as it is when it names no type.
bool asks_for_meetings(const EventFilter& filter);
/// The filter with CONSULT where it names no type.
EventFilter with_default_type(EventFilter filter);

/// "question, period": the period that was asked for, else the one that the events cover.
std::string title_of(const std::string& question, const Graph& graph, const EventFilter& filter,
                     const std::vector<Vertex>& events);

}  // namespace entente
