// Names of the world bring their kind; shapes that no list knows get theirs from words in them and beside them, and are
// people's where nothing else is said.
#include "extract/actors/name_phrases.hpp"

namespace entente {
namespace {

constexpr std::uint32_t opening_reach = 6;  // tokens of the phrase that opens a sentence

class NamePhrases {
 public:
  explicit NamePhrases(PhraseDraft& draft) : draft_(draft) {}

  void find() {
    for (std::uint32_t i = draft_.sentence().first; i < draft_.sentence().last;) {
      const Element* e = draft_.element(i);
      if (!e || draft_.is_used(i) || e->tokens.first != i) {
        ++i;
        continue;
      }
      i = e->tokens.last;
      if (e->kind == Element::Kind::world_name) add_world_name(*e);
      if (e->kind == Element::Kind::shape) add_shape(*e);
    }
  }

 private:
  bool is(std::uint32_t i, WordClass word_class) const { return draft_.is(i, word_class); }

  void add_world_name(const Element& e) {
    NounPhrase phrase;
    phrase.tokens = phrase.name = e.tokens;
    phrase.id = e.name->id;
    switch (e.name->use) {
      case NameUse::demonym:
        return;
      case NameUse::seat:
        phrase.seat = true;
        [[fallthrough]];
      case NameUse::state:
      case NameUse::people:
        phrase.kind = PhraseKind::state;
        phrase.state = e.name->id;
        break;
      case NameUse::place:
        phrase.kind = PhraseKind::place;
        phrase.state = e.name->id;
        phrase.id.clear();
        break;
      case NameUse::territory:
        phrase.seat = true;
        phrase.kind = PhraseKind::organisation;
        phrase.state = draft_.state_of(*e.name);
        break;
      case NameUse::organisation:
        phrase.kind = PhraseKind::organisation;
        phrase.state = draft_.state_of(*e.name);
        give_to_other(phrase);
        break;
      case NameUse::media:
        phrase.kind = PhraseKind::medium;
        break;
      case NameUse::person:
        draft_.set_person(phrase, *e.name);
        add_honorific(phrase);
        take_in_state(phrase);
        extend_behind_name(draft_, phrase);
        break;
    }
    draft_.add(phrase);
  }

  void add_shape(const Element& e) {
    NounPhrase phrase;
    phrase.tokens = phrase.name = e.tokens;
    if (e.joined) return add_joined(phrase, e);
    if (draft_.is_organisation(e.tokens)) {
      phrase.kind = PhraseKind::organisation;
      take_in_people(phrase);
      extend_organisation(phrase);
      return draft_.add(phrase);
    }
    const bool has_honorific = add_honorific(phrase);
    if (!has_honorific && e.sort && *e.sort != NameSort::person) return add_proposed(phrase, *e.sort);
    if (!has_honorific && is_place(e.tokens)) phrase.kind = PhraseKind::place;
    if (!has_honorific && phrase.kind == PhraseKind::person && draft_.is_acronym(e.tokens)) return;
    if (phrase.kind == PhraseKind::person) {
      take_in_state(phrase);
      extend_behind_name(draft_, phrase);
    }
    draft_.add(phrase);
  }

  // A name that holds a place or a people: a body of theirs, a place there, a person who has it as a name.
  void add_joined(NounPhrase& phrase, const Element& e) {
    if (*e.sort == NameSort::organisation) {
      phrase.kind = PhraseKind::organisation;
      phrase.state = draft_.state_of(*e.name);
    } else if (*e.sort == NameSort::place) {
      phrase.kind = PhraseKind::place;
      phrase.state = draft_.state_of(*e.name);
    } else {
      add_honorific(phrase);
    }
    draft_.add(phrase);
  }

  // "Mongolian People's Party": the people before an organisation's name belong to it.
  void take_in_people(NounPhrase& phrase) {
    const Element* people = phrase.name.first > draft_.sentence().first
                                ? draft_.element(phrase.name.first - 1, Element::Kind::world_name)
                                : nullptr;
    if (!people || people->name->use != NameUse::demonym || draft_.is_used(people->tokens.first)) return;
    phrase.tokens.first = phrase.name.first = people->tokens.first;
    phrase.state = people->name->id;
  }

  // "Chile's Defense Department", "Ukrainian Supreme Court": a body that the world knows of one state by a name that many
  // have, of another.
  void give_to_other(NounPhrase& phrase) {
    if (phrase.state.empty() || phrase.name.size() < 2 || !draft_.is_organisation(phrase.name)) return;
    if (phrase.name.first == draft_.sentence().first) return;
    const std::uint32_t before = phrase.name.first - 1;
    const Element* people = draft_.element(before, Element::Kind::world_name);
    if (people && people->name->use == NameUse::demonym && people->name->id != phrase.state && !draft_.is_used(before)) {
      phrase.tokens.first = people->tokens.first;
      phrase.state = people->name->id;
      phrase.id.clear();
    } else if (!draft_.phrases().empty() && draft_.is_genitive(before)) {
      const NounPhrase& owner = draft_.phrases().back();
      if (owner.kind != PhraseKind::state || owner.tokens.last != before || owner.state == phrase.state) return;
      phrase.tokens.first = owner.tokens.first;
      phrase.state = owner.state;
      phrase.id.clear();
      draft_.phrases().pop_back();
    }
  }

