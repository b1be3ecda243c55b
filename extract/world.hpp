// The world: states, organisations, people, the offices they held and when, and the names of all of them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "extract/date.hpp"
#include "extract/packs.hpp"

namespace entente {

/// What a name is used for.
enum class NameUse : std::uint8_t {
  state,         ///< "North Korea": id is a state's code
  demonym,       ///< "North Korean", the adjective
  people,        ///< "North Koreans"
  seat,          ///< a place that stands for its government: "Pyongyang", "the White House"
  place,         ///< a place alone: "New York"
  organisation,  ///< id is an organisation's
  media,         ///< a news medium: reports, and takes no part
  person,        ///< id is a person's
  territory,     ///< a place with a government of its own that is no state's: id is an organisation's
};

/// A name in one language ("en", "vi") or in all ("*").
struct WorldName {
  std::string language;
  std::string name;
  NameUse use = NameUse::state;
  std::string id;
  bool also_word = false;  ///< also a common word or a part of people's names: needs a context that agrees
};

struct Organisation {
  std::string id;
  std::string name;
  std::string state;                 ///< ISO 3166-1 alpha-3; empty: international
  std::vector<std::string> members;  ///< states
  std::string wikidata;              ///< id there ("Q123"); empty: unknown
};

struct Person {
  std::string id;
  std::string name;
  std::string state;
  std::vector<std::string> names;  ///< other forms
  std::string wikidata;            ///< id there; empty: unknown
};

/// A person in an office, for some time.
struct Term {
  std::string person;
  std::string office;  ///< "head-of-state", "foreign-minister", ...
  std::string of;      ///< state or organisation
  Period days;         ///< open where unknown or still going on when the list was made
  std::string title;   ///< as the English press words it: "Foreign Minister"
};

class World {
 public:
  World() = default;
  /// Reads world/*.tsv. Throws Error that points at file and line of what does not fit.
  explicit World(const Packs& packs);

  const std::vector<WorldName>& names() const { return names_; }
  /// English names of all states, by code.
  const std::map<std::string, std::string>& states() const { return states_; }
  /// English name of a state; empty when the code is none.
  std::string_view state_name(std::string_view code) const;
  /// Wikidata's id of a state; empty when none is known.
  std::string_view state_wikidata(std::string_view code) const;
  const Organisation* find_organisation(std::string_view id) const;
  const Person* find_person(std::string_view id) const;
  /// The one person who may have held an office at some day of the period; nothing when several may, or none is known.
  const Person* find_holder(std::string_view office, std::string_view of, const Period& when) const;
  /// All who may have held an office at some day of the period, or before its end when they are called former, of one state
  /// or organisation or (empty) of any; everybody who ever did for an unknown period. A person may be there more than once.
  std::vector<const Person*> holders(std::string_view office, std::string_view of, const Period& when, bool former) const;
  /// The terms of a person in all offices, by day of beginning.
  std::vector<const Term*> terms_of(std::string_view person) const;

 private:
  friend struct ImageParts;
  template <typename Self>
  static auto parts(Self& self) {
    return std::tie(self.states_, self.organisations_, self.people_, self.terms_, self.terms_by_person_, self.names_,
                    self.states_wikidata_);
  }
  void add_names_of_people();

  std::map<std::string, std::string> states_;
  std::vector<Organisation> organisations_;  // sorted by id
  std::vector<Person> people_;               // sorted by id
  std::vector<Term> terms_;                  // sorted by office, then state or organisation
  std::vector<std::uint32_t> terms_by_person_;
  std::vector<WorldName> names_;
  std::map<std::string, std::string> states_wikidata_;
};

}  // namespace entente
