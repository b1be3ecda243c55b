// The articles of one stream, whatever its format.
#pragma once

#include <iosfwd>
#include <optional>
#include <sstream>

#include "extract/article/bytes.hpp"
#include "extract/article/ndjson.hpp"
#include "extract/article/plain_text.hpp"

namespace entente {

class ArticleStream {
 public:
  /// `input` must outlive the ArticleStream.
  ArticleStream(std::istream& input, SourceName source, InputFormat format, OnProblem on_problem);
  ArticleStream(const ArticleStream&) = delete;  // its parts refer to each other
  ArticleStream& operator=(const ArticleStream&) = delete;

  /// The next article; nothing at the end. Ids may repeat.
  std::optional<Article> next();

 private:
  std::optional<std::string> read_all();
  std::optional<Article> read_document(const std::string& bytes);
  std::optional<Article> refuse(const std::string& message);

  SourceName source_;
  InputFormat format_ = InputFormat::text;
  OnProblem on_problem_;
  Bytes bytes_;
  std::istringstream decoded_;  // NDJSON that was not UTF-8
  Bytes decoded_bytes_;
  std::optional<NdjsonReader> lines_;
  bool done_ = false;
};

}  // namespace entente
