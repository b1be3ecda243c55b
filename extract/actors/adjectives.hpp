// Adjectives of states that name the parties of an event: "Russian-Turkish talks", "the Syrian attack".
#pragma once

#include "extract/actors/phrase_draft.hpp"
#include "extract/events/frames.hpp"

namespace entente {

/// Adds the adjectives of the draft's sentence that stand before the noun of an event, or before any noun where a verb tells
/// of a deed, and that no titled phrase has taken.
void find_adjectives(PhraseDraft& draft, const Frames& frames);

}  // namespace entente
