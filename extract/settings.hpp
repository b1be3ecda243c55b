// Settings: when and where the event of a trigger took place.
#pragma once

#include <optional>
#include <string>

#include "extract/record.hpp"
#include "extract/slots.hpp"

namespace entente {

struct Setting {
  std::optional<std::uint32_t> time;   ///< index of the time expression
  std::optional<Place> place;
};

/// The time expression that the trigger's clause governs and the place that it names, each the nearest that no other trigger
/// is nearer to; a visit's goal is its place.
Setting find_setting(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger,
                     const std::vector<FoundTrigger>& triggers, const std::vector<Filler>& fillers);

/// The days of an event from its time expression: what has happened lies before the article's date, what is to come behind it.
Period event_period(const Time& time, Status status, const Period& published);

}  // namespace entente
