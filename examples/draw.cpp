// A picture from an article: graph -> diagram -> DOT -> SVG. See who_met first. Prints what it drew, writes draw.svg.
#include <entente/extract/extract.hpp>
#include <entente/graph/build.hpp>
#include <entente/render/dot.hpp>
#include <entente/render/picture.hpp>
#include <entente/render/relations.hpp>
#include <fstream>
#include <iostream>

int main() {
  const entente::Knowledge knowledge(entente::Packs::built_in());
  entente::Article article;
  article.id = "visit";
  article.text = "Jimmy Carter visited Pyongyang on Wednesday. He will meet Lee Myung-bak in Seoul next week.";
  article.published = entente::parse_period("2010-08-28");

  const entente::Diagram diagram = entente::draw_relations(entente::build_graph({entente::extract(article, knowledge)}), {});
  std::ofstream("draw.svg") << entente::render_picture(entente::write_dot(diagram), entente::PictureFormat::svg);
  std::cout << diagram.title << '\n';
  for (const entente::Group& group : diagram.groups) std::cout << group.label.front() << ": " << group.boxes.size() << '\n';
}
