// Every title is the core of a phrase that grows to both sides, then takes the name that it introduces; its kind follows
// from the title noun and the number.
#include "extract/actors/titled_phrases.hpp"

#include "extract/actors/title_extent.hpp"

namespace entente {
namespace {

class TitledPhrases {
 public:
  explicit TitledPhrases(PhraseDraft& draft) : draft_(draft) {}

  void find() {
    for (std::uint32_t i = draft_.sentence().first; i < draft_.sentence().last; ++i) {
      const Element* title = draft_.element(i, Element::Kind::title);
      if (title && title->tokens.first == i && !draft_.is_used(i)) add_titled(*title);
    }
  }

 private:
  bool is(std::uint32_t i, WordClass word_class) const { return draft_.is(i, word_class); }

  void add_titled(const Element& title) {
    if (is(title.tokens.first, WordClass::both) || is_part_of_title(title)) return;
    NounPhrase phrase;
    phrase.title = title.tokens;
    phrase.tokens = title.tokens;
    phrase.family = title.title->family;
    phrase.office = title.title->office;
    extend_title(draft_, phrase);
    phrase.role = phrase.tokens;
    if (title.title->kind == TitleKind::person) attach_name(phrase);
    if (phrase.kind != PhraseKind::both) phrase.kind = kind_of(*title.title);
    if (phrase.plural && phrase.kind == PhraseKind::person && !phrase.named()) phrase.kind = PhraseKind::group;
    const bool is_unknown_body = phrase.kind == PhraseKind::state || phrase.kind == PhraseKind::organisation;
    if (is_unknown_body && phrase.state.empty()) {
      if (!phrase.definite) return;
      phrase.kind = PhraseKind::group;  // "the government"
    }
    if (phrase.kind == PhraseKind::group) add_shared_title(phrase);
    draft_.add(phrase);
  }

  // "U.S. and North Korean envoys": the envoys of the first state are a group of their own.
  void add_shared_title(const NounPhrase& phrase) {
    const std::uint32_t first = phrase.tokens.first;
    if (first < draft_.sentence().first + 2 || !is(first - 1, WordClass::conjunction) || draft_.is_used(first - 2)) return;
    const WorldName* name = draft_.affiliation(first - 2);
    if (!name || draft_.state_of(*name).empty() || draft_.state_of(*name) == phrase.state) return;
    NounPhrase other = phrase;
    other.tokens = draft_.element_tokens(first - 2);
    other.role = {};
    other.state = draft_.state_of(*name);
    draft_.add(other);
  }

  static bool is_body(const Title& title) { return title.kind != TitleKind::person && title.kind != TitleKind::group; }

  // "government representatives", "người phát ngôn Bộ Ngoại giao": a body beside somebody's title says where they belong.
  bool is_part_of_title(const Element& title) const {
    const Element* next = draft_.element(title.tokens.last, Element::Kind::title);
    return (is_body(*title.title) && next && !is_body(*next->title)) || is_modifier(title);
  }

  // "chief nuclear negotiator": a title that is a modifier too, with the title proper behind it.
  bool is_modifier(const Element& title) const {
    std::uint32_t i = title.tokens.first;
    while (draft_.inside(i) && (is(i, WordClass::modifier) || draft_.is_hyphen(i))) ++i;
    return i >= title.tokens.last && draft_.element(i, Element::Kind::title);
  }

  static PhraseKind kind_of(const Title& title) {
    switch (title.kind) {
      case TitleKind::group:
        return PhraseKind::group;
      case TitleKind::organ:
        return PhraseKind::organisation;
      case TitleKind::government:
        return PhraseKind::state;
      case TitleKind::person:
        break;
    }
    return PhraseKind::person;
  }

  static bool is_person_name(const Element* e) {
    const bool world_person = e && e->kind == Element::Kind::world_name && e->name->use == NameUse::person;
    return e && (e->kind == Element::Kind::shape || world_person);
  }

  // The name that a title introduces: "President Barack Obama", "Ngoại trưởng Iran Mohammad Javad Zarif", "tướng ông X".
  void attach_name(NounPhrase& phrase) {
    const auto is_honorific = [&](std::uint32_t i) {
      return is(i, WordClass::male) || is(i, WordClass::female) || is(i, WordClass::honorific);
    };
    std::uint32_t i = phrase.tokens.last;
    while (draft_.inside(i) && is_honorific(i) && !draft_.element(i)) ++i;
    const Element* name = draft_.element(i);
    if (!is_person_name(name) || draft_.is_used(i) || draft_.is_organisation(name->tokens)) return;
    if (name->kind == Element::Kind::world_name) draft_.set_person(phrase, *name->name);
    phrase.name = name->tokens;
    phrase.tokens.last = name->tokens.last;
    phrase.plural = false;
    extend_behind_name(draft_, phrase);
  }

  PhraseDraft& draft_;
};

}  // namespace

void find_titled(PhraseDraft& draft) { TitledPhrases(draft).find(); }

}  // namespace entente
