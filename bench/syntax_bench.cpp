// How fast words are cut, tagged and parsed: words a second, over the example articles of each language.
#include <benchmark/benchmark.h>

#include "extract/article.hpp"
#include "extract/article/detect.hpp"
#include "extract/knowledge.hpp"
#include "extract/language.hpp"

namespace {

using namespace entente;

const Knowledge& knowledge() {
  static const Knowledge loaded(Packs::built_in());
  return loaded;
}

std::vector<Article> examples(const std::string& language) {
  const auto reader =
      read_articles({ENTENTE_SOURCE_DIR "/examples/articles"}, InputFormat::automatic, [](const Problem&) {});
  std::vector<Article> articles;
  while (std::optional<Article> article = reader->next()) {
    if (detect_language(Text(article->text)) == language) articles.push_back(std::move(*article));
  }
  return articles;
}

void parse_sentences(benchmark::State& state, const std::string& code) {
  const Language* const language = knowledge().find_language(code);
  const std::vector<Article> articles = examples(code);
  std::vector<Text> texts;  // does not move: tokens refer to it
  texts.reserve(articles.size());
  std::vector<Tokens> cut;
  for (const Article& article : articles) {
    texts.emplace_back(article.text);
    cut.push_back(find_tokens(texts.back(), language->token_rules));
  }
  std::size_t words = 0;
  for (auto _ : state) {
    for (const Tokens& tokens : cut) {
      for (const Sentence& sentence : tokens.sentences)
        words += language->syntax->parse(tokens, sentence.tokens, {}).words.size();
    }
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(words));
}

BENCHMARK_CAPTURE(parse_sentences, en, std::string("en"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse_sentences, vi, std::string("vi"))->Unit(benchmark::kMillisecond);

}  // namespace
