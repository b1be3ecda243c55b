#include "extract/article/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

namespace entente {
namespace {

namespace fs = std::filesystem;

// Names are bytes; messages and ids are UTF-8.
std::string utf8_of(const fs::path& path) { return decode(path.generic_string()).utf8; }

bool is_article(const fs::path& path) {
  constexpr std::array<std::string_view, 9> extensions = {".txt",   ".text",   ".md",    ".html", ".htm",
                                                          ".xhtml", ".ndjson", ".jsonl", ".json"};
  const std::string extension = fold(utf8_of(path.extension()));
  return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

void report(const fs::path& path, const std::error_code& error, const OnProblem& on_problem) {
  on_problem({fmt::format("{}: cannot be read: {}", utf8_of(path), error.message()), true});
}

// Files that look like articles, in a folder and the folders in it; links to folders are not followed, so there are no
// rounds.
std::vector<fs::path> find_articles(const fs::path& folder, const OnProblem& on_problem) {
  std::vector<fs::path> found;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
  while (!error && entry != fs::recursive_directory_iterator()) {
    std::error_code ignored;
    const bool hidden = entry->path().filename().native().starts_with('.');
    if (hidden) entry.disable_recursion_pending();
    if (!hidden && is_article(entry->path()) && entry->is_regular_file(ignored)) found.push_back(entry->path());
    entry.increment(error);
  }
  if (error) report(folder, error, on_problem);
  std::sort(found.begin(), found.end(), [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
  return found;
}

}  // namespace

SourceName name_source(const fs::path& file, const fs::path& folder) {
  fs::path relative = folder.empty() ? file.filename() : file.lexically_relative(folder);
  if (relative.empty()) relative = file.filename();
  std::string id = slug(utf8_of(relative.replace_extension()));
  if (id.empty()) id = "article";
  return {utf8_of(file), std::move(id), utf8_of(file.filename())};
}

std::vector<InputFile> list_files(const fs::path& path, const OnProblem& on_problem) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) {
    if (status.type() == fs::file_type::not_found) {
      on_problem({fmt::format("{}: there is no such file or folder", utf8_of(path)), true});
    } else {
      report(path, error, on_problem);
    }
    return {};
  }
  if (!fs::is_directory(status)) return {{path, name_source(path, {})}};
  std::vector<InputFile> files;
  for (const fs::path& file : find_articles(path, on_problem)) files.push_back({file, name_source(file, path)});
  if (files.empty()) on_problem({fmt::format("no articles in {}", utf8_of(path)), true});
  return files;
}

}  // namespace entente
