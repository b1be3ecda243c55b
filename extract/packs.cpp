#include "extract/packs.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "extract/embedded.hpp"
#include "extract/error.hpp"

namespace entente {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(file), {}};
  if (!file) throw Error(path.string() + ": cannot be read");
  return content;
}

}  // namespace

Packs Packs::built_in() {
  Packs packs;
  for (std::size_t i = 0; i < embedded_file_count; ++i) {
    const EmbeddedFile& file = embedded_files[i];
    packs.files_.push_back({file.path, {}, {file.begin, static_cast<std::size_t>(file.end - file.begin)}});
  }
  std::sort(packs.files_.begin(), packs.files_.end(), [](const File& a, const File& b) { return a.path < b.path; });
  return packs;
}

Packs Packs::folder(const std::filesystem::path& folder) {
  Packs packs;
  std::error_code error;
  for (std::filesystem::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const auto extension = entry->path().extension();
    if (!entry->is_regular_file() || (extension != ".tsv" && extension != ".model")) continue;
    packs.files_.push_back({entry->path().lexically_relative(folder).generic_string(), read_file(entry->path()), {}});
  }
  std::sort(packs.files_.begin(), packs.files_.end(), [](const File& a, const File& b) { return a.path < b.path; });
  if (packs.languages().empty()) {
    throw Error(folder.string() + ": holds no language packs; expected " + (folder / "languages/CODE/*.tsv").string());
  }
  return packs;
}

const Packs::File* Packs::file(std::string_view path) const {
  const auto found = std::lower_bound(files_.begin(), files_.end(), path,
                                      [](const File& f, std::string_view wanted) { return f.path < wanted; });
  return found == files_.end() || found->path != path ? nullptr : &*found;
}

std::optional<std::string_view> Packs::find(std::string_view path) const {
  const File* const found = file(path);
  if (found == nullptr) return {};
  return content(*found);
}

bool Packs::is_built_in(std::string_view path) const {
  const File* const found = file(path);
  return found != nullptr && found->owned.empty();
}

std::string_view Packs::read(std::string_view path) const {
  if (const auto found = find(path)) return *found;
  throw Error("the pack file " + std::string(path) + " is missing");
}

std::vector<std::string> Packs::languages() const {
  constexpr std::string_view prefix = "languages/";
  std::vector<std::string> codes;
  for (const File& file : files_) {
    if (!file.path.starts_with(prefix)) continue;
    std::string code = file.path.substr(prefix.size(), file.path.find('/', prefix.size()) - prefix.size());
    if (codes.empty() || codes.back() != code) codes.push_back(std::move(code));
  }
  return codes;
}

}  // namespace entente
