// Files that are either as they were before, or complete.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace entente {

/// A file that grows under its name with ".part" behind it, and gets its name when it is complete. What an interrupted run
/// wrote stays in the ".part" file, and the file that was there before stays as it was. A name that stands for something
/// else than a regular file (a pipe, /dev/null) is written directly.
class OutputFile {
 public:
  /// Throws Error when it cannot be written.
  explicit OutputFile(const std::filesystem::path& path);

  void write(std::string_view data);
  /// Hands the data to the system: it survives the end of the program.
  void flush();
  /// Everything is written: gives the file its name.
  void finish();

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  [[noreturn]] void fail() const;

  std::filesystem::path name_;  // as the user wrote it
  std::filesystem::path path_;  // where it shall be
  std::filesystem::path part_;  // where it grows
  std::unique_ptr<std::FILE, Close> file_;
};

/// Writes a whole file. Throws Error when it cannot be written.
void write_file(const std::filesystem::path& path, std::string_view content);

/// Makes a folder and those above it, unless it is there. Throws Error when that cannot be.
void make_folder(const std::filesystem::path& path);

}  // namespace entente
