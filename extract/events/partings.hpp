// Partings: one verb of contact that tells of several meetings.
#pragma once

#include <vector>

#include "extract/events/candidates.hpp"

namespace entente {

/// A candidate for each meeting that its words tell of, the one of the trigger's own words first: "met bilaterally with A, B
/// and C" are three, and so are "met A in Moscow, B in Beijing and C in Florida". Of most candidates only themselves.
std::vector<Candidate> take_apart(const Chunks& chunks, const Sentence& sentence, Candidate candidate);

}  // namespace entente
