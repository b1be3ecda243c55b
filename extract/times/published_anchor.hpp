// Published anchor: expressions that count from the article's date.
#pragma once

#include "extract/times/memory.hpp"
#include "extract/times/resolve.hpp"

namespace entente {

/// What an expression means from the article's date; where only bounds of that are known, from both their ends. `memory` has
/// the quarter that figures are of.
ResolvedTime count_from_published(const TimeMeaning& meaning, TimeLean lean, const TimeMemory& memory,
                                  const Published& published);

/// Bounds of what needs no anchor to be written, but one to be bounded: recently, in the past two years. `published` bounds
/// the article's date.
Period open_period(const TimeMeaning& meaning, const Period& published);

}  // namespace entente
