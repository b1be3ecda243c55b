// Words that mean somebody spoken of before: he, she, ông này; the two sides, hai nước; the country.
#pragma once

#include "extract/actors/cast.hpp"

namespace entente {

/// He or she is whom the sentence, or one of those before, began with, gender allowing.
void resolve_pronoun(Cast& cast, std::uint32_t phrase);

/// Two parties: leaders, men and ministers are the two people last spoken of who have such titles; countries are the two
/// states last spoken of, by themselves or by their people; "the two sides" are two people named in this sentence or the one
/// before, else two states.
void resolve_parties(Cast& cast, std::uint32_t phrase);

/// "nước này": the state spoken of right before, by itself or by one of its people.
void resolve_country(Cast& cast, std::uint32_t phrase);

}  // namespace entente
