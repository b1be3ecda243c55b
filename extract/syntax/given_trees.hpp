// Another tool's analysis of an article, in place of ours.
#pragma once

#include <string>
#include <vector>

#include "extract/record.hpp"
#include "extract/syntax/tree.hpp"
#include "extract/tokens.hpp"

namespace entente {

/// Trees for the sentences of an article, made of CoNLL-U (see match_trees()); empty ones are left to our own parser, and a
/// note says how many and where the first is. CoNLL-U that cannot be read gives a note and no trees. Empty CoNLL-U: no trees
/// and no note.
std::vector<Tree> given_trees(const std::string& conllu, const Tokens& tokens, std::vector<Note>& notes);

}  // namespace entente
