// Tokens as the name tagger sees them.
#pragma once

#include <span>
#include <vector>

#include "extract/actors/elements.hpp"
#include "extract/actors/name_tagger.hpp"

namespace entente {

/// The tokens of a sentence; `elements` are those of the lists (no shapes), in any order.
std::vector<NameToken> name_tokens(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                   std::span<const Element> elements, const NameLists& known, TokenRange sentence);

}  // namespace entente
