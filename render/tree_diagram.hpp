// A sentence's dependency tree as a Diagram: words in a row with their tags, an arc from each head to what depends on it.
#pragma once

#include "extract/syntax/conllu.hpp"
#include "render/diagram.hpp"

namespace entente {

/// Subjects, objects and clauses that a verb asks for are drawn strong, what only serves a word (case, det, punct, ...)
/// faint. At most 200 words; the caption says what was left out.
Diagram draw_tree(const ConlluSentence& sentence);

}  // namespace entente
