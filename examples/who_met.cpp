// Who met whom in several articles: records -> graph -> query. See events_of_a_text first.
#include <entente/extract/extract.hpp>
#include <entente/graph/build.hpp>
#include <entente/graph/query.hpp>
#include <entente/render/formats.hpp>
#include <iostream>

namespace {

entente::Record read(const std::string& id, const std::string& text, const std::string& published,
                     const entente::Knowledge& knowledge) {
  entente::Article article;
  article.id = id;
  article.text = text;
  article.published = entente::parse_period(published);
  return entente::extract(article, knowledge);
}

}  // namespace

int main() {
  const entente::Knowledge knowledge(entente::Packs::built_in());
  const entente::Graph graph = entente::build_graph({
      read("first", "Chinese President Hu Jintao met Kim Jong Il in Beijing on Wednesday.", "2010-05-07", knowledge),
      read("second", "Chủ tịch Trung Quốc Hồ Cẩm Đào hội đàm với ông Kim Jong-il tại Bắc Kinh hôm 5/5.", "2010-05-08",
           knowledge),
  });

  const std::vector<entente::Vertex> korea = entente::with_members(graph, entente::find_actors(graph, "Kim Jong Il").at(0));
  for (const entente::Vertex meeting : entente::find_meetings(graph, korea, {}, {})) {
    const entente::EventNode& event = entente::event(graph, meeting);
    std::cout << readable(event.when) << ": " << headline(graph, meeting) << '\n';
    for (const entente::Source& source : event.evidence) std::cout << "  " << source.article << ": " << source.text << '\n';
  }
}
