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

  /// Finds or makes the actor of a named person's phrase; one capitalised word that nothing says is a person stays nobody.
  void resolve(std::uint32_t phrase);

 private:
  bool is_doubtful(const NounPhrase& phrase, const std::string& word) const;
  std::optional<std::uint32_t> find_by_name(const NounPhrase& phrase, const NameWords& name) const;
  std::optional<std::uint32_t> find_unnamed(const NounPhrase& phrase, std::uint32_t sentence) const;
  std::uint32_t new_person(const NounPhrase& phrase, const NameWords& name);
  void set_name(std::uint32_t number, const NounPhrase& phrase, const NameWords& name);

  Cast& cast_;
  std::map<std::string, std::uint32_t> inner_names_;  // words of names within sentences, where only names have capitals
};

}  // namespace entente
