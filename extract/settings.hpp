// Settings: when and where the event of a trigger took place.
#pragma once

#include <optional>
#include <string>

#include "extract/record.hpp"
#include "extract/slots.hpp"

namespace entente {

struct Setting {
  std::optional<std::uint32_t> time;  ///< index of the time expression
  Period days;                        ///< what it and the other end of its range mean ("from 8 to 10 December")
  std::optional<Place> place;
};

/// The time expression that the trigger's clause governs and the place that it names, each the nearest that no trigger of
/// another event (`others`) is nearer to; a visit's goal is its place.
Setting find_setting(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger,
                     const std::vector<TokenRange>& others, const std::vector<Filler>& fillers);

/// The days of an event from those of its setting: what has happened lies before the article's date, what is to come behind it.
Period event_period(const Period& days, Status status, const Period& published);

}  // namespace entente
