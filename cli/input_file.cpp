#include "cli/input_file.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "extract/error.hpp"
#include "extract/text.hpp"

namespace entente {

std::string read_bytes(const std::string& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) throw Error(path + ": is a folder, not a file");
  std::ifstream file(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(file), {}};
  if (!file) throw Error(path + ": cannot be read");
  return content;
}

std::string read_text(const std::string& path) {
  Decoded decoded = decode(read_bytes(path));
  if (decoded.replaced > 0) throw Error(path + ": is not UTF-8 text");
  return std::move(decoded.utf8);
}

}  // namespace entente
