// Status: whether the event of a trigger came about.
#pragma once

#include "extract/events/triggers.hpp"
#include "extract/record.hpp"

namespace entente {

/// Decided from the cues that govern the trigger's verb (negation, refusal, modality, intention), then from its form. A
/// negated refusal is a possibility; a negated event under a condition ("will not meet unless") is hypothetical.
Status find_status(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger);

/// What PLOVER codes: its types tell of what was done, so a promise of cooperation, aid or release is AGREE, the
/// announcement of a hostile act THREATEN, and what a side does not give or lift is REJECT. Contact keeps its type with
/// every status, and so does a noun without a verb.
struct Coding {
  EventType type = EventType::consult;
  Status status = Status::happened;
};
Coding code_event(const FoundTrigger& trigger, Status status);

/// Whether the trigger's verb is a finite past form ("met"), which nothing but a negation takes back.
bool is_past(const FoundTrigger& trigger);

}  // namespace entente
