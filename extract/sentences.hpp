// Where sentences end, between tokens.
#pragma once

#include <vector>

#include "extract/record.hpp"
#include "extract/tokens.hpp"

namespace entente {

/// Longer sentences are cut: what runs on like that is a table or a list, and later stages stay bounded.
constexpr std::uint32_t most_sentence_tokens = 400;

/// Parts a text's tokens into sentences; every token is in one. A line of its own (headline, caption, list item) is a
/// sentence; line ends of a text that was wrapped at a width count for nothing. What runs on for longer
/// than the limit is cut.
std::vector<Sentence> find_sentences(const Text& text, const std::vector<Token>& tokens, const TokenRules& rules);

/// A note on the sentences that were cut; none when there are none.
std::vector<Note> notes_on_cuts(const Tokens& tokens);

}  // namespace entente
