// Background: whether an event lies before what the story tells.
#pragma once

#include <map>

#include "extract/events/story.hpp"
#include "extract/events/triggers.hpp"
#include "extract/syntax/dependencies.hpp"

namespace entente {

/// "had met", "met earlier": a word of that class around the verb, within its clause; or "flew home and met", behind a
/// journey that made no event. `tellings` are the events before, by the begin of their triggers.
Backdrop find_backdrop(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree, const FoundTrigger& trigger,
                       const std::map<std::uint32_t, Telling>& tellings);

}  // namespace entente
