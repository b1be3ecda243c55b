// Shapes: runs of capitalised words with their hyphens, initials and particles that no list knows.
#pragma once

#include "extract/actors/element_draft.hpp"

namespace entente {

/// Claims what lists have left; with what a language has learned of names, each says what it is taken for. Leaves the draft
/// in reading order.
void take_shapes(ElementDraft& draft);

}  // namespace entente
