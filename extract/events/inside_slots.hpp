// Slots inside: who stands within an object, a prepositional phrase or a clause that a trigger governs, however deep.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/events/trigger_clause.hpp"

namespace entente {

/// Each finds a phrase that acts and is none of `fillers`, the participants found so far.
class InsideSlots {
 public:
  /// Must outlive it.
  explicit InsideSlots(const TriggerClause& clause)
      : clause_(clause), chunks_(clause.chunks()), trigger_(clause.trigger()) {}

  /// "condemned a raid by Israel".
  std::optional<std::uint32_t> in_object(const std::vector<Filler>& fillers) const;
  /// "agreed to send aid to Iran".
  std::optional<std::uint32_t> in_clause(const std::vector<Filler>& fillers) const;
  /// "a lawsuit against the editor of The Times": in the phrase behind the preposition.
  std::optional<std::uint32_t> behind(const std::string& preposition, const std::vector<Filler>& fillers) const;
  /// In the phrase that begins at a token.
  std::optional<std::uint32_t> from(std::uint32_t token, const std::vector<Filler>& fillers) const;

 private:
  enum class Extent : std::uint8_t { object, phrase, clause };
  std::optional<std::uint32_t> find(std::uint32_t first, Extent extent, const std::vector<Filler>& fillers) const;
  bool may_stand_inside(std::uint32_t phrase, const std::vector<Filler>& fillers) const;
  bool is_aside(std::uint32_t token) const;
  bool is_behind_complement(std::uint32_t token) const;
  bool ends(std::uint32_t token) const;
  bool ends_object(std::uint32_t token) const;

  const TriggerClause& clause_;
  const Chunks& chunks_;
  const FoundTrigger& trigger_;
};

}  // namespace entente
