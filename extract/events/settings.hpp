// Settings: when and where the event of a trigger took place.
#pragma once

#include <optional>
#include <string>

#include "extract/events/slots.hpp"
#include "extract/record.hpp"

namespace entente {

struct Setting {
  Period days;           ///< what its time expression means, with the other end of a range ("8 to 10 December")
  std::string day_text;  ///< the words of it; empty: no time
  Period other_day;  ///< what the expression means in its second reading ("Monday": the next one); unknown: it has one only
  bool shared = false;  ///< the time is that of a clause above, which the trigger's clause goes on with
  std::optional<Place> place;
};

/// The time expression that the trigger's clause governs and the place that it names, each the nearest that no trigger of
/// another event (`others`) is nearer to; times that the tree hangs on a clause of their own are none, and where there is no
/// other the time of a clause above is shared. A visit's goal is its place.
Setting find_setting(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree, const FoundTrigger& trigger,
                     const std::vector<TokenRange>& others, const std::vector<Filler>& fillers);

/// "MOSCOW, April 13 - Shultz met": whether a time is the day of the report, not of what it tells.
bool is_dateline(const Chunks& chunks, TokenRange sentence, TokenRange time);

/// The days of an event from those of its setting: what has happened lies before the article's date, what is to come behind
/// it.
Period event_period(const Period& days, Status status, const Period& published);

}  // namespace entente
