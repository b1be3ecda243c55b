// How fast the stages of extraction are, in megabytes of text a second: tokens, the dictionaries' look-ups over ready tokens
// and with the cutting of tokens, times, everything. Texts are those of ../shared/data/news where it is, else the examples.
#include <benchmark/benchmark.h>

#include <filesystem>

#include "extract/extract.hpp"
#include "extract/language.hpp"
#include "extract/times/match.hpp"
#include "extract/times/times.hpp"

namespace {

using namespace entente;

constexpr std::size_t enough_bytes = 2'000'000;

const Knowledge& knowledge() {
  static const Knowledge loaded(Packs::built_in());
  return loaded;
}

// Texts of one language with their tokens.
struct Corpus {
  explicit Corpus(const std::string& code) : language(*knowledge().find_language(code)) {
    const std::filesystem::path news = ENTENTE_SOURCE_DIR "/../shared/data/news/bulk-" + code + ".jsonl";
    const std::string path = std::filesystem::exists(news) ? news.string() : ENTENTE_SOURCE_DIR "/examples/articles";
    const auto reader = read_articles({path}, InputFormat::automatic, [](const Problem&) {});
    while (bytes < enough_bytes) {
      std::optional<Article> article = reader->next();
      if (!article) break;
      article->language = code;
      bytes += article->text.size();
      texts.emplace_back(article->text);
      articles.push_back(std::move(*article));
    }
    for (const Text& text : texts) tokens.push_back(find_tokens(text, language.token_rules));
  }

  const Language& language;
  std::size_t bytes = 0;
  std::vector<Article> articles;
  std::vector<Text> texts;
  std::vector<Tokens> tokens;
};

const Corpus& corpus(benchmark::State& state) {
  static const Corpus english("en");
  static const Corpus vietnamese("vi");
  return state.range(0) == 0 ? english : vietnamese;
}

void count_bytes(benchmark::State& state, const Corpus& texts) {
  state.SetBytesProcessed(static_cast<std::int64_t>(texts.bytes) * static_cast<std::int64_t>(state.iterations()));
  state.SetLabel(texts.language.code);
}

void look_up(const Language& language, const Tokens& tokens, std::size_t& found) {
  for (const Sentence& sentence : tokens.sentences)
    language.names.for_each(tokens, sentence.tokens, [&](const Phrases::Match& match) { found += match.values.size(); });
}

void open_packs(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Knowledge(Packs::built_in()));
}

void cut_tokens(benchmark::State& state) {
  const Corpus& texts = corpus(state);
  for (auto _ : state) {
    for (const Text& text : texts.texts) benchmark::DoNotOptimize(find_tokens(text, texts.language.token_rules));
  }
  count_bytes(state, texts);
}

void find_names(benchmark::State& state) {
  const Corpus& texts = corpus(state);
  std::size_t found = 0;
  for (auto _ : state) {
    for (const Tokens& tokens : texts.tokens) look_up(texts.language, tokens, found);
  }
  benchmark::DoNotOptimize(found);
  count_bytes(state, texts);
}

void cut_tokens_and_find_names(benchmark::State& state) {
  const Corpus& texts = corpus(state);
  std::size_t found = 0;
  for (auto _ : state) {
    for (const Text& text : texts.texts) look_up(texts.language, find_tokens(text, texts.language.token_rules), found);
  }
  benchmark::DoNotOptimize(found);
  count_bytes(state, texts);
}

void find_classes(benchmark::State& state) {
  const Corpus& texts = corpus(state);
  for (auto _ : state) {
    for (const Tokens& tokens : texts.tokens) benchmark::DoNotOptimize(texts.language.classes(tokens));
  }
  count_bytes(state, texts);
}

void tag_times(benchmark::State& state) {
  const Corpus& texts = corpus(state);
  const Published published{on(*parse_day("2010-02-12")), DateSource::given};
  for (auto _ : state) {
    for (const Tokens& tokens : texts.tokens) benchmark::DoNotOptimize(find_times(tokens, texts.language.times, published));
  }
  count_bytes(state, texts);
}

void infer_dates(benchmark::State& state) {
  const Corpus& texts = corpus(state);
  for (auto _ : state) {
    for (const Tokens& tokens : texts.tokens) {
      std::vector<Note> notes;
      benchmark::DoNotOptimize(infer_published(match_times(tokens, texts.language.times), {}, {}, notes));
    }
  }
  count_bytes(state, texts);
}

void extract_records(benchmark::State& state) {
  const Corpus& texts = corpus(state);
  for (auto _ : state) {
    for (const Article& article : texts.articles) benchmark::DoNotOptimize(extract(article, knowledge()));
  }
  count_bytes(state, texts);
}

BENCHMARK(open_packs)->Unit(benchmark::kMillisecond);
BENCHMARK(cut_tokens)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
BENCHMARK(find_names)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
BENCHMARK(cut_tokens_and_find_names)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
BENCHMARK(find_classes)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
BENCHMARK(tag_times)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
BENCHMARK(infer_dates)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
BENCHMARK(extract_records)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);

}  // namespace
