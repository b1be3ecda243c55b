#include "extract/actors/named_people.hpp"

namespace entente {
namespace {

bool has_name(const Person& person, const std::string& word) {
  const NameWords words = name_words(person.name);
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

NamedPeople::NamedPeople(Cast& cast) : cast_(cast) {
  const Tokens& tokens = cast.tokens();
  for (const NounPhrase& phrase : cast.phrases()) {
    if (phrase.kind != PhraseKind::person || !phrase.named()) continue;
    if (tokens.sentences[tokens.sentence_of(phrase.name.first)].tokens.first == phrase.name.first) continue;
    for (const std::string& word : name_words(tokens, phrase.name)) ++inner_names_[word];
  }
}

void NamedPeople::resolve_full(std::uint32_t i) {
  const NounPhrase& phrase = cast_.phrase(i);
  const NameWords name = name_words(cast_.tokens(), phrase.name);
  const bool known = !phrase.id.empty() && cast_.world().find_person(phrase.id);
  if (name.empty() || (name.size() == 1 && !known)) return;
  std::optional<std::uint32_t> number;
  if (known) number = cast_.find_id("person/" + phrase.id);
  if (!number) number = find_by_name(i, name);
  if (!number && known) number = cast_.known_person(phrase.id);
  if (!number) {
    const std::string full = cast_.text(phrase.name);
    const Person* spelled = cast_.world().find_person(slug(full));  // "Jüri Ratas" where the world has "Juri Ratas"
    const bool same = spelled && agree(spelled->state, phrase.state) && name_words(spelled->name) == name;
    number = same ? cast_.known_person(spelled->id)
                  : cast_.actor_with("person/" + slug(full), ActorKind::person, full, phrase.state);
  }
  take(i, *number, name, "name");
}

void NamedPeople::resolve_short(std::uint32_t i) {
  const NounPhrase& phrase = cast_.phrase(i);
  const NameWords name = name_words(cast_.tokens(), phrase.name);
  if (name.empty()) return;
  if (const auto number = find_by_name(i, name)) return take(i, *number, name, "short-name");
  if (const Person* bearer = find_bearer(phrase, name[0])) return take(i, cast_.known_person(bearer->id), name, "office");
  if (is_doubtful(phrase, name[0])) return;
  const std::string text = cast_.text(phrase.name);
  const std::string id = cast_.free_id(cast_.local_id("person", text));
  take(i, cast_.actor_with(id, ActorKind::person, text, phrase.state), name, "name");
}

// One capitalised word with nothing that says it is a person: only when the article repeats it within sentences.
bool NamedPeople::is_doubtful(const NounPhrase& phrase, const std::string& word) const {
  if (!phrase.id.empty() || phrase.title.size() > 0 || phrase.tokens != phrase.name) return false;
  const auto count = inner_names_.find(word);
  return count == inner_names_.end() || count->second < 2;
}

std::optional<std::uint32_t> NamedPeople::find_by_name(std::uint32_t i, const NameWords& name) const {
  const NounPhrase& phrase = cast_.phrase(i);
  const std::vector<std::uint32_t> alike = cast_.with_ends_of(name);
  if (alike.empty()) return {};
  return cast_.nearest(i, {any_distance, any_distance}, [&](const Profile& d) {
    return d.is_person() && d.named && agree(d.actor.state, phrase.state) && agree(d.gender, phrase.gender) &&
           is_form_of(name, d.name);
  });
}

// "President Xi": the only one of that name who holds the office, of the state that is named or of any.
const Person* NamedPeople::find_bearer(const NounPhrase& phrase, const std::string& word) const {
  if (phrase.office.empty()) return nullptr;
  const Person* bearer = nullptr;
  for (const Person* holder : cast_.world().holders(phrase.office, phrase.state, cast_.published(), phrase.former)) {
    if (!has_name(*holder, word) || holder == bearer) continue;
    if (bearer) return nullptr;
    bearer = holder;
  }
  return bearer;
}

// The fullest form in the article is the actor's name.
void NamedPeople::take(std::uint32_t i, std::uint32_t number, const NameWords& name, const char* because) {
  const NounPhrase& phrase = cast_.phrase(i);
  Profile& profile = cast_.profile(number);
  if (!profile.named || name.size() > profile.name.size()) {
    profile.name = name;
    cast_.index_name(number);
  }
  if (!profile.named || !profile.in_text || name.size() > profile.shown_words) {
    profile.actor.name = cast_.text(phrase.name);
    profile.shown_words = name.size();
  }
  profile.named = true;
  cast_.assign(i, number, because);
}

}  // namespace entente
