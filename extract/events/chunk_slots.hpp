// Slots over chunks: the noun phrase that fills a slot as its place among the words of the sentence suggests.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/events/chunk_subjects.hpp"
#include "extract/events/inside_slots.hpp"
#include "extract/events/tree_slots.hpp"

namespace entente {

class ChunkSlots {
 public:
  /// Both must outlive it. The tree says only what belongs to the noun of another event.
  ChunkSlots(const TriggerClause& clause, const TreeSlots& tree);

  /// The subject is the nearest phrase to the left that no preposition governs and that is no other verb's object, an object
  /// the phrase right behind, a prepositional slot the phrase behind its preposition within the clause; a passive has them
  /// the other way round. `fillers` are the participants found so far.
  std::optional<std::uint32_t> find(const Slot& slot, const std::vector<Filler>& fillers) const;

 private:
  std::optional<std::uint32_t> subject(const Slot& slot, const std::vector<Filler>& fillers) const;
  std::optional<std::uint32_t> agent(std::uint32_t marker) const;
  std::optional<std::uint32_t> object(const Slot& slot, const std::vector<Filler>& fillers) const;
  std::optional<std::uint32_t> indirect(const Slot& slot) const;
  std::optional<std::uint32_t> right_behind(const Slot& slot) const;
  std::optional<std::uint32_t> behind(const std::string& preposition) const;
  std::optional<std::uint32_t> phrase_behind(std::uint32_t token) const;
  bool ends_object(std::uint32_t token) const;
  bool is_partner(const std::string& preposition) const;
  bool begins_partner(std::uint32_t token) const;
  bool is_anothers(std::uint32_t phrase) const;

  const TriggerClause& clause_;
  const TreeSlots& tree_;
  const Chunks& chunks_;
  TokenRange sentence_;
  const FoundTrigger& trigger_;
  ChunkSubjects subjects_;
  InsideSlots inside_;
};

}  // namespace entente
