// Every title is the core of a phrase that grows to both sides; the elements left over are phrases of their own; pronouns
// fill the rest. Then neighbours are linked: appositions and possessors.
#include "extract/actors/noun_phrases.hpp"

#include <algorithm>

#include "extract/actors/elements.hpp"

namespace entente {
namespace {

constexpr std::uint32_t most_unknown_words = 2;
constexpr std::uint32_t most_modifier_tokens = 8;  // on one side of a title

class PhraseFinder {
 public:
  PhraseFinder(const Tokens& tokens, const std::vector<WordClasses>& classes, std::vector<Element> elements,
               const World& world)
      : tokens_(tokens), classes_(classes), elements_(std::move(elements)), world_(world), at_(tokens.tokens.size(), none) {
    for (std::uint32_t e = 0; e < elements_.size(); ++e) {
      std::fill(at_.begin() + elements_[e].tokens.first, at_.begin() + elements_[e].tokens.last, e);
    }
  }

  std::vector<NounPhrase> find() {
    used_.resize(tokens_.tokens.size());
    for (const Sentence& sentence : tokens_.sentences) {
      sentence_ = sentence.tokens;
      find_titled();
      find_names();
      find_pronouns();
    }
    std::sort(phrases_.begin(), phrases_.end(),
              [](const NounPhrase& a, const NounPhrase& b) { return a.tokens < b.tokens; });
    for (std::uint32_t i = 0; i < phrases_.size(); ++i) link(i);
    return std::move(phrases_);
  }

 private:
  static constexpr std::uint32_t none = ~0U;

  const Token& token(std::uint32_t i) const { return tokens_.tokens[i]; }
  bool inside(std::uint32_t i) const { return sentence_.contains(i); }
  bool is(std::uint32_t i, WordClass word_class) const { return classes_[i].test(static_cast<std::size_t>(word_class)); }
  bool is_hyphen(std::uint32_t i) const { return token(i).norm == "-" || token(i).norm == "–"; }
  const Element* element(std::uint32_t i) const { return inside(i) && at_[i] != none ? &elements_[at_[i]] : nullptr; }
  const Element* element(std::uint32_t i, Element::Kind kind) const {
    const Element* found = element(i);
    return found && found->kind == kind ? found : nullptr;
  }
  // A name of the world that says where somebody belongs.
  const WorldName* affiliation(std::uint32_t i) const {
    const Element* found = element(i, Element::Kind::world_name);
    if (!found || found->name->use == NameUse::person || found->name->use == NameUse::media ||
        found->name->use == NameUse::place)
      return nullptr;
    return found->name;
  }
  std::string state_of(const WorldName& name) const {
    if (name.use != NameUse::organisation) return name.id;
    const Organisation* organisation = world_.find_organisation(name.id);
    return organisation ? organisation->state : std::string();
  }
  bool is_person_name(const Element* e) const {
    return e &&
           (e->kind == Element::Kind::shape || (e->kind == Element::Kind::world_name && e->name->use == NameUse::person));
  }
  void use(TokenRange range) { std::fill(used_.begin() + range.first, used_.begin() + range.last, true); }

  void find_titled() {
    for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
      const Element* title = element(i, Element::Kind::title);
      if (!title || title->tokens.first != i || used_[i]) continue;
      add_titled(*title);
    }
  }

  void add_titled(const Element& title) {
    if (is(title.tokens.first, WordClass::both) || is_part_of_title(title)) return;
    NounPhrase phrase;
    phrase.title = title.tokens;
    phrase.tokens = title.tokens;
    phrase.family = title.title->family;
    phrase.office = title.title->office;
    extend_left(phrase);
    extend_over_portfolio(phrase);
    extend_right(phrase);
    phrase.role = phrase.tokens;
    if (title.title->kind == TitleKind::person) attach_name(phrase);
    if (phrase.kind != PhraseKind::both) phrase.kind = kind_of(*title.title);
    if (phrase.plural && phrase.kind == PhraseKind::person && !phrase.named()) phrase.kind = PhraseKind::group;
    const bool nobody = phrase.kind == PhraseKind::state && phrase.state.empty();
    if (nobody || (phrase.kind == PhraseKind::organisation && phrase.state.empty())) return;
    if (phrase.kind == PhraseKind::group) add_shared_title(phrase);
    add(phrase);
  }

