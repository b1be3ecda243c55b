#include "extract/events/retelling.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace entente {
namespace {

constexpr std::uint32_t next_reach = 40;  // characters between two sentences that follow each other
constexpr std::size_t memory = 500;       // events back that a sentence may tell again; bounds the cost of endless articles

bool takes_part(const Event& event, const std::string& actor) {
  return std::any_of(event.participants.begin(), event.participants.end(),
                     [&](const Participant& p) { return p.actor == actor; });
}

// Without unnamed people where two are known: "Sullivan and his team briefed Netanyahu" is of the two.
std::vector<std::string> known_parties(const Event& event) {
  std::vector<std::string> all;
  for (const Participant& p : event.participants) all.push_back(p.actor);
  std::vector<std::string> known = all;
  std::erase_if(known, [](const std::string& actor) { return actor.starts_with("group/"); });
  return known.size() >= 2 ? known : all;
}

// All of the smaller list are in the larger one, and they are two at least.
bool participants_agree(const Event& a, const Event& b) {
  const std::vector<std::string> of_a = known_parties(a);
  const std::vector<std::string> of_b = known_parties(b);
  const std::vector<std::string>& small = of_a.size() <= of_b.size() ? of_a : of_b;
  const Event& large = &small == &of_a ? b : a;
  return small.size() >= std::min<std::size_t>(2, large.participants.size()) &&
         std::all_of(small.begin(), small.end(), [&](const std::string& actor) { return takes_part(large, actor); });
}

// One says nothing of the days, or lies within the other.
bool days_agree(const Period& a, const Period& b) {
  if (a.unknown() || b.unknown()) return true;
  const Period both = intersect(a, b);
  return both == a || both == b;
}

// "in the Kremlin" and "in Moscow": places of one state may be one within the other.
bool places_agree(const Event& a, const Event& b) {
  if (!a.place || !b.place || a.place->name == b.place->name) return true;
  return !a.place->state.empty() && a.place->state == b.place->state;
}

// "on the sidelines of the G7 summit": a meeting of a body by itself, spoken of again.
bool is_same_assembly(const Event& a, const Event& b) {
  if (a.mode != Mode::multilateral || b.mode != Mode::multilateral || a.type != b.type || !days_agree(a.when, b.when))
    return false;
  const Event& alone = a.participants.size() == 1 ? a : b;
  return alone.participants.size() == 1 && takes_part(&alone == &a ? b : a, alone.participants.front().actor);
}

bool is_of_sides(const Event& event) {
  return std::all_of(event.participants.begin(), event.participants.end(),
                     [](const Participant& p) { return p.actor.starts_with("group/") || p.actor.starts_with("state/"); });
}

// "Mexican and U.S. officials spoke", after those who met were named: unnamed people of the same states, or the states.
bool is_told_of_sides(const Event& named, const Event& later, const std::map<std::string, std::string>& states) {
  if (!is_of_sides(later) || is_of_sides(named)) return false;
  std::set<std::string> sides_of_named;
  std::set<std::string> sides_of_later;
  const auto side = [&](const Participant& p) {
    const auto state = states.find(p.actor);
    return state == states.end() ? std::string() : state->second;
  };
  for (const Participant& p : named.participants) sides_of_named.insert(side(p));
  for (const Participant& p : later.participants) sides_of_later.insert(side(p));
  return sides_of_later.size() > 1 && sides_of_named == sides_of_later && !sides_of_later.contains("");
}

// "North Korea and China met. Kim held talks with Wu": the sides first, then who they were.
bool is_next(const Event& first, const Event& second) {
  const std::uint32_t end = first.evidence.span.end;
  return end <= second.evidence.span.start && second.evidence.span.start - end < next_reach;
}

bool is_same(const Event& a, const Event& b, const std::map<std::string, std::string>& states) {
  if (is_same_assembly(a, b)) return true;
  return a.type == b.type && a.status == b.status && same_kind_of_contact(a.mode, b.mode) &&
         (participants_agree(a, b) ||
          (a.type == EventType::consult &&
           (is_told_of_sides(a, b, states) || (is_next(a, b) && is_told_of_sides(b, a, states))))) &&
         days_agree(a.when, b.when) && places_agree(a, b);
}

void join(Event& event, Event&& again) {
  if (event.when.unknown() || (!again.when.unknown() && again.when.length() &&
                               (!event.when.length() || *again.when.length() < *event.when.length()))) {
    event.when = again.when;
    event.when_text = again.when_text;
  }
  if (!event.place) event.place = again.place;
  const bool names_them = is_of_sides(event) && !is_of_sides(again);
  if (names_them) std::swap(event.evidence, again.evidence);
  if (names_them || event.participants.size() < again.participants.size())
    event.participants = std::move(again.participants);
  if (again.mode == Mode::multilateral) event.mode = again.mode;
  if (event.reported_by.empty()) event.reported_by = std::move(again.reported_by);
  event.score = std::max(event.score, again.score);
  event.retold.push_back(std::move(again.evidence));
  std::move(again.retold.begin(), again.retold.end(), std::back_inserter(event.retold));
}

}  // namespace

bool same_kind_of_contact(Mode a, Mode b) {
  const auto apart = [](Mode mode) { return mode == Mode::visit || mode == Mode::phone; };
  return a == b || (!apart(a) && !apart(b));
}

std::vector<Event> join_retold(std::vector<Event> events, const std::map<std::string, std::string>& states) {
  std::vector<Event> joined;
  for (Event& event : events) {
    const auto first = joined.size() > memory ? joined.end() - static_cast<std::ptrdiff_t>(memory) : joined.begin();
    const auto earlier = std::find_if(first, joined.end(), [&](const Event& e) { return is_same(e, event, states); });
    if (earlier == joined.end()) {
      joined.push_back(std::move(event));
    } else {
      join(*earlier, std::move(event));
    }
  }
  return joined;
}

}  // namespace entente
