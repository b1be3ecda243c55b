// Events: who did what to whom, when and where, and did it happen.
//
// For every trigger of every sentence: its participants (slots), its status (cues), its time and place (the nearest in its
// clause). What an article tells twice becomes one event with the more precise details.
#pragma once

#include <string>
#include <vector>

#include "extract/events/chunks.hpp"
#include "extract/record.hpp"

namespace entente {

/// The events of an article in reading order, with ids "ARTICLE#1", ...
std::vector<Event> find_events(const Analysis& analysis, const Published& published, const std::string& article);

}  // namespace entente
