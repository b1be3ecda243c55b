// Tab-separated data files: the form of everything that a linguist or a historian may change.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A UTF-8 file of tab-separated cells. Lines that begin with '#' are comments, the first of them names the columns; empty
/// lines are passed over. A cell may be left out at the end of a line; "-" is an empty cell. Cells are trimmed.
class Table {
 public:
  /// Reads a table whose columns must be `columns`, in that order. Throws Error "file:line: expected ..., found ..., the
  /// line" when the header or a row does not fit. The cells are views into `content`, which must outlive the Table.
  static Table parse(std::string file, std::string_view content, const std::vector<std::string>& columns);

  struct Row {
    std::uint32_t line = 0;               ///< from 1
    std::vector<std::string_view> cells;  ///< one for each column
    std::string_view operator[](std::size_t column) const { return cells[column]; }
  };
  const std::vector<Row>& rows() const { return rows_; }
  /// Throws Error that points at a row: "file:line: message" and the line below it.
  [[noreturn]] void fail(const Row& row, const std::string& message) const;

 private:
  std::string file_;
  std::vector<Row> rows_;
};

/// The parts of a cell that holds a list, separated by '|', trimmed, without empty ones.
std::vector<std::string_view> split_list(std::string_view cell, char separator = '|');

}  // namespace entente
