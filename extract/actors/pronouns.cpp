#include "extract/actors/pronouns.hpp"

#include <map>

namespace entente {
namespace {

constexpr std::uint32_t memory_of_pronoun = 3;  // sentences back that a pronoun may reach
constexpr std::uint32_t memory_of_parties = 3;
constexpr std::uint32_t memory_of_country = 2;
constexpr std::uint32_t memory_of_states = 600;  // phrases back; bounds the cost of endless articles

// People whom a sentence speaks of before a phrase, in reading order.
std::vector<std::uint32_t> people_in(const Cast& cast, std::uint32_t sentence, std::uint32_t before) {
  std::vector<std::uint32_t> people;
  for (std::uint32_t p = before; p > 0 && cast.sentence_of(p - 1) >= sentence; --p) {
    const bool person = cast.phrase(p - 1).kind == PhraseKind::person || cast.phrase(p - 1).kind == PhraseKind::pronoun;
    if (!person || cast.sentence_of(p - 1) != sentence || cast.of_phrase(p - 1).empty()) continue;
    people.insert(people.begin(), cast.of_phrase(p - 1).front());
  }
  return people;
}

// The first that passes of the best sort: of that gender and named, of unknown gender and named, unnamed.
std::optional<std::uint32_t> best_of(const Cast& cast, const std::vector<std::uint32_t>& people, Gender gender) {
  std::optional<std::uint32_t> best;
  int best_rank = 3;
  for (const std::uint32_t number : people) {
    const Profile& profile = cast.profile(number);
    if (!profile.is_person() || profile.plural || !agree(profile.gender, gender)) continue;
    const int rank = !profile.named ? 2 : profile.gender == Gender::unknown && gender != Gender::unknown ? 1 : 0;
    if (rank < best_rank) {
      best = number;
      best_rank = rank;
    }
  }
  return best;
}

// As many actors as a phrase for parties counts, those last spoken of before it that pass, each once.
template <typename Pick>
std::vector<std::uint32_t> last_parties(const Cast& cast, std::uint32_t i, std::uint32_t memory, Pick pick) {
  std::vector<std::uint32_t> found;
  const std::size_t count = cast.phrase(i).party_count;
  for (std::uint32_t p = i; p > 0 && found.size() < count; --p) {
    if (cast.sentence_of(i) - cast.sentence_of(p - 1) > memory) break;
    for (const std::uint32_t number : cast.of_phrase(p - 1)) {
      if (found.size() < count && pick(number) && std::find(found.begin(), found.end(), number) == found.end())
        found.push_back(number);
    }
  }
  return found;
}

// "During his visit, Sullivan said": whoever stands right behind the comma.
std::optional<std::uint32_t> subject_behind(const Cast& cast, std::uint32_t i) {
  if (!cast.phrase(i).opening) return {};
  const std::uint32_t sentence = cast.sentence_of(i);
  for (std::uint32_t p = i + 1; p < cast.phrases().size() && cast.sentence_of(p) == sentence; ++p) {
    const NounPhrase& phrase = cast.phrase(p);
    const bool behind_comma = cast.tokens().tokens[phrase.tokens.first - 1].norm == ",";
    if (!behind_comma || phrase.kind != PhraseKind::person || !phrase.named() || cast.of_phrase(p).empty()) continue;
    const std::uint32_t number = cast.of_phrase(p).front();
    return agree(cast.profile(number).gender, cast.phrase(i).gender) ? std::optional(number) : std::nullopt;
  }
  return {};
}

// With a title of that sort where the words name one, of any where they do not ("the two men").
bool may_be_party(const NounPhrase& both, const Profile& d) {
  if (!d.is_person()) return false;
  if (both.family.empty() || d.has_family(both.family)) return true;
  return d.families.empty() || std::any_of(both.describes.begin(), both.describes.end(),
                                           [&](const std::string& family) { return d.has_family(family); });
}

std::vector<std::uint32_t> last_people(const Cast& cast, std::uint32_t i, std::uint32_t memory) {
  return last_parties(cast, i, memory, [&](std::uint32_t n) { return may_be_party(cast.phrase(i), cast.profile(n)); });
}

// The states that an article has spoken of most, by themselves or by their people; the last sentences count more.
std::vector<std::string> main_states(const Cast& cast, std::uint32_t i) {
  std::map<std::string, std::uint32_t> weights;
  const std::uint32_t sentence = cast.sentence_of(i);
  for (std::uint32_t p = i; p > 0 && i - p < memory_of_states; --p) {
    const std::uint32_t distance = sentence - cast.sentence_of(p - 1);
    for (const std::uint32_t number : cast.of_phrase(p - 1)) {
      const Actor& actor = cast.profile(number).actor;
      if (!actor.state.empty() && cast.of_phrase(p - 1).size() == 1) weights[actor.state] += distance <= 1 ? 3 : 1;
    }
  }
  std::vector<std::pair<std::uint32_t, std::string>> best;
  for (const auto& [state, weight] : weights) best.emplace_back(weight, state);
  std::stable_sort(best.begin(), best.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::string> states;
  for (std::size_t n = 0; n < best.size() && n < cast.phrase(i).party_count; ++n) states.push_back(best[n].second);
  return states;
}

// Of three the states of the people last spoken of, as far as they are of three: "the summit between the three powers".
std::vector<std::string> states_of_people(const Cast& cast, std::uint32_t i) {
  std::vector<std::string> states;
  for (std::uint32_t p = i; p > 0 && states.size() < cast.phrase(i).party_count; --p) {
    if (cast.sentence_of(i) - cast.sentence_of(p - 1) > memory_of_parties) break;
    for (const std::uint32_t number : cast.of_phrase(p - 1)) {
      const Profile& profile = cast.profile(number);
      const std::string& state = profile.actor.state;
      const bool known = state.empty() || std::find(states.begin(), states.end(), state) != states.end();
      if (profile.is_person() && !known) states.push_back(state);
    }
  }
  return states;
}

std::vector<std::string> states_of_parties(const Cast& cast, std::uint32_t i) {
  const std::size_t count = cast.phrase(i).party_count;
  const std::vector<std::string> of_people = count > 2 ? states_of_people(cast, i) : std::vector<std::string>{};
  return of_people.size() == count ? of_people : main_states(cast, i);
}

}  // namespace

void resolve_pronoun(Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  if (phrase.plural) return;
  if (const auto subject = subject_behind(cast, i)) return cast.assign(i, *subject, "pronoun");
  const std::uint32_t sentence = cast.sentence_of(i);
  for (std::uint32_t back = 0; back <= std::min(memory_of_pronoun, sentence); ++back) {
    const auto people = people_in(cast, sentence - back, i);
    if (const auto best = best_of(cast, people, phrase.gender)) return cast.assign(i, *best, "pronoun");
  }
}

void resolve_parties(Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  std::vector<std::uint32_t> found;
  if (phrase.parties != PartySort::states)
    found = last_people(cast, i, phrase.parties == PartySort::people ? memory_of_parties : 1);
  const std::size_t count = phrase.party_count;
  if (found.size() < count && phrase.parties != PartySort::people) {
    found.clear();
    for (const std::string& state : states_of_parties(cast, i)) found.push_back(cast.state_actor(state, state));
  }
  if (found.size() == count) cast.assign_all(i, std::move(found));
}

void resolve_country(Cast& cast, std::uint32_t i) {
  const auto found = cast.nearest(i, {memory_of_country, 0}, [](const Profile& d) { return !d.actor.state.empty(); });
  if (!found) return;
  const std::string state = cast.profile(*found).actor.state;
  cast.assign(i, cast.state_actor(state, state), "country");
}

}  // namespace entente
