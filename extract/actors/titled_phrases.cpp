// Every title is the core of a phrase that grows to both sides, then takes the name that it introduces; its kind follows
// from the title noun and the number.
#include "extract/actors/titled_phrases.hpp"

#include "extract/actors/title_extent.hpp"

namespace entente {
namespace {

const std::string country = "country";  // family of words for the state spoken of

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
    phrase.describes = title.title->describes;
    phrase.office = title.title->office;
    phrase.singular = title.title->has_plural;
    extend_title(draft_, phrase);
    phrase.role = phrase.tokens;
    if (phrase.local) phrase.office.clear();
    if (title.title->kind == TitleKind::person) attach_name(phrase);
    if (title.title->kind == TitleKind::group && !phrase.family.empty() && attach_names(phrase)) return;
    if (phrase.kind != PhraseKind::both) phrase.kind = kind_of(*title.title);
    if (phrase.plural && phrase.kind == PhraseKind::person && !phrase.named()) phrase.kind = PhraseKind::group;
    const bool is_body_of_nobody = phrase.kind == PhraseKind::state || phrase.kind == PhraseKind::organisation;
    if (phrase.local && phrase.kind == PhraseKind::state) phrase.kind = PhraseKind::group;  // "Kano State government"
    if (is_body_of_nobody && phrase.state.empty() && phrase.family != country) {
      if (!phrase.definite && phrase.tokens == phrase.title) return;
      phrase.kind = PhraseKind::group;  // "the government", "Punjab government"
    }
    if (phrase.kind == PhraseKind::group) add_titles_before(phrase);
    add_titles_behind(phrase);
    if (!join_titles(phrase)) draft_.add(phrase);
  }

  // "U.S., Japanese and North Korean envoys": the envoys of each state are a group of their own.
  void add_titles_before(const NounPhrase& phrase) {
    std::uint32_t first = phrase.tokens.first;
    while (first >= draft_.sentence().first + 2 && joins(first - 1, first < phrase.tokens.first)) {
      const std::uint32_t last = first - 2;
      const WorldName* name = draft_.affiliation(last);
      if (!name || draft_.is_used(last) || !shares_title(phrase, *name)) return;
      first = draft_.element_tokens(last).first;
      draft_.add(share_title(phrase, draft_.element_tokens(last), draft_.state_of(*name)));
    }
  }

  // "the presidents of Iran and Turkey", "ngoại trưởng Mỹ và Nga": one of each. A list ends with a conjunction. One person
  // alone ("the president of Iran and Turkey") shares nothing where the language has a plural.
  void add_titles_behind(NounPhrase& phrase) {
    if (phrase.named() || phrase.state.empty() || phrase.kind == PhraseKind::state) return;
    if (phrase.kind == PhraseKind::organisation || phrase.tokens.last < phrase.title.last + 1) return;
    if (phrase.kind == PhraseKind::person && (phrase.definite || phrase.indefinite || phrase.singular)) return;
    std::vector<NounPhrase> others;
    std::uint32_t last = phrase.tokens.last;
    bool complete = false;
    while (draft_.inside(last + 1) && !complete && joins(last, true)) {
      complete = is(last, WordClass::conjunction);
      std::uint32_t next = last + 1;
      while (draft_.inside(next) && is(next, WordClass::article)) ++next;
      const WorldName* name = draft_.inside(next) ? draft_.affiliation(next) : nullptr;
      if (!name || name->use == NameUse::demonym || draft_.is_used(next) || !shares_title(phrase, *name)) return;
      if (owns(draft_.element_tokens(next).last)) return;
      others.push_back(share_title(phrase, draft_.element_tokens(next), draft_.state_of(*name)));
      last = others.back().tokens.last;
    }
    if (!complete || others.empty()) return;
    if (phrase.kind == PhraseKind::group && !phrase.office.empty()) phrase.kind = PhraseKind::person;
    for (NounPhrase& other : others) {
      other.kind = phrase.kind;
      other.plural = phrase.plural = phrase.kind == PhraseKind::group;
      draft_.add(other);
    }
  }

