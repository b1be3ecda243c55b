// Event maker: from a trigger with its participants to the event that it tells.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "extract/events/candidates.hpp"
#include "extract/events/settings.hpp"
#include "extract/record.hpp"

namespace entente {

class EventMaker {
 public:
  /// Both must outlive it; `published` is when the article came out.
  EventMaker(const Chunks& chunks, const Period& published);

  /// The event of a candidate, or a visit to each of several hosts; nothing where too few take part or nobody who is known.
  /// `others` are the triggers of the sentence's other candidates, which compete for times and places.
  std::vector<Event> make(const Sentence& sentence, const Dependencies& tree, const Candidate& candidate,
                          const std::vector<TokenRange>& others) const;
  /// "The meeting took place on Sunday in New York": adds the day and the place that a noun without participants says to the
  /// event told before, where it is of that event.
  void retell(const Sentence& sentence, const Dependencies& tree, const FoundTrigger& trigger, Event& event) const;

  /// The state of each actor, empty for none, by id.
  const std::map<std::string, std::string>& states() const { return states_; }

 private:
  bool tells_who(const Event& event, const Candidate& candidate) const;
  void add_host(Event& event) const;
  void set_multilateral(Event& event) const;
  double score(const FoundTrigger& trigger, const std::vector<Filler>& fillers) const;
  Evidence evidence(const Sentence& sentence, const FoundTrigger& trigger) const;

  const Chunks& chunks_;
  const Period& published_;
  std::map<std::string, std::string> states_;
};

}  // namespace entente
