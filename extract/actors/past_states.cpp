#include "extract/actors/past_states.hpp"

#include <string>

namespace entente {

void set_past_states(std::vector<NounPhrase>& phrases, const World& world, const Period& published) {
  for (NounPhrase& phrase : phrases) {
    if ((!phrase.seat && phrase.kind != PhraseKind::place) || phrase.state.empty()) continue;
    std::string then = world.state_then(phrase.state, published);
    if (phrase.id == phrase.state) phrase.id = then;
    phrase.state = std::move(then);
  }
}

}  // namespace entente
