// One reader goes through the paths, and within each through its files, with one article in memory at a time.
#include "extract/article.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <fstream>
#include <iostream>
#include <system_error>
#include <unordered_map>
#include <utility>

#include "extract/article/files.hpp"
#include "extract/article/stream.hpp"

namespace entente {
namespace {

/// Ids that were given out, as hashes: a few bytes an article. Two ids with one hash cost no more than a needless "-2".
class Ids {
 public:
  /// The id itself the first time, then with "-2", "-3" behind it.
  std::string make_unique(const std::string& id) {
    std::string unique = id;
    while (given_[hash(unique)]++ > 0) unique = fmt::format("{}-{}", id, ++last_[hash(id)] + 1);
    return unique;
  }

 private:
  // FNV-1a: the same on every machine, as ids must be.
  static std::uint64_t hash(std::string_view text) {
    std::uint64_t value = 0xcbf29ce484222325;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return value;
  }

  std::unordered_map<std::uint64_t, std::uint32_t> given_;
  std::unordered_map<std::uint64_t, std::uint32_t> last_;  // how often an id was given out again
};

class StreamReader final : public ArticleReader {
 public:
  StreamReader(std::istream& input, const std::string& name, InputFormat format, const OnProblem& on_problem)
      : stream_(input, name_source(name, {}), format, on_problem) {}

  std::optional<Article> next() override {
    std::optional<Article> article = stream_.next();
    if (article) article->id = ids_.make_unique(article->id);
    return article;
  }

 private:
  ArticleStream stream_;
  Ids ids_;
};

class PathReader final : public ArticleReader {
 public:
  PathReader(std::vector<std::string> paths, InputFormat format, OnProblem on_problem)
      : paths_(std::move(paths)), format_(format), on_problem_(std::move(on_problem)) {}

  std::optional<Article> next() override {
    while (true) {
      std::optional<Article> article = stream_ ? stream_->next() : std::nullopt;
      if (article) {
        article->id = ids_.make_unique(article->id);
        return article;
      }
      if (!open_next()) return {};
    }
  }

 private:
  /// Goes on to the next input; false when there is none. One that cannot be opened leaves no stream.
  bool open_next() {
    stream_.reset();
    if (file_ == files_.size()) {
      if (path_ == paths_.size()) return false;
      open_path(paths_[path_++]);
    } else {
      open_file(files_[file_++]);
    }
    return true;
  }

  void open_path(const std::string& path) {
    file_ = 0;
    files_.clear();
    if (path == "-") {
      stream_.emplace(std::cin, name_source("standard input", {}), format_, on_problem_);
    } else {
      files_ = list_files(path, on_problem_);
    }
  }

  void open_file(const InputFile& file) {
    input_ = std::ifstream(file.path, std::ios::binary);
    if (input_.is_open()) {
      stream_.emplace(input_, file.name, format_, on_problem_);
      return;
    }
    const std::error_code cause(errno, std::generic_category());
    on_problem_({fmt::format("{}: cannot be opened: {}", file.name.shown, cause.message()), true});
  }

  std::vector<std::string> paths_;
  InputFormat format_;
  OnProblem on_problem_;
  std::size_t path_ = 0;          // of the path to go on with
  std::vector<InputFile> files_;  // of the path before
  std::size_t file_ = 0;          // of the file to go on with
  std::ifstream input_;
  std::optional<ArticleStream> stream_;
  Ids ids_;
};

}  // namespace

std::unique_ptr<ArticleReader> read_articles(std::vector<std::string> paths, InputFormat format, OnProblem on_problem) {
  return std::make_unique<PathReader>(std::move(paths), format, std::move(on_problem));
}

std::unique_ptr<ArticleReader> read_articles(std::istream& input, const std::string& name, InputFormat format,
                                             const OnProblem& on_problem) {
  return std::make_unique<StreamReader>(input, name, format, on_problem);
}

}  // namespace entente
