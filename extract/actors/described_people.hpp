// People without a name beside them: by a description ("the North Korean negotiator"), an office, a relation to another
// ("his counterpart"), a pronoun.
#pragma once

#include "extract/actors/cast.hpp"

namespace entente {

/// Finds or makes the actor of a description that is in apposition to no name.
void resolve_description(Cast& cast, std::uint32_t phrase);

/// He or she is whom the sentence, or one of those before, began with.
void resolve_pronoun(Cast& cast, std::uint32_t phrase);

/// "the two sides": two people who were just named, else the two states that the article speaks of most.
void resolve_both(Cast& cast, std::uint32_t phrase);

}  // namespace entente
