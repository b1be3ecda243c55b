#include "cli/reading.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "cli/arguments.hpp"
#include "cli/given_syntax.hpp"
#include "cli/progress.hpp"
#include "extract/extract.hpp"
#include "extract/world.hpp"

namespace entente {
namespace {

Packs load_packs(const ReadingOptions& options) {
  return options.packs.empty() ? Packs::built_in() : Packs::folder(options.packs);
}

void check_language(const ReadingOptions& options, const Knowledge& knowledge, const Packs& packs) {
  if (options.language.empty() || knowledge.find_language(options.language) != nullptr) return;
  throw WrongUse(fmt::format("--language takes {}, not '{}'", fmt::join(packs.languages(), ", "), options.language));
}

void say_that_we_wait(const ReadingOptions& options, Console& console) {
  const bool waits = std::find(options.paths.begin(), options.paths.end(), "-") != options.paths.end();
  if (waits && isatty(STDIN_FILENO) != 0) console.progress("reading an article from the terminal; Ctrl-D ends it");
}

}  // namespace

ReadingReport read_all(const ReadingOptions& options, Console& console,
                       const std::function<void(const Article&, const Knowledge&)>& take) {
  const Packs packs = load_packs(options);
  const Knowledge knowledge(packs);
  check_language(options, knowledge, packs);
  const GivenSyntax syntax(options.syntax);
  ReadingReport report;
  report.states = knowledge.world().states();
  const auto reader = read_articles(options.paths, options.format, [&](const Problem& problem) {
    if (problem.lost) ++report.lost;
    console.complain(problem.sentence);
  });
  say_that_we_wait(options, console);
  Progress progress(console);
  while (std::optional<Article> article = reader->next()) {
    if (!article->published) article->published = options.published;
    if (article->language.empty()) article->language = options.language;
    if (article->conllu.empty()) article->conllu = syntax.of(article->id);
    take(*article, knowledge);
    ++report.articles;
    progress.count(article->text.size());
  }
  return report;
}

ReadingReport read_records(const ReadingOptions& options, Console& console,
                           const std::function<void(const Article&, const Record&)>& take) {
  std::size_t unread = 0;
  std::set<std::string> languages;
  ReadingReport report = read_all(options, console, [&](const Article& article, const Knowledge& knowledge) {
    const Record record = extract(article, knowledge);
    take(article, record);
    if (knowledge.find_language(record.language) != nullptr) return;
    ++unread;
    languages.insert(record.language);
  });
  report.unread = unread;
  report.unread_languages = std::move(languages);
  return report;
}

}  // namespace entente
