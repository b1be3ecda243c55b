#include "tests/extract/dump.hpp"

#include "extract/actors/actors.hpp"
#include "extract/actors/noun_phrases.hpp"
#include "extract/article.hpp"
#include "extract/extract.hpp"
#include "extract/times/times.hpp"
#include "extract/vocabulary.hpp"

namespace entente {
namespace {

// The stages up to the actors, held together.
struct Reading {
  Reading(std::string_view code, std::string_view utf8, const Published& published)
      : language(built_in_language(code)), text(utf8), tokens(find_tokens(text, language.token_rules)) {
    const std::vector<WordClasses> classes = language.classes(tokens);
    const std::vector<Time> times = find_times(tokens, language.times, published);
    phrases = find_noun_phrases(tokens, classes, times, language, built_in_knowledge().world());
    actors = resolve_actors(tokens, phrases, built_in_knowledge().world(), published.period, "a");
  }

  // The text with every phrase in brackets and what `describe` says of it.
  template <typename Describe>
  std::string bracketed(Describe describe) const {
    std::string result;
    std::uint32_t at = 0;
    for (std::uint32_t i = 0; i < phrases.size(); ++i) {
      const Span span = tokens.span(phrases[i].tokens);
      result += text.slice({at, span.start});
      result.append("[").append(text.slice(span)).append("|").append(describe(i)).append("]");
      at = span.end;
    }
    return result.append(text.slice({at, text.size()}));
  }

  const Language& language;
  Text text;
  Tokens tokens;
  std::vector<NounPhrase> phrases;
  ActorResolution actors;
};

Published given(std::string_view days) {
  const auto period = parse_period(days);
  return period ? Published{*period, DateSource::given} : Published{};
}

std::string_view word(PhraseKind kind) {
  switch (kind) {
    case PhraseKind::person:
      return "person";
    case PhraseKind::group:
      return "group";
    case PhraseKind::state:
      return "state";
    case PhraseKind::organisation:
      return "organisation";
    case PhraseKind::medium:
      return "medium";
    case PhraseKind::place:
      return "place";
    case PhraseKind::pronoun:
      return "pronoun";
    case PhraseKind::both:
      return "both";
  }
  return {};
}

std::string describe(const NounPhrase& phrase, const std::vector<NounPhrase>& phrases, const Reading& reading) {
  std::string words(word(phrase.kind));
  const auto add = [&](std::string_view part) {
    if (!part.empty()) words.append(" ").append(part);
  };
  const auto add_if = [&](bool applies, std::string_view part) { add(applies ? part : std::string_view()); };
  add(phrase.state);
  add(phrase.office);
  add_if(phrase.seat, "seat");
  add_if(phrase.former, "former");
  add_if(phrase.definite, "definite");
  add_if(phrase.gender == Gender::male, "male");
  add_if(phrase.gender == Gender::female, "female");
  if (phrase.possessor) add("of:" + std::string(reading.tokens.slice(phrases[*phrase.possessor].tokens)));
  if (phrase.apposition) add("is:" + std::string(reading.tokens.slice(phrases[*phrase.apposition].name)));
  return words;
}

// Those of one role, with `joint` before each; before the first actor only a space.
std::string actors(const Event& event, Role role, std::string_view joint) {
  std::string result;
  for (const Participant& participant : event.participants) {
    if (participant.role != role) continue;
    result.append(result.empty() && role == Role::actor ? " " : joint).append(participant.actor);
  }
  return result;
}

std::string line(const Event& event) {
  std::string line(word(event.type));
  if (event.mode != Mode::none) line.append("/").append(word(event.mode));
  line.append(" ").append(word(event.status));
  line += actors(event, Role::actor, " + ");
  line += actors(event, Role::recipient, " > ");
  if (event.place) line.append(" @").append(event.place->name);
  const bool news = event.when_text.empty();  // dated by nothing but the article's own day
  if (!event.when.unknown() && !news) line.append(" ").append(iso(event.when));
  if (!event.reported_by.empty()) line.append(" (").append(event.reported_by).append(")");
  if (!event.retold.empty()) line.append(" x").append(std::to_string(event.retold.size() + 1));
  return line;
}

}  // namespace

const Knowledge& built_in_knowledge() {
  static const Knowledge loaded(Packs::built_in());
  return loaded;
}

const Language& built_in_language(std::string_view code) { return *built_in_knowledge().find_language(code); }

Record record_of(std::string_view language, std::string_view text, std::string_view published) {
  Article article;
  article.id = "a";
  article.text = text;
  article.language = language;
  article.published = parse_period(published);
  return extract(article, built_in_knowledge());
}

std::string dump_tokens(std::string_view language, std::string_view utf8) {
  const Text text(utf8);
  const Tokens tokens = find_tokens(text, built_in_language(language).token_rules);
  std::string result;
  for (const Sentence& sentence : tokens.sentences) {
    if (!result.empty()) result += " |";
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
      if (!result.empty()) result += ' ';
      result.append("[").append(tokens.slice({i, i + 1})).append("]");
    }
  }
  return result;
}

std::string dump_phrases(std::string_view language, std::string_view text) {
  const Reading reading(language, text, {});
  return reading.bracketed([&](std::uint32_t i) { return describe(reading.phrases[i], reading.phrases, reading); });
}

std::string dump_mentions(std::string_view language, std::string_view text, std::string_view published) {
  const Reading reading(language, text, given(published));
  return reading.bracketed([&](std::uint32_t i) {
    std::string ids;
    for (const std::uint32_t number : reading.actors.of_phrase[i])
      ids.append(ids.empty() ? "" : " & ").append(reading.actors.actors[number].id);
    return ids.empty() ? std::string("-") : ids;
  });
}

std::string dump_actors(const Record& record) {
  std::string result;
  for (const Actor& actor : record.actors) {
    if (!result.empty()) result += '\n';
    result.append(actor.id)
        .append(" ")
        .append(actor.state.empty() ? "-" : actor.state)
        .append(" \"")
        .append(actor.name)
        .append("\"");
    if (!actor.role.empty()) result.append(" ").append(actor.role);
  }
  return result;
}

std::string dump_events(const Record& record) {
  std::string result;
  for (const Event& event : record.events) result.append(result.empty() ? "" : "\n").append(line(event));
  return result;
}

std::string dump_events(std::string_view language, std::string_view text, std::string_view published) {
  return dump_events(record_of(language, text, published));
}

}  // namespace entente
