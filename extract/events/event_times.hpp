// Event times: the days of an event from what its clause says and when the article came out.
#pragma once

#include "extract/events/settings.hpp"

namespace entente {

/// Sets `when` and `when_text` from the setting of the trigger. What is dated behind the article has not happened yet, so
/// its status may become planned; but where the verb says that it has happened, the date is not its own.
void set_time(Event& event, const Setting& setting, const Chunks& chunks, const Sentence& sentence,
              const FoundTrigger& trigger, const Period& published);

}  // namespace entente
