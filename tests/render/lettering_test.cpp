#include "render/lettering.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("printable text has no control characters, marks of direction or broken bytes") {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"Nguyễn Xuân Phúc", "Nguyễn Xuân Phúc"},
      {"a\nb\t c\r\n", "a b c"},
      {std::string("a\x01\x1f\x7f\0b", 6), "ab"},
      {"\u202Eabc\u202C\u200F", "abc"},
      {"a\u2028b", "a b"},
      {"a\u00A0b", "a b"},
      {"\xff", "\uFFFD"},
      {"a\uFFFEb", "ab"},
      {"\u200B", ""},
      {"", ""},
  };
  for (const auto& [in, out] : table) CHECK(printable(in) == out);
}

TEST_CASE("a text is cut by code points and says so") {
  CHECK(shorten("Đức", 3) == "Đức");
  CHECK(shorten("Đức Anh", 3) == "Đức…");
  CHECK(shorten(std::string(10000, 'x'), 5) == "xxxxx…");
}

TEST_CASE("lines are broken at spaces, and within words that are too long") {
  using Lines = std::vector<std::string>;
  CHECK(wrap("Kim Kye Gwan met Wu Dawei", 90, 10, 5) == Lines{"Kim Kye Gwan", "met Wu Dawei"});
  CHECK(wrap("aaaaaaaaaa", 36, 10, 5) == Lines{"aaaaa", "aaaaa"});
  CHECK(wrap("one two three four five", 30, 10, 2) == Lines{"one", "two…"});
  CHECK(wrap("", 100, 10, 5).empty());
  CHECK(wrap("x", 0, 10, 5) == Lines{"x"});
  CHECK(wrap("xyz", 0, 10, 2) == Lines{"x", "y…"});
}

TEST_CASE("combining letters take no width") {
  CHECK(text_width("e\u0301", 10) == text_width("e", 10));
  CHECK(text_width("", 10) == 0);
  CHECK(text_width("MM", 10) > text_width("ii", 10));
}
