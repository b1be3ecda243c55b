// Text anchor: expressions that count from what the text named last.
#pragma once

#include <cstdint>

#include "extract/times/memory.hpp"
#include "extract/times/resolve.hpp"

namespace entente {

/// What an expression of a sentence, told by its number, means from the date in `memory` that it counts from. Without
/// period where that date has no days.
ResolvedTime count_from_text(const TimeMeaning& meaning, TimeLean lean, const TimeMemory& memory, std::uint32_t sentence);

}  // namespace entente
