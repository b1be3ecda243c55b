// Where language packs and world data come from: compiled into the library, or a folder of the same files.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Read access to the data files, by path below the pack folder ("languages/en/frames.tsv", "world/states.tsv").
class Packs {
 public:
  /// The files that were compiled in.
  static Packs built_in();
  /// The files of a folder that is laid out alike. Throws Error when it has no languages.
  static Packs folder(const std::filesystem::path& folder);

  /// The content of a file; nothing when there is none.
  std::optional<std::string_view> find(std::string_view path) const;
  /// The content of a file; throws Error when there is none.
  std::string_view read(std::string_view path) const;
  /// Whether there is such a file and its content was compiled in, so that it outlives the Packs.
  bool is_built_in(std::string_view path) const;
  /// Codes of the languages there are, sorted: "en", "vi".
  std::vector<std::string> languages() const;

 private:
  struct File {
    std::string path;
    std::string owned;      // content that was read from a folder
    std::string_view view;  // content that was compiled in
  };
  const File* file(std::string_view path) const;
  static std::string_view content(const File& file) { return file.owned.empty() ? file.view : file.owned; }
  std::vector<File> files_;  // sorted by path
};

}  // namespace entente
