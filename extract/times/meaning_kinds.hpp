// Kinds of meanings that resolution tells apart.
#pragma once

#include <string>

#include "extract/times/values.hpp"

namespace entente {

/// Whether a meaning says less than its days: it must be counted from something.
bool needs_anchor(const TimeMeaning& meaning);
/// "that day", "the same year": takes over what was named.
bool repeats(const TimeMeaning& meaning);
/// A time of day and nothing else.
bool is_clock(const TimeMeaning& meaning);
/// "that quarter", "the quarter before".
bool speaks_of_quarter(const TimeMeaning& meaning);
/// The unit that is counted; days where none is named.
TimeUnit unit_of(const TimeMeaning& meaning);
/// The TIMEX3 value of other_reading(), empty where there is none.
std::string other_value(const TimeMeaning& meaning, const TimeMeaning& fixed, Day anchor);

}  // namespace entente
