// Candidates: triggers with who takes part, before anything else is known of their events.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/events/slots.hpp"

namespace entente {

struct Candidate {
  FoundTrigger trigger;
  std::vector<Filler> fillers;
  std::vector<Participant> participants;
};

/// What one sentence tells, in reading order.
struct SentenceCandidates {
  Dependencies tree;  ///< empty: the sentence was not parsed
  std::vector<Candidate> candidates;
  std::vector<FoundTrigger> bare;    ///< nouns without participants before the first of them: "The meeting took place"
  std::uint32_t sentences_back = 0;  ///< to the one with a candidate before, or the first; 0: none is before
};

/// Reads an article's sentences one after the other: "they" are who took part before.
class CandidateFinder {
 public:
  /// Must outlive it.
  explicit CandidateFinder(const Chunks& chunks) : chunks_(chunks), analysis_(chunks.analysis()) {}

  SentenceCandidates find(std::uint32_t sentence);

 private:
  Dependencies parse(std::uint32_t sentence, const std::vector<FoundTrigger>& triggers) const;
  std::vector<Participant> participants(const std::vector<Filler>& fillers, std::uint32_t sentence) const;
  const Actor& actor(std::uint32_t number) const { return analysis_.actors.actors[number]; }

  const Chunks& chunks_;
  const Analysis& analysis_;
  std::vector<Participant> last_participants_;
  std::uint32_t last_sentence_ = 0;  // that had a candidate
};

}  // namespace entente
