#include "extract/actors/cast.hpp"

#include <numeric>

namespace entente {

std::string Cast::text(TokenRange range) const {
  std::string words(tokens_.slice(range));
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

std::optional<std::uint32_t> Cast::find_id(const std::string& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? std::nullopt : std::optional(found->second);
}

std::uint32_t Cast::actor_with(const std::string& id, ActorKind kind, const std::string& name, const std::string& state) {
  if (const auto found = find_id(id)) return *found;
  const auto number = static_cast<std::uint32_t>(profiles_.size());
  Profile profile;
  profile.actor.id = id;
  profile.actor.kind = kind;
  profile.actor.name = name;
  profile.actor.state = state;
  profiles_.push_back(std::move(profile));
  by_id_.emplace(id, number);
  return number;
}

std::uint32_t Cast::known_person(const std::string& id) {
  const Person* person = world_.find_person(id);
  const std::uint32_t number = actor_with("person/" + id, ActorKind::person, person->name, person->state);
  if (!profiles_[number].named) {
    profiles_[number].named = true;
    profiles_[number].name = name_words(person->name);
    index_name(number);
  }
  return number;
}

std::string Cast::local_id(const char* kind, const std::string& name) const {
  return std::string(kind) + "/" + slug(name) + "@" + article_;
}

std::string Cast::free_id(const std::string& id) const {
  if (!by_id_.contains(id)) return id;
  const auto at = id.find('@');
  for (int number = 2;; ++number) {
    std::string other = id.substr(0, at) + "-" + std::to_string(number) + id.substr(at);
    if (!by_id_.contains(other)) return other;
  }
}

void Cast::rename(std::uint32_t number, const std::string& id) {
  if (by_id_.contains(id)) return;
  by_id_.erase(profiles_[number].actor.id);
  by_id_.emplace(id, number);
  profiles_[number].actor.id = id;
}

void Cast::index_name(std::uint32_t number) {
  const NameWords& name = profiles_[number].name;
  by_word_[name.front()].push_back(number);
  if (name.back() != name.front()) by_word_[name.back()].push_back(number);
}

std::vector<std::uint32_t> Cast::with_ends_of(const NameWords& name) const {
  std::vector<std::uint32_t> numbers;
  for (const std::string& word : {name.front(), name.back()}) {
    const auto known = by_word_.find(word);
    if (known != by_word_.end()) numbers.insert(numbers.end(), known->second.begin(), known->second.end());
  }
  return numbers;
}

void Cast::assign(std::uint32_t i, std::uint32_t number) {
  const NounPhrase& phrase = phrases_[i];
  Profile& profile = profiles_[number];
  of_phrase_[i] = {number};
  profile.last_sentence = sentence_of(i);
  profile.last_phrase = i;
  if (phrase.kind == PhraseKind::pronoun) return;
  profile.actor.mentions.push_back({tokens_.span(phrase.tokens), text(phrase.tokens)});
  if (phrase.name.size() > 0 && phrase.name != phrase.tokens)
    profile.actor.mentions.push_back({tokens_.span(phrase.name), text(phrase.name)});
  const bool says_role = phrase.kind == PhraseKind::person && phrase.role.size() > 0 && phrase.office != "counterpart";
  if (profile.actor.role.empty() && says_role) profile.actor.role = text(phrase.role);
  if (profile.actor.state.empty()) profile.actor.state = phrase.state;
  if (profile.office.empty()) profile.office = phrase.office;
  if (profile.family.empty()) profile.family = phrase.family;
  if (profile.gender == Gender::unknown) profile.gender = phrase.gender;
}

void Cast::assign_all(std::uint32_t phrase, std::vector<std::uint32_t> numbers) {
  std::sort(numbers.begin(), numbers.end());
  of_phrase_[phrase] = std::move(numbers);
}

const Person* Cast::find_holder(const NounPhrase& phrase) const {
  if (phrase.office.empty() || phrase.former || phrase.plural) return nullptr;
  const std::string& of = phrase.state.empty() ? phrase.id : phrase.state;
  return of.empty() ? nullptr : find_holder(phrase.office, of);
}

std::vector<std::uint32_t> Cast::last_numbers() const {
  std::vector<std::uint32_t> numbers(std::min(profiles_.size(), most_candidates));
  std::iota(numbers.begin(), numbers.end(), static_cast<std::uint32_t>(profiles_.size() - numbers.size()));
  return numbers;
}

ActorResolution Cast::finish() {
  ActorResolution result;
  for (Profile& profile : profiles_) {
    if (profile.is_person() && !profile.named) {
      profile.actor.kind = ActorKind::group;
      profile.actor.id.replace(0, profile.actor.id.find('/'), "group");
    }
    std::sort(profile.actor.mentions.begin(), profile.actor.mentions.end(),
              [](const Mention& a, const Mention& b) { return a.span < b.span; });
    result.actors.push_back(std::move(profile.actor));
  }
  result.of_phrase = std::move(of_phrase_);
  return result;
}

}  // namespace entente
