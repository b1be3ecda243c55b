// Story: the days that the events of one article lend each other.
//
// News tells a day once: who travelled to Tokyo on 15 June met there on 15 June, and the sentence behind "on Tuesday" goes
// on with Tuesday. An event without days of its own takes those of the visit that it was part of, else those of the report
// when this opens with it, of the event told right before, when they share somebody, or of the sentence before, when it
// speaks of the same people; where nothing says that it lies further back.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "extract/events/news_day.hpp"
#include "extract/events/told_days.hpp"
#include "extract/record.hpp"

namespace entente {

/// Whether an event lies before what the story tells: "has met" does when news does not open with it, "had met", "met
/// earlier" always.
enum class Backdrop : std::uint8_t { none, perfect, past };

/// How the article tells an event.
struct Telling {
  std::uint32_t sentence = 0;
  Backdrop backdrop = Backdrop::none;
  bool news = false;  ///< the report opens with it
  bool main = true;   ///< in the main clause of its sentence, or in one that goes on with it
};

/// What the days of one article's events are taken from.
struct StoryFacts {
  const std::map<std::uint32_t, Telling>& tellings;  ///< by the begin of an event's trigger
  const std::map<std::string, std::string>& states;  ///< by actor's id
  std::map<std::uint32_t, ToldDay> told;             ///< by sentence
  NewsDay news;
  const Period& published;
};

/// Gives days to happened events that have none. Sets when_event to the lender's id; news takes the words of the dateline.
/// Events are in reading order and have their ids.
void lend_days(std::vector<Event>& events, const StoryFacts& facts);

}  // namespace entente
