// Offices and who held them, as evidence of an article's date.
#pragma once

#include <vector>

#include "extract/actors/noun_phrases.hpp"
#include "extract/times/times.hpp"

namespace entente {

/// Bounds of the article's date from the people whom it calls by an office that they held for a known time ("President
/// Barack Obama"). It was written after the first of their terms began; and before the last ended, unless it calls a later
/// holder of the office by it, too, or calls them former. Names that several holders share have the bounds of all. `times`
/// are the article's, found while its date is unknown: whoever acts "on Friday" is in office.
std::vector<DateHint> find_office_hints(const Tokens& tokens, const std::vector<NounPhrase>& phrases,
                                        const std::vector<Time>& times, const World& world);

}  // namespace entente
