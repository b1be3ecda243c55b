#include "extract/actors/phrase_draft.hpp"

#include <algorithm>

namespace entente {

PhraseDraft::PhraseDraft(const Tokens& tokens, const std::vector<WordClasses>& classes, std::vector<Element> elements,
                         const World& world)
    : tokens_(tokens),
      classes_(classes),
      elements_(std::move(elements)),
      world_(world),
      at_(tokens.tokens.size(), none),
      used_(tokens.tokens.size()) {
  for (std::uint32_t e = 0; e < elements_.size(); ++e) {
    std::fill(at_.begin() + elements_[e].tokens.first, at_.begin() + elements_[e].tokens.last, e);
  }
}

bool PhraseDraft::is_organisation(TokenRange range) const {
  return is(range.last - 1, WordClass::organisation) || is(range.first, WordClass::organisation);
}

const Element* PhraseDraft::element(std::uint32_t i, Element::Kind kind) const {
  const Element* found = element(i);
  return found && found->kind == kind ? found : nullptr;
}

const WorldName* PhraseDraft::affiliation(std::uint32_t i) const {
  const Element* found = element(i, Element::Kind::world_name);
  if (!found || found->name->use == NameUse::person || found->name->use == NameUse::media ||
      found->name->use == NameUse::place)
    return nullptr;
  return found->name;
}

const WorldName* PhraseDraft::place(std::uint32_t i) const {
  const Element* found = element(i, Element::Kind::world_name);
  return found && found->name->use == NameUse::place && !found->name->id.empty() ? found->name : nullptr;
}

std::string PhraseDraft::state_of(const WorldName& name) const {
  if (name.use != NameUse::organisation && name.use != NameUse::territory) return name.id;
  const Organisation* organisation = world_.find_organisation(name.id);
  return organisation ? organisation->state : std::string();
}

void PhraseDraft::set_person(NounPhrase& phrase, const WorldName& name) const {
  phrase.id = name.id;
  const Person* person = world_.find_person(name.id);
  if (person && phrase.state.empty()) phrase.state = person->state;
}

void PhraseDraft::add(NounPhrase phrase) {
  const std::uint32_t behind = phrase.tokens.last;
  phrase.possessive = phrase.possessive || (inside(behind) && is_genitive(behind));
  std::fill(used_.begin() + phrase.tokens.first, used_.begin() + phrase.tokens.last, true);
  phrases_.push_back(std::move(phrase));
}

void PhraseDraft::extend_last(TokenRange tokens) {
  NounPhrase phrase = std::move(phrases_.back());
  phrases_.pop_back();
  phrase.tokens = tokens;
  phrase.possessive = false;
  add(std::move(phrase));
}

void extend_behind_name(const PhraseDraft& draft, NounPhrase& phrase) {
  std::uint32_t i = phrase.tokens.last;
  if (!draft.inside(i) || !draft.is(i, WordClass::of)) return;
  for (++i; draft.inside(i) && draft.is(i, WordClass::article); ++i) continue;
  const WorldName* name = draft.inside(i) ? draft.affiliation(i) : nullptr;
  if (!name || name->use == NameUse::demonym || draft.is_used(i)) return;
  if (phrase.state.empty()) phrase.state = draft.state_of(*name);
  phrase.tokens.last = draft.element_tokens(i).last;
}

}  // namespace entente
