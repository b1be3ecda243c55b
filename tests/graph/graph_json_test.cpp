#include "graph/graph_json.hpp"

#include <catch2/catch.hpp>
#include <limits>
#include <sstream>

#include "extract/error.hpp"
#include "graph/build.hpp"
#include "tests/graph/story.hpp"

using namespace entente;

namespace {

const char* const story = R"(
a 2018-10-26
  meet happened Abe.JPN,>Xi.CHN Beijing/CHN 2018-10-25
  ACCUSE planned USA,>PRK - ../2019-01-01
b 2018-10-27
  meet happened Abe.JPN,Xi.CHN Beijing/CHN 2018-10-26
c -
  visit hypothetical Kim.PRK,CHN - -)";

Graph read(const std::string& text) {
  std::istringstream in(text);
  return read_graph(in, "graph.json");
}

std::string error_of(const std::string& text) {
  try {
    read(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a graph that was read writes the same bytes") {
  const std::string text = json(build_graph(tell(story)));
  CHECK(json(read(text)) == text);
  const std::string empty = json(Graph());
  CHECK(json(read(empty)) == empty);
}

TEST_CASE("what strings and numbers hold comes back as it was") {
  auto records = tell(story);
  records[0].title = std::string("a \"quote\", a line\nend, a \0, \\ and \xEF\xBF\xBD", 37);
  records[0].events[0].score = 0.1 + 0.2;
  records[1].events[0].score = 1e-300;
  records[1].actors[0].name = "Nguyễn Xuân Phúc 阮春福 😀";
  const std::string text = json(build_graph(records));
  const Graph graph = read(text);
  CHECK(json(graph) == text);
  CHECK(graph[boost::graph_bundle].articles[0].title == records[0].title);
  CHECK(event(graph, *find_event(graph, "a#1")).evidence[0].score == 0.1 + 0.2);
}

TEST_CASE("graph.json says what it is and has one element a line") {
  const std::string text = json(build_graph(tell("a 2018-10-26\n  visit happened Kim.PRK,>CHN Beijing/CHN 2018-10-25")));
  CHECK(
      text ==
      R"({"format": "entente-graph", "version": 1,
"articles": [
{"id":"a","title":"About a","language":"en","published":{"earliest":"2018-10-26","latest":"2018-10-26","source":"given"}}
],
"actors": [
{"id":"person/Kim","kind":"person","name":"Kim","state":"PRK","role":null,"names":["Kim"],)"
      R"("wikidata":null,"offices":[],"roles":[],"forms":[{"name":"Kim","because":null,"article":"a","mentions":1}],"articles":1},
{"id":"state/CHN","kind":"state","name":"CHN","state":"CHN","role":null,"names":["CHN"],)"
      R"("wikidata":null,"offices":[],"roles":[],"forms":[{"name":"CHN","because":null,"article":"a","mentions":1}],"articles":1}
],
"events": [
{"id":"a#1","type":"CONSULT","mode":"visit","status":"happened","place":{"name":"Beijing","state":"CHN"},)"
      R"("reported":{"earliest":"2018-10-25","latest":"2018-10-25"},)"
      R"("when":{"earliest":"2018-10-25","latest":"2018-10-25"},"score":0.75,)"
      R"("evidence":[{"article":"a","start":100,"end":150,"trigger":{"start":110,"end":113},)"
      R"("text":"a sentence 1","status":"happened",)"
      R"("when":{"earliest":"2018-10-25","latest":"2018-10-25","text":null},"reported_by":null,"score":0.75}],)"
      R"("reasons":[],"order":[]}
],
"edges": [
{"kind":"participation","from":"person/Kim","to":"a#1","role":"actor","names":["Kim"]},
{"kind":"participation","from":"state/CHN","to":"a#1","role":"recipient","names":["CHN"]}
],
"contradictions": [
]
}
)");
}

TEST_CASE("the line of an event is the documented one") {
  const Graph graph = build_graph(tell("a 2018-10-26\n  visit happened Kim.PRK,>CHN Beijing/CHN -"));
  CHECK(
      write_event(graph, events(graph)[0]) ==
      R"({"id":"a#1","type":"CONSULT","mode":"visit","status":"happened","participants":[)"
      R"({"actor":"person/Kim","name":"Kim","names":["Kim"],"kind":"person","state":"PRK","role":"actor"},)"
      R"({"actor":"state/CHN","name":"CHN","names":["CHN"],"kind":"state","state":"CHN","role":"recipient"}],)"
      R"("place":{"name":"Beijing","state":"CHN"},"when":{"earliest":null,"latest":"2018-10-26"},"score":0.75,)"
      R"("evidence":[{"article":"a","start":100,"end":150,"text":"a sentence 1","reported_by":null}],"reasons":[],"order":[]})");
}

TEST_CASE("a score that is no number is written as none") {
  Graph graph;
  EventNode node;
  node.score = std::numeric_limits<double>::quiet_NaN();
  boost::add_vertex(Node(node), graph);
  CHECK(write_event(graph, 0).find("\"score\":0.0") != std::string::npos);
}

TEST_CASE("white space does not matter") {
  const std::string text = json(build_graph(tell(story)));
  std::string spaced;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"' && text[i - 1] != '\\') in_string = !in_string;
    spaced += text[i];
    if (!in_string && (text[i] == ',' || text[i] == '[' || text[i] == '}' || text[i] == ':')) spaced += "\r\n\t ";
  }
  CHECK(json(read(spaced)) == text);
}

