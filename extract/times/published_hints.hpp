// What the days and months of a text let one guess of its date, without bounding it.
#pragma once

#include <optional>
#include <vector>

#include "extract/times/match.hpp"
#include "extract/times/times.hpp"

namespace entente {

/// A day of a month, with or without its year.
bool is_calendar_day(const TimeMeaning& meaning);
/// A shift that counts from the article: "next month", "yesterday".
bool is_counted(const TimeMeaning& meaning);
/// The day of a full date whose weekday, when it names one, is right.
std::optional<Day> full_day(const TimeMeaning& meaning);

/// Bounds of the article's date from the years that it names as past or to come.
std::vector<DateHint> find_year_hints(const TimesOfText& text);

/// Notes for a reader: the years in which a weekday and a day go together, and the month that "next month" beside a month's
/// name points to.
void note_date_hints(const TimesOfText& text, const Published& known, std::vector<Note>& notes);

}  // namespace entente
