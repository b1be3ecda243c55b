// Uses each room of the installed library once.
#include <entente/extract/extract.hpp>
#include <entente/extract/record_json.hpp>
#include <entente/graph/build.hpp>
#include <entente/render/dot.hpp>
#include <entente/render/picture.hpp>
#include <entente/render/relations.hpp>
#include <iostream>

int main() {
  const entente::Knowledge knowledge(entente::Packs::built_in());
  entente::Article article;
  article.id = "talks";
  article.text =
      "North Korean nuclear envoy Kim Kye Gwan met his Chinese counterpart Wu Dawei in Beijing on 9 February 2010.";
  const entente::Record record = entente::extract(article, knowledge);
  const entente::Graph graph = entente::build_graph({record});
  const std::string dot = entente::write_dot(entente::draw_relations(graph, {}));
  const std::string picture = entente::render_picture(dot, entente::PictureFormat::svg);
  std::cout << entente::write_record(record) << '\n';
  return picture.find("<svg") == std::string::npos ? 1 : 0;
}
