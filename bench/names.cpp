// Names as extraction finds them, one text a line: entente_names LANGUAGE [PACKS] < texts > "START END PER|LOC|ORG ..."
// lines, offsets in code points. What bench/score_names.py compares with annotated names. "tagger" as a third argument:
// those of the learned tagger alone.
#include <iostream>
#include <map>
#include <string>

#include "extract/actors/elements.hpp"
#include "extract/actors/name_tokens.hpp"
#include "extract/actors/noun_phrases.hpp"
#include "extract/knowledge.hpp"
#include "extract/language.hpp"
#include "extract/times/times.hpp"

namespace {

using namespace entente;

const char* kind_of(NameUse use) {
  switch (use) {
    case NameUse::state:
    case NameUse::seat:
    case NameUse::place:
    case NameUse::territory:
      return "LOC";
    case NameUse::organisation:
    case NameUse::media:
      return "ORG";
    case NameUse::person:
      return "PER";
    case NameUse::demonym:
    case NameUse::people:
      break;
  }
  return nullptr;
}

const char* kind_of(PhraseKind kind) {
  if (kind == PhraseKind::person) return "PER";
  if (kind == PhraseKind::place) return "LOC";
  return kind == PhraseKind::organisation || kind == PhraseKind::medium ? "ORG" : nullptr;
}

std::map<Span, const char*> names_of(const std::string& line, const Language& language, const World& world) {
  const Text text(line);
  const Tokens tokens = find_tokens(text, language.token_rules);
  const auto classes = language.classes(tokens);
  const auto times = find_times(tokens, language.times, {});
  std::map<Span, const char*> names;
  for (const Element& element : find_elements(tokens, classes, times, language, world)) {
    if (element.kind != Element::Kind::world_name) continue;
    if (const char* kind = kind_of(element.name->use)) names.emplace(tokens.span(element.tokens), kind);
  }
  for (const NounPhrase& phrase : find_noun_phrases(tokens, classes, times, language, world)) {
    const char* kind = kind_of(phrase.kind);
    if (kind && phrase.named()) names.emplace(tokens.span(phrase.name), kind);
  }
  return names;
}

// Those of the tagger: words of one sort in a row.
std::map<Span, const char*> tagged_names(const std::string& line, const Language& language, const World& world) {
  static const char* const kinds[] = {nullptr, "PER", "LOC", "ORG"};
  const Text text(line);
  const Tokens tokens = find_tokens(text, language.token_rules);
  const auto classes = language.classes(tokens);
  const auto listed = find_listed(tokens, classes, find_times(tokens, language.times, {}), language, world);
  const NameTagger& tagger = *language.name_tagger;
  std::map<Span, const char*> names;
  for (const Sentence& sentence : tokens.sentences) {
    const auto sorts = tagger.tag(name_tokens(tokens, classes, listed, tagger.lists(), sentence.tokens));
    for (std::uint32_t i = 0; i < sorts.size();) {
      std::uint32_t last = i + 1;
      while (last < sorts.size() && sorts[last] == sorts[i]) ++last;
      const TokenRange range{sentence.tokens.first + i, sentence.tokens.first + last};
      if (sorts[i] != NameSort::none) names.emplace(tokens.span(range), kinds[static_cast<std::size_t>(sorts[i])]);
      i = last;
    }
  }
  return names;
}

}  // namespace

int main(int argc, char** argv) {
  const Knowledge knowledge(argc > 2 ? Packs::folder(argv[2]) : Packs::built_in());
  const Language* language = knowledge.find_language(argc > 1 ? argv[1] : "en");
  if (!language) return 2;
  for (std::string line; std::getline(std::cin, line);) {
    const auto names =
        argc > 3 ? tagged_names(line, *language, knowledge.world()) : names_of(line, *language, knowledge.world());
    for (const auto& [span, kind] : names) std::cout << span.start << ' ' << span.end << ' ' << kind << ' ';
    std::cout << '\n';
  }
}
