// Days with events are joined to stretches, the longest gaps between them are cut while they take more than a third of what
// is left, and stretches grow to whole ticks. The step of the ticks is the smallest whose labels have room.
#include "render/time_scale.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

#include "render/formats.hpp"

namespace entente {
namespace {

constexpr double break_width = 40;  // points
constexpr double label_width = 26;  // least room of a tick's label
constexpr date::days least_cut{270};
constexpr date::days margin{8};  // around an event
constexpr std::size_t most_breaks = 4;

struct Step {
  enum class Unit { days, months };
  Unit unit = Unit::days;
  int count = 1;
  double length() const { return unit == Unit::days ? count : count * 30.44; }  // days
};

constexpr auto days = Step::Unit::days;
constexpr auto months = Step::Unit::months;
constexpr std::array<Step, 12> steps = {{{days, 1},
                                         {days, 7},
                                         {months, 1},
                                         {months, 3},
                                         {months, 12},
                                         {months, 24},
                                         {months, 60},
                                         {months, 120},
                                         {months, 240},
                                         {months, 600},
                                         {months, 1200},
                                         {months, 12000}}};

// The tick at or before a day: a Monday, the first of a month whose number is a multiple of the step.
Day tick_before(Day day, const Step& step) {
  if (step.unit == days) return step.count == 7 ? day - (date::weekday(day) - date::Monday) : day;
  const date::year_month_day parts(day);
  const int number = int(parts.year()) * 12 + int(unsigned(parts.month())) - 1;
  const int floor = number - number % step.count;
  return Day(date::year(floor / 12) / (floor % 12 + 1) / 1);
}

Day tick_after(Day tick, const Step& step) {
  if (step.unit == days) return tick + date::days(step.count);
  return Day(date::year_month_day(tick) + date::months(step.count));
}

Tick tick_of(Day day, const Step& step, double x, bool is_first) {
  const date::year_month_day parts(day);
  const bool new_month = is_first || unsigned(parts.day()) <= (step.count == 7 ? 7U : 1U);
  const bool new_year = is_first || (unsigned(parts.month()) == 1 && new_month);
  const std::string name =
      readable(month(int(parts.year()), int(unsigned(parts.month()))).value_or(on(day)), MonthName::brief);
  if (step.unit == days) return {x, fmt::format("{}", unsigned(parts.day())), new_month ? name : ""};
  const std::string year = fmt::format("{}", int(parts.year()));
  if (step.count >= 12) return {x, year, ""};
  return {x, name.substr(0, 3), new_year ? year : ""};
}

bool is_exact(const Period& period) {
  constexpr date::days most{400};
  return !period.unknown() && (!period.known() || *period.latest - *period.earliest < most);
}

std::string length_in_words(int length) {
  if (length >= 730) return fmt::format("{} years", length / 365);
  return fmt::format("{} months", std::max(2, length / 30));
}

}  // namespace

TimeScale::TimeScale(const std::vector<Period>& periods, double width) {
  std::vector<Period> exact;
  std::copy_if(periods.begin(), periods.end(), std::back_inserter(exact), is_exact);
  cover(exact.empty() ? periods : exact);
  if (stretches_.empty()) return;
  cut();
  place(width);
}

// One stretch a period, joined where they touch.
void TimeScale::cover(const std::vector<Period>& periods) {
  std::vector<std::pair<Day, Day>> known;
  for (const Period& period : periods) {
    if (period.unknown()) continue;
    const Day first = period.earliest.value_or(period.latest.value_or(Day{}));
    const Day last = period.latest.value_or(first);
    known.emplace_back(std::min(first, last) - margin, std::max(first, last) + margin);
  }
  std::sort(known.begin(), known.end());
  for (const auto& [first, end] : known) {
    if (!stretches_.empty() && first <= stretches_.back().end) {
      stretches_.back().end = std::max(stretches_.back().end, end);
    } else {
      stretches_.push_back({first, end});
    }
  }
}

// Leaves only those gaps between stretches that are to be breaks.
void TimeScale::cut() {
  date::days total = stretches_.back().end - stretches_.front().first;
  std::vector<date::days> gaps;
  for (std::size_t i = 1; i < stretches_.size(); ++i) gaps.push_back(stretches_[i].first - stretches_[i - 1].end);
  std::vector<bool> is_cut(gaps.size(), false);
  std::vector<std::size_t> longest(gaps.size());
  std::iota(longest.begin(), longest.end(), std::size_t{0});
  std::stable_sort(longest.begin(), longest.end(), [&](std::size_t a, std::size_t b) { return gaps[a] > gaps[b]; });
  if (longest.size() > most_breaks) longest.resize(most_breaks);
  for (const std::size_t i : longest) {
    if (gaps[i] < least_cut || gaps[i] * 3 < total) break;
    is_cut[i] = true;
    total -= gaps[i];
  }
  std::vector<Stretch> joined = {stretches_.front()};
  for (std::size_t i = 1; i < stretches_.size(); ++i) {
    if (is_cut[i - 1])
      joined.push_back(stretches_[i]);
    else
      joined.back().end = stretches_[i].end;
  }
  stretches_ = std::move(joined);
}

void TimeScale::place(double width) {
  const auto length = [&] {
    date::days sum{0};
    for (const Stretch& stretch : stretches_) sum += stretch.end - stretch.first;
    return static_cast<double>(sum.count());
  };
  const double room = width - break_width * static_cast<double>(stretches_.size() - 1);
  const double wanted = label_width * length() / room;
  const auto fits = [&](const Step& step) { return step.length() >= wanted; };
  const Step step = *std::min(std::find_if(steps.begin(), steps.end(), fits), steps.end() - 1);
  for (Stretch& stretch : stretches_) {
    stretch.first = tick_before(stretch.first, step);
    stretch.end = tick_after(tick_before(stretch.end - date::days(1), step), step);
  }
  const double day = room / length();
  double x = 0;
  for (Stretch& stretch : stretches_) {
    if (x > 0) {
      const date::days gap = stretch.first - (&stretch - 1)->end;
      breaks_.push_back({x, x + break_width, length_in_words(gap.count())});
      x += break_width;
    }
    stretch.from = x;
    x = stretch.to = x + day * static_cast<double>((stretch.end - stretch.first).count());
    for (Day tick = stretch.first; tick < stretch.end; tick = tick_after(tick, step)) {
      ticks_.push_back(tick_of(tick, step, at(tick), tick == stretch.first));
    }
  }
}

double TimeScale::at(Day day) const {
  double x = 0;
  for (const Stretch& stretch : stretches_) {
    if (day < stretch.first) break;
    if (day >= stretch.end) {
      x = stretch.to;
      continue;
    }
    const double part =
        static_cast<double>((day - stretch.first).count()) / static_cast<double>((stretch.end - stretch.first).count());
    return stretch.from + part * (stretch.to - stretch.from);
  }
  return x;
}

bool TimeScale::holds(Day day) const {
  return !stretches_.empty() && stretches_.front().first <= day && day < stretches_.back().end;
}

}  // namespace entente
