// Status: whether the event of a trigger came about.
#pragma once

#include "extract/record.hpp"
#include "extract/triggers.hpp"

namespace entente {

/// Decided from the cues that govern the trigger's verb (negation, refusal, modality, intention), then from its form. A negated
/// refusal is a possibility; a negated event under a condition ("will not meet unless") is hypothetical.
Status find_status(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger);

/// What the days say: something dated behind the article's date has not happened yet.
Status status_by_date(Status status, const Period& when, const Period& published);

}  // namespace entente
