// What a time expression says before it is resolved: a small set of calendar fields, and how they are counted.
//
// "Friday" is a weekday without a week, "last year" a shift of one year, "early March" a month without a year, narrowed.
// Meanings of the parts of an expression are composed by merging; only resolution (resolve.hpp) knows a calendar.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace entente {

/// The fields of a meaning. Their names in data files are those of the enumerators.
enum class TimeField : std::uint8_t {
  op,       ///< TimeOp; absent: the calendar fields as they stand
  ref,      ///< TimeRef, of op ref
  era,      ///< 1: before Christ
  century,  ///< 19: the years 1800 to 1899
  decade,   ///< 198: 1980 to 1989
  year,
  half,
  quarter,
  season,  ///< 1 spring, 2 summer, 3 autumn, 4 winter
  month,
  week,  ///< ISO week, once resolved
  day,
  weekday,   ///< 1 Monday to 7 Sunday
  weekend,   ///< 1: Saturday and Sunday of the week
  holiday,   ///< TimeHoliday: one that a rule of its own fixes in the year
  nth,       ///< which weekday of the month: 4 with weekday and month; -1 the last
  nth_unit,  ///< of nth without weekday: TimeUnit day or week of the month or year
  calendar,  ///< TimeCalendar of month and day; absent: ours
  cycle,     ///< place of a lunar year in the cycle of sixty, by the names of its stem and branch; 60 and above go on from 0
  offset,    ///< days from a holiday: Good Friday is Easter -2
  part,      ///< TimePart, of a day
  hour,
  minute,
  second,
  afternoon,  ///< 1: hours below 12 are of the afternoon; 0: 12 is midnight; 2: about noon; 3: at night
  zone,       ///< minutes east of Greenwich
  unit,       ///< TimeUnit of shifts, durations and sets
  n,          ///< how many units; of a number word its value
  fraction,   ///< hundredths of a unit beside n
  many,       ///< 1: an unknown number of units
  dir,        ///< -1 last, 0 this, 1 next; the sign of a shift
  from,       ///< TimeFrom: what a shift counts from
  mod,        ///< TimeMod
  clip,       ///< -1: before the anchor, 1: after it ("earlier this month")
  lean,       ///< -1: in the past, 1: to come, as words of the expression itself say
  echo,       ///< 1: keeps the quarter that the text speaks of ("a year earlier" of a quarter is a quarter)
  size,
};

enum class TimeOp : std::uint8_t { shift = 1, duration, set, ref };
enum class TimeRef : std::uint8_t { past, present, future };
enum class TimeUnit : std::uint8_t { second, minute, hour, day, week, month, quarter, year, decade, century, weekend };
enum class TimePart : std::uint8_t { morning, midday, afternoon, evening, night, daytime };
/// Holidays that need a rule of their own: Easter Sunday of the western churches and of the eastern ones.
enum class TimeHoliday : std::uint8_t { easter = 1, orthodox_easter };
/// Calendars of months and days: of moon and sun as in Vietnam, China and Korea (years begin at Tết); the Muslim one; the
/// Jewish one (months from 1 Nisan).
enum class TimeCalendar : std::uint8_t { vietnamese = 1, chinese, korean, islamic, hebrew };
enum class TimeFrom : std::uint8_t { published, text };
enum class TimeMod : std::uint8_t {
  start,
  mid,
  end,
  approx,
  before,
  after,
  on_or_before,
  on_or_after,
  less_than,
  more_than,
  equal_or_less,
  equal_or_more,
};

/// A meaning: each field a small number or absent.
class TimeMeaning {
 public:
  TimeMeaning() { values_.fill(absent); }
  bool has(TimeField field) const { return values_[index(field)] != absent; }
  /// The value, or `otherwise` when the field is absent.
  int get(TimeField field, int otherwise = 0) const { return has(field) ? values_[index(field)] : otherwise; }
  void set(TimeField field, int value) { values_[index(field)] = static_cast<std::int16_t>(value); }
  void drop(TimeField field) { values_[index(field)] = absent; }
  bool is(TimeOp op) const { return get(TimeField::op, 0) == static_cast<int>(op); }
  /// Takes over all fields that `other` has.
  void merge(const TimeMeaning& other);
  /// Whether each field is one that a calendar or a clock can have.
  bool plausible() const;
  friend bool operator==(const TimeMeaning&, const TimeMeaning&) = default;

 private:
  static constexpr std::int16_t absent = std::numeric_limits<std::int16_t>::min();
  static std::size_t index(TimeField field) { return static_cast<std::size_t>(field); }
  std::array<std::int16_t, static_cast<std::size_t>(TimeField::size)> values_;
};

/// Numbers that the labels a to d of a pattern have caught.
using TimeRegisters = std::array<std::int32_t, 4>;

/// "field=value" of a data file: the value is a number, a name ("day", "START"), or numbers and labels joined by + - * /
/// without blanks ("a*10+b"; * and / bind closer, / cuts off, % is the rest).
class TimeAssignment {
 public:
  /// The assignments of a cell, separated by blanks. `problem` gets a sentence, and the result is empty, when one is wrong.
  static std::vector<TimeAssignment> parse(std::string_view cell, std::string& problem);
  void apply(TimeMeaning& meaning, const TimeRegisters& registers) const;

 private:
  friend struct ImageParts;
  template <typename Self>
  static auto parts(Self& self) {
    return std::tie(self.field_, self.steps_);
  }
  struct Step {
    char op;     // how it joins what is before it
    bool label;  // value is the number of a register
    std::int32_t value;
  };
  static bool parse_steps(std::string_view value, TimeAssignment& result);
  TimeField field_ = TimeField::op;
  std::vector<Step> steps_;
};

/// The field of that name; size when there is none.
TimeField time_field(std::string_view name);
/// TIMEX3's word for a mod: "START".
std::string_view word(TimeMod mod);

}  // namespace entente
