#include "extract/actors/counterparts.hpp"

namespace entente {
namespace {

constexpr Reach of_owner = {2, 0};
constexpr Reach of_counterpart = {any_distance, 3};

// Whose counterpart: the possessor, else the nearest person before of another state who has a title.
std::optional<std::uint32_t> find_owner(const Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  if (phrase.possessor && !cast.of_phrase(*phrase.possessor).empty()) return cast.of_phrase(*phrase.possessor).front();
  return cast.nearest(i, of_owner, [&](const Profile& d) {
    return d.is_person() && !d.families.empty() && !d.actor.state.empty() && d.actor.state != phrase.state;
  });
}

// Somebody called nothing but a counterpart has whatever title it takes.
bool share_title(const Profile& a, const Profile& b) {
  if (b.families == std::vector<std::string>{"counterpart"}) return true;
  return std::any_of(a.families.begin(), a.families.end(), [&](const std::string& family) { return b.has_family(family); });
}

}  // namespace

std::optional<std::uint32_t> find_counterpart(Cast& cast, std::uint32_t i) {
  const NounPhrase& phrase = cast.phrase(i);
  if (phrase.state.empty()) return {};
  const auto number = find_owner(cast, i);
  if (!number) return {};
  const Profile& owner = cast.profile(*number);
  if (owner.actor.state == phrase.state) return {};
  for (const auto* offices : {&owner.offices, &owner.held}) {
    for (const std::string& office : *offices) {
      const Person* holder = cast.world().find_holder(office, phrase.state, cast.published());
      if (holder) return cast.known_person(holder->id);
    }
  }
  return cast.nearest(i, of_counterpart, [&](const Profile& d) {
    return d.is_person() && d.named && d.actor.state == phrase.state && share_title(owner, d);
  });
}

}  // namespace entente
