// A description means somebody whom the article names with a title of the same family and the same state: the nearest before
// it, then of the headline, then, where a description opens the story, who is named soon behind. Where the world knows who
// held the office at the article's date, that holder goes before others.
#include "extract/actors/described_people.hpp"

#include "extract/actors/counterparts.hpp"

namespace entente {
namespace {

constexpr Reach of_known_state = {any_distance, 0};
constexpr Reach of_no_state = {3, 0};
constexpr std::uint32_t memory_of_unnamed = 3;  // sentences after which an unnamed person no longer gets a name

bool fits_title(const NounPhrase& phrase, const Profile& d) {
  if (phrase.family.empty()) return false;
  const bool by_office = !phrase.office.empty() && !phrase.state.empty() && d.families.empty();
  if (d.has_family(phrase.family) || (by_office && d.has_office(phrase.office))) return true;
  return std::any_of(phrase.describes.begin(), phrase.describes.end(),
                     [&](const std::string& what) { return d.has_family(what) || d.has_office(what); });
}

// Whether one of them is out of office and the other is in.
bool differ_in_time(const NounPhrase& phrase, const Profile& d) { return phrase.former != d.former && !d.offices.empty(); }

std::optional<std::uint32_t> find_described(const Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  if (phrase.indefinite) return {};
  const bool stateless = phrase.state.empty();
  // "president", "lãnh đạo": nobody in particular; "Thủ tướng" is, where there are no articles.
  const bool bare = !phrase.definite && (phrase.singular || phrase.office.empty());
  if (stateless && bare) return {};
  const Reach reach = stateless ? of_no_state : of_known_state;
  const auto fits = [&](const Profile& d) {
    if (!d.is_person() || !fits_title(phrase, d) || !agree(d.gender, phrase.gender)) return false;
    return !differ_in_time(phrase, d) && (stateless || d.actor.state == phrase.state);
  };
  const std::string title = fold(cast.text(phrase.title));
  const auto fits_word = [&](const Profile& d) { return fits(d) && d.has_title(title); };
  if (const auto found = cast.nearest(i, reach, fits_word)) return found;
  if (const auto found = cast.nearest(i, reach, fits)) return found;
  return cast.nearest(i, of_no_state, [&](const Profile& d) {
    return d.is_person() && d.actor.state.empty() && d.has_title(title) && agree(d.gender, phrase.gender);
  });
}

const Person* find_holder(const Cast& cast, const NounPhrase& phrase) {
  if (phrase.office.empty() || phrase.former || phrase.plural || phrase.indefinite) return nullptr;
  const std::string& of = phrase.state.empty() ? phrase.id : phrase.state;
  return of.empty() ? nullptr : cast.world().find_holder(phrase.office, of, cast.published());
}

// Somebody described who gets a name within the next sentences: same state, and nothing that says otherwise. Not within a
// sentence: "a North Korean official met Ri Gun".
std::optional<std::uint32_t> find_named_later(const Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  if (phrase.state.empty()) return {};
  const auto fits = [&](const Profile& d) {
    return d.is_person() && d.named && d.actor.state == phrase.state && agree(d.gender, phrase.gender) &&
           (d.families.empty() || fits_title(phrase, d)) && !differ_in_time(phrase, d);
  };
  const auto found = cast.nearest(i, {0, memory_of_unnamed}, fits);
  if (!found) return {};
  const auto is_found = [&](const Profile& d) { return &d == &cast.profile(*found); };
  const bool met_before = cast.nearest(i, {any_distance, 0}, is_found).has_value();
  return met_before ? std::nullopt : found;
}

// Somebody of a state of whom no more is known.
void make_unnamed(Cast& cast, std::uint32_t i) {
  const std::string name = cast.text(cast.phrase(i).tokens);
  cast.assign(i, cast.actor_with(cast.local_id("person", name), ActorKind::person, name, cast.phrase(i).state), "name");
}

// "the envoy" of nobody known: somebody of whom no more can be said.
void make_somebody(Cast& cast, std::uint32_t i) {
  const std::string name = cast.text(cast.phrase(i).tokens);
  cast.assign(i, cast.actor_with(cast.local_id("group", name), ActorKind::group, name, {}), "group");
}

bool resolve_apposition(Cast& cast, std::uint32_t i) {
  const auto& apposition = cast.phrase(i).apposition;
  if (!apposition || cast.of_phrase(*apposition).empty()) return false;
  const std::uint32_t named = cast.of_phrase(*apposition).front();
  if (!agree(cast.profile(named).actor.state, cast.phrase(i).state)) return false;
  cast.assign(i, named, "apposition");
  return true;
}

// Where a phrase begins without its article.
std::uint32_t first_word(const Cast& cast, const NounPhrase& phrase) {
  const std::uint32_t first = phrase.tokens.first;
  const bool article =
      (phrase.definite || phrase.indefinite) && !phrase.owned && phrase.tokens.size() > 1 && first < phrase.title.first;
  return article && cast.tokens().tokens[first].letter_case != LetterCase::none ? first + 1 : first;
}

// "the leaders", with nothing that says which: the group of that title spoken of last; "the American officials": the one
// of that state.
std::optional<std::uint32_t> find_group(const Cast& cast, std::uint32_t i, const std::string& title) {
  const NounPhrase& phrase = cast.phrase(i);
  const bool bare = phrase.title.size() + 1 >= phrase.tokens.size();
  if (!phrase.definite || phrase.owned || !phrase.id.empty() || bare != phrase.state.empty()) return {};
  return cast.nearest(i, of_no_state, [&](const Profile& d) {
    return d.actor.kind == ActorKind::group && (bare || d.actor.state == phrase.state) &&
           std::find(d.titles.begin(), d.titles.end(), title) != d.titles.end();
  });
}

// The words before a group's title that tell it from others of its state and title: "three", "special forces", "its"; a
// determiner that says nothing and names, which the state stands for, are none.
std::string words_of_group(const Cast& cast, const NounPhrase& phrase) {
  std::string words;
  for (std::uint32_t t = first_word(cast, phrase); t < std::min(phrase.title.first, phrase.tokens.last); ++t) {
    const Token& token = cast.tokens().tokens[t];
    const bool name = token.letter_case == LetterCase::initial || token.letter_case == LetterCase::upper;
    if (!name) words += token.norm + " ";
  }
  return words;
}

}  // namespace

void resolve_description(Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  if (resolve_apposition(cast, i)) return;
  if (phrase.office == "counterpart") {
    if (const auto number = find_counterpart(cast, i)) return cast.assign(i, *number, "counterpart");
  } else {
    const Person* holder = find_holder(cast, phrase);
    const auto known = holder ? cast.find_id("person/" + holder->id) : std::nullopt;
    if (known) return cast.assign(i, *known, "office");
    if (const auto number = find_described(cast, i)) return cast.assign(i, *number, "description");
    if (holder) return cast.assign(i, cast.known_person(holder->id), "office");
    if (const auto number = find_named_later(cast, i)) return cast.assign(i, *number, "named-later");
  }
  if (phrase.state.empty() && !phrase.possessor) return make_somebody(cast, i);
  make_unnamed(cast, i);
}

void resolve_group(Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  const std::string head = cast.text(phrase.title);
  const bool shares_title = phrase.tokens.last <= phrase.title.first;  // "U.S." of "U.S. and North Korean envoys"
  const std::string name = shares_title ? cast.text(phrase.tokens) + " " + head : cast.text(phrase.tokens);
  if (const auto number = find_group(cast, i, fold(head))) return cast.assign(i, *number, "group");
  const std::string& of = phrase.state.empty() ? phrase.id : phrase.state;
  const std::string words = of.empty() || phrase.owned ? cast.text({first_word(cast, phrase), phrase.tokens.last})
                                                       : of + " " + words_of_group(cast, phrase) + head;
  const std::uint32_t number = cast.actor_with(cast.local_id("group", words), ActorKind::group, name, phrase.state);
  cast.profile(number).plural = true;
  cast.assign(i, number, "group");
}

}  // namespace entente
