#include "extract/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "extract/error.hpp"

namespace entente {
namespace {

std::string_view trim(std::string_view text) {
  constexpr std::string_view white = " \t\r";
  const auto first = text.find_first_not_of(white);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(white) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto at = text.find(separator);
    parts.push_back(trim(text.substr(0, at)));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

}  // namespace

Table Table::parse(std::string file, std::string_view content, const std::vector<std::string>& columns) {
  Table table;
  table.file_ = std::move(file);
  bool has_header = false;
  for (std::uint32_t line = 1; !content.empty(); ++line) {
    const auto end = content.find('\n');
    const std::string_view text = content.substr(0, end);
    content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
    if (trim(text).empty()) continue;
    Row row{line, split(text.front() == '#' ? text.substr(1) : text, '\t')};
    if (text.front() == '#') {
      if (!has_header && !std::equal(row.cells.begin(), row.cells.end(), columns.begin(), columns.end())) {
        table.fail({line, {text}}, fmt::format("the first comment must name the columns {}", joined(columns)));
      }
      has_header = true;
      continue;
    }
    if (!has_header) table.fail({line, {text}}, "a comment that names the columns must come first");
    if (row.cells.size() > columns.size()) {
      table.fail({line, {text}},
                 fmt::format("{} cells where at most {} fit ({})", row.cells.size(), columns.size(), joined(columns)));
    }
    for (std::string_view& cell : row.cells) {
      if (cell == "-") cell = {};
    }
    row.cells.resize(columns.size());
    table.rows_.push_back(std::move(row));
  }
  return table;
}

void Table::fail(const Row& row, const std::string& message) const {
  throw Error(fmt::format("{}:{}: {}\n  {}", file_, row.line, message, fmt::join(row.cells, "\t")));
}

std::vector<std::string_view> split_list(std::string_view cell, char separator) {
  std::vector<std::string_view> parts = split(cell, separator);
  std::erase_if(parts, [](std::string_view part) { return part.empty(); });
  return parts;
}

}  // namespace entente
