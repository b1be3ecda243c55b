#include "extract/events/event_times.hpp"

#include <optional>
#include <string>

#include "extract/events/status.hpp"

namespace entente {
namespace {

int days_that_it_lasts(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger) {
  for (std::uint32_t i = trigger.verb().first; i < sentence.tokens.last && !chunks.is(i, WordClass::clause); ++i) {
    const auto time = chunks.time_at(i);
    if (!time || chunks.analysis().times[*time].type != TimexType::duration) continue;
    const std::string& value = chunks.analysis().times[*time].value;  // "P2D"
    const bool in_days = value.size() == 3 && value.front() == 'P' && value.back() == 'D';
    return in_days && value[1] >= '1' && value[1] <= '9' ? value[1] - '0' : 1;
  }
  return 1;
}

// "is meeting", "đang thăm": goes on on the day of the article; "a two-day visit" lasts so long at most before and behind
// it.
void set_ongoing(Event& event, const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger,
                 const Period& published) {
  const TokenRange verb = trigger.verb();
  const bool may = trigger.verb_form() == VerbForm::gerund || trigger.verb_form() == VerbForm::any;
  const bool ongoing = may && verb.first > 0 && chunks.is(verb.first - 1, WordClass::ongoing);
  if (!ongoing || event.status != Status::happened || published.length() != 1) return;
  const date::days margin{days_that_it_lasts(chunks, sentence, trigger) - 1};
  event.when = between(*published.earliest - margin, *published.latest + margin);
  event.when_text = chunks.analysis().tokens.slice({verb.first - 1, verb.last});
}

}  // namespace

void set_time(Event& event, const Setting& setting, const Chunks& chunks, const Sentence& sentence,
              const FoundTrigger& trigger, const Period& published) {
  if (setting.day_text.empty()) return set_ongoing(event, chunks, sentence, trigger, published);
  const std::optional<Day> today = published.latest;
  const bool future = today && setting.days.earliest && *setting.days.earliest > *today;
  if (future && event.status == Status::happened) {
    if (is_past(trigger) || event.type != EventType::consult) return;
    event.status = Status::planned;
  }
  event.when = event_period(setting.days, event.status, published);
  event.when_text = setting.day_text;
}

}  // namespace entente
