// News day: the days of what a report opens with and does not date.
//
// News is told on its day or the day after: of what 1987 and 2021-25 reports open with and date to one day, 80 % (agency)
// to 97 % (government) lie on the day of the report or the one before, and the rest say so because it is unusual.
#pragma once

#include <string>

#include "extract/events/triggers.hpp"
#include "extract/record.hpp"
#include "extract/syntax/dependencies.hpp"

namespace entente {

struct NewsDay {
  Period days;           ///< unknown where the article's day is not known
  std::string day_text;  ///< the words of the dateline; empty: it has none
};

/// The day of the report and the one before: of its dateline ("MOSCOW, April 13 -") where it has one.
NewsDay find_news_day(const Chunks& chunks, const Period& published);

/// Whether a sentence is what the report opens with: the first one that is no headline.
bool is_lead(const Tokens& tokens, std::uint32_t sentence);

/// Whether the trigger tells what the sentence tells as news: a finite past form in its main clause, or the circumstance of
/// one ("proposed it at a meeting with"), and the sentence names no day of the weeks before the article came out.
bool is_news(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree, const FoundTrigger& trigger,
             const Period& published);

}  // namespace entente
