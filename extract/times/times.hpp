// Time expressions: TIMEX3 type, value and mod, and the days that each may mean.
//
// Two steps, as in HeidelTime and unlike it: patterns over word classes (data of the language pack) find expressions and
// compose an underspecified meaning (that weekday, day and month without year, n units back); resolution then chooses the
// anchor and the reading. What cannot be resolved without the article's date keeps open bounds: nothing is guessed.
//
// Time::anchor is "published" (counted from the date that was given), "text" (from the date that infer_published() found),
// the words of another expression, those of an event ("after the summit") whose day the timeline may know, or "none": it
// says itself all there is, or there was nothing to count from. Time::other is the value of the second reading, where the
// first was chosen by the words around (tense, reporting verbs, particles) and the side of the article's day. Periods are
// the whole calendar unit ("this week" is Monday to Sunday whatever the article's day); durations have bounds only when they
// reach from the article's day ("the next ten years").
#pragma once

#include <vector>

#include "extract/record.hpp"
#include "extract/tokens.hpp"

namespace entente {

class TimeGrammar;   // one language's patterns, compiled
struct TimesOfText;  // a text's expressions as patterns see them (match.hpp)

/// The article's time expressions in reading order, not overlapping, resolved against `published` where they need it.
std::vector<Time> find_times(const TimesOfText& text, const Published& published);
std::vector<Time> find_times(const Tokens& tokens, const TimeGrammar& grammar, const Published& published);

/// Evidence of the article's date from elsewhere: who holds which office.
struct DateHint {
  Span span;
  Period bounds;
  std::string why;  ///< the reason, without the bounds: "\"President Obama\" held that office then"
};

/// What the article itself says of its date (weekday with date, "next month ... in March", the years it names), as bounds:
/// given dates are returned as they are, and when the text bounds nothing the source is unknown. `notes` gets the reasons.
/// `hints` come after what the text states and before years alone; one that contradicts is noted and left out.
Published infer_published(const TimesOfText& text, const Published& given, const std::vector<DateHint>& hints,
                          std::vector<Note>& notes);

}  // namespace entente
