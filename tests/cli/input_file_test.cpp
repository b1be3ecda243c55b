#include "cli/input_file.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "cli/given_syntax.hpp"
#include "extract/error.hpp"

using namespace entente;
namespace fs = std::filesystem;

namespace {

// A file of this process alone, gone at the end.
struct Scratch {
  std::string path = fs::temp_directory_path() / ("entente-input-file-" + std::to_string(getpid()));
  explicit Scratch(const std::string& content) { std::ofstream(path, std::ios::binary) << content; }
  ~Scratch() { fs::remove(path); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
};

}  // namespace

TEST_CASE("a folder and a file that is not there are refused by name") {
  const std::string folder = fs::temp_directory_path();
  CHECK_THROWS_WITH(read_bytes(folder), folder + ": is a folder, not a file");
  CHECK_THROWS_WITH(read_text(folder + "/no such file"), folder + "/no such file: cannot be read");
}

TEST_CASE("a byte order mark is no part of a text, and bytes that are no UTF-8 are no text") {
  CHECK(read_text(Scratch("\xEF\xBB\xBFHà Nội").path) == "Hà Nội");
  CHECK(read_text(Scratch(std::string("\xFF\xFEH\0i\0", 6)).path) == "Hi");
  const Scratch broken("Hà N\xFFi");
  CHECK_THROWS_WITH(read_text(broken.path), broken.path + ": is not UTF-8 text");
  CHECK(read_bytes(broken.path) == "Hà N\xFFi");
}

TEST_CASE("the first article of a given syntax is found behind a byte order mark") {
  const std::string word = "1\tHanoi\t_\t_\t_\t_\t0\t_\t_\t_\n\n";
  const GivenSyntax given(Scratch("\xEF\xBB\xBF# newdoc id = a\n" + word).path);
  CHECK(given.of("a") == "# newdoc id = a\n" + word);
  CHECK(given.of("b").empty());
}
