// Periods in words.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "render/formats.hpp"
#include "render/lettering.hpp"

namespace entente {
namespace {

constexpr std::array<std::string_view, 12> month_names = {"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};

struct Civil {
  int year;
  unsigned month;
  unsigned day;
};

Civil civil(Day day) {
  const date::year_month_day parts(day);
  return {int(parts.year()), unsigned(parts.month()), unsigned(parts.day())};
}

std::string_view name_of(unsigned month, MonthName months) {
  const std::string_view name = month_names[month - 1];
  return months == MonthName::full ? name : name.substr(0, 3);
}

bool begins_month(const Civil& day) { return day.day == 1; }
bool ends_month(Day day) { return civil(day + date::days(1)).day == 1; }

// Bounds that are whole months or years.
std::string whole_months(const Civil& first, const Civil& last, MonthName months) {
  const std::string_view from = name_of(first.month, months);
  const std::string_view to = name_of(last.month, months);
  if (first.month == 1 && last.month == 12) {
    return first.year == last.year ? fmt::format("{}", first.year) : fmt::format("{}–{}", first.year, last.year);
  }
  if (first.year != last.year) return fmt::format("{} {} – {} {}", from, first.year, to, last.year);
  if (first.month != last.month) return fmt::format("{} – {} {}", from, to, first.year);
  return fmt::format("{} {}", from, first.year);
}

std::string some_days(const Civil& first, const Civil& last, MonthName months) {
  const std::string end = fmt::format("{} {} {}", last.day, name_of(last.month, months), last.year);
  if (first.year != last.year) {
    return fmt::format("{} {} {} – {}", first.day, name_of(first.month, months), first.year, end);
  }
  if (first.month != last.month) return fmt::format("{} {} – {}", first.day, name_of(first.month, months), end);
  return first.day == last.day ? end : fmt::format("{}–{}", first.day, end);
}

}  // namespace

std::string readable(Day day, MonthName months) { return some_days(civil(day), civil(day), months); }

std::string readable(const Period& period, MonthName months) {
  if (period.unknown()) return "date unknown";
  if (!period.earliest) return "by " + readable(*period.latest, months);
  if (!period.latest) return readable(*period.earliest, months) + " or later";
  if (period.empty()) return "conflicting dates";
  const Civil first = civil(*period.earliest);
  const Civil last = civil(*period.latest);
  return begins_month(first) && ends_month(*period.latest) ? whole_months(first, last, months)
                                                           : some_days(first, last, months);
}

std::string readable_date(const EventNode& event, MonthName months) {
  if (!event.when.unknown()) return readable(event.when, months);
  const auto dated =
      std::find_if(event.evidence.begin(), event.evidence.end(), [](const Source& s) { return !s.when_text.empty(); });
  return dated == event.evidence.end() ? readable(event.when, months) : "“" + printable(dated->when_text) + "”";
}

}  // namespace entente
