// One pass in reading order. Each phrase looks for the actor it may be among those known so far: first what the world knows,
// then names, appositions, descriptions, pronouns; what finds none is a new one.
#include "extract/actors/actors.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace entente {
namespace {

constexpr std::size_t most_candidates = 400;    // actors looked at for one phrase; bounds the cost of endless articles
constexpr std::uint32_t memory_of_pronoun = 3;  // sentences back that a pronoun may reach
constexpr std::uint32_t memory_of_unnamed = 3;  // sentences after which an unnamed person no longer gets a name

using Words = std::vector<std::string>;

// What the article has told of an actor so far.
struct Profile {
  Actor actor;
  std::size_t shown_words = 0;  // of the name as the article has it
  Words name;                   // folded words of the fullest name
  std::string office;
  std::string family;
  Gender gender = Gender::unknown;
  bool named = false;
  bool plural = false;
  std::uint32_t last_sentence = 0;
  std::uint32_t last_phrase = 0;
};

bool is_subsequence(const Words& shorter, const Words& longer) {
  std::size_t found = 0;
  for (const std::string& word : longer) found += found < shorter.size() && shorter[found] == word ? 1 : 0;
  return found == shorter.size();
}

bool agree(const std::string& a, const std::string& b) { return a.empty() || b.empty() || a == b; }
bool agree(Gender a, Gender b) { return a == Gender::unknown || b == Gender::unknown || a == b; }

// Folded words of a name of the world: "B. Lynn Pascoe" -> b, lynn, pascoe.
Words words_of_name(const std::string& name) {
  Words words(1);
  const Text text(fold_plain(name));
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (is_letter(text.at(i)) || text.at(i) == U'\'') {
      words.back() += text.slice({i, i + 1});
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

class ActorResolver {
 public:
  ActorResolver(const Tokens& tokens, const std::vector<NounPhrase>& phrases, const World& world, const Period& published,
                const std::string& article)
      : tokens_(tokens),
        phrases_(phrases),
        world_(world),
        published_(published),
        article_(article),
        of_phrase_(phrases.size()) {}

  ActorResolution resolve() {
    count_inner_names();
    for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
      sentence_ = tokens_.sentence_of(phrases_[i].tokens.first);
      if (of_phrase_[i].empty()) resolve_phrase(i);
    }
    return finish();
  }

 private:
  std::string text(TokenRange range) const {
    std::string words(tokens_.slice(range));
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words;
  }

  Words words_of(TokenRange range) const {
    Words words;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      const std::string& norm = tokens_.tokens[i].norm;
      if (norm != "-" && norm != "," && norm != "jr." && norm != "sr." && norm != "jr") words.push_back(fold_plain(norm));
    }
    return words;
  }

  void resolve_phrase(std::uint32_t i) {
    switch (phrases_[i].kind) {
      case PhraseKind::medium:
      case PhraseKind::place:
        return;
      case PhraseKind::state:
        return resolve_state(i);
      case PhraseKind::organisation:
        return resolve_organisation(i);
      case PhraseKind::group:
        return resolve_group(i);
      case PhraseKind::pronoun:
        return resolve_pronoun(i);
      case PhraseKind::both:
        return resolve_both(i);
      case PhraseKind::person:
        break;
    }
    if (phrases_[i].named()) return resolve_name(i);
    resolve_description(i);
  }

  std::optional<std::uint32_t> find_id(const std::string& id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? std::nullopt : std::optional(found->second);
  }

  // The actor with this id, made when there is none yet.
  std::uint32_t actor_with(const std::string& id, ActorKind kind, const std::string& name, const std::string& state) {
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

  // Notes that a phrase is an actor, and what it adds to what is known of it.
  void assign(std::uint32_t i, std::uint32_t number) {
    const NounPhrase& phrase = phrases_[i];
    Profile& profile = profiles_[number];
    of_phrase_[i] = {number};
    profile.last_sentence = sentence_;
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

  void resolve_state(std::uint32_t i) {
    const std::string& state = phrases_[i].state;
    const std::string_view known = world_.state_name(state);
    assign(i, actor_with("state/" + state, ActorKind::state, known.empty() ? text(phrases_[i].tokens) : std::string(known),
                         state));
  }

  void resolve_organisation(std::uint32_t i) {
    const NounPhrase& phrase = phrases_[i];
    const Organisation* known = phrase.id.empty() ? nullptr : world_.find_organisation(phrase.id);
    std::string id = "organisation/";
    if (known && phrase.named()) {
      id += known->id;
    } else if (!phrase.office.empty() && !phrase.state.empty()) {
      id += phrase.state + "/" + phrase.office;
    } else {
      id += slug(text(phrase.tokens));
    }
    const std::string name = text(phrase.named() ? phrase.name : phrase.tokens);
    assign(i, actor_with(id, ActorKind::organisation, name, known ? known->state : phrase.state));
  }

  std::string local_id(const char* kind, const std::string& name) const {
    return std::string(kind) + "/" + slug(name) + "@" + article_;
  }

  // Somebody who bears the name of another: "Mr. Novak" and "Ms. Novak" are two.
  std::string free_id(const std::string& id) const {
    if (!by_id_.contains(id)) return id;
    const auto at = id.find('@');
    for (int number = 2;; ++number) {
      std::string other = id.substr(0, at) + "-" + std::to_string(number) + id.substr(at);
      if (!by_id_.contains(other)) return other;
    }
  }

  void resolve_group(std::uint32_t i) {
    const NounPhrase& phrase = phrases_[i];
    const std::string head = text(phrase.title);
    const bool shares_title = phrase.tokens.last <= phrase.title.first;  // "U.S." of "U.S. and North Korean envoys"
    const std::string name = shares_title ? text(phrase.tokens) + " " + head : text(phrase.tokens);
    const std::string id = local_id("group", phrase.state.empty() ? head : phrase.state + " " + head);
    const std::uint32_t number = actor_with(id, ActorKind::group, name, phrase.state);
    profiles_[number].plural = true;
    assign(i, number);
  }

  // The latest of some actors that passes, counted by its last mention.
  template <typename Test>
  std::optional<std::uint32_t> latest_of(const std::vector<std::uint32_t>& numbers, Test passes) const {
    std::optional<std::uint32_t> best;
    const std::size_t first = numbers.size() > most_candidates ? numbers.size() - most_candidates : 0;
    for (std::size_t i = first; i < numbers.size(); ++i) {
      const Profile& profile = profiles_[numbers[i]];
      if (passes(profile) && (!best || profile.last_phrase >= profiles_[*best].last_phrase)) best = numbers[i];
    }
    return best;
  }

  // The same of those that were met last.
  template <typename Test>
  std::optional<std::uint32_t> latest(Test passes) const {
    std::vector<std::uint32_t> numbers(std::min(profiles_.size(), most_candidates));
    std::iota(numbers.begin(), numbers.end(), static_cast<std::uint32_t>(profiles_.size() - numbers.size()));
    return latest_of(numbers, passes);
  }

  void resolve_name(std::uint32_t i) {
    const NounPhrase& phrase = phrases_[i];
    const Words name = words_of(phrase.name);
    if (name.empty()) return;
    std::optional<std::uint32_t> number;
    if (!phrase.id.empty() && world_.find_person(phrase.id)) number = find_id("person/" + phrase.id);
    if (!number) number = find_by_name(phrase, name);
    if (!number) number = find_unnamed(phrase);
    if (!number && name.size() == 1 && is_doubtful(phrase, name[0])) return;
    if (!number) number = new_person(phrase, name);
    set_name(*number, phrase, name);
    assign(i, *number);
  }

  // One capitalised word with nothing that says it is a person: only when the article repeats it within sentences.
  bool is_doubtful(const NounPhrase& phrase, const std::string& word) const {
    if (!phrase.id.empty() || phrase.title.size() > 0 || phrase.tokens != phrase.name) return false;
    const auto count = inner_names_.find(word);
    return count == inner_names_.end() || count->second < 2;
  }

  // How often each word of a name stands within a sentence, where only names have capitals.
  void count_inner_names() {
    for (const NounPhrase& phrase : phrases_) {
      if (phrase.kind != PhraseKind::person || !phrase.named()) continue;
      if (tokens_.sentences[tokens_.sentence_of(phrase.name.first)].tokens.first == phrase.name.first) continue;
      for (const std::string& word : words_of(phrase.name)) ++inner_names_[word];
    }
  }

  std::optional<std::uint32_t> find_by_name(const NounPhrase& phrase, const Words& name) const {
    const auto fits = [&](const Profile& d) {
      if (d.actor.kind != ActorKind::person || !d.named || !agree(d.actor.state, phrase.state) ||
          !agree(d.gender, phrase.gender))
        return false;
      const bool is_short = name.size() < d.name.size();
      const Words& shorter = is_short ? name : d.name;
      const Words& longer = is_short ? d.name : name;
      if (!is_subsequence(shorter, longer)) return false;
      return shorter.back() == longer.back() || shorter.front() == longer.front();
    };
    std::vector<std::uint32_t> numbers;
    for (const std::string& word : {name.front(), name.back()}) {
      const auto known = by_word_.find(word);
      if (known != by_word_.end()) numbers.insert(numbers.end(), known->second.begin(), known->second.end());
    }
    return latest_of(numbers, fits);
  }

  // Makes an actor known by the first and the last word of its name.
  void index_name(std::uint32_t number) {
    const Words& name = profiles_[number].name;
    by_word_[name.front()].push_back(number);
    if (name.back() != name.front()) by_word_[name.back()].push_back(number);
  }

  // Somebody described a little before, who now gets a name: same state, and nothing that says otherwise. Not within a
  // sentence: "a North Korean official met Ri Gun".
  std::optional<std::uint32_t> find_unnamed(const NounPhrase& phrase) const {
    return latest([&](const Profile& d) {
      return d.actor.kind == ActorKind::person && !d.named && !d.plural && !d.actor.state.empty() &&
             d.actor.state == phrase.state && agree(d.family, phrase.family) && sentence_ > d.last_sentence &&
             sentence_ - d.last_sentence <= memory_of_unnamed;
    });
  }

  std::uint32_t new_person(const NounPhrase& phrase, const Words& name) {
    if (!phrase.id.empty() && world_.find_person(phrase.id)) return known_person(phrase.id);
    const std::string full = text(phrase.name);
    if (name.size() == 1) {
      if (const Person* holder = find_holder(phrase); holder && has_name(*holder, name[0])) return known_person(holder->id);
      return actor_with(free_id(local_id("person", full)), ActorKind::person, full, phrase.state);
    }
    return actor_with("person/" + slug(full), ActorKind::person, full, phrase.state);
  }

  static bool has_name(const Person& person, const std::string& word) {
    const Words words = words_of_name(person.name);
    return std::find(words.begin(), words.end(), word) != words.end();
  }

  std::uint32_t known_person(const std::string& id) {
    const Person* person = world_.find_person(id);
    const std::uint32_t number = actor_with("person/" + id, ActorKind::person, person->name, person->state);
    if (!profiles_[number].named) {
      profiles_[number].named = true;
      profiles_[number].name = words_of_name(person->name);
      index_name(number);
    }
    return number;
  }

  // The fullest form in the article is the actor's name.
  void set_name(std::uint32_t number, const NounPhrase& phrase, const Words& name) {
    Profile& profile = profiles_[number];
    const bool first_name = !profile.named || profile.actor.mentions.empty();
    if (profile.named && !first_name && name.size() <= profile.shown_words) return;
    if (!profile.named || name.size() > profile.name.size()) {
      profile.name = name;
      index_name(number);
    }
    profile.named = true;
    profile.actor.name = text(phrase.name);
    profile.shown_words = name.size();
    const bool was_local = profile.actor.id.find('@') != std::string::npos;
    if (!was_local || name.size() < 2) return;
    const std::string id = "person/" + (phrase.id.empty() ? slug(text(phrase.name)) : phrase.id);
    if (by_id_.contains(id)) return;
    by_id_.erase(profile.actor.id);
    by_id_.emplace(id, number);
    profile.actor.id = id;
  }

  const Person* find_holder(const NounPhrase& phrase) const {
    if (phrase.office.empty() || phrase.former || phrase.plural) return nullptr;
    const std::string& of = phrase.state.empty() ? phrase.id : phrase.state;
    return of.empty() ? nullptr : world_.find_holder(phrase.office, of, published_);
  }

  void resolve_description(std::uint32_t i) {
    const NounPhrase& phrase = phrases_[i];
    if (phrase.apposition) {
      if (of_phrase_[*phrase.apposition].empty()) resolve_name(*phrase.apposition);  // it points to a name
      if (!of_phrase_[*phrase.apposition].empty()) return assign(i, of_phrase_[*phrase.apposition].front());
    }
    if (phrase.office == "counterpart") return resolve_counterpart(i);
    if (const auto number = find_described(phrase)) return assign(i, *number);
    if (const Person* holder = find_holder(phrase)) return assign(i, known_person(holder->id));
    if (phrase.state.empty() && !phrase.possessor) return;  // "the envoy" of nobody known
    const std::string name = text(phrase.tokens);
    const std::uint32_t number = actor_with(local_id("person", name), ActorKind::person, name, phrase.state);
    assign(i, number);
  }

  // "the North Korean negotiator": the one of that state with a title of the same family.
  std::optional<std::uint32_t> find_described(const NounPhrase& phrase) const {
    return latest([&](const Profile& d) {
      if (d.actor.kind != ActorKind::person || d.family.empty() || d.family != phrase.family) return false;
      if (!agree(d.gender, phrase.gender)) return false;
      if (phrase.state.empty()) return phrase.definite && sentence_ - d.last_sentence <= memory_of_pronoun;
      return d.actor.state == phrase.state;
    });
  }

  // "his Chinese counterpart": holds for its state the office that the one spoken of holds for his.
  void resolve_counterpart(std::uint32_t i) {
    const NounPhrase& phrase = phrases_[i];
    const auto other = latest([&](const Profile& d) {
      return d.actor.kind == ActorKind::person && !d.office.empty() && d.actor.state != phrase.state;
    });
    if (other && !phrase.state.empty()) {
      const std::string& office = profiles_[*other].office;
      if (const Person* holder = world_.find_holder(office, phrase.state, published_))
        return assign(i, known_person(holder->id));
    }
    if (phrase.state.empty()) return;
    const std::string name = text(phrase.tokens);
    assign(i, actor_with(local_id("person", name), ActorKind::person, name, phrase.state));
  }

  // He or she is whom the sentence, or one of those before, began with.
  void resolve_pronoun(std::uint32_t i) {
    const NounPhrase& phrase = phrases_[i];
    if (phrase.plural) return;
    std::optional<std::uint32_t> best;
    std::uint32_t best_sentence = sentence_;
    for (std::uint32_t p = i; p > 0; --p) {
      const std::uint32_t s = tokens_.sentence_of(phrases_[p - 1].tokens.first);
      if (sentence_ - s > memory_of_pronoun || (best && s != best_sentence)) break;
      if (phrases_[p - 1].kind != PhraseKind::person || of_phrase_[p - 1].empty()) continue;
      const std::uint32_t number = of_phrase_[p - 1].front();
      if (!profiles_[number].named || !agree(profiles_[number].gender, phrase.gender)) continue;
      best = number;
      best_sentence = s;
    }
    if (best) assign(i, *best);
  }

  // "the two sides": two people who were just named, else the two states that the article speaks of most.
  void resolve_both(std::uint32_t i) {
    std::vector<std::uint32_t> found = people_of(i) ? last_people(i) : main_states();
    if (found.size() < 2) return;
    std::sort(found.begin(), found.end());
    of_phrase_[i] = std::move(found);
  }

  std::vector<std::uint32_t> last_people(std::uint32_t i) const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t p = i; p > 0 && found.size() < 2; --p) {
      for (const std::uint32_t number : of_phrase_[p - 1]) {
        const bool person = profiles_[number].actor.kind == ActorKind::person && found.size() < 2;
        if (person && std::find(found.begin(), found.end(), number) == found.end()) found.push_back(number);
      }
    }
    return found;
  }

  std::vector<std::uint32_t> main_states() const {
    std::vector<std::uint32_t> states;
    for (std::uint32_t n = 0; n < profiles_.size(); ++n) {
      if (profiles_[n].actor.kind == ActorKind::state) states.push_back(n);
    }
    std::stable_sort(states.begin(), states.end(), [&](std::uint32_t a, std::uint32_t b) {
      return profiles_[a].actor.mentions.size() > profiles_[b].actor.mentions.size();
    });
    if (states.size() > 2) states.erase(states.begin() + 2, states.end());
    return states;
  }

  // Whether "both" may be people: two of them were named in this sentence or the one before.
  bool people_of(std::uint32_t i) const {
    std::vector<std::uint32_t> people;
    for (std::uint32_t p = i; p > 0; --p) {
      if (sentence_ - tokens_.sentence_of(phrases_[p - 1].tokens.first) > 1) break;
      for (const std::uint32_t number : of_phrase_[p - 1]) {
        if (profiles_[number].actor.kind == ActorKind::person) people.push_back(number);
      }
    }
    std::sort(people.begin(), people.end());
    return std::unique(people.begin(), people.end()) - people.begin() >= 2;
  }

  // People without a name are groups to the record: somebody of a state, and nobody in particular.
  ActorResolution finish() {
    ActorResolution result;
    for (Profile& profile : profiles_) {
      if (profile.actor.kind == ActorKind::person && !profile.named) {
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

  const Tokens& tokens_;
  const std::vector<NounPhrase>& phrases_;
  const World& world_;
  const Period& published_;
  const std::string& article_;
  std::vector<Profile> profiles_;
  std::map<std::string, std::uint32_t> by_id_;
  std::map<std::string, std::uint32_t> inner_names_;
  std::map<std::string, std::vector<std::uint32_t>> by_word_;  // actors by the first and the last word of their names
  std::vector<std::vector<std::uint32_t>> of_phrase_;
  std::uint32_t sentence_ = 0;
};

}  // namespace

ActorResolution resolve_actors(const Tokens& tokens, const std::vector<NounPhrase>& phrases, const World& world,
                               const Period& published, const std::string& article) {
  return ActorResolver(tokens, phrases, world, published, article).resolve();
}

}  // namespace entente
