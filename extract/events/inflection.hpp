// English inflection: the forms of regular verbs and nouns, so that data name a lemma only.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace entente {

/// base, third person, past, participle, gerund. A phrase inflects its first word: "call on" -> "calls on". A short verb
/// that ends in one consonant behind one vowel doubles it ("ban" -> "banned"); longer ones do not ("visit" -> "visited"):
/// those that do ("commit") are irregular here.
std::array<std::string, 5> verb_forms(std::string_view lemma);

/// The plural; a phrase inflects its last word: "phone call" -> "phone calls".
std::string plural(std::string_view noun);

}  // namespace entente
