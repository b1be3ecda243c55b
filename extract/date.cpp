#include "extract/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace entente {
namespace {

constexpr int first_year = 1;
constexpr int last_year = 9999;

bool has_year(int year) { return first_year <= year && year <= last_year; }

// The number in exactly `digits` digits at `at`; nothing when other characters stand there.
std::optional<int> number_at(std::string_view text, std::size_t at, std::size_t digits) {
  if (text.size() < at + digits) return {};
  int value = 0;
  const char* begin = text.data() + at;
  const auto [end, error] = std::from_chars(begin, begin + digits, value);
  if (error != std::errc{} || end != begin + digits || *begin == '-') return {};
  return value;
}

template <typename Choose>
std::optional<Day> choose(const std::optional<Day>& a, const std::optional<Day>& b, Choose better) {
  if (!a || !b) return a ? a : b;
  return better(*a, *b) ? a : b;
}

}  // namespace

std::optional<int> Period::length() const {
  if (!known()) return {};
  return static_cast<int>((*latest - *earliest).count()) + 1;
}

Period on(Day day) { return {day, day}; }

Period between(Day first, Day last) { return {first, last}; }

std::optional<Day> civil_day(int year, int month, int day) {
  const date::year_month_day civil{date::year{year}, date::month{static_cast<unsigned>(month)},
                                   date::day{static_cast<unsigned>(day)}};
  if (!has_year(year) || month < 1 || day < 1 || !civil.ok()) return {};
  return Day{civil};
}

std::optional<Period> month(int year, int month) {
  const std::optional<Day> first = civil_day(year, month, 1);
  if (!first) return {};
  const date::year_month_day_last last{date::year{year}, date::month_day_last{date::month{static_cast<unsigned>(month)}}};
  return between(*first, Day{last});
}

std::optional<Period> year(int year) {
  if (!has_year(year)) return {};
  return between(*civil_day(year, 1, 1), *civil_day(year, 12, 31));
}

Period iso_week(Day any_day) {
  const Day monday = any_day - (date::weekday{any_day} - date::Monday);
  return between(monday, monday + date::days{6});
}

Period intersect(const Period& a, const Period& b) {
  return {choose(a.earliest, b.earliest, [](Day x, Day y) { return x > y; }),
          choose(a.latest, b.latest, [](Day x, Day y) { return x < y; })};
}

bool compatible(const Period& a, const Period& b) { return !intersect(a, b).empty(); }

Period hull(const Period& a, const Period& b) {
  Period result;
  if (a.earliest && b.earliest) result.earliest = std::min(*a.earliest, *b.earliest);
  if (a.latest && b.latest) result.latest = std::max(*a.latest, *b.latest);
  return result;
}

std::string iso(Day day) {
  const date::year_month_day civil{day};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(civil.year()), static_cast<unsigned>(civil.month()),
                     static_cast<unsigned>(civil.day()));
}

std::string iso(const Period& period) {
  if (period.unknown()) return "..";
  if (period.known() && *period.earliest == *period.latest) return iso(*period.earliest);
  return (period.earliest ? iso(*period.earliest) : "..") + "/" + (period.latest ? iso(*period.latest) : "..");
}

std::optional<Day> parse_day(std::string_view text) {
  const auto year = number_at(text, 0, 4);
  const auto month = number_at(text, 5, 2);
  const auto day = number_at(text, 8, 2);
  if (!year || !month || !day || text[4] != '-' || text[7] != '-') return {};
  if (text.size() > 10 && text[10] >= '0' && text[10] <= '9') return {};
  return civil_day(*year, *month, *day);
}

std::optional<Period> parse_period(std::string_view text) {
  const auto wanted_year = number_at(text, 0, 4);
  if (!wanted_year) return {};
  if (text.size() == 4) return year(*wanted_year);
  if (text.size() == 7 && text[4] == '-') {
    const auto wanted_month = number_at(text, 5, 2);
    return wanted_month ? month(*wanted_year, *wanted_month) : std::nullopt;
  }
  const std::optional<Day> day = text.size() == 10 ? parse_day(text) : std::nullopt;
  return day ? std::optional(on(*day)) : std::nullopt;
}

}  // namespace entente
