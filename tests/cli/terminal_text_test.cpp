#include "cli/terminal_text.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("nothing that steers a terminal is printed") {
  CHECK(harmless("Nguyễn Xuân Phúc, 金桂冠") == "Nguyễn Xuân Phúc, 金桂冠");
  CHECK(harmless("red \x1b[31mKIM\x1b[0m\a") == "red \uFFFD[31mKIM\uFFFD[0m\uFFFD");
  CHECK(harmless("two\nlines\tand \r more") == "two lines and   more");
  CHECK(harmless("csi \u009b31m") == "csi \uFFFD31m");
  CHECK(harmless("turned \u202Egnol") == "turned \uFFFDgnol");
  CHECK(harmless("broken \xFF byte") == "broken \uFFFD byte");
}

TEST_CASE("a line of JSON stays the same value when it is made harmless") {
  CHECK(harmless_json(R"({"a": "Hà Nội"})") == R"({"a": "Hà Nội"})");
  CHECK(harmless_json("{\"a\": \"\u009b31m\x7f\"}") == "{\"a\": \"\\u009b31m\\u007f\"}");
}

TEST_CASE("columns count what a terminal shows") {
  CHECK(columns("Hà Nội") == 6);
  CHECK(columns("Ha\u0300 No\u0323\u0302i") == 6);  // decomposed
  CHECK(columns("金桂冠") == 6);
}

TEST_CASE("text is wrapped at spaces") {
  CHECK(wrap("one two three", 100, 2) == "one two three");
  CHECK(wrap("one two three four", 7, 2) == "one two\n  three\n  four");
  CHECK(wrap("a much-too-long-word here", 6, 2) == "a\n  much-too-long-word\n  here");
  CHECK(wrap("  spaces   shrink ", 100, 0) == "spaces shrink");
  CHECK(wrap("", 10, 2).empty());
}

TEST_CASE("a word for the shell is quoted where it must be") {
  CHECK(shell_word("out/2010") == "out/2010");
  CHECK(shell_word("my out") == "'my out'");
  CHECK(shell_word("it's") == "'it'\\''s'");
  CHECK(shell_word("") == "''");
}
