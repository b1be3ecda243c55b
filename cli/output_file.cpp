#include "cli/output_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>

#include "extract/error.hpp"

namespace entente {
namespace fs = std::filesystem;

OutputFile::OutputFile(const fs::path& path) : name_(path), path_(path) {
  std::error_code none;
  const bool exists = fs::exists(path, none);
  if (exists) path_ = fs::canonical(path, none);  // through links: the link stays one
  part_ = path_;
  if (!exists || fs::is_regular_file(path_, none)) part_ += ".part";
  file_.reset(std::fopen(part_.c_str(), "wb"));
  if (!file_) fail();
}

void OutputFile::write(std::string_view data) {
  if (std::fwrite(data.data(), 1, data.size(), file_.get()) != data.size()) fail();
}

void OutputFile::flush() {
  if (std::fflush(file_.get()) != 0) fail();
}

void OutputFile::finish() {
  if (std::fclose(file_.release()) != 0) fail();
  if (part_ != path_ && std::rename(part_.c_str(), path_.c_str()) != 0) fail();
}

void OutputFile::fail() const { throw Error(fmt::format("cannot write {}: {}", name_.string(), std::strerror(errno))); }

void write_file(const fs::path& path, std::string_view content) {
  OutputFile file(path);
  file.write(content);
  file.finish();
}

void make_folder(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (!error && !fs::is_directory(path, error)) error = std::make_error_code(std::errc::not_a_directory);
  if (error) throw Error(fmt::format("cannot make the folder {}: {}", path.string(), error.message()));
}

}  // namespace entente
