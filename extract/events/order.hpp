// Order: which event of an article was before, after or during which, as its sentences say.
//
// "Two days after the summit, Lee met Hu": a word of order stands between two events of a sentence, or opens it. What it
// governs is the event behind it; what it dates is the event before it, or the main clause's. The resolver of the graph
// makes bounds of it.
#pragma once

#include <vector>

#include "extract/events/chunks.hpp"
#include "extract/record.hpp"

namespace entente {

/// Fills `relations` of events that have their ids.
void order_events(const Chunks& chunks, std::vector<Event>& events);

}  // namespace entente
