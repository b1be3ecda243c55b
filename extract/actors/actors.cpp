// The surest first, over the whole article: names of states and bodies, full names of people, short names, and only then
// descriptions and pronouns in reading order, which may mean any of those.
#include "extract/actors/actors.hpp"

#include "extract/actors/cast.hpp"
#include "extract/actors/described_people.hpp"
#include "extract/actors/named_people.hpp"
#include "extract/actors/pronouns.hpp"

namespace entente {
namespace {

void resolve_organisation(Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  const Organisation* known = phrase.id.empty() ? nullptr : cast.world().find_organisation(phrase.id);
  std::string id = "organisation/";
  if (known && phrase.named()) {
    id += known->id;
  } else if (!phrase.office.empty() && !phrase.state.empty()) {
    id += phrase.state + "/" + phrase.office;
  } else {
    id += slug(cast.text(phrase.tokens));
  }
  const std::string name = cast.text(phrase.named() ? phrase.name : phrase.tokens);
  cast.assign(i, cast.actor_with(id, ActorKind::organisation, name, known ? known->state : phrase.state), "name");
}

void resolve_body(Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  if (phrase.kind == PhraseKind::organisation) resolve_organisation(cast, i);
  if (phrase.kind == PhraseKind::state && !phrase.state.empty())
    cast.assign(i, cast.state_actor(phrase.state, cast.text(phrase.tokens)), "name");
}

void resolve_rest(Cast& cast, std::uint32_t i) {
  switch (cast.phrase(i).kind) {
    case PhraseKind::medium:
    case PhraseKind::place:
    case PhraseKind::organisation:
      return;
    case PhraseKind::state:
      return resolve_country(cast, i);
    case PhraseKind::group:
      return resolve_group(cast, i);
    case PhraseKind::pronoun:
      return resolve_pronoun(cast, i);
    case PhraseKind::both:
      return resolve_parties(cast, i);
    case PhraseKind::person:
      if (!cast.phrase(i).named()) resolve_description(cast, i);
      return;
  }
}

// One stage of the resolution over all phrases that none before has resolved.
template <typename Stage>
void resolve_all(Cast& cast, Stage stage) {
  for (std::uint32_t i = 0; i < cast.phrases().size(); ++i) {
    if (cast.of_phrase(i).empty()) stage(i);
  }
}

void resolve(Cast& cast) {
  NamedPeople people(cast);
  const auto is_named = [&](std::uint32_t i) { return cast.phrase(i).kind == PhraseKind::person && cast.phrase(i).named(); };
  resolve_all(cast, [&](std::uint32_t i) { resolve_body(cast, i); });
  resolve_all(cast, [&](std::uint32_t i) {
    if (is_named(i)) people.resolve_full(i);
  });
  resolve_all(cast, [&](std::uint32_t i) {
    if (is_named(i)) people.resolve_short(i);
  });
  resolve_all(cast, [&](std::uint32_t i) { resolve_rest(cast, i); });
}

}  // namespace

ActorResolution resolve_actors(const Tokens& tokens, const std::vector<NounPhrase>& phrases, const World& world,
                               const Period& published, const std::string& article, const PhrasedText* headline) {
  Cast cast(tokens, phrases, world, published, article);
  if (headline) {
    Cast known(headline->tokens, headline->phrases, world, published, article);
    resolve(known);
    cast.know_from(known);
  }
  resolve(cast);
  return cast.finish();
}

}  // namespace entente
