// Who stands within the noun phrase of an event, without a preposition.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/events/trigger_clause.hpp"

namespace entente {

/// The phrases that name whose event the trigger's noun is, in reading order: "Putin's visit", "U.S.-Iran nuclear talks",
/// "UN-sponsored Syrian talks". A seat right before a noun of contact is where it was held ("the Vienna talks"), unless it
/// is one of several ("the Moscow-Kyiv talks"). Empty for a verb.
std::vector<std::uint32_t> noun_modifiers(const TriggerClause& clause);

/// Those right behind the noun, in languages that put them there: "hội nghị Mỹ - Triều", "thượng đỉnh G7". A state alone may
/// be where it was held and is none.
std::vector<std::uint32_t> bare_modifiers(const TriggerClause& clause);

}  // namespace entente