  // What the tagger takes for a place or an organisation; what it takes for no name is none, but for a place by its words.
  void add_proposed(NounPhrase& phrase, NameSort sort) {
    if (sort == NameSort::organisation) {
      phrase.kind = PhraseKind::organisation;
      extend_organisation(phrase);
    } else if (sort == NameSort::place || is_place(phrase.name)) {
      phrase.kind = PhraseKind::place;
    } else {
      return;
    }
    draft_.add(phrase);
  }

  // "North Korea's Kim Kye Gwan": the state is a part of the person's phrase.
  void take_in_state(NounPhrase& phrase) {
    if (draft_.phrases().empty() || phrase.tokens.first < 2) return;
    const NounPhrase& before = draft_.phrases().back();
    if (before.kind != PhraseKind::state || !before.possessive || before.tokens.last + 1 != phrase.tokens.first) return;
    if (!phrase.state.empty() && phrase.state != before.state) return;
    phrase.state = before.state;
    phrase.tokens.first = before.tokens.first;
    draft_.phrases().pop_back();
  }

  // "Bộ Quốc phòng Hàn Quốc", "Ministry of Unification of South Korea": with the state that follows.
  void extend_organisation(NounPhrase& phrase) {
    std::uint32_t i = phrase.tokens.last;
    if (draft_.inside(i) && is(i, WordClass::of)) ++i;
    const WorldName* name = draft_.inside(i) ? draft_.affiliation(i) : nullptr;
    if (!name || name->use == NameUse::demonym) return;
    phrase.state = draft_.state_of(*name);
    phrase.tokens.last = phrase.name.last = draft_.element_tokens(i).last;
  }

  bool add_honorific(NounPhrase& phrase) {
    if (phrase.tokens.first == draft_.sentence().first) return false;
    const std::uint32_t before = phrase.tokens.first - 1;
    if (draft_.is_used(before)) return false;
    if (is(before, WordClass::male)) phrase.gender = Gender::male;
    if (is(before, WordClass::female)) phrase.gender = Gender::female;
    if (phrase.gender == Gender::unknown && !is(before, WordClass::honorific)) return false;
    phrase.tokens.first = before;
    return true;
  }

  bool is_place(TokenRange range) const {
    if (is(range.last - 1, WordClass::place_noun)) return true;
    if (range.first == draft_.sentence().first) return false;
    const std::uint32_t before = range.first - 1;
    return is(before, WordClass::place) || is(before, WordClass::place_noun);
  }

  PhraseDraft& draft_;
};

Gender gender_of_pronoun(const PhraseDraft& draft, std::uint32_t i) {
  if (draft.is(i, WordClass::he)) return Gender::male;
  return draft.is(i, WordClass::she) ? Gender::female : Gender::unknown;
}

bool is_pronoun(const PhraseDraft& draft, std::uint32_t i) {
  return draft.is(i, WordClass::he) || draft.is(i, WordClass::she) || draft.is(i, WordClass::they) ||
         draft.is(i, WordClass::first_person);
}

// Which parties several of a kind are, how many, and the title that the words hold: "hai ngoại trưởng".
void set_parties(const PhraseDraft& draft, NounPhrase& phrase) {
  phrase.kind = PhraseKind::both;
  for (std::uint32_t i = phrase.tokens.first; i < phrase.tokens.last; ++i) {
    if (draft.is(i, WordClass::party_people)) phrase.parties = PartySort::people;
    if (draft.is(i, WordClass::party_states)) phrase.parties = PartySort::states;
    if (draft.is(i, WordClass::three)) phrase.party_count = 3;
    if (const Element* title = draft.element(i, Element::Kind::title)) {
      phrase.family = title->title->family;
      phrase.describes = title->title->describes;
    }
  }
}

// "During his visit", "After he had met Kim": before anything else is said, behind a preposition or a conjunction of time.
bool is_opening(const PhraseDraft& draft, std::uint32_t i) {
  const std::uint32_t first = draft.sentence().first;
  if (i == first || i - first > opening_reach) return false;
  return draft.is(first, WordClass::preposition) || draft.is(first, WordClass::place) || draft.is(first, WordClass::when);
}

}  // namespace

void find_names(PhraseDraft& draft) { NamePhrases(draft).find(); }

void find_pronouns(PhraseDraft& draft) {
  for (std::uint32_t i = draft.sentence().first; i < draft.sentence().last; ++i) {
    if (draft.is_used(i) || draft.element(i)) continue;
    NounPhrase phrase;
    phrase.tokens = {i, i + 1};
    phrase.definite = true;
    std::uint32_t& last = phrase.tokens.last;
    if (draft.is(i, WordClass::both)) {
      while (draft.inside(last) && draft.is(last, WordClass::both) && !draft.is_used(last)) ++last;
      set_parties(draft, phrase);
    } else if (is_pronoun(draft, i)) {
      phrase.kind = PhraseKind::pronoun;
      phrase.gender = gender_of_pronoun(draft, i);
      phrase.plural = draft.is(i, WordClass::they) || draft.is(i, WordClass::first_person);  // nobody whom the text names
      phrase.possessive = draft.is(i, WordClass::possessive);
      phrase.opening = is_opening(draft, i);
    } else {
      continue;
    }
    draft.add(phrase);
    i = last - 1;
  }
}

}  // namespace entente
