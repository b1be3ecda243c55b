// Noun phrases that may take part in events: names, titles with names, descriptions, groups, pronouns; and places.
//
// Names come from the world first (longest match), then titles, then shapes: runs of capitalised words that no list knows. A
// title draws in what belongs to it on both sides: modifiers, the state it serves, the name it introduces. That covers
// "a top North Korean nuclear envoy" and "phó trưởng đoàn đàm phán hạt nhân của Triều Tiên" with one set of rules: the order
// of words is in the text, the words are in the pack.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/language.hpp"
#include "extract/record.hpp"
#include "extract/tokens.hpp"

namespace entente {

enum class PhraseKind : std::uint8_t {
  person,  ///< by name or by title
  group,   ///< unnamed people
  state,   ///< a state, a people, a government; a seat too, which may be meant as a place
  organisation,
  medium,  ///< a news medium: reports, takes no part
  place,
  pronoun,
  both,  ///< "the two sides", "the three leaders": the parties spoken of
};

/// Whom words for parties may stand for.
enum class PartySort : std::uint8_t { any, people, states };

enum class Gender : std::uint8_t { unknown, male, female };

struct NounPhrase {
  TokenRange tokens;  ///< all of it, without a possessive ending
  PhraseKind kind = PhraseKind::person;
  TokenRange name;    ///< the proper name; empty: a description
  TokenRange title;   ///< the title noun; empty: none
  TokenRange role;    ///< the title with what belongs to it; empty: none
  std::string id;     ///< the world's id of what the name is; empty: unknown to it
  std::string state;  ///< ISO 3166-1 alpha-3 of the state that it is of or in; empty: unknown
  std::string office;
  std::string family;                  ///< of the title
  std::vector<std::string> describes;  ///< further families of people whom the title may describe: a leader is a president
  Gender gender = Gender::unknown;
  bool seat = false;        ///< the name of a place that stands for a government, or has one of its own
  bool definite = false;    ///< "the envoy": spoken of before
  bool indefinite = false;  ///< "an envoy": somebody new
  bool singular = false;    ///< of a noun that has a plural, and not in it
  bool former = false;
  bool owned = false;      ///< behind a possessive pronoun: "its military"
  bool local = false;      ///< of a place within the state: "Shanghai police"
  bool of_states = false;  ///< a body whose members are states, or its people: "the EU", "NATO leaders"
  bool plural = false;
  bool opening = false;                     ///< of a pronoun: in the phrase that opens a sentence, "During his visit, ..."
  bool adjective = false;                   ///< of a state, before the noun of an event: "Syrian talks"
  bool possessive = false;                  ///< followed by 's
  std::optional<std::uint32_t> possessor;   ///< phrase that it belongs to: "his counterpart", "Obama's envoy"
  std::optional<std::uint32_t> apposition;  ///< phrase with the name that this one describes
  PartySort parties = PartySort::any;       ///< of `both`
  std::uint8_t party_count = 2;             ///< of `both`: how many they are

  bool named() const { return name.size() > 0; }
};

/// All noun phrases of a text in reading order, not overlapping. `classes` are Language::classes() of the tokens; times
/// found before are no names. Cost is linear in the text.
std::vector<NounPhrase> find_noun_phrases(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                          const std::vector<Time>& times, const Language& language, const World& world);

}  // namespace entente
