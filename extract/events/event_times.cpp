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

bool is_over(const Period& days, const Period& published) {
  return days.latest && published.earliest && *days.latest < *published.earliest;
}

// What is to come is not dated by what is over; the time of a clause above is that of what was done with it.
bool may_date(const Setting& setting, Status status, const Period& published) {
  if (setting.shared && status != Status::happened) return false;
  return status != Status::planned || !is_over(setting.days, published);
}

// "will meet on Monday" is said of the next one.
Setting read_for(Setting setting, Status status, const Period& published) {
  const bool over = status == Status::planned && is_over(setting.days, published);
  if (over && !setting.other_day.unknown()) setting.days = setting.other_day;
  return setting;
}

}  // namespace

void set_time(Event& event, const Setting& found, const Chunks& chunks, const Sentence& sentence,
              const FoundTrigger& trigger, const Period& published) {
  const Setting setting = read_for(found, event.status, published);
  if (setting.day_text.empty() || !may_date(setting, event.status, published))
    return set_ongoing(event, chunks, sentence, trigger, published);
  const std::optional<Day> today = published.latest;
  const bool future = today && setting.days.earliest && *setting.days.earliest > *today;
  if (future && event.status == Status::happened) {
    const bool elsewhere = *setting.days.earliest == *today + date::days{1};  // where the day begins earlier
    if ((is_past(trigger) && !elsewhere) || event.type != EventType::consult) return;
    if (!is_past(trigger)) event.status = Status::planned;
  }
  event.when = event_period(setting.days, event.status, published);
  event.when_text = setting.day_text;
}

}  // namespace entente
