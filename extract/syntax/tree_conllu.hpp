// Trees as CoNLL-U and back: what `entente parse` prints, and another tool's analysis in place of ours.
#pragma once

#include <vector>

#include "extract/syntax/conllu.hpp"
#include "extract/syntax/tree.hpp"
#include "extract/tokens.hpp"

namespace entente {

/// A sentence of an article as CoNLL-U, without id and comments. Forms are as the article has them, with single spaces; MISC
/// says where each word stands: "TokenRange=10:14", code points of the article, half-open.
ConlluSentence write_tree(const Tokens& tokens, const Sentence& sentence, const Tree& tree);

/// Trees for the sentences of an article, made of what another tool says of the same text. The two are brought together by
/// their letters, whatever the spaces, quotation marks and dashes; sentences and words may be cut otherwise: a part of a
/// tree has a root of its own, words within one token become one word. A tree is empty where the tool says nothing of the
/// sentence, or of another text.
std::vector<Tree> match_trees(const std::vector<ConlluSentence>& given, const Tokens& tokens);

}  // namespace entente