TEST_CASE("what does not fit is refused with file, line, element and field") {
  const std::string text = json(build_graph(tell(story)));
  const struct {
    const char* from;
    const char* to;
    const char* error;
  } cases[] = {
      {"entente-graph", "something", "graph.json:1: \"entente-graph\" expected"},
      {"\"version\": 1", "\"version\": 2", "graph.json:1: 1 expected"},
      {"\"actors\"", "\"actor\"", "graph.json:7: \"actors\" expected"},
      {"\"kind\":\"person\"", "\"kind\":\"robot\"", "graph.json:8: actors[0]: kind: \"robot\" is not a word of this field"},
      {"\"kind\":\"person\"", "\"kind\":7", "graph.json:8: actors[0]: kind: is not a string"},
      {"person/Abe", "person/Zoe", "graph.json:9: actors[1]: \"person/Kim\" is not in order of id"},
      {"\"id\":\"a\"", "\"id\":\"b\"", "graph.json:4: articles[1]: \"b\" is not in order of id"},
      {"\"id\":\"a#1\"", "\"id\":null", "graph.json:16: events[0]: id: is missing"},
      {"\"id\":\"c#1\"", "\"id\":\"a#1\"", "graph.json:18: events[2]: \"a#1\" is there twice"},
      {"2018-10-25", "2018-13-25",
       "graph.json:16: events[0]: reported.earliest: \"2018-13-25\" is not a day such as 2010-02-12"},
      {"\"start\":100", "\"start\":-1", "graph.json:16: events[0]: evidence[0].start: is not a whole number of 0 or more"},
      {"\"start\":100", "\"start\":1000", "graph.json:16: events[0]: evidence[0].end: is before start"},
      {"\"score\":0.75", "\"score\":1e9", "graph.json:16: events[0]: evidence[0].score: is not between 0 and 1"},
      {"\"score\":0.75", "\"score\":1e999", "graph.json:16: is not JSON: Number too big to be stored in double."},
      {"[{\"article\":\"a\",\"start", "[{\"article\":\"x\",\"start",
       "graph.json:16: events[0]: article \"x\" is not in the file"},
      {"\"evidence\":[", "\"evidence\":7,\"x\":[", "graph.json:16: events[0]: evidence: is not an array"},
      {"\"kind\":\"participation\"", "\"kind\":\"x\"", "graph.json:21: edges[0]: kind: \"x\" is not a kind of edge"},
      {"\"from\":\"person/Abe\"", "\"from\":\"a#1\"", "graph.json:21: edges[0]: from: \"a#1\" is not in the file"},
      {"\"from\":\"person/Xi\"", "\"from\":\"person/Abe\"", "graph.json:23: edges[2]: is there twice or not in order"},
      {"About a", "\xff", "graph.json:3: is not JSON: Invalid encoding in string."},
      {"About a", "\xed\xa0\x80", "graph.json:3: is not JSON: Invalid encoding in string."},
      {"{\"id\":\"a\"", "[\"id\"", "graph.json:3: an object expected"},
      {"]\n}\n", "]\n}\n{}", "graph.json:35: something follows the end"},
  };
  for (const auto& c : cases) {
    INFO(c.from << " -> " << c.to);
    CHECK(error_of(replaced(text, c.from, c.to)) == c.error);
  }
}

TEST_CASE("an order that goes in a circle is refused") {
  const std::string text =
      json(build_graph(tell("a 2018-10-26\n  visit happened Kim.PRK - 2018-10-01\n  visit happened Xi.CHN - 2018-10-02")));
  const std::string back = replaced(text, R"("from":"a#1","to":"a#2")", R"("from":"a#2","to":"a#1")");
  CHECK(error_of(back) == "graph.json:16: edges[2]: goes back in the order of events");
}

TEST_CASE("a file that ends anywhere is an error, not a graph") {
  const std::string text = json(build_graph(tell(story)));
  for (std::size_t length = 0; length + 2 < text.size(); length += 3)
    REQUIRE(error_of(text.substr(0, length)) != "no error");
}

TEST_CASE("hostile nesting is an error, not a crash") {
  const std::string deep(300'000, '[');
  const std::string text = json(build_graph(tell(story)));
  CHECK(error_of(deep) == "graph.json:1: { expected");
  CHECK_THAT(error_of(replaced(text, "\"evidence\":[", "\"evidence\":" + deep)),
             Catch::StartsWith("graph.json:16: is not JSON"));
  const std::string closed = deep + std::string(deep.size(), ']');
  CHECK_THAT(error_of(replaced(text, "\"evidence\":[", "\"evidence\":" + closed + ",\"x\":[")),
             Catch::StartsWith("graph.json:16: events[0]: evidence[0]"));
}

TEST_CASE("any byte that is changed gives a graph or an error") {
  const std::string text = json(build_graph(tell(story)));
  for (std::size_t i = 0; i < text.size(); i += 5) {
    for (const char c : {'"', '{', ']', ',', '\0', '9', '\xc3'}) {
      std::string changed = text;
      changed[i] = c;
      try {
        json(read(changed));
      } catch (const Error&) {
      }
    }
  }
}
