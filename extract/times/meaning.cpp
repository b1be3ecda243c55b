// Meanings are arrays of small numbers so that merging two is a loop without branches; names exist at load time only.
#include "extract/times/meaning.hpp"

#include <charconv>
#include <optional>

#include "extract/table.hpp"

namespace entente {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(TimeField::size)> field_names = {
    "op",    "ref",      "era",  "century", "decade",  "year",    "half",      "quarter",  "season",
    "month", "week",     "day",  "weekday", "weekend", "holiday", "nth",       "nth_unit", "calendar",
    "cycle", "offset",   "part", "hour",    "minute",  "second",  "afternoon", "zone",     "unit",
    "n",     "fraction", "many", "dir",     "from",    "mod",     "clip",      "lean",     "echo"};

struct Name {  // NOLINT(clang-analyzer-optin.performance.Padding): in the order in which the table reads
  TimeField field;
  std::string_view name;
  int value;
};

constexpr std::array<Name, 51> value_names = {{
    {TimeField::op, "shift", 1},
    {TimeField::op, "duration", 2},
    {TimeField::op, "set", 3},
    {TimeField::op, "ref", 4},
    {TimeField::ref, "PAST", 0},
    {TimeField::ref, "PRESENT", 1},
    {TimeField::ref, "FUTURE", 2},
    {TimeField::unit, "second", 0},
    {TimeField::unit, "minute", 1},
    {TimeField::unit, "hour", 2},
    {TimeField::unit, "day", 3},
    {TimeField::unit, "week", 4},
    {TimeField::unit, "month", 5},
    {TimeField::unit, "quarter", 6},
    {TimeField::unit, "year", 7},
    {TimeField::unit, "decade", 8},
    {TimeField::unit, "century", 9},
    {TimeField::unit, "weekend", 10},
    {TimeField::part, "MO", 0},
    {TimeField::part, "MI", 1},
    {TimeField::part, "AF", 2},
    {TimeField::part, "EV", 3},
    {TimeField::part, "NI", 4},
    {TimeField::part, "DT", 5},
    {TimeField::from, "published", 0},
    {TimeField::from, "text", 1},
    {TimeField::mod, "START", 0},
    {TimeField::mod, "MID", 1},
    {TimeField::mod, "END", 2},
    {TimeField::mod, "APPROX", 3},
    {TimeField::mod, "BEFORE", 4},
    {TimeField::mod, "AFTER", 5},
    {TimeField::mod, "ON_OR_BEFORE", 6},
    {TimeField::mod, "ON_OR_AFTER", 7},
    {TimeField::mod, "LESS_THAN", 8},
    {TimeField::mod, "MORE_THAN", 9},
    {TimeField::mod, "EQUAL_OR_LESS", 10},
    {TimeField::mod, "EQUAL_OR_MORE", 11},
    {TimeField::holiday, "easter", 1},
    {TimeField::holiday, "orthodox_easter", 2},
    {TimeField::calendar, "vietnamese", 1},
    {TimeField::calendar, "chinese", 2},
    {TimeField::calendar, "korean", 3},
    {TimeField::calendar, "islamic", 4},
    {TimeField::calendar, "hebrew", 5},
    {TimeField::nth_unit, "day", 3},
    {TimeField::nth_unit, "week", 4},
    {TimeField::clip, "past", -1},
    {TimeField::clip, "future", 1},
    {TimeField::lean, "past", -1},
    {TimeField::lean, "future", 1},
}};

std::optional<int> named_value(TimeField field, std::string_view name) {
  for (const Name& entry : value_names) {
    if (entry.field == field && entry.name == name) return entry.value;
  }
  return std::nullopt;
}

struct Limits {
  TimeField field;
  int least;
  int most;
};

constexpr std::array<Limits, 14> limits = {{
    {TimeField::century, 1, 30},
    {TimeField::decade, 0, 299},
    {TimeField::year, 1, 2999},
    {TimeField::half, 1, 2},
    {TimeField::quarter, 1, 4},
    {TimeField::season, 1, 4},
    {TimeField::month, 0, 13},
    {TimeField::week, 1, 53},
    {TimeField::day, 1, 31},
    {TimeField::weekday, 1, 7},
    {TimeField::hour, 0, 24},
    {TimeField::minute, 0, 59},
    {TimeField::second, 0, 60},
    {TimeField::n, -10, 30000},
}};

}  // namespace