  bool owns(std::uint32_t i) const { return draft_.inside(i) && draft_.is_genitive(i); }
  bool joins(std::uint32_t i, bool by_comma) const {
    return is(i, WordClass::conjunction) || (by_comma && draft_.token(i).norm == ",");
  }
  bool shares_title(const NounPhrase& phrase, const WorldName& name) const {
    const std::string state = draft_.state_of(name);
    return !state.empty() && state != phrase.state;
  }
  static NounPhrase share_title(const NounPhrase& phrase, TokenRange tokens, const std::string& state) {
    NounPhrase other = phrase;
    other.tokens = tokens;
    other.role = {};
    other.state = state;
    return other;
  }

  // "Prime Minister and Foreign Minister Ayman Safadi": titles with a conjunction between them, of which only the last has a
  // name and only the first may have a state or a word before it, are one person's.
  bool join_titles(const NounPhrase& phrase) {
    if (draft_.phrases().empty() || phrase.kind != PhraseKind::person || !phrase.named()) return false;
    NounPhrase& before = draft_.phrases().back();
    if (before.kind != PhraseKind::person || before.named() || before.definite || before.plural) return false;
    if (before.tokens.last + 1 != phrase.tokens.first || !is(before.tokens.last, WordClass::conjunction)) return false;
    const bool bare = phrase.tokens.first == phrase.title.first || phrase.state.empty() || phrase.state == before.state;
    if (!bare || !agrees(before, phrase) || before.tokens.last == before.tokens.first) return false;
    before.name = phrase.name;
    before.id = phrase.id;
    before.role = {before.role.first, phrase.role.last};
    before.gender = phrase.gender;
    before.former = before.former || phrase.former;
    if (before.state.empty()) before.state = phrase.state;
    if (before.office.empty()) before.office = phrase.office;
    draft_.extend_last({before.tokens.first, phrase.tokens.last});
    return true;
  }
  static bool agrees(const NounPhrase& before, const NounPhrase& phrase) {
    return before.state.empty() || phrase.state.empty() || before.state == phrase.state;
  }

  // "government representatives", "người phát ngôn Bộ Ngoại giao", "six-party": a body beside somebody's title says where
  // they belong.
  bool is_part_of_title(const Element& title) const {
    const Element* next = draft_.element(title.tokens.last, Element::Kind::title);
    const bool is_part_of_word = title.title->kind == TitleKind::body && title.tokens.first > draft_.sentence().first &&
                                 draft_.is_hyphen(title.tokens.first - 1);
    return (is_body(*title.title) && next && !is_body(*next->title)) || is_modifier(title) || is_part_of_word;
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
      case TitleKind::body:
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

  bool is_full_name(const Element* e) const {
    return is_person_name(e) && (e->kind == Element::Kind::world_name || e->tokens.size() > 1);
  }

  // "Leaders Schumer and Jeffries", "Presidents Obama of the United States and Hu": each is one person with that title.
  bool attach_names(const NounPhrase& phrase) {
    const std::uint32_t begin = phrase.tokens.last;
    if (!draft_.inside(begin) || draft_.token(begin).letter_case == LetterCase::lower) return false;
    bool any = false;
    for (std::uint32_t i = begin; draft_.inside(i);) {
      const Element* name = draft_.element(i);
      if (!is_person_name(name) || name->tokens.first != i || draft_.is_used(i) || draft_.is_organisation(name->tokens))
        break;
      NounPhrase person = phrase;
      person.kind = PhraseKind::person;
      person.plural = false;
      person.name = name->tokens;
      person.tokens = any ? name->tokens : TokenRange{phrase.tokens.first, name->tokens.last};
      if (any) person.role = {};
      if (name->kind == Element::Kind::world_name) draft_.set_person(person, *name->name);
      extend_behind_name(draft_, person);
      i = person.tokens.last + 1;
      const bool more = draft_.inside(i) && joins(person.tokens.last, true);
      draft_.add(person);
      any = true;
      if (!more) break;
      if (draft_.inside(i) && is(i, WordClass::conjunction)) ++i;
    }
    return any;
  }

  // The name that a title introduces: "President Barack Obama", "Ngoại trưởng Iran Mohammad Javad Zarif", "tướng ông X".
  void attach_name(NounPhrase& phrase) {
    const auto is_honorific = [&](std::uint32_t i) {
      return is(i, WordClass::male) || is(i, WordClass::female) || is(i, WordClass::honorific);
    };
    std::uint32_t i = phrase.tokens.last;
    if (draft_.inside(i + 1) && draft_.is_hyphen(i) && is_full_name(draft_.element(i + 1))) ++i;  // "Palestine-Salam Fayyad"
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
