#include "extract/language.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extract/table.hpp"

namespace entente {
namespace {

constexpr std::array<std::string_view, word_classes> class_names = {
    "article",     "indefinite",   "possessive", "conjunction", "of",         "from",      "place",        "preposition",
    "clause",      "relative",     "report",     "particle",    "male",       "female",    "honorific",    "modifier",
    "former",      "plural",       "he",         "she",         "they",       "both",      "party_people", "party_states",
    "copula",      "organisation", "place_noun", "common",      "linking",    "portfolio", "range",        "when",
    "superlative", "suffix",       "topic",      "since",       "background", "ongoing",   "before",       "after",
    "during",      "first_person", "three",      "compound", "perfect"};
constexpr std::array<std::string_view, 5> kind_names = {"person", "group", "body", "organ", "government"};

Table words_table(const std::string& folder, const Packs& packs) {
  return Table::parse(folder + "/words.tsv", packs.read(folder + "/words.tsv"), {"class", "words"});
}

// Classes that guide the cutting of text into tokens, and no others.
std::vector<std::string>* token_class(std::string_view name, TokenRules& rules) {
  if (name == "abbreviation") return &rules.abbreviations;
  if (name == "numbered") return &rules.numbered;
  if (name == "starter") return &rules.starters;
  if (name == "clitic") return &rules.clitics;
  if (name == "unit") return &rules.units;
  if (name == "prefix") return &rules.prefixes;
  return nullptr;
}

bool is_token_class(std::string_view name) {
  TokenRules rules;
  return name == "contraction" || token_class(name, rules) != nullptr;
}

TokenRules load_token_rules(const std::string& folder, const Packs& packs) {
  TokenRules rules;
  const Table table = words_table(folder, packs);
  for (const Table::Row& row : table.rows()) {
    std::vector<std::string>* const words = token_class(row[0], rules);
    for (const std::string_view word : split_list(row[1])) {
      if (row[0] == "contraction") {
        const std::size_t cut = word.find('+');
        if (cut == std::string_view::npos) table.fail(row, "no '+' in " + std::string(word));
        rules.contractions.push_back({std::string(word.substr(0, cut)), std::string(word.substr(cut + 1))});
      }
      if (words) words->push_back(words == &rules.abbreviations ? normalise(word) : fold(word));
    }
  }
  for (auto* words : {&rules.abbreviations, &rules.numbered, &rules.starters, &rules.prefixes})
    std::sort(words->begin(), words->end());
  return rules;
}

Phrases load_words(const std::string& folder, const Packs& packs, PhrasesBuilder words) {
  const Table table = words_table(folder, packs);
  for (const Table::Row& row : table.rows()) {
    if (is_token_class(row[0])) continue;
    const auto name = std::find(class_names.begin(), class_names.end(), row[0]);
    if (name == class_names.end()) table.fail(row, "no class of words: " + std::string(row[0]));
    for (const std::string_view word : split_list(row[1]))
      words.add(word, static_cast<std::uint32_t>(name - class_names.begin()));
  }
  return words.build();
}

// A title, and the plural that names a group of such people.
void add_title(std::string_view singular, std::string_view plural, const Title& title, PhrasesBuilder& titles,
               std::vector<Title>& list) {
  titles.add(singular, static_cast<std::uint32_t>(list.size()));
  list.push_back(title);
  if (plural.empty()) return;
  titles.add(plural, static_cast<std::uint32_t>(list.size()));
  const bool people = title.kind == TitleKind::person;
  list.push_back({people ? TitleKind::group : title.kind, people ? title.office : "", title.family, title.describes, false});
}

TitleKind kind_of(const Table& table, const Table::Row& row) {
  const auto kind = std::find(kind_names.begin(), kind_names.end(), row[2]);
  if (kind == kind_names.end()) table.fail(row, "no kind of title: " + std::string(row[2]));
  return static_cast<TitleKind>(kind - kind_names.begin());
}

Title title_of(const Table& table, const Table::Row& row) {
  Title title{kind_of(table, row), std::string(row[3]), {}, {}, !row[1].empty()};
  for (const std::string_view family : split_list(row[4])) title.describes.emplace_back(family);
  if (!title.describes.empty()) {
    title.family = title.describes.front();
    title.describes.erase(title.describes.begin());
  }
  return title;
}

std::vector<Title> load_titles(const std::string& folder, const Packs& packs, PhrasesBuilder& titles) {
  std::vector<Title> list;
  const std::string file = folder + "/titles.tsv";
  const Table table = Table::parse(file, packs.read(file), {"title", "plural", "kind", "office", "family"});
  for (const Table::Row& row : table.rows()) {
    add_title(row[0], row[1], title_of(table, row), titles, list);
  }
  const std::string agents_file = folder + "/agents.tsv";
  const Table agents = Table::parse(agents_file, packs.read(agents_file), {"noun", "plural", "kind"});
  for (const Table::Row& row : agents.rows()) {
    add_title(row[0], row[1], {kind_of(agents, row), "", "agent " + std::string(row[0]), {}, !row[1].empty()}, titles, list);
  }
  return list;
}

// Names of the language and of all; and what other languages call states, places and bodies, since news quotes them.
Phrases load_names(const World& world, const std::string& code, PhrasesBuilder names) {
  const auto add = [&](bool own) {
    for (std::uint32_t i = 0; i < world.names().size(); ++i) {
      const WorldName& name = world.names()[i];
      const bool is_own = name.language == code || name.language == "*";
      const bool borrowed = !name.also_word && name.use != NameUse::demonym && name.use != NameUse::people;
      if (own ? is_own : !is_own && borrowed) names.add(name.name, i);
    }
  };
  add(true);
  add(false);
  return names.build();
}

}  // namespace

LanguageTables LanguageTables::load(const std::string& code, const Packs& packs, const World& world) {
  const std::string folder = "languages/" + code;
  LanguageTables language;
  language.code = code;
  language.token_rules = load_token_rules(folder, packs);
  WordNumbersBuilder numbers;
  const auto phrases = [&] { return PhrasesBuilder(language.token_rules, numbers); };
  language.words = load_words(folder, packs, phrases());
  PhrasesBuilder titles = phrases();
  language.title_list = load_titles(folder, packs, titles);
  language.titles = titles.build();
  language.frames = Frames::load(folder, packs, language.token_rules, numbers);
  language.times = TimeGrammar::load(packs, code);
  language.confidence = load_confidence(packs, code);
  language.names = load_names(world, code, phrases());  // last: what other dictionaries hold gets small numbers
  language.token_rules.words = numbers.build();
  return language;
}

std::vector<WordClasses> LanguageTables::classes(const Tokens& tokens) const {
  std::vector<WordClasses> classes(tokens.tokens.size());
  for (const Sentence& sentence : tokens.sentences) {
    words.for_each(tokens, sentence.tokens, [&](const Phrases::Match& match) {
      WordClasses found;
      for (const std::uint32_t value : match.values) found.set(value);
      for (std::uint32_t i = match.tokens.first; i < match.tokens.last; ++i) classes[i] = found;
    });
  }
  return classes;
}

}  // namespace entente
