#include "extract/actors/named_people.hpp"

namespace entente {
namespace {

constexpr std::uint32_t memory_of_unnamed = 3;  // sentences after which an unnamed person no longer gets a name

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

void NamedPeople::resolve(std::uint32_t i) {
  const NounPhrase& phrase = cast_.phrase(i);
  const NameWords name = name_words(cast_.tokens(), phrase.name);
  if (name.empty()) return;
  std::optional<std::uint32_t> number;
  if (!phrase.id.empty() && cast_.world().find_person(phrase.id)) number = cast_.find_id("person/" + phrase.id);
  if (!number) number = find_by_name(phrase, name);
  if (!number) number = find_unnamed(phrase, cast_.sentence_of(i));
  if (!number && name.size() == 1 && is_doubtful(phrase, name[0])) return;
  if (!number) number = new_person(phrase, name);
  set_name(*number, phrase, name);
  cast_.assign(i, *number);
}

// One capitalised word with nothing that says it is a person: only when the article repeats it within sentences.
bool NamedPeople::is_doubtful(const NounPhrase& phrase, const std::string& word) const {
  if (!phrase.id.empty() || phrase.title.size() > 0 || phrase.tokens != phrase.name) return false;
  const auto count = inner_names_.find(word);
  return count == inner_names_.end() || count->second < 2;
}

std::optional<std::uint32_t> NamedPeople::find_by_name(const NounPhrase& phrase, const NameWords& name) const {
  return cast_.latest_of(cast_.with_ends_of(name), [&](const Profile& d) {
    return d.is_person() && d.named && agree(d.actor.state, phrase.state) && agree(d.gender, phrase.gender) &&
           is_form_of(name, d.name);
  });
}

// Somebody described a little before, who now gets a name: same state, and nothing that says otherwise. Not within a
// sentence: "a North Korean official met Ri Gun".
std::optional<std::uint32_t> NamedPeople::find_unnamed(const NounPhrase& phrase, std::uint32_t sentence) const {
  return cast_.latest([&](const Profile& d) {
    return d.is_person() && !d.named && !d.plural && !d.actor.state.empty() && d.actor.state == phrase.state &&
           agree(d.family, phrase.family) && sentence > d.last_sentence && sentence - d.last_sentence <= memory_of_unnamed;
  });
}

std::uint32_t NamedPeople::new_person(const NounPhrase& phrase, const NameWords& name) {
  if (!phrase.id.empty() && cast_.world().find_person(phrase.id)) return cast_.known_person(phrase.id);
  const std::string full = cast_.text(phrase.name);
  if (name.size() == 1) {
    const Person* holder = cast_.find_holder(phrase);
    if (holder && has_name(*holder, name[0])) return cast_.known_person(holder->id);
    return cast_.actor_with(cast_.free_id(cast_.local_id("person", full)), ActorKind::person, full, phrase.state);
  }
  return cast_.actor_with("person/" + slug(full), ActorKind::person, full, phrase.state);
}

// The fullest form in the article is the actor's name.
void NamedPeople::set_name(std::uint32_t number, const NounPhrase& phrase, const NameWords& name) {
  Profile& profile = cast_.profile(number);
  const bool first_name = !profile.named || profile.actor.mentions.empty();
  if (profile.named && !first_name && name.size() <= profile.shown_words) return;
  if (!profile.named || name.size() > profile.name.size()) {
    profile.name = name;
    cast_.index_name(number);
  }
  profile.named = true;
  profile.actor.name = cast_.text(phrase.name);
  profile.shown_words = name.size();
  const bool was_local = profile.actor.id.find('@') != std::string::npos;
  if (!was_local || name.size() < 2) return;
  cast_.rename(number, "person/" + (phrase.id.empty() ? slug(cast_.text(phrase.name)) : phrase.id));
}

}  // namespace entente
