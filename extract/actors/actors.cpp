// One pass in reading order. Each phrase looks for the actor it may be among those known so far: first what the world knows,
// then names, appositions, descriptions, pronouns; what finds none is a new one.
#include "extract/actors/actors.hpp"

#include "extract/actors/cast.hpp"
#include "extract/actors/described_people.hpp"
#include "extract/actors/named_people.hpp"

namespace entente {
namespace {

class ActorResolver {
 public:
  explicit ActorResolver(Cast& cast) : cast_(cast), named_people_(cast) {}

  void resolve_all() {
    for (std::uint32_t i = 0; i < cast_.phrases().size(); ++i) {
      if (cast_.of_phrase(i).empty()) resolve(i);
    }
  }

 private:
  void resolve(std::uint32_t i) {
    switch (cast_.phrase(i).kind) {
      case PhraseKind::medium:
      case PhraseKind::place:
        return;
      case PhraseKind::state:
        return resolve_state(i);
      case PhraseKind::organisation:
        return resolve_organisation(i);
      case PhraseKind::group:
        return resolve_group(i);
      case PhraseKind::pronoun:
        return resolve_pronoun(cast_, i);
      case PhraseKind::both:
        return resolve_both(cast_, i);
      case PhraseKind::person:
        return resolve_person(i);
    }
  }

  void resolve_person(std::uint32_t i) {
    const NounPhrase& phrase = cast_.phrase(i);
    if (phrase.named()) return named_people_.resolve(i);
    if (phrase.apposition) {
      if (cast_.of_phrase(*phrase.apposition).empty()) named_people_.resolve(*phrase.apposition);  // it points to a name
      if (!cast_.of_phrase(*phrase.apposition).empty()) return cast_.assign(i, cast_.of_phrase(*phrase.apposition).front());
    }
    resolve_description(cast_, i);
  }

  void resolve_state(std::uint32_t i) {
    const std::string& state = cast_.phrase(i).state;
    const std::string_view known = cast_.world().state_name(state);
    const std::string name = known.empty() ? cast_.text(cast_.phrase(i).tokens) : std::string(known);
    cast_.assign(i, cast_.actor_with("state/" + state, ActorKind::state, name, state));
  }

  void resolve_organisation(std::uint32_t i) {
    const NounPhrase& phrase = cast_.phrase(i);
    const Organisation* known = phrase.id.empty() ? nullptr : cast_.world().find_organisation(phrase.id);
    std::string id = "organisation/";
    if (known && phrase.named()) {
      id += known->id;
    } else if (!phrase.office.empty() && !phrase.state.empty()) {
      id += phrase.state + "/" + phrase.office;
    } else {
      id += slug(cast_.text(phrase.tokens));
    }
    const std::string name = cast_.text(phrase.named() ? phrase.name : phrase.tokens);
    cast_.assign(i, cast_.actor_with(id, ActorKind::organisation, name, known ? known->state : phrase.state));
  }

  void resolve_group(std::uint32_t i) {
    const NounPhrase& phrase = cast_.phrase(i);
    const std::string head = cast_.text(phrase.title);
    const bool shares_title = phrase.tokens.last <= phrase.title.first;  // "U.S." of "U.S. and North Korean envoys"
    const std::string name = shares_title ? cast_.text(phrase.tokens) + " " + head : cast_.text(phrase.tokens);
    const std::string id = cast_.local_id("group", phrase.state.empty() ? head : phrase.state + " " + head);
    const std::uint32_t number = cast_.actor_with(id, ActorKind::group, name, phrase.state);
    cast_.profile(number).plural = true;
    cast_.assign(i, number);
  }

  Cast& cast_;
  NamedPeople named_people_;
};

}  // namespace

ActorResolution resolve_actors(const Tokens& tokens, const std::vector<NounPhrase>& phrases, const World& world,
                               const Period& published, const std::string& article) {
  Cast cast(tokens, phrases, world, published, article);
  ActorResolver(cast).resolve_all();
  return cast.finish();
}

}  // namespace entente
