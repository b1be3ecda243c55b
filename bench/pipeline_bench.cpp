// How fast each stage is, over the example articles: from articles to records, from records to the graph, from the graph to
// DOT.
#include <benchmark/benchmark.h>

#include "extract/extract.hpp"
#include "graph/build.hpp"
#include "render/dot.hpp"
#include "render/relations.hpp"
#include "render/timeline_diagram.hpp"

namespace {

using namespace entente;

const Knowledge& knowledge() {
  static const Knowledge loaded(Packs::built_in());
  return loaded;
}

std::vector<Article> examples() {
  const auto reader =
      read_articles({ENTENTE_SOURCE_DIR "/examples/articles"}, InputFormat::automatic, [](const Problem&) {});
  std::vector<Article> articles;
  while (std::optional<Article> article = reader->next()) articles.push_back(std::move(*article));
  return articles;
}

// Records of the examples, told `times` times under other ids.
std::vector<Record> records(std::int64_t times) {
  std::vector<Record> all;
  for (std::int64_t i = 0; i < times; ++i) {
    for (Article& article : examples()) {
      article.id += "-" + std::to_string(i);
      all.push_back(extract(article, knowledge()));
    }
  }
  return all;
}

void extract_articles(benchmark::State& state) {
  const std::vector<Article> articles = examples();
  std::size_t bytes = 0;
  for (const Article& article : articles) bytes += article.text.size();
  for (auto _ : state) {
    for (const Article& article : articles) benchmark::DoNotOptimize(extract(article, knowledge()));
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * static_cast<std::int64_t>(state.iterations()));
}

void build_from_records(benchmark::State& state) {
  const std::vector<Record> told = records(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(build_graph(told));
  state.SetItemsProcessed(static_cast<std::int64_t>(told.size()) * static_cast<std::int64_t>(state.iterations()));
}

void draw_both(benchmark::State& state) {
  const Graph graph = build_graph(records(1));
  for (auto _ : state) {
    benchmark::DoNotOptimize(write_dot(draw_relations(graph, {})));
    benchmark::DoNotOptimize(write_dot(draw_timeline(graph, {})));
  }
}

BENCHMARK(extract_articles)->Unit(benchmark::kMillisecond);
BENCHMARK(build_from_records)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(draw_both)->Unit(benchmark::kMillisecond);

}  // namespace
