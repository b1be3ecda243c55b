#include "extract/extract.hpp"

#include <utility>

#include "extract/actors/actors.hpp"
#include "extract/actors/noun_phrases.hpp"
#include "extract/actors/terms_of_office.hpp"
#include "extract/article/detect.hpp"
#include "extract/events/chunks.hpp"
#include "extract/events/events.hpp"
#include "extract/language.hpp"
#include "extract/sentences.hpp"
#include "extract/syntax/given_trees.hpp"
#include "extract/times/match.hpp"
#include "extract/times/times.hpp"
#include "extract/tokens.hpp"

namespace entente {
namespace {

void analyse(const Article& article, const Text& text, const Language& language, const World& world, Record& record) {
  const Tokens tokens = find_tokens(text, language.token_rules);
  const std::vector<WordClasses> classes = language.classes(tokens);
  record.notes = notes_on_cuts(tokens);
  const TimesOfText times = match_times(tokens, language.times);
  record.times = find_times(times, record.published);
  const std::vector<NounPhrase> phrases = find_noun_phrases(tokens, classes, record.times, language, world);
  if (record.published.period.unknown()) {  // offices and their holders tell something of it, and it dates the times
    const std::vector<DateHint> hints = find_office_hints(tokens, phrases, record.times, world);
    record.published = infer_published(times, record.published, hints, record.notes);
    record.times = find_times(times, record.published);
  }
  const Text title(record.title);
  const Tokens title_tokens = find_tokens(title, language.token_rules);
  const std::vector<NounPhrase> title_phrases =
      find_noun_phrases(title_tokens, language.classes(title_tokens), {}, language, world);
  const PhrasedText headline{title_tokens, title_phrases};
  ActorResolution actors = resolve_actors(tokens, phrases, world, record.published.period, record.id, &headline);
  std::vector<Tree> given = given_trees(article.conllu, tokens, record.notes);
  record.events =
      find_events({tokens, classes, record.times, phrases, actors, language, std::move(given)}, record.published, record.id);
  record.actors = std::move(actors.actors);
}

}  // namespace

Record extract(const Article& article, const Knowledge& knowledge) {
  Record record;
  record.id = article.id;
  record.title = article.title;
  if (article.published) record.published = {*article.published, DateSource::given};
  const Text text(article.text);
  record.language = article.language.empty() ? detect_language(text) : article.language;
  const Language* language = knowledge.find_language(record.language);
  if (language) {
    analyse(article, text, *language, knowledge.world(), record);
  } else {
    const std::string name =
        record.language.empty() ? "the language was not recognised" : "no language pack for \"" + record.language + '"';
    record.notes.push_back({{0, text.size()}, name + "; the article was not read"});
  }
  return record;
}

}  // namespace entente
