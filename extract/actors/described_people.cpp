#include "extract/actors/described_people.hpp"

namespace entente {
namespace {

constexpr std::uint32_t memory_of_pronoun = 3;  // sentences back that a pronoun or "the envoy" may reach

// Somebody of a state of whom no more is known.
void make_unnamed(Cast& cast, std::uint32_t i) {
  const std::string name = cast.text(cast.phrase(i).tokens);
  cast.assign(i, cast.actor_with(cast.local_id("person", name), ActorKind::person, name, cast.phrase(i).state));
}

// "the envoy" of nobody known: somebody of whom no more can be said.
void make_somebody(Cast& cast, std::uint32_t i) {
  const std::string name = cast.text(cast.phrase(i).tokens);
  cast.assign(i, cast.actor_with(cast.local_id("group", name), ActorKind::group, name, {}));
}

// "the North Korean negotiator": the one of that state with a title of the same family.
std::optional<std::uint32_t> find_described(const Cast& cast, const NounPhrase& phrase, std::uint32_t sentence) {
  return cast.latest([&](const Profile& d) {
    if (!d.is_person() || d.family.empty() || d.family != phrase.family) return false;
    if (!agree(d.gender, phrase.gender)) return false;
    if (phrase.state.empty()) return phrase.definite && sentence - d.last_sentence <= memory_of_pronoun;
    return d.actor.state == phrase.state;
  });
}

// "his Chinese counterpart": holds for its state the office that the one spoken of holds for his.
void resolve_counterpart(Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  const auto other =
      cast.latest([&](const Profile& d) { return d.is_person() && !d.office.empty() && d.actor.state != phrase.state; });
  if (other && !phrase.state.empty()) {
    if (const Person* holder = cast.find_holder(cast.profile(*other).office, phrase.state))
      return cast.assign(i, cast.known_person(holder->id));
  }
  if (!phrase.state.empty()) make_unnamed(cast, i);
}

bool is_person(const Cast& cast, std::uint32_t number) { return cast.profile(number).is_person(); }

std::vector<std::uint32_t> last_people(const Cast& cast, std::uint32_t i) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t p = i; p > 0 && found.size() < 2; --p) {
    for (const std::uint32_t number : cast.of_phrase(p - 1)) {
      const bool person = is_person(cast, number) && found.size() < 2;
      if (person && std::find(found.begin(), found.end(), number) == found.end()) found.push_back(number);
    }
  }
  return found;
}

std::vector<std::uint32_t> main_states(const Cast& cast) {
  std::vector<std::uint32_t> states;
  for (std::uint32_t n = 0; n < cast.profiles().size(); ++n) {
    if (cast.profile(n).actor.kind == ActorKind::state) states.push_back(n);
  }
  std::stable_sort(states.begin(), states.end(), [&](std::uint32_t a, std::uint32_t b) {
    return cast.profile(a).actor.mentions.size() > cast.profile(b).actor.mentions.size();
  });
  if (states.size() > 2) states.erase(states.begin() + 2, states.end());
  return states;
}

// Whether "both" may be people: two of them were named in this sentence or the one before.
bool two_people_are_near(const Cast& cast, std::uint32_t i) {
  std::vector<std::uint32_t> people;
  for (std::uint32_t p = i; p > 0; --p) {
    if (cast.sentence_of(i) - cast.sentence_of(p - 1) > 1) break;
    for (const std::uint32_t number : cast.of_phrase(p - 1)) {
      if (is_person(cast, number)) people.push_back(number);
    }
  }
  std::sort(people.begin(), people.end());
  return std::unique(people.begin(), people.end()) - people.begin() >= 2;
}

}  // namespace

void resolve_description(Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  if (phrase.office == "counterpart") return resolve_counterpart(cast, i);
  if (const auto number = find_described(cast, phrase, cast.sentence_of(i))) return cast.assign(i, *number);
  if (const Person* holder = cast.find_holder(phrase)) return cast.assign(i, cast.known_person(holder->id));
  if (phrase.state.empty() && !phrase.possessor) return make_somebody(cast, i);
  make_unnamed(cast, i);
}

void resolve_pronoun(Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  if (phrase.plural) return;
  std::optional<std::uint32_t> best;
  const std::uint32_t sentence = cast.sentence_of(i);
  std::uint32_t best_sentence = sentence;
  for (std::uint32_t p = i; p > 0; --p) {
    const std::uint32_t s = cast.sentence_of(p - 1);
    if (sentence - s > memory_of_pronoun || (best && s != best_sentence)) break;
    if (cast.phrase(p - 1).kind != PhraseKind::person || cast.of_phrase(p - 1).empty()) continue;
    const std::uint32_t number = cast.of_phrase(p - 1).front();
    const Profile& profile = cast.profile(number);
    if (!profile.named || !agree(profile.gender, phrase.gender)) continue;
    best = number;
    best_sentence = s;
  }
  if (best) cast.assign(i, *best);
}

void resolve_both(Cast& cast, std::uint32_t i) {
  std::vector<std::uint32_t> found = two_people_are_near(cast, i) ? last_people(cast, i) : main_states(cast);
  if (found.size() >= 2) cast.assign_all(i, std::move(found));
}

}  // namespace entente
