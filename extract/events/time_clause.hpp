// Time clauses: whether a tree hangs a time expression on the clause of a trigger or on another one.
#pragma once

#include <cstdint>
#include <optional>

#include "extract/events/triggers.hpp"
#include "extract/syntax/dependencies.hpp"

namespace entente {

/// How a time expression stands to a trigger.
enum class TimeHold : std::uint8_t {
  unknown,    ///< the tree does not say, or there is none
  own,        ///< it hangs on the trigger's own words
  shared,     ///< it hangs on a clause above, which the trigger's clause goes on with: "met today to congratulate"
  elsewhere,  ///< it hangs on a clause of its own: "a bargain struck in March", "before he flew home on Monday"
};

class TimeClause {
 public:
  /// All must outlive it.
  TimeClause(const Chunks& chunks, const Dependencies& tree, const FoundTrigger& trigger);

  TimeHold hold(TokenRange time) const;
  /// Whether the trigger stands in the sentence's main clause or in one that goes on with it.
  bool is_main() const;
  /// Whether a token belongs to the trigger's clause; every one does where there is no tree.
  bool has(std::uint32_t token) const;

 private:
  bool is_verb(std::uint32_t word) const;
  std::uint32_t clause(std::uint32_t word) const;
  bool is_linked(std::uint32_t clause) const;
  bool is_same_time(std::uint32_t clause) const;
  bool is_above(std::uint32_t above, std::uint32_t word) const;
  bool is_phrase_of(std::uint32_t noun, std::uint32_t word) const;

  const Chunks& chunks_;
  const Dependencies& tree_;
  const FoundTrigger& trigger_;
  std::optional<std::uint32_t> word_;    // of the verb that carries the trigger, or of the noun
  std::optional<std::uint32_t> clause_;  // the head of its clause
};

}  // namespace entente
