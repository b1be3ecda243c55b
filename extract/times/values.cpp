// Values: the TIMEX3 string of a meaning. It is written from fields, so every grain has one place where its form is decided.
#include "extract/times/values.hpp"

#include <fmt/core.h>

namespace entente {
namespace {

using F = TimeField;

std::string padded(const TimeMeaning& meaning, F field, int width) {
  return meaning.has(field) ? fmt::format("{:0{}}", meaning.get(field), width)
                            : std::string(static_cast<std::size_t>(width), 'X');
}

std::string year_text(const TimeMeaning& meaning) {
  const std::string era = meaning.get(F::era) == 1 ? "BC" : "";
  return era + padded(meaning, F::year, 4);
}

/// The date part without time of day.
std::string date_text(const TimeMeaning& meaning) {
  constexpr std::array<std::string_view, 5> seasons = {"", "SP", "SU", "FA", "WI"};
  std::string year = year_text(meaning);
  if (meaning.has(F::day)) return fmt::format("{}-{}-{}", year, padded(meaning, F::month, 2), padded(meaning, F::day, 2));
  if (meaning.has(F::weekday)) return fmt::format("{}-W{}-{}", year, padded(meaning, F::week, 2), meaning.get(F::weekday));
  if (meaning.has(F::weekend)) return fmt::format("{}-W{}-WE", year, padded(meaning, F::week, 2));
  if (meaning.has(F::week)) return fmt::format("{}-W{}", year, padded(meaning, F::week, 2));
  if (meaning.has(F::month)) return fmt::format("{}-{}", year, padded(meaning, F::month, 2));
  if (meaning.has(F::season)) return fmt::format("{}-{}", year, seasons[static_cast<std::size_t>(meaning.get(F::season))]);
  if (meaning.has(F::quarter)) return fmt::format("{}-Q{}", year, meaning.get(F::quarter));
  if (meaning.has(F::half)) return fmt::format("{}-H{}", year, meaning.get(F::half));
  if (meaning.has(F::year)) return year;
  const std::string era = meaning.get(F::era) == 1 ? "BC" : "";
  if (meaning.has(F::decade)) return era + padded(meaning, F::decade, 3);
  if (meaning.has(F::century)) return era + fmt::format("{:02}", meaning.get(F::century) - 1);
  return "XXXX-XX-XX";
}

/// A shift that could not be counted: X to its grain.
std::string shift_text(const TimeMeaning& meaning) {
  switch (static_cast<TimeUnit>(meaning.get(F::unit, static_cast<int>(TimeUnit::day)))) {
    case TimeUnit::week:
      return "XXXX-WXX";
    case TimeUnit::weekend:
      return "XXXX-WXX-WE";
    case TimeUnit::month:
      return "XXXX-XX";
    case TimeUnit::quarter:
      return "XXXX-QX";
    case TimeUnit::year:
      return "XXXX";
    case TimeUnit::decade:
      return "XXX";
    case TimeUnit::century:
      return "XX";
    default:
      return "XXXX-XX-XX";
  }
}

/// "T15:30", "TMO", or nothing.
std::string clock_text(const TimeMeaning& meaning) {
  constexpr std::array<std::string_view, 6> parts = {"TMO", "T12:00", "TAF", "TEV", "TNI", "TDT"};
  if (meaning.has(F::hour)) {
    std::string text = fmt::format("T{:02}:{:02}", meaning.get(F::hour), meaning.get(F::minute));
    if (meaning.has(F::second)) text += fmt::format(":{:02}", meaning.get(F::second));
    return meaning.get(F::zone, -1) == 0 ? text + "Z" : text;  // others are local times, as TimeBank writes them
  }
  return meaning.has(F::part) ? std::string(parts[static_cast<std::size_t>(meaning.get(F::part))]) : std::string();
}

std::string duration_text(const TimeMeaning& meaning) {
  constexpr std::array<std::string_view, 11> letters = {"S", "M", "H", "D", "W", "M", "Q", "Y", "E", "C", "W"};
  const auto unit = static_cast<TimeUnit>(meaning.get(F::unit, static_cast<int>(TimeUnit::day)));
  const std::string_view prefix = unit <= TimeUnit::hour ? "PT" : "P";
  const std::string_view letter = letters[static_cast<std::size_t>(unit)];
  if (meaning.get(F::many) == 1) return fmt::format("{}X{}", prefix, letter);
  const int count = meaning.get(F::n, 1);
  if (unit == TimeUnit::decade) return fmt::format("P{}Y", count * 10);
  if (unit == TimeUnit::century) return fmt::format("P{}Y", count * 100);
  if (!meaning.has(F::fraction)) return fmt::format("{}{}{}", prefix, count, letter);
  const int hundredths = meaning.get(F::fraction);
  if (hundredths == 50 && count > 0) {  // "two and a half years": P2Y6M
    if (unit == TimeUnit::minute || unit == TimeUnit::hour)
      return fmt::format("PT{}{}30{}", count, letter, unit == TimeUnit::hour ? 'M' : 'S');
    if (unit == TimeUnit::year) return fmt::format("P{}Y6M", count);
  }
  return hundredths % 10 == 0 ? fmt::format("{}{}.{}{}", prefix, count, hundredths / 10, letter)
                              : fmt::format("{}{}.{:02}{}", prefix, count, hundredths, letter);
}

std::string set_text(const TimeMeaning& meaning) {
  const bool calendar = meaning.has(F::weekday) || meaning.has(F::month) || meaning.has(F::season) || meaning.has(F::day) ||
                        meaning.has(F::quarter);
  if (meaning.has(F::part) && !calendar) return "XXXX-XX-XX" + clock_text(meaning);
  return calendar ? date_text(meaning) + clock_text(meaning) : duration_text(meaning);
}

}  // namespace

std::string timex_value(const TimeMeaning& meaning) {
  constexpr std::array<std::string_view, 3> refs = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
  if (meaning.is(TimeOp::ref)) return std::string(refs[static_cast<std::size_t>(meaning.get(F::ref))]);
  if (meaning.is(TimeOp::duration)) return duration_text(meaning);
  if (meaning.is(TimeOp::set)) return set_text(meaning);
  if (meaning.is(TimeOp::shift)) {
    const bool finer = meaning.has(F::weekday) || meaning.has(F::month) || meaning.has(F::day) || meaning.has(F::quarter) ||
                       meaning.has(F::season) || meaning.has(F::half);
    return (finer ? date_text(meaning) : shift_text(meaning)) + clock_text(meaning);
  }
  return date_text(meaning) + clock_text(meaning);
}

}  // namespace entente
