// The parties spoken of: whom "they", "the leaders", "we" and "I" stand for in an article whose events are told in order.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/events/slots.hpp"

namespace entente {

class Parties {
 public:
  /// Must outlive it.
  explicit Parties(const Chunks& chunks);

  /// Ids of whom a filler of an event's slot stands for where its own words do not say: "they" are who took part in what was
  /// told last, "the leaders" who met last, "we" who speaks, or outside of quotation marks those who met. Empty: the phrase
  /// speaks for itself, or nobody is known.
  std::vector<std::string> of(const Filler& filler, std::uint32_t sentence, const FoundTrigger& trigger) const;

  /// To be told of each trigger that has participants, in reading order.
  void remember(const FoundTrigger& trigger, const std::vector<Participant>& participants, std::uint32_t sentence);

 private:
  bool is_spoken_of(std::uint32_t phrase) const;
  std::vector<std::string> they(std::uint32_t sentence, const FoundTrigger& trigger) const;
  std::vector<std::string> contact(std::uint32_t sentence, std::uint32_t memory) const;
  std::vector<std::string> speakers(std::uint32_t sentence, const FoundTrigger& trigger) const;
  std::vector<std::string> speaker(std::uint32_t sentence, const FoundTrigger& trigger) const;
  std::vector<std::string> before_quote(std::uint32_t sentence, std::uint32_t token) const;

  const Chunks& chunks_;
  std::vector<bool> plain_;   // by actor: only phrases like "the leaders" speak of it
  std::vector<bool> quoted_;  // by token
  std::vector<std::string> last_;
  std::vector<std::string> everybody_;  // who took part in what was told last, those it was done to among them
  std::vector<std::string> contact_;
  std::uint32_t last_sentence_ = 0;
  std::uint32_t contact_sentence_ = 0;
};

}  // namespace entente
