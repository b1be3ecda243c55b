// NDJSON is read line by line as it comes; all else is read at once, as one stream is one article there.
#include "extract/article/stream.hpp"

#include <fmt/format.h>

#include <utility>

#include "extract/article/html.hpp"

namespace entente {
namespace {

bool is_utf16(std::string_view head) { return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"); }

}  // namespace

ArticleStream::ArticleStream(std::istream& input, SourceName source, InputFormat format, OnProblem on_problem)
    : source_(std::move(source)), on_problem_(std::move(on_problem)), bytes_(input), decoded_bytes_(decoded_) {
  const std::string_view head = bytes_.head();
  format_ = format == InputFormat::automatic ? guess_format(head, source_.file) : format;
  if (format_ != InputFormat::ndjson) return;
  const bool utf16 = is_utf16(head);
  if (utf16) {
    const std::optional<std::string> all = read_all();
    decoded_.str(all ? decode(*all).utf8 : std::string());
    done_ = !all;
  }
  lines_.emplace(utf16 ? decoded_bytes_ : bytes_, source_, on_problem_);
}

std::optional<Article> ArticleStream::next() {
  if (done_) return {};
  if (!lines_) {
    done_ = true;
    const std::optional<std::string> all = read_all();
    return all ? read_document(*all) : std::nullopt;
  }
  std::optional<Article> article = lines_->next();
  done_ = !article;
  if (done_ && bytes_.failed()) return refuse("cannot be read to its end");
  return article;
}

std::optional<std::string> ArticleStream::read_all() {
  std::optional<std::string> all = bytes_.read_all(max_article_bytes);
  if (!all) refuse(fmt::format("is longer than {} MiB", max_article_bytes >> 20));
  if (!bytes_.failed()) return all;
  refuse("cannot be read to its end");
  return {};
}

std::optional<Article> ArticleStream::read_document(const std::string& bytes) {
  if (format_ == InputFormat::html && !is_blank(bytes)) return read_html(bytes, source_, on_problem_);
  Decoded decoded = decode(bytes);
  if (is_blank(decoded.utf8)) return refuse("is empty");
  if (looks_binary(decoded.utf8)) return refuse("is not text");
  report_replaced(decoded, source_.shown, on_problem_);
  return read_plain(std::move(decoded.utf8), source_);
}

std::optional<Article> ArticleStream::refuse(const std::string& message) {
  on_problem_({fmt::format("{}: {}", source_.shown, message), true});
  return {};
}

}  // namespace entente
