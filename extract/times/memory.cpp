// Four anchors, each the last of its grain. Figures are told of one quarter until another length of time is named.
#include "extract/times/memory.hpp"

#include <algorithm>
#include <utility>

#include "extract/times/values.hpp"

namespace entente {
namespace {

using F = TimeField;

/// "for the nine months", "the year ended": the figures that follow are not of a quarter.
bool ends_quarter(const TimeMeaning& meaning) {
  if (!meaning.is(TimeOp::duration) || meaning.get(F::many) == 1) return false;
  const int unit = meaning.get(F::unit, 0);
  const int count = meaning.get(F::n, 1);
  return (unit == static_cast<int>(TimeUnit::month) && (count == 6 || count == 9 || count == 12)) ||
         (unit == static_cast<int>(TimeUnit::year) && count == 1);
}

}  // namespace

void TimeMemory::remember(const TimeMeaning& meaning, bool bounded, std::uint32_t sentence, std::string words) {
  if (ends_quarter(meaning)) quarter_ = {};
  const bool day = meaning.has(F::day) && meaning.has(F::month);
  if (meaning.has(F::op) || !(meaning.has(F::year) ? bounded || meaning.has(F::era) : day)) return;
  last_ = {true, meaning, sentence, std::move(words)};
  if (day) day_ = last_;
  if (meaning.has(F::month)) month_ = last_;
  if (meaning.has(F::quarter) && !meaning.has(F::echo)) quarter_ = last_;  // a year ago is told for comparison
}

int TimeMemory::year_of_story(const TimeMeaning& meaning, std::uint32_t sentence) const {
  if (!last_.known || !last_.meaning.has(F::year)) return 0;
  const int named = last_.meaning.get(F::year);
  if (!month_.known || !month_.meaning.has(F::year) || last_.meaning.has(F::era) || month_.meaning.has(F::era)) return named;
  const Period story = time_period(month_.meaning);
  if (!story.earliest) return named;
  constexpr int most = 300;  // days: beyond, all are alike
  const bool since = !last_.meaning.has(F::month);
  const int favour = since ? std::max(0, 220 - 30 * static_cast<int>(sentence - std::min(sentence, last_.sentence))) : 0;
  const int base = month_.meaning.get(F::year);
  int best = named;
  int best_cost = 1 << 20;
  for (const int year : {base, base + 1, base - 1, named}) {
    TimeMeaning tried = meaning;
    tried.set(F::year, year);
    const Period period = time_period(fix_time(tried, *story.earliest, TimeLean::none));
    if (!period.earliest) continue;
    const int ahead = (*period.earliest - *story.earliest).count();
    const int cost = std::min(ahead < 0 ? -ahead * 5 / 2 : ahead, most) - (year == named ? favour : 0);
    if (cost < best_cost) {
      best = year;
      best_cost = cost;
    }
  }
  return best;
}

}  // namespace entente
