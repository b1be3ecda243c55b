// Past states: the places of a report are in the states of its time.
#pragma once

#include <vector>

#include "extract/actors/noun_phrases.hpp"
#include "extract/world.hpp"

namespace entente {

/// Moves cities and seats of government to the state that they were in when the article came out: "Moscow" in 1987 is
/// Soviet. What names a state by its own name stays.
void set_past_states(std::vector<NounPhrase>& phrases, const World& world, const Period& published);

}  // namespace entente
