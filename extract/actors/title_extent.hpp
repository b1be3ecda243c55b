// How far the phrase around a title reaches: modifiers, states and bodies on both sides of the title noun.
#pragma once

#include "extract/actors/phrase_draft.hpp"

namespace entente {

/// Whether a title names a body and not people: a ministry, a government, the police.
bool is_body(const Title& title);

/// Grows a phrase that begins as its title: to the left ("South Korea's chief nuclear", "his Chinese", "các"), over a
/// portfolio ("for Strategic Affairs"), to the right ("đặc biệt Mỹ", "of the United States"). Notes what it passes: state,
/// number, former, definite.
void extend_title(const PhraseDraft& draft, NounPhrase& phrase);

}  // namespace entente
