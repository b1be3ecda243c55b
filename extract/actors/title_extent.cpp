// Word by word away from the title noun, as long as what comes is a modifier, a state, a body or a link to one. Unknown
// small words are passed only where a determiner or a state stands behind them, so that no verb is taken in.
#include "extract/actors/title_extent.hpp"

namespace entente {
namespace {

constexpr std::uint32_t most_unknown_words = 2;
constexpr std::uint32_t most_modifier_tokens = 8;  // on one side of a title

class TitleExtent {
 public:
  TitleExtent(const PhraseDraft& draft, NounPhrase& phrase) : draft_(draft), phrase_(phrase) {}

  void extend() {
    extend_left();
    extend_over_portfolio();
    extend_right();
  }

 private:
  bool is(std::uint32_t i, WordClass word_class) const { return draft_.is(i, word_class); }

  void extend_left() {
    std::uint32_t first = phrase_.tokens.first;
    std::uint32_t unknown = 0;  // small words that no list knows, kept only when a beginning stands before them
    std::uint32_t i = first;
    while (i > draft_.sentence().first && phrase_.title.first - i < most_modifier_tokens && !draft_.is_used(i - 1)) {
      const std::uint32_t before = before_brackets(i);
      const std::uint32_t begin = begin_of_modifier(before, unknown);
      if (begin <= before) {
        i = begin;
        if (!draft_.is_hyphen(before)) first = begin;
      } else if (is_determiner(before)) {
        mark_beginning(before);
        first = before;
        break;
      } else if (draft_.is_genitive(before)) {
        if (!draft_.affiliation(before - 1)) {
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
    phrase_.tokens.first = draft_.is_genitive(first) ? first + 1 : first;
  }

  // The last word before `i`; that of the name before its abbreviation: "International Committee of the Red Cross (ICRC)".
  std::uint32_t before_brackets(std::uint32_t i) const {
    const std::uint32_t before = i - 1;
    const bool brackets =
        i >= draft_.sentence().first + 4 && draft_.token(before).norm == ")" && draft_.token(i - 3).norm == "(";
    return brackets && draft_.affiliation(i - 4) && !draft_.is_used(i - 4) ? i - 4 : before;
  }

  bool is_determiner(std::uint32_t i) const {
    return is(i, WordClass::possessive) || is(i, WordClass::article) || is(i, WordClass::indefinite);
  }
  bool is_unknown_word(std::uint32_t i) const {
    const bool based = i > 0 && is_based(i - 1);
    return !draft_.element(i) && (draft_.classes(i).none() || based) && draft_.token(i).letter_case == LetterCase::lower;
  }

  // Whether the title is of unnamed people or a body, of whom an unknown name beside it tells who they are.
  bool names_several() const {
    const Element* title = draft_.element(phrase_.title.first, Element::Kind::title);
    return title && title->title->kind != TitleKind::person && title->title->kind != TitleKind::organ;
  }

  // "Shanghai police", "Florida governor"; where diplomats and leaders meet is not where they belong: "Geneva negotiators".
  const WorldName* place_of(std::uint32_t last) const {
    const bool belongs = phrase_.family != "leader" && phrase_.family != "diplomat" && phrase_.family != "envoy" &&
                         phrase_.family != "ambassador" && phrase_.family != "negotiator";
    return belongs && !is(last, WordClass::place) ? draft_.place(last) : nullptr;
  }
  bool is_based(std::uint32_t hyphen) const {
    return draft_.inside(hyphen + 1) && draft_.is_hyphen(hyphen) && draft_.token(hyphen + 1).norm == "based";
  }

  // Where the modifier that ends at `last` begins, a state, a body or a word; behind `last` when there is none.
  std::uint32_t begin_of_modifier(std::uint32_t last, std::uint32_t unknown) {
    if (const WorldName* place = place_of(last)) {
      if (unknown > 0) return last + 1;
      if (phrase_.state.empty()) phrase_.state = place->id;
      phrase_.local = true;
      return draft_.element_tokens(last).first;
    }
    if (const WorldName* name = draft_.affiliation(last)) {
      if (draft_.is_in_compound(last + 1) && !is_based(last + 1)) return last + 1;
      if (unknown > 0 && (!phrase_.state.empty() || !is_adjective(last))) return last + 1;
      set_state(*name);
      return draft_.element_tokens(last).first;
    }
    const Element* shape = draft_.element(last, Element::Kind::shape);
    if (shape && draft_.is_acronym(shape->tokens)) return last;  // "DHS Secretary"
    if (shape && !names_several() && draft_.is_organisation(shape->tokens) && shape->tokens.last == last + 1)
      return shape->tokens.first;  // "National Security Secretariat Secretary General"
    if (shape && names_several() && shape->tokens.last == last + 1 && shape->tokens.first > draft_.sentence().first)
      return shape->tokens.first;  // "Latino leaders"
    const bool word =
        draft_.element(last, Element::Kind::title) || is(last, WordClass::modifier) || is(last, WordClass::plural);
    if ((!word && !draft_.is_hyphen(last)) || is_determiner(last) || draft_.is_genitive(last)) return last + 1;
    phrase_.former = phrase_.former || is(last, WordClass::former);
    phrase_.plural = phrase_.plural || is(last, WordClass::plural);
    return last;
  }

  // Whether the name that ends here may have unknown words between it and its title, as "Korean", "Korea's", "U.S." may;
  // between "Korea" and a title they are a verb: "Korea expelled diplomats".
  bool is_adjective(std::uint32_t name) const {
    const bool owns = draft_.inside(name + 1) && draft_.token(name + 1).norm == "'s";
    return owns || is_based(name + 1) || draft_.affiliation(name)->use == NameUse::demonym ||
           draft_.token(name).letter_case == LetterCase::upper;
  }

  void mark_beginning(std::uint32_t i) {
    phrase_.definite = !is(i, WordClass::indefinite);
    phrase_.indefinite = !phrase_.definite;
    phrase_.owned = is(i, WordClass::possessive);
    phrase_.plural = phrase_.plural || is(i, WordClass::plural);
  }

  // The state nearest to the phrase's beginning is the one it belongs to: "Japan's U.N. ambassador".
  void set_state(const WorldName& name) {
    const std::string state = draft_.state_of(name);
    if (name.use == NameUse::territory) phrase_.local = true;
    if (!state.empty() || phrase_.state.empty()) phrase_.state = state;
    if (name.use == NameUse::organisation && phrase_.id.empty()) phrase_.id = name.id;
  }

  // "Minister for Strategic Affairs", "Coordinator for the Middle East and North Africa": up to the last word of a portfolio
  // or the last name of a region.
  void extend_over_portfolio() {
    std::uint32_t i = phrase_.tokens.last;
    const bool on = phrase_.family == "envoy" && draft_.inside(i) && draft_.token(i).norm == "on";
    if (!draft_.inside(i) || (draft_.token(i).norm != "for" && !on && !is(i, WordClass::of))) return;
    for (++i; draft_.inside(i) && i - phrase_.title.last < 2 * most_modifier_tokens; ++i) {
      const Element* region = draft_.element(i, Element::Kind::world_name);
      const bool place = region && (region->name->use == NameUse::place || is_task(*region));
      if (is(i, WordClass::portfolio) || is(i, WordClass::organisation) || place) {
        phrase_.tokens.last = i + 1;
      } else if (!is(i, WordClass::article) && !is(i, WordClass::conjunction) && !is(i, WordClass::of) &&
                 draft_.token(i).norm != ",") {
        break;
      }
    }
  }

  // "special envoy on North Korea", "envoy for Iran": a state that an envoy deals with and is not of.
  bool is_task(const Element& state) const {
    const std::uint32_t behind = state.tokens.last;
    const bool owner = draft_.inside(behind) && draft_.is_genitive(behind);
    return phrase_.family == "envoy" && state.name->use == NameUse::state && !owner &&
           !is(phrase_.tokens.last, WordClass::of);
  }

  // What stands behind the title: modifiers and a state ("đặc biệt Mỹ"), "of" or "from" with a state.
  void extend_right() {
    while (draft_.inside(phrase_.tokens.last) && phrase_.tokens.last - phrase_.title.last < most_modifier_tokens) {
      const std::uint32_t i = phrase_.tokens.last;
      const bool linked = is(i, WordClass::of) || is(i, WordClass::from);
      if (const std::uint32_t end = end_of_superior(i); end > i) {
        phrase_.tokens.last = end;
        break;
      }
      phrase_.tokens.last = linked ? end_of_linked(i) : end_of_modifier(i);
      if (phrase_.tokens.last == i || phrase_.kind == PhraseKind::both || (linked && !phrase_.state.empty())) break;
    }
  }

  // Index behind "to the President": whom an assistant serves, nobody in particular, for the article keeps a name behind it
  // apart; `to` when it is nothing of the kind.
  std::uint32_t end_of_superior(std::uint32_t to) const {
    if (draft_.token(to).norm != "to" || !draft_.inside(to + 2) || !is(to + 1, WordClass::article)) return to;
    const Element* title = draft_.element(to + 2, Element::Kind::title);
    const bool superior = title && title->title->kind == TitleKind::person && title->tokens.first == to + 2;
    return superior && !title->title->office.empty() ? title->tokens.last : to;
  }

  // Index behind "of the United States", "from the two countries", "of North Korea's parliament"; `link` when it is nothing
  // of the kind.
  std::uint32_t end_of_linked(std::uint32_t link) {
    std::uint32_t next = link + 1;
    while (draft_.inside(next) && is(next, WordClass::article)) ++next;
    if (draft_.inside(next) && phrase_.state.empty() && is(next, WordClass::both)) {
      phrase_.kind = PhraseKind::both;
      while (draft_.inside(next) && is(next, WordClass::both)) ++next;
      return next;
    }
    const WorldName* name = draft_.inside(next) ? draft_.affiliation(next) : nullptr;
    const Element* shape = draft_.inside(next) ? draft_.element(next, Element::Kind::shape) : nullptr;
    if (!name && shape && names_several()) return shape->tokens.last;  // "members of Hezbollah"
    if (!name) return draft_.inside(next) ? end_of_office(next, link) : link;
    set_state(*name);
    const std::uint32_t end = end_of_body(draft_.element_tokens(next).last, *name);
    const bool owns = draft_.inside(end) && draft_.token(end).norm == "'s";
    const Element* body = owns ? draft_.element(end + 1, Element::Kind::title) : nullptr;
    return body && is_body(*body->title) ? body->tokens.last : end;
  }

  // "Head of the Office of the President of Ukraine": behind "Office" and "President", as a further "of" tells of whom.
  std::uint32_t end_of_office(std::uint32_t i, std::uint32_t otherwise) const {
    const Element* title = draft_.element(i, Element::Kind::title);
    const bool office = is(i, WordClass::organisation) && draft_.token(i).letter_case == LetterCase::initial;
    const std::uint32_t end = title ? title->tokens.last : i + 1;
    return (title || office) && draft_.inside(end) && is(end, WordClass::of) ? end : otherwise;
  }

  // "Secretary of the Mongolian National Security Council": behind the body of a people.
  std::uint32_t end_of_body(std::uint32_t end, const WorldName& people) const {
    const Element* body = people.use == NameUse::demonym && draft_.inside(end) ? draft_.element(end) : nullptr;
    if (!body || body->tokens.first != end) return end;
    const bool listed = body->kind == Element::Kind::world_name && body->name->use == NameUse::organisation;
    const bool named = body->kind == Element::Kind::shape && draft_.is_organisation(body->tokens);
    return listed || named ? body->tokens.last : end;
  }

  // Index behind a state, a body or a modifier that stands right behind a title; `i` when there is none.
  std::uint32_t end_of_modifier(std::uint32_t i) {
    if (const WorldName* name = draft_.affiliation(i)) {
      if (name->use == NameUse::demonym) return i;
      if (phrase_.state.empty()) set_state(*name);
      return draft_.element_tokens(i).last;
    }
    const Element* body = draft_.element(i, Element::Kind::title);
    if (body && is_body(*body->title)) return body->tokens.last;
    const bool free = !draft_.element(i) || is(i, WordClass::former);
    if (!free || !is(i, WordClass::modifier) || is(i, WordClass::preposition)) return i;
    phrase_.former = phrase_.former || is(i, WordClass::former);
    return i + 1;
  }

  const PhraseDraft& draft_;
  NounPhrase& phrase_;
};

}  // namespace

bool is_body(const Title& title) {
  return title.kind == TitleKind::organ || title.kind == TitleKind::government || title.kind == TitleKind::body;
}

void extend_title(const PhraseDraft& draft, NounPhrase& phrase) { TitleExtent(draft, phrase).extend(); }

}  // namespace entente