void TimeMeaning::merge(const TimeMeaning& other) {
  for (std::size_t i = 0; i < values_.size(); ++i) {
    values_[i] = other.values_[i] == absent ? values_[i] : other.values_[i];
  }
}

bool TimeMeaning::plausible() const {
  for (const Limits& limit : limits) {
    if (has(limit.field) && (get(limit.field) < limit.least || get(limit.field) > limit.most)) return false;
  }
  if (is(TimeOp::duration) && get(TimeField::n, 1) == 0 && !has(TimeField::fraction)) return false;
  constexpr std::array<int, 14> days = {31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 30};
  if (has(TimeField::calendar)) return get(TimeField::day, 1) <= 30;
  if (get(TimeField::month, 1) > 12 || get(TimeField::month, 1) < 1) return false;
  return !has(TimeField::month) || get(TimeField::day, 1) <= days[static_cast<std::size_t>(get(TimeField::month))];
}

TimeField time_field(std::string_view name) {
  for (std::size_t i = 0; i < field_names.size(); ++i) {
    if (field_names[i] == name) return static_cast<TimeField>(i);
  }
  return TimeField::size;
}

bool TimeAssignment::parse_steps(std::string_view value, TimeAssignment& result) {
  if (const auto named = named_value(result.field_, value)) {
    result.steps_.push_back({'+', false, *named});
    return true;
  }
  char op = '+';
  while (!value.empty()) {
    if (value[0] >= 'a' && value[0] <= 'd') {
      result.steps_.push_back({op, true, value[0] - 'a'});
      value.remove_prefix(1);
    } else {
      std::int32_t number = 0;
      const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
      if (error != std::errc{}) return false;
      result.steps_.push_back({op, false, number});
      value.remove_prefix(static_cast<std::size_t>(end - value.data()));
    }
    if (value.empty()) return true;
    op = value[0];
    if (std::string_view("+-*/%").find(op) == std::string_view::npos) return false;
    value.remove_prefix(1);
  }
  return false;
}

std::vector<TimeAssignment> TimeAssignment::parse(std::string_view cell, std::string& problem) {
  std::vector<TimeAssignment> result;
  for (const std::string_view part : split_list(cell, ' ')) {
    const std::size_t equals = part.find('=');
    TimeAssignment assignment;
    assignment.field_ = time_field(part.substr(0, equals));
    if (equals == std::string_view::npos || assignment.field_ == TimeField::size ||
        !parse_steps(part.substr(equals + 1), assignment)) {
      problem = "no assignment of a time field: '" + std::string(part) + "'";
      return {};
    }
    result.push_back(std::move(assignment));
  }
  return result;
}

void TimeAssignment::apply(TimeMeaning& meaning, const TimeRegisters& registers) const {
  std::int64_t sum = 0;
  std::int64_t term = 0;
  for (const Step& step : steps_) {
    const std::int64_t value = step.label ? registers[static_cast<std::size_t>(step.value)] : step.value;
    switch (step.op) {
      case '*':
        term *= value;
        break;
      case '/':
        term = value == 0 ? 0 : term / value;
        break;
      case '%':
        term = value == 0 ? 0 : term % value;
        break;
      default:
        sum += term;
        term = step.op == '-' ? -value : value;
    }
    if (term > 1000000 || term < -1000000) term = 1000000;
  }
  sum += term;
  constexpr std::int64_t most = std::numeric_limits<std::int16_t>::max();
  meaning.set(field_, static_cast<int>(sum > most ? most : sum < -most ? -most : sum));
}

std::string_view word(TimeMod mod) {
  constexpr std::array<std::string_view, 12> words = {"START",     "MID",       "END",           "APPROX",
                                                      "BEFORE",    "AFTER",     "ON_OR_BEFORE",  "ON_OR_AFTER",
                                                      "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"};
  return words[static_cast<std::size_t>(mod)];
}

}  // namespace entente
