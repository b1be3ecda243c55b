// Articles as NDJSON: one JSON object a line.
#pragma once

#include <optional>
#include <string>

#include "extract/article/bytes.hpp"
#include "extract/article/plain_text.hpp"

namespace entente {

/// Reads the articles of a stream line by line. Lines that are none are reported and passed over.
class NdjsonReader {
 public:
  /// `bytes` must outlive the reader.
  NdjsonReader(Bytes& bytes, SourceName source, OnProblem on_problem)
      : bytes_(bytes), source_(std::move(source)), on_problem_(std::move(on_problem)) {}

  /// The next article, with an id as given or made of the source's and the line's number; nothing at the end.
  std::optional<Article> next();

 private:
  std::optional<Article> parse(const std::string& line);
  bool keep_open_line(const std::string& line);
  void report_open_line();
  bool refuse_spread(const std::string& line);
  std::string place() const;

  Bytes& bytes_;
  SourceName source_;
  OnProblem on_problem_;
  std::size_t line_ = 0;              // number of the line that was read last, from 1
  std::size_t with_text_ = 0;         // lines that were not blank
  std::optional<Problem> open_line_;  // what is wrong with the first line unless its object goes on in the second
};

}  // namespace entente
