// NDJSON is read line by line as it comes; all else is read at once, as one stream is one article there.
#include "extract/article_stream.hpp"

#include <fmt/format.h>

#include <utility>

#include "extract/html.hpp"

namespace entente {
namespace {

bool is_utf16(std::string_view head) { return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"); }

}  // namespace

ArticleStream::ArticleStream(std::istream& input, SourceName source, InputFormat format, const OnProblem& on_problem)
    : source_(std::move(source)), format_(format), on_problem_(on_problem), bytes_(input), decoded_bytes_(decoded_) {
  const std::string_view head = bytes_.head();
  if (format_ == InputFormat::automatic) format_ = guess_format(head, source_.file);
  if (format_ == InputFormat::ndjson && !is_utf16(head)) lines_.emplace(bytes_, source_, on_problem_);
}

std::optional<Article> ArticleStream::next() {
  if (done_) return {};
  std::optional<Article> article;
  if (lines_) {
    article = lines_->next();
    done_ = !article;
  } else {
    done_ = true;
    const std::optional<std::string> all = bytes_.read_all(max_article_bytes);
    if (!all) return refuse(fmt::format("is longer than {} MiB", max_article_bytes >> 20));
    if (!bytes_.failed()) article = read_document(*all);
  }
  if (done_ && bytes_.failed()) return refuse("cannot be read to its end");
  return article;
}

std::optional<Article> ArticleStream::read_document(const std::string& bytes) {
  if (format_ == InputFormat::html && !is_blank(bytes)) return read_html(bytes, source_, on_problem_);
  Decoded decoded = decode(bytes);
  if (is_blank(decoded.utf8)) return refuse("is empty");
  if (looks_binary(decoded.utf8)) return refuse("is not text");
  if (format_ == InputFormat::ndjson) {
    done_ = false;
    decoded_.str(std::move(decoded.utf8));
    lines_.emplace(decoded_bytes_, source_, on_problem_);
    return next();
  }
  report_replaced(decoded, source_.shown, on_problem_);
  return read_plain(std::move(decoded.utf8), source_);
}

std::optional<Article> ArticleStream::refuse(const std::string& message) {
  on_problem_({fmt::format("{}: {}", source_.shown, message), true});
  return {};
}

}  // namespace entente
