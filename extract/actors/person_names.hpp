// Names of people as words, and when two of them may name one person.
#pragma once

#include <string>
#include <vector>

#include "extract/tokens.hpp"

namespace entente {

/// Folded words of a name without its punctuation and suffixes: "B. Lynn Pascoe, Jr." -> b, lynn, pascoe; "Ja'afari" ->
/// jaafari.
using NameWords = std::vector<std::string>;

NameWords name_words(const Tokens& tokens, TokenRange name);
NameWords name_words(const std::string& name);

/// Whether one name may be a short form of the other: its words, or initials of them, stand in the other in the same order,
/// and the first or the last word is the same.
bool is_form_of(const NameWords& a, const NameWords& b);

}  // namespace entente
