// Where sentences end, between tokens.
#pragma once

#include <vector>

#include "extract/tokens.hpp"

namespace entente {

/// Parts a text's tokens into sentences; every token is in one. A line of its own (headline, caption, list item) is a
/// sentence; line ends of a text that was wrapped at a width count for nothing. What runs on for 400 tokens is cut.
std::vector<Sentence> find_sentences(const Text& text, const std::vector<Token>& tokens, const TokenRules& rules);

}  // namespace entente
