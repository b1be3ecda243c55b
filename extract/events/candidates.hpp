// Candidates: triggers with who takes part, before anything else is known of their events.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/events/parties.hpp"
#include "extract/events/slots.hpp"

namespace entente {

struct Candidate {
  FoundTrigger trigger;
  std::vector<Filler> fillers;
  std::vector<Participant> participants;
  std::optional<TokenRange> gap = {};  ///< where the verb is left out: "met Putin in Moscow and *Xi* in Beijing"

  /// Whether a body of states meets within itself: it alone makes an event.
  bool is_assembly() const {
    return std::any_of(fillers.begin(), fillers.end(), [](const Filler& filler) { return filler.assembly; });
  }
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
  explicit CandidateFinder(const Chunks& chunks) : chunks_(chunks), analysis_(chunks.analysis()), parties_(chunks) {}

  SentenceCandidates find(std::uint32_t sentence);

 private:
  Dependencies parse(std::uint32_t sentence, const std::vector<FoundTrigger>& triggers) const;
  bool has_filler(std::uint32_t sentence, const std::vector<FoundTrigger>& triggers) const;
  bool is_purpose(const Candidate& candidate) const;
  std::vector<Participant> participants(const Candidate& candidate, std::uint32_t sentence) const;
  const Actor& actor(std::uint32_t number) const { return analysis_.actors.actors[number]; }

  const Chunks& chunks_;
  const Analysis& analysis_;
  Parties parties_;
  std::uint32_t last_sentence_ = 0;  // that had a candidate
};

}  // namespace entente
