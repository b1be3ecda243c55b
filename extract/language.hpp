// One loaded language pack: everything that the extractor knows of a language, from the tables of its folder.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/actors/name_tagger.hpp"
#include "extract/events/confidence.hpp"
#include "extract/events/frames.hpp"
#include "extract/phrases.hpp"
#include "extract/syntax/syntax.hpp"
#include "extract/times/grammar.hpp"
#include "extract/tokens.hpp"
#include "extract/world.hpp"

namespace entente {

/// Closed classes of words that noun phrases and clauses are built with; the pack's words.tsv fills them. The learned name
/// tagger knows them by number: a new one stands last, or the tagger is learned anew.
enum class WordClass : std::uint8_t {
  article,      ///< the, a
  indefinite,   ///< a, an, một: something new
  possessive,   ///< his, their
  conjunction,  ///< and, và
  of,           ///< of, của
  from,         ///< from, đến từ: with a state behind it, where somebody belongs
  place,        ///< prepositions of place: in, at, tại
  preposition,  ///< all others
  clause,       ///< words that begin a clause: that, when, because, khi
  relative,     ///< who, which: the noun phrase before it is their subject
  report,       ///< verbs of saying: what stands before or behind them only tells
  particle,     ///< small words within names: bin, van
  male,         ///< honorifics: Mr., ông
  female,       ///< Mrs., bà
  honorific,    ///< both: Dr.
  modifier,     ///< adjectives and nouns before or behind a title: nuclear, special, cấp cao
  former,       ///< former, cựu: not in office any more
  plural,       ///< two, several, các
  he,           ///< personal pronouns
  she,
  they,
  both,          ///< the two sides, hai bên: the parties spoken of
  party_people,  ///< of those, the words for people: the two leaders
  party_states,  ///< for states: both countries
  copula,        ///< is, was, là: what stands behind it is who stands before
  organisation,  ///< capitalised nouns that end (or begin) an organisation's name: Agency, Council
  place_noun,    ///< nouns that make a name a place: River, Airport
  common,        ///< capitalised often, and no name: Monday, Internet
  linking,       ///< be: was in
  portfolio,     ///< what a minister is of: Energy, Foreign Affairs
  range,         ///< between the ends of a range of days: to, đến
  when,          ///< begins a clause about the time before it: in May, when he met her
  superlative,   ///< first, highest-ranking: "the first to visit" did visit
  suffix,        ///< behind a name: Jr.
  topic,         ///< what people talk about stands behind it: on, about, về
  since,         ///< a time behind it is not that of the event: since 2004
  background,    ///< what lies before the story that is told: had met, met earlier
  ongoing,       ///< before a verb that goes on: is (meeting), đang
  before,        ///< words of order between two events: before, trước
  after,
  during,
  first_person,  ///< I, we, us, our: who speaks
  three,         ///< words of `both` for three parties: the three leaders
  compound,      ///< behind a hyphen, makes an adjective of a name, whose bearer takes no part: US-backed
  perfect,       ///< of background, the words that news begins with too: has met
};
constexpr std::size_t word_classes = 45;
using WordClasses = std::bitset<word_classes>;

/// What a title noun stands for.
enum class TitleKind : std::uint8_t {
  person,      ///< envoy, president
  group,       ///< officials, leaders
  body,        ///< police, company: a group too, which may stand before somebody's title
  organ,       ///< foreign ministry: an organisation of a state
  government,  ///< government, capital: the state itself
};

/// A title noun of the pack's titles.tsv.
struct Title {
  TitleKind kind = TitleKind::person;
  std::string office;  ///< office or organ it names ("foreign-minister"); empty: none in particular
  std::string family;  ///< titles of one family may describe one man (envoy, negotiator); empty: a family of its own
  std::vector<std::string> describes;  ///< further families of those whom the title may describe: a leader is a president
  bool has_plural = false;             ///< the language has another form for several of them, so this one is one
};

/// The tables of a language, which its image holds.
struct LanguageTables {
  /// Reads the tables of a language's folder. Throws Error that points at file and line of what does not fit.
  static LanguageTables load(const std::string& code, const Packs& packs, const World& world);

  /// Classes of every token of a text.
  std::vector<WordClasses> classes(const Tokens& tokens) const;

  std::string code;
  TokenRules token_rules;
  Phrases words;   ///< values are WordClass
  Phrases titles;  ///< values are indexes of title_list
  Phrases names;   ///< values are indexes of World::names()
  std::vector<Title> title_list;
  Frames frames;
  TimeGrammar times;
  Confidence confidence;
};

/// One loaded language.
struct Language : LanguageTables {
  std::optional<Syntax> syntax;           ///< none where the pack has no model
  std::optional<NameTagger> name_tagger;  ///< the same
};

}  // namespace entente
