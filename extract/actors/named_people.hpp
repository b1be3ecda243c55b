// People by their names: full ones, short ones, and who of the article or the world bears them.
#pragma once

#include <map>
#include <string>

#include "extract/actors/cast.hpp"

namespace entente {

class NamedPeople {
 public:
  /// Counts the names of an article first: what it repeats is more surely a name.
  explicit NamedPeople(Cast& cast);

  /// Names of several words, and those that the world knows: each finds or makes its actor.
  void resolve_full(std::uint32_t phrase);
  /// Names of one word: of somebody whom the article names in full, before or behind; of who held the office that stands
  /// beside it; else of somebody known in this article only. A word that nothing says is a person's stays nobody.
  void resolve_short(std::uint32_t phrase);

 private:
  bool is_doubtful(const NounPhrase& phrase, const std::string& word) const;
  std::optional<std::uint32_t> find_by_name(std::uint32_t i, const NameWords& name) const;
  const Person* find_bearer(const NounPhrase& phrase, const std::string& word) const;
  void take(std::uint32_t phrase, std::uint32_t number, const NameWords& name, const char* because);

  Cast& cast_;
  std::map<std::string, std::uint32_t> inner_names_;  // words of names within sentences, where only names have capitals
};

}  // namespace entente
