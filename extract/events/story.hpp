// Story: the days that the events of one article lend each other.
//
// News tells a day once: who travelled to Tokyo on 15 June met there on 15 June, and the sentence behind "on Tuesday" goes
// on with Tuesday. An event without days of its own takes those of the visit that it was part of, or of the event told right
// before, when they share somebody and nothing says that it lies further back.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "extract/record.hpp"

namespace entente {

/// How the article tells an event.
struct Telling {
  std::uint32_t sentence = 0;
  bool background = false;  ///< "had met", "met earlier": lies before what the story tells
};

/// Gives days to happened events that have none; `tellings` by the begin of an event's trigger, `states` by actor's id. Sets
/// when_event to the lender's id. Events are in reading order and have their ids.
void lend_days(std::vector<Event>& events, const std::map<std::uint32_t, Telling>& tellings,
               const std::map<std::string, std::string>& states);

}  // namespace entente
