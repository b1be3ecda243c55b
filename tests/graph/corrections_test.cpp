// What a user knows better.
#include "graph/corrections.hpp"

#include <catch2/catch.hpp>

#include "extract/error.hpp"
#include "graph/build.hpp"
#include "tests/graph/story.hpp"

namespace entente {
namespace {

constexpr std::string_view header = "# action\tactor\tto\tarticle\n";

std::vector<Correction> corrections(const std::string& rows) {
  return read_corrections("who.tsv", std::string(header) + rows);
}

std::vector<std::string> ids(const Graph& graph) {
  std::vector<std::string> all;
  for (const Vertex vertex : actors(graph)) all.push_back(actor(graph, vertex).id);
  return all;
}

std::vector<Record> two_articles() {
  return tell(
      "a 2018-10-26\n  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2018-10-25\n"
      "b 2018-10-27\n  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2018-10-25");
}

TEST_CASE("an actor becomes another everywhere, or in one article") {
  std::vector<Record> records = two_articles();
  CHECK(correct_actors(records, corrections("same\tperson/Wu\tperson/Wu-Dawei")).empty());
  CHECK((ids(build_graph(records)) == std::vector<std::string>{"person/Kim", "person/Wu-Dawei"}));
  records = two_articles();
  CHECK(correct_actors(records, corrections("different\tperson/Kim\tperson/Kim-2\tb")).empty());
  CHECK((ids(build_graph(records)) == std::vector<std::string>{"person/Kim", "person/Kim-2", "person/Wu"}));
}

TEST_CASE("two actors of an article that become one take part once") {
  std::vector<Record> records = two_articles();
  CHECK(correct_actors(records, corrections("same\tperson/Wu\tperson/Kim")).empty());
  CHECK(records[0].actors.size() == 1);
  CHECK(records[0].events[0].participants.size() == 1);
}

TEST_CASE("a renamed actor keeps its other names") {
  const std::vector<Correction> renamed = corrections("rename\tperson/Wu\tWu Dawei");
  const Graph graph = build_graph(two_articles(), {}, renamed);
  const ActorNode& node = actor(graph, *find_actor(graph, "person/Wu"));
  CHECK(node.name == "Wu Dawei");
  CHECK((node.names == std::vector<std::string>{"Wu", "Wu Dawei"}));
}

TEST_CASE("corrections without use are told, wrong ones refused") {
  std::vector<Record> records = two_articles();
  CHECK((correct_actors(records, corrections("same\tperson/X\tperson/Y\nrename\tperson/Z\tZ")) ==
         std::vector<std::uint32_t>{2, 3}));
  CHECK_THROWS_AS(corrections("merge\tperson/X\tperson/Y"), Error);
  CHECK_THROWS_AS(corrections("different\tperson/X\tperson/Y"), Error);
  CHECK_THROWS_AS(corrections("same\tperson/X"), Error);
}

}  // namespace
}  // namespace entente
