#include "extract/article/bytes.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace entente;

namespace {

// Lines in brackets, "!" for one that is too long.
std::string lines_of(const std::string& text, std::size_t limit) {
  std::istringstream input(text);
  Bytes bytes(input);
  std::string all;
  std::string line;
  for (Bytes::Line read; (read = bytes.next_line(line, limit)) != Bytes::Line::end;) {
    all += read == Bytes::Line::read ? "[" + line + "]" : "!";
  }
  return all;
}

}  // namespace

TEST_CASE("Lines end with a line feed, with or without a carriage return, or with the stream") {
  CHECK(lines_of("", 9) == "");
  CHECK(lines_of("a", 9) == "[a]");
  CHECK(lines_of("a\n", 9) == "[a]");
  CHECK(lines_of("\n\na\r\n\rb\n", 9) == "[][][a][\rb]");
}

TEST_CASE("A line beyond the limit is passed over and reading goes on") {
  CHECK(lines_of("1234\n12345\n1", 4) == "[1234]![1]");
  CHECK(lines_of("12345", 4) == "!");
  CHECK(lines_of(std::string(1'000'000, 'x') + "\nend", 100'000) == "![end]");
}

TEST_CASE("All is read up to a limit, after a look at the head") {
  const std::string text(200'000, 'x');
  for (const std::size_t limit : {199'999, 200'000}) {
    std::istringstream input(text);
    Bytes bytes(input);
    CHECK(text.starts_with(bytes.head()));
    CHECK(bytes.read_all(limit).has_value() == (limit == text.size()));
  }
  std::istringstream input(text);
  Bytes bytes(input);
  CHECK(bytes.read_all(text.size()) == text);
  CHECK(bytes.read_all(text.size()) == "");
}

TEST_CASE("A stream that breaks off has failed") {
  std::ifstream folder("/");
  Bytes bytes(folder);
  CHECK(bytes.head().empty());
  CHECK(bytes.failed());
  CHECK(bytes.read_all(100) == "");
}
