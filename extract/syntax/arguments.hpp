// Arguments: the words that stand in a relation to a predicate, with control, relative clauses and shared subjects followed.
//
// The predicate is a word of the tree, verb or noun. What the tree leaves to be understood is looked up where the Universal
// Dependencies put it: the subject of an infinitive with the verb above it, of a second verb with the first, of a relative
// clause in the noun before it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/syntax/dependencies.hpp"

namespace entente {

class Arguments {
 public:
  /// Both must outlive it.
  Arguments(const Dependencies& tree, const Tokens& tokens) : tree_(tree), tokens_(tokens) {}

  bool is_passive(std::uint32_t verb) const;
  /// Who does it, as the verb has it: nothing for a passive, whose subject is the object.
  std::optional<std::uint32_t> subject(std::uint32_t verb) const;
  /// Who does it when the verb has no subject of its own: that of the verb above it, or the noun that it describes.
  std::optional<std::uint32_t> understood_subject(std::uint32_t verb) const;
  /// Whom the verb moves, who then does what it is for: "sent *Lavrov* to Beijing for talks".
  std::optional<std::uint32_t> sent(std::uint32_t verb) const;
  /// To whom it is done, the subject of a passive among them.
  std::optional<std::uint32_t> object(std::uint32_t verb) const;
  /// Dependents behind a preposition (folded; several words with a space between), those of the predicate's object too, as
  /// readers and treebanks hang them now here now there.
  std::vector<std::uint32_t> behind(std::uint32_t predicate, std::string_view preposition) const;
  /// Dependents that name whose it is: "Putin's visit", "the U.S.-Iran talks".
  std::vector<std::uint32_t> possessors(std::uint32_t noun) const;
  /// The word and what is coordinated with it, in reading order; `word` is the first of the list.
  std::vector<std::uint32_t> coordinated(std::uint32_t word) const;
  /// The preposition that governs a word, folded; empty: none.
  std::string preposition(std::uint32_t word) const;

 private:
  std::optional<std::uint32_t> surface_subject(std::uint32_t verb) const;
  std::optional<std::uint32_t> antecedent(std::uint32_t word) const;
  std::string norm(std::uint32_t word) const;

  const Dependencies& tree_;
  const Tokens& tokens_;
};

}  // namespace entente