  // "U.S. and North Korean envoys": the envoys of the first state are a group of their own.
  void add_shared_title(const NounPhrase& phrase) {
    const std::uint32_t first = phrase.tokens.first;
    if (first < sentence_.first + 2 || !is(first - 1, WordClass::conjunction) || used_[first - 2]) return;
    const WorldName* name = affiliation(first - 2);
    if (!name || state_of(*name).empty() || state_of(*name) == phrase.state) return;
    NounPhrase other = phrase;
    other.tokens = elements_[at_[first - 2]].tokens;
    other.role = {};
    other.state = state_of(*name);
    add(other);
  }

  static bool is_body(const Title& title) { return title.kind != TitleKind::person && title.kind != TitleKind::group; }

  // "government representatives", "người phát ngôn Bộ Ngoại giao": a body beside somebody's title says where they belong.
  bool is_part_of_title(const Element& title) const {
    const Element* next = element(title.tokens.last, Element::Kind::title);
    return (is_body(*title.title) && next && !is_body(*next->title)) || is_modifier(title);
  }

  // "chief nuclear negotiator": a title that is a modifier too, with the title proper behind it.
  bool is_modifier(const Element& title) const {
    std::uint32_t i = title.tokens.first;
    while (inside(i) && (is(i, WordClass::modifier) || is_hyphen(i))) ++i;
    return i >= title.tokens.last && element(i, Element::Kind::title);
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

  // Modifiers, states and possessors before the title: "South Korea's chief nuclear", "his Chinese", "các".
  void extend_left(NounPhrase& phrase) {
    std::uint32_t first = phrase.tokens.first;
    std::uint32_t unknown = 0;  // small words that no list knows, kept only when a beginning stands before them
    std::uint32_t i = first;
    while (i > sentence_.first && phrase.title.first - i < most_modifier_tokens && !used_[i - 1]) {
      const std::uint32_t before = i - 1;
      const std::uint32_t begin = begin_of_modifier(phrase, before, unknown);
      if (begin <= before) {
        i = begin;
        if (!is_hyphen(before)) first = begin;
      } else if (is_determiner(before)) {
        mark_beginning(phrase, before);
        first = before;
        break;
      } else if (is_genitive(before)) {
        if (!affiliation(before - 1)) {
          first = before;
          break;  // a person's: the phrase before is linked as possessor
        }
        --i;
      } else if (unknown < most_unknown_words && is_unknown_word(before)) {
        ++unknown;
        --i;
      } else {
        break;
      }
    }
    phrase.tokens.first = is_genitive(first) ? first + 1 : first;
  }

  bool is_genitive(std::uint32_t i) const { return token(i).norm == "'s" || token(i).norm == "'"; }
  bool is_determiner(std::uint32_t i) const {
    return is(i, WordClass::possessive) || is(i, WordClass::article) || is(i, WordClass::indefinite);
  }
  bool is_unknown_word(std::uint32_t i) const {
    return !element(i) && classes_[i].none() && token(i).letter_case == LetterCase::lower;
  }

  // Where the modifier that ends at `last` begins, a state, a body or a word; behind `last` when there is none.
  std::uint32_t begin_of_modifier(NounPhrase& phrase, std::uint32_t last, std::uint32_t unknown) {
    if (const WorldName* name = affiliation(last)) {
      if (unknown > 0 && (!phrase.state.empty() || !is_adjective(last))) return last + 1;
      set_state(phrase, *name);
      return elements_[at_[last]].tokens.first;
    }
    const Element* shape = element(last, Element::Kind::shape);
    if (shape && is_acronym(shape->tokens)) return last;  // "DHS Secretary"
    const bool word = element(last, Element::Kind::title) || is(last, WordClass::modifier) || is(last, WordClass::plural);
    if ((!word && !is_hyphen(last)) || is_determiner(last) || is_genitive(last)) return last + 1;
    phrase.former = phrase.former || is(last, WordClass::former);
    phrase.plural = phrase.plural || is(last, WordClass::plural);
    return last;
  }

  // Whether the name that ends here may have unknown words between it and its title, as "Korean", "Korea's", "U.S." may;
  // between "Korea" and a title they are a verb: "Korea expelled diplomats".
  bool is_adjective(std::uint32_t name) const {
    const bool owns = inside(name + 1) && token(name + 1).norm == "'s";
    return owns || affiliation(name)->use == NameUse::demonym || token(name).letter_case == LetterCase::upper;
  }

  void mark_beginning(NounPhrase& phrase, std::uint32_t i) {
    phrase.definite = !is(i, WordClass::indefinite);
    phrase.plural = phrase.plural || is(i, WordClass::plural);
  }

  // The state nearest to the phrase's beginning is the one it belongs to: "Japan's U.N. ambassador".
  void set_state(NounPhrase& phrase, const WorldName& name) {
    const std::string state = state_of(name);
    if (!state.empty() || phrase.state.empty()) phrase.state = state;
    if (name.use == NameUse::organisation && phrase.id.empty()) phrase.id = name.id;
  }

  // "Minister for Strategic Affairs", "Coordinator for the Middle East and North Africa": up to the last word of a portfolio
  // or the last name of a region.
  void extend_over_portfolio(NounPhrase& phrase) {
    std::uint32_t i = phrase.tokens.last;
    if (!inside(i) || (token(i).norm != "for" && !is(i, WordClass::of))) return;
    for (++i; inside(i) && i - phrase.title.last < 2 * most_modifier_tokens; ++i) {
      const Element* region = element(i, Element::Kind::world_name);
      const bool place = region && region->name->use == NameUse::place;
      if (is(i, WordClass::portfolio) || is(i, WordClass::organisation) || place) {
        phrase.tokens.last = i + 1;
      } else if (!is(i, WordClass::article) && !is(i, WordClass::conjunction) && !is(i, WordClass::of) &&
                 token(i).norm != ",") {
        break;
      }
    }
  }

  // What stands behind the title: modifiers and a state ("đặc biệt Mỹ"), "of" or "from" with a state.
  void extend_right(NounPhrase& phrase) {
    while (inside(phrase.tokens.last) && phrase.tokens.last - phrase.title.last < most_modifier_tokens) {
      const std::uint32_t i = phrase.tokens.last;
      const bool linked = is(i, WordClass::of) || is(i, WordClass::from);
      phrase.tokens.last = linked ? end_of_linked(phrase, i) : end_of_modifier(phrase, i);
      if (phrase.tokens.last == i || phrase.kind == PhraseKind::both || (linked && !phrase.state.empty())) break;
    }
  }

  // Index behind "of the United States", "from the two countries", "of North Korea's parliament"; `link` when it is nothing
  // of the kind.
  std::uint32_t end_of_linked(NounPhrase& phrase, std::uint32_t link) {
    std::uint32_t next = link + 1;
    while (inside(next) && is(next, WordClass::article)) ++next;
    if (inside(next) && phrase.state.empty() && is(next, WordClass::both)) {
      phrase.kind = PhraseKind::both;
      while (inside(next) && is(next, WordClass::both)) ++next;
      return next;
    }
    const WorldName* name = inside(next) ? affiliation(next) : nullptr;
    if (!name) return link;
    set_state(phrase, *name);
    const std::uint32_t end = elements_[at_[next]].tokens.last;
    const Element* body = inside(end) && token(end).norm == "'s" ? element(end + 1, Element::Kind::title) : nullptr;
    return body && is_body(*body->title) ? body->tokens.last : end;
  }

  // Index behind a state, a body or a modifier that stands right behind a title; `i` when there is none.
  std::uint32_t end_of_modifier(NounPhrase& phrase, std::uint32_t i) {
    if (const WorldName* name = affiliation(i)) {
      if (name->use == NameUse::demonym) return i;
      if (phrase.state.empty()) set_state(phrase, *name);
      return elements_[at_[i]].tokens.last;
    }
    const Element* body = element(i, Element::Kind::title);
    if (body && is_body(*body->title)) return body->tokens.last;
    const bool free = !element(i) || is(i, WordClass::former);
    if (!free || !is(i, WordClass::modifier) || is(i, WordClass::preposition)) return i;
    phrase.former = phrase.former || is(i, WordClass::former);
    return i + 1;
  }

  // The name that a title introduces: "President Barack Obama", "Ngoại trưởng Iran Mohammad Javad Zarif", "tướng ông X".
  void attach_name(NounPhrase& phrase) {
    std::uint32_t i = phrase.tokens.last;
    while (inside(i) && (is(i, WordClass::male) || is(i, WordClass::female) || is(i, WordClass::honorific)) && !element(i))
      ++i;
    const Element* name = element(i);
    if (!is_person_name(name) || used_[i] || is_organisation(name->tokens)) return;
    if (name->kind == Element::Kind::world_name) set_person(phrase, *name->name);
    phrase.name = name->tokens;
    phrase.tokens.last = name->tokens.last;
    phrase.plural = false;
    extend_behind_name(phrase);
  }

  // "Boris Johnson of the United Kingdom"
  void extend_behind_name(NounPhrase& phrase) {
    std::uint32_t i = phrase.tokens.last;
    if (!inside(i) || !is(i, WordClass::of)) return;
    for (++i; inside(i) && is(i, WordClass::article); ++i) continue;
    const WorldName* name = inside(i) ? affiliation(i) : nullptr;
    if (!name || name->use == NameUse::demonym || used_[i]) return;
    if (phrase.state.empty()) phrase.state = state_of(*name);
    phrase.tokens.last = elements_[at_[i]].tokens.last;
  }

  void set_person(NounPhrase& phrase, const WorldName& name) {
    phrase.id = name.id;
    const Person* person = world_.find_person(name.id);
    if (person && phrase.state.empty()) phrase.state = person->state;
  }

  void add(NounPhrase phrase) {
    phrase.possessive =
        phrase.possessive ||
        (inside(phrase.tokens.last) && (token(phrase.tokens.last).norm == "'s" || token(phrase.tokens.last).norm == "'"));
    use(phrase.tokens);
    phrases_.push_back(std::move(phrase));
  }

  void find_names() {
    for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
      const Element* e = element(i);
      if (!e || used_[i] || e->tokens.first != i) {
        ++i;
        continue;
      }
      i = e->tokens.last;
      if (e->kind == Element::Kind::world_name) add_world_name(*e);
      if (e->kind == Element::Kind::shape) add_shape(*e);
    }
  }

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
      case NameUse::organisation:
        phrase.kind = PhraseKind::organisation;
        phrase.state = state_of(*e.name);
        break;
      case NameUse::media:
        phrase.kind = PhraseKind::medium;
        break;
      case NameUse::person:
        set_person(phrase, *e.name);
        add_honorific(phrase);
        take_in_state(phrase);
        extend_behind_name(phrase);
        break;
    }
    add(phrase);
  }

  bool is_organisation(TokenRange range) const {
    return is(range.last - 1, WordClass::organisation) || is(range.first, WordClass::organisation);
  }

  void add_shape(const Element& e) {
    NounPhrase phrase;
    phrase.tokens = phrase.name = e.tokens;
    if (is_organisation(e.tokens)) {
      phrase.kind = PhraseKind::organisation;
      extend_organisation(phrase);
      return add(phrase);
    }
    const bool has_honorific = add_honorific(phrase);
    if (!has_honorific && is_place(e.tokens)) phrase.kind = PhraseKind::place;
    if (!has_honorific && phrase.kind == PhraseKind::person && is_acronym(e.tokens)) return;
    if (phrase.kind == PhraseKind::person) {
      take_in_state(phrase);
      extend_behind_name(phrase);
    }
    add(phrase);
  }

  // "North Korea's Kim Kye Gwan": the state is a part of the person's phrase.
  void take_in_state(NounPhrase& phrase) {
    if (phrases_.empty() || phrase.tokens.first < 2) return;
    const NounPhrase& before = phrases_.back();
    if (before.kind != PhraseKind::state || !before.possessive || before.tokens.last + 1 != phrase.tokens.first) return;
    if (!phrase.state.empty() && phrase.state != before.state) return;
    phrase.state = before.state;
    phrase.tokens.first = before.tokens.first;
    phrases_.pop_back();
  }

  // "Bộ Quốc phòng Hàn Quốc", "Ministry of Unification of South Korea": with the state that follows.
  void extend_organisation(NounPhrase& phrase) {
    std::uint32_t i = phrase.tokens.last;
    if (inside(i) && is(i, WordClass::of)) ++i;
    const WorldName* name = inside(i) ? affiliation(i) : nullptr;
    if (!name || name->use == NameUse::demonym) return;
    phrase.state = state_of(*name);
    phrase.tokens.last = phrase.name.last = elements_[at_[i]].tokens.last;
  }

  bool add_honorific(NounPhrase& phrase) {
    if (phrase.tokens.first == sentence_.first) return false;
    const std::uint32_t before = phrase.tokens.first - 1;
    if (used_[before]) return false;
    if (is(before, WordClass::male)) phrase.gender = Gender::male;
    if (is(before, WordClass::female)) phrase.gender = Gender::female;
    if (phrase.gender == Gender::unknown && !is(before, WordClass::honorific)) return false;
    phrase.tokens.first = before;
    return true;
  }

  bool is_place(TokenRange range) const {
    if (is(range.last - 1, WordClass::place_noun)) return true;
    if (range.first == sentence_.first) return false;
    const std::uint32_t before = range.first - 1;
    return is(before, WordClass::place) || is(before, WordClass::place_noun);
  }

  bool is_acronym(TokenRange range) const {
    return range.size() == 1 && token(range.first).letter_case == LetterCase::upper;
  }

  void find_pronouns() {
    for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
      if (used_[i] || element(i)) continue;
      NounPhrase phrase;
      phrase.tokens = {i, i + 1};
      phrase.definite = true;
      if (is(i, WordClass::both)) {
        while (inside(phrase.tokens.last) && is(phrase.tokens.last, WordClass::both) && !used_[phrase.tokens.last])
          ++phrase.tokens.last;
        phrase.kind = PhraseKind::both;
      } else if (is(i, WordClass::he) || is(i, WordClass::she) || is(i, WordClass::they)) {
        phrase.kind = PhraseKind::pronoun;
        phrase.gender = is(i, WordClass::he) ? Gender::male : is(i, WordClass::she) ? Gender::female : Gender::unknown;
        phrase.plural = is(i, WordClass::they);
        phrase.possessive = is(i, WordClass::possessive);
      } else {
        continue;
      }
      add(phrase);
      i = phrase.tokens.last - 1;
    }
  }

  bool is_comma(std::uint32_t i) const { return i < tokens_.tokens.size() && token(i).norm == ","; }

  // "NAME, title," and "title, NAME"; "A's title"; "North Korea's NAME".
  void link(std::uint32_t i) {
    if (i == 0) return;
    NounPhrase& phrase = phrases_[i];
    NounPhrase& before = phrases_[i - 1];
    if (before.possessive && before.tokens.last + 1 == phrase.tokens.first) link_possessor(i);
    if (!is_comma(before.tokens.last) || before.tokens.last + 1 != phrase.tokens.first || before.possessive) return;
    if (before.kind != PhraseKind::person || phrase.kind != PhraseKind::person) return;
    if (tokens_.sentence_of(before.tokens.first) != tokens_.sentence_of(phrase.tokens.first)) return;
    if (before.named() && !phrase.named() && !before.apposition) phrase.apposition = i - 1;
    const bool bare_name = phrase.named() && phrase.title.size() == 0;
    if (!before.named() && bare_name && (before.definite || before.possessor || !before.state.empty()))
      before.apposition = i;
  }

  void link_possessor(std::uint32_t i) {
    NounPhrase& phrase = phrases_[i];
    const NounPhrase& owner = phrases_[i - 1];
    phrase.possessor = i - 1;
    phrase.definite = true;
    if (phrase.state.empty() && phrase.kind != PhraseKind::place) phrase.state = owner.state;
  }

  const Tokens& tokens_;
  const std::vector<WordClasses>& classes_;
  std::vector<Element> elements_;
  const World& world_;
  std::vector<std::uint32_t> at_;  // element of each token
  std::vector<bool> used_;         // token is in a phrase
  TokenRange sentence_;
  std::vector<NounPhrase> phrases_;
};

}  // namespace

std::vector<NounPhrase> find_noun_phrases(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                          const std::vector<Time>& times, const Language& language, const World& world) {
  return PhraseFinder(tokens, classes, find_elements(tokens, classes, times, language, world), world).find();
}

}  // namespace entente
