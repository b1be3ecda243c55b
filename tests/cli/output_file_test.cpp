#include "cli/output_file.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "extract/error.hpp"

using namespace entente;
namespace fs = std::filesystem;

namespace {

// A folder of this process alone, gone at the end.
struct Scratch {
  fs::path path = fs::temp_directory_path() / ("entente-output-file-" + std::to_string(getpid()));
  Scratch() { fs::create_directories(path); }
  ~Scratch() { fs::remove_all(path); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
};

std::string content(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a file keeps what it had until the new one is complete") {
  const Scratch scratch;
  const fs::path path = scratch.path / "graph.json";
  write_file(path, "old");
  OutputFile file(path);
  file.write("new");
  file.flush();
  CHECK(content(path) == "old");
  CHECK(content(scratch.path / "graph.json.part") == "new");
  file.finish();
  CHECK(content(path) == "new");
  CHECK_FALSE(fs::exists(scratch.path / "graph.json.part"));
}

TEST_CASE("a link to a file stays a link, and what is no file is written directly") {
  const Scratch scratch;
  write_file(scratch.path / "real", "old");
  fs::create_symlink("real", scratch.path / "link");
  write_file(scratch.path / "link", "new");
  CHECK(fs::is_symlink(scratch.path / "link"));
  CHECK(content(scratch.path / "real") == "new");
  write_file("/dev/null", "gone");
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("what cannot be written is told with its name") {
  const Scratch scratch;
  const fs::path file = scratch.path / "file";
  write_file(file, "");
  CHECK_THROWS_AS(write_file(file / "below", "x"), Error);
  CHECK_THROWS_AS(make_folder(file / "below"), Error);
  CHECK_THROWS_AS(make_folder(file), Error);
  CHECK_THROWS_AS(write_file("/dev/full", std::string(100'000, 'x')), Error);
  CHECK_NOTHROW(make_folder(scratch.path / "a" / "b"));
  CHECK_NOTHROW(make_folder(scratch.path / "a" / "b"));
}
