#include "cli/input_file.hpp"

#include <fstream>
#include <iterator>

#include "extract/error.hpp"

namespace entente {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(file), {}};
  if (!file) throw Error(path + ": cannot be read");
  return content;
}

}  // namespace entente
