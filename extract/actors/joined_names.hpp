// Names that hold other names: "University of California", "Mongolian People's Party", "Lake Victoria", "Paris Hilton".
#pragma once

#include <span>

#include "extract/actors/element_draft.hpp"

namespace entente {

/// Makes one shape of the words of a sentence that the tagger takes for one name, where lists have taken a place or a people
/// in it and left the rest. `sorts` are those of the sentence's tokens, `listed` its elements in order.
void join_names(ElementDraft& draft, TokenRange sentence, std::span<const NameSort> sorts, std::span<const Element> listed);

}  // namespace entente
