// People and groups by what they are: "the North Korean negotiator", "the U.S. president", "his Chinese counterpart".
#pragma once

#include "extract/actors/cast.hpp"

namespace entente {

/// Finds or makes the actor of a person's phrase without a name: the name it is in apposition to; a counterpart; somebody of
/// the article with such a title; who held the office at the article's date; else somebody of a state of whom no more is
/// known. "The envoy" of nobody known stays nobody.
void resolve_description(Cast& cast, std::uint32_t phrase);

/// Unnamed people of one state and title are one group within an article.
void resolve_group(Cast& cast, std::uint32_t phrase);

}  // namespace entente
