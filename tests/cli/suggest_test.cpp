#include "cli/suggest.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("the nearest known word is suggested, and none that is far") {
  const std::vector<std::string> verbs = {"build", "extract", "events", "met", "why"};
  CHECK(closest("biuld", verbs) == "build");
  CHECK(closest("evnets", verbs) == "events");
  CHECK(closest("MEET", verbs) == "met");
  CHECK(closest("who", verbs) == "why");
  CHECK(closest("xyzzy", verbs).empty());
  CHECK(closest("", verbs).empty());
  CHECK(closest(std::string(10000, 'x'), verbs).empty());
  CHECK(did_you_mean("biuld", verbs) == "; did you mean build?");
  CHECK(did_you_mean("q", {}).empty());
}
