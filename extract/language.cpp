#include "extract/language.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extract/table.hpp"

namespace entente {
namespace {

constexpr std::array<std::string_view, word_classes> class_names = {
    "article", "indefinite", "possessive", "conjunction", "of",    "from",        "place",        "preposition",
    "clause",  "relative",   "report",     "particle",    "male",  "female",      "honorific",    "modifier",
    "former",  "plural",     "he",         "she",         "they",  "both",        "organisation", "place_noun",
    "common",  "linking",    "portfolio",  "range",       "when",  "superlative", "suffix",       "topic",
    "since",   "background", "ongoing",    "before",      "after", "during"};
constexpr std::array<std::string_view, 4> kind_names = {"person", "group", "organ", "government"};

Table words_table(const std::string& folder, const Packs& packs) {
  return Table::parse(folder + "/words.tsv", packs.read(folder + "/words.tsv"), {"class", "words"});
}

TokenRules load_token_rules(const std::string& folder, const Packs& packs) {
  TokenRules rules;
  const Table table = words_table(folder, packs);
  for (const Table::Row& row : table.rows()) {
    std::vector<std::string>* words = row[0] == "abbreviation" ? &rules.abbreviations
                                      : row[0] == "starter"    ? &rules.starters
                                      : row[0] == "clitic"     ? &rules.clitics
                                                               : nullptr;
    if (!words) continue;
    for (const std::string_view word : split_list(row[1])) words->push_back(fold(word));
  }
  std::sort(rules.abbreviations.begin(), rules.abbreviations.end());
  std::sort(rules.starters.begin(), rules.starters.end());
  return rules;
}

void load_words(const std::string& folder, const Packs& packs, Phrases& words) {
  const Table table = words_table(folder, packs);
  for (const Table::Row& row : table.rows()) {
    if (row[0] == "abbreviation" || row[0] == "starter" || row[0] == "clitic") continue;
    const auto name = std::find(class_names.begin(), class_names.end(), row[0]);
    if (name == class_names.end()) table.fail(row, "no class of words: " + std::string(row[0]));
    for (const std::string_view word : split_list(row[1]))
      words.add(word, static_cast<std::uint32_t>(name - class_names.begin()));
  }
}

std::vector<Title> load_titles(const std::string& folder, const Packs& packs, Phrases& titles) {
  std::vector<Title> list;
  const std::string file = folder + "/titles.tsv";
  const Table table = Table::parse(file, packs.read(file), {"title", "plural", "kind", "office", "family"});
  for (const Table::Row& row : table.rows()) {
    const auto kind = std::find(kind_names.begin(), kind_names.end(), row[2]);
    if (kind == kind_names.end()) table.fail(row, "no kind of title: " + std::string(row[2]));
    const Title title{static_cast<TitleKind>(kind - kind_names.begin()), std::string(row[3]), std::string(row[4])};
    titles.add(row[0], static_cast<std::uint32_t>(list.size()));
    list.push_back(title);
    if (row[1].empty()) continue;
    titles.add(row[1], static_cast<std::uint32_t>(list.size()));
    list.push_back({title.kind == TitleKind::person ? TitleKind::group : title.kind, "", title.family});
  }
  return list;
}

// Names of the language and of all; and what other languages call states, places and bodies, since news quotes them.
void load_names(const World& world, const std::string& code, Phrases& names) {
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
}

}  // namespace

Language::Language(std::string language_code, const Packs& packs, const World& world)
    : code(std::move(language_code)),
      token_rules(load_token_rules("languages/" + code, packs)),
      words(token_rules),
      titles(token_rules),
      names(token_rules),
      frames("languages/" + code, packs, token_rules),
      times(TimeGrammar::load(packs, code)) {
  load_words("languages/" + code, packs, words);
  title_list = load_titles("languages/" + code, packs, titles);
  load_names(world, code, names);
}

std::vector<WordClasses> Language::classes(const Tokens& tokens) const {
  std::vector<WordClasses> classes(tokens.tokens.size());
  for (const Sentence& sentence : tokens.sentences) {
    for (const Phrases::Match& match : words.find_all(tokens, sentence.tokens)) {
      for (std::uint32_t i = match.tokens.first; i < match.tokens.last; ++i) {
        for (const std::uint32_t value : match.values) classes[i].set(value);
      }
    }
  }
  return classes;
}

}  // namespace entente
