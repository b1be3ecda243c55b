// Noun phrases around titles: "top North Korean nuclear envoy", "President Barack Obama", "các quan chức Mỹ", "foreign
// ministry".
#pragma once

#include "extract/actors/phrase_draft.hpp"

namespace entente {

/// Adds the titled phrases of the draft's sentence.
void find_titled(PhraseDraft& draft);

}  // namespace entente
