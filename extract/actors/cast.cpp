#include "extract/actors/cast.hpp"

#include <numeric>

namespace entente {
namespace {

void add_once(std::vector<std::string>& values, const std::string& value) {
  if (!value.empty() && std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

std::string one_line(std::string words) {
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

// Where an actor is first spoken of; behind everything for one without words of its own.
std::uint32_t first_mention(const Actor& actor) { return actor.mentions.empty() ? ~0U : actor.mentions.front().span.start; }

}  // namespace

void Cast::know_from(const Cast& headline) {
  for (const Profile& known : headline.profiles_) {
    const bool local = known.actor.id.find('@') != std::string::npos;  // by a short name, which the text will tell better
    if (!known.is_person() || !known.named || local || by_id_.contains(known.actor.id)) continue;
    const auto number = static_cast<std::uint32_t>(profiles_.size());
    profiles_.push_back(known);
    profiles_.back().actor.mentions.clear();
    profiles_.back().in_text = false;
    headline_.push_back(number);
    by_id_.emplace(known.actor.id, number);
    index_name(number);
  }
}

std::string Cast::text(TokenRange range) const { return one_line(std::string(tokens_.slice(range))); }

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
    for (const Term* term : world_.terms_of(id)) {
      if (published_.unknown() || compatible(term->days, published_)) add_once(profiles_[number].held, term->office);
    }
    index_name(number);
  }
  return number;
}

std::uint32_t Cast::state_actor(const std::string& state, const std::string& otherwise) {
  const std::string_view known = world_.state_name(state);
  return actor_with("state/" + state, ActorKind::state, known.empty() ? otherwise : std::string(known), state);
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

void Cast::index_name(std::uint32_t number) {
  const NameWords& name = profiles_[number].name;
  if (name.empty()) return;
  by_word_[name.front()].push_back(number);
  if (name.back() != name.front()) by_word_[name.back()].push_back(number);
}

std::vector<std::uint32_t> Cast::with_ends_of(const NameWords& name) const {
  std::vector<std::uint32_t> numbers;
  for (const std::string& word : {name.front(), name.back()}) {
    const auto known = by_word_.find(word);
    if (known != by_word_.end()) numbers.insert(numbers.end(), known->second.begin(), known->second.end());
  }
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

void Cast::assign(std::uint32_t i, std::uint32_t number, const char* because) {
  const NounPhrase& phrase = phrases_[i];
  Profile& profile = profiles_[number];
  of_phrase_[i] = {number};
  profile.in_text = true;
  if (phrase.kind == PhraseKind::pronoun) return;
  std::vector<Mention>& mentions = profile.actor.mentions;
  mentions.push_back({tokens_.span(phrase.tokens), text(phrase.tokens), because});
  if (phrase.name.size() > 0 && phrase.name != phrase.tokens)
    mentions.push_back({tokens_.span(phrase.name), text(phrase.name), because});
  learn(profile, phrase);
}

void Cast::learn(Profile& profile, const NounPhrase& phrase) const {
  const bool says_role = phrase.kind == PhraseKind::person && phrase.role.size() > 0 && phrase.office != "counterpart";
  const bool first_title = profile.families.empty();
  if (profile.actor.role.empty() && says_role) profile.actor.role = text(phrase.role);
  if (profile.actor.state.empty()) profile.actor.state = phrase.state;
  if (says_role) profile.former = phrase.former && (first_title || profile.former);
  add_once(profile.offices, phrase.office);
  add_once(profile.families, phrase.family);
  if (phrase.title.size() > 0) add_once(profile.titles, fold(text(phrase.title)));
  if (profile.gender == Gender::unknown) profile.gender = phrase.gender;
}

void Cast::assign_all(std::uint32_t phrase, std::vector<std::uint32_t> numbers) {
  std::sort(numbers.begin(), numbers.end());
  for (const std::uint32_t number : numbers) {
    Profile& profile = profiles_[number];
    if (!profile.in_text)
      profile.actor.mentions.push_back({tokens_.span(phrases_[phrase].tokens), text(phrases_[phrase].tokens), "parties"});
    profile.in_text = true;
  }
  of_phrase_[phrase] = std::move(numbers);
}

// What the world knows of an actor by its id: its Wikidata id, and a person's offices.
void Cast::add_world_facts(Actor& actor) const {
  const std::string id = actor.id.substr(actor.id.find('/') + 1);
  if (actor.kind == ActorKind::state) actor.wikidata = world_.state_wikidata(actor.state);
  if (actor.kind == ActorKind::organisation) {
    if (const Organisation* known = world_.find_organisation(id)) actor.wikidata = known->wikidata;
  }
  const Person* person = actor.kind == ActorKind::person ? world_.find_person(id) : nullptr;
  if (!person) return;
  actor.wikidata = person->wikidata;
  for (const Term* term : world_.terms_of(id)) actor.offices.push_back({term->title, term->of, term->days});
}

ActorResolution Cast::finish() {
  std::vector<std::uint32_t> order;
  for (std::uint32_t n = 0; n < profiles_.size(); ++n) {
    if (!profiles_[n].in_text) continue;
    order.push_back(n);
    auto& mentions = profiles_[n].actor.mentions;
    std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
  }
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return first_mention(profiles_[a].actor) < first_mention(profiles_[b].actor);
  });
  ActorResolution result;
  std::vector<std::uint32_t> number(profiles_.size());
  for (const std::uint32_t n : order) {
    Profile& profile = profiles_[n];
    if (profile.is_person() && !profile.named) {
      profile.actor.kind = ActorKind::group;
      profile.actor.id.replace(0, profile.actor.id.find('/'), "group");
    }
    add_world_facts(profile.actor);
    number[n] = static_cast<std::uint32_t>(result.actors.size());
    result.actors.push_back(std::move(profile.actor));
  }
  for (std::vector<std::uint32_t>& numbers : of_phrase_) {
    for (std::uint32_t& n : numbers) n = number[n];
    std::sort(numbers.begin(), numbers.end());
  }
  result.of_phrase = std::move(of_phrase_);
  return result;
}

}  // namespace entente
