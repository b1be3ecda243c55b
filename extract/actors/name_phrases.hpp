// Noun phrases that are names without a title: of states, organisations, places, media, people; and pronouns.
#pragma once

#include "extract/actors/phrase_draft.hpp"

namespace entente {

/// Adds the names of the draft's sentence that no titled phrase has taken.
void find_names(PhraseDraft& draft);

/// Adds the pronouns of the draft's sentence, and words for the parties spoken of ("the two sides").
void find_pronouns(PhraseDraft& draft);

}  // namespace entente
