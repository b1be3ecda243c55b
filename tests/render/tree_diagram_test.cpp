// Trees as diagrams: words in a row, arcs above them.
#include "render/tree_diagram.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

#include "render/dot.hpp"
#include "render/picture.hpp"

namespace entente {
namespace {

ConlluSentence sentence(const std::vector<std::pair<std::uint32_t, std::string>>& words) {
  ConlluSentence result;
  for (const auto& [head, relation] : words) {
    ConlluWord& word = result.words.emplace_back();
    word.form = "word" + std::to_string(result.words.size());
    word.upos = "NOUN";
    word.head = head;
    word.deprel = relation;
  }
  result.text = joined_forms(result.words);
  return result;
}

const Box& box(const Diagram& diagram, const std::string& id) {
  const auto found = std::find_if(diagram.boxes.begin(), diagram.boxes.end(), [&](const Box& b) { return b.id == id; });
  REQUIRE(found != diagram.boxes.end());
  return *found;
}

double y_of(const Diagram& diagram, const std::string& relation) {
  for (const Box& b : diagram.boxes) {
    if (b.label.size() == 2 && b.label[1] == relation) return b.at->y;
  }
  FAIL("no label " << relation);
  return 0;
}

TEST_CASE("a tree's words stand in a row, in their order") {
  const Diagram diagram = draw_tree(sentence({{2, "nsubj"}, {0, "root"}, {2, "obj"}}));
  CHECK(diagram.title == "word1 word2 word3");
  CHECK(box(diagram, "word/1").label == Label{"word1", "NOUN"});
  CHECK(box(diagram, "word/1").at->y == box(diagram, "word/3").at->y);
  CHECK(box(diagram, "word/1").at->x < box(diagram, "word/2").at->x);
  CHECK(box(diagram, "word/2").at->x < box(diagram, "word/3").at->x);
}

TEST_CASE("an arc lies above those between its words, beside others, and points to the dependent word") {
  const Diagram diagram =
      draw_tree(sentence({{2, "det"}, {4, "nsubj"}, {2, "appos"}, {0, "root"}, {4, "advmod"}, {5, "case"}}));
  CHECK(y_of(diagram, "nsubj") > y_of(diagram, "appos"));
  CHECK(y_of(diagram, "det") == y_of(diagram, "appos"));
  CHECK(y_of(diagram, "root") > y_of(diagram, "nsubj"));
  const auto arrows = std::count_if(diagram.lines.begin(), diagram.lines.end(),
                                    [](const Line& line) { return line.arrow == Arrow::forward; });
  CHECK(arrows == 6);
}

TEST_CASE("relations have room in their arcs") {
  const Diagram diagram = draw_tree(sentence({{2, "a-very-long-name-of-a-relation"}, {0, "root"}}));
  CHECK(box(diagram, "word/2").at->x - box(diagram, "word/1").at->x > 150);
}

TEST_CASE("words without a tree, no words, and too many words are drawn") {
  CHECK(draw_tree(sentence({{0, ""}, {0, ""}})).lines.empty());
  CHECK(draw_tree({}).boxes.empty());
  std::vector<std::pair<std::uint32_t, std::string>> many(300, {1, "dep"});
  many[0] = {0, "root"};
  const Diagram diagram = draw_tree(sentence(many));
  CHECK(diagram.caption == Label{"Not shown: 100 words from word 201 on"});
}

TEST_CASE("a tree becomes a picture, the same each time") {
  const std::string dot = write_dot(draw_tree(sentence({{2, "nsubj"}, {0, "root"}})));
  const std::string svg = render_picture(dot, PictureFormat::svg);
  CHECK(svg.find(">nsubj</text>") != std::string::npos);
  CHECK(svg == render_picture(write_dot(draw_tree(sentence({{2, "nsubj"}, {0, "root"}}))), PictureFormat::svg));
}

}  // namespace
}  // namespace entente
