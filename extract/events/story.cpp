#include "extract/events/story.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t memory_of_day = 2;  // sentences that a day holds for when nothing names a new one
constexpr std::size_t memory = 200;         // events before and behind that may lend; bounds the cost of endless articles

class Story {
 public:
  Story(std::vector<Event>& events, const std::map<std::uint32_t, Telling>& tellings,
        const std::map<std::string, std::string>& states)
      : events_(events), tellings_(tellings), states_(states) {}

  // Visits first: they lend to more than one.
  void tell() {
    each_undated([&](std::size_t i) { return events_[i].mode == Mode::visit && lend(i, stays(i)); });
    each_undated([&](std::size_t i) { return lend(i, visit(i)); });
    each_undated([&](std::size_t i) { return lend(i, event_before(i)); });
  }

 private:
  template <typename Dater>
  void each_undated(Dater dater) {
    for (std::size_t i = 0; i < events_.size(); ++i) {
      const bool open = events_[i].status == Status::happened && events_[i].when.unknown() && events_[i].when_text.empty();
      if (open && !telling(i).background) dater(i);
    }
  }

  const Telling& telling(std::size_t i) const { return tellings_.at(events_[i].evidence.trigger.start); }

  bool lend(std::size_t to, const std::vector<std::size_t>& from) {
    if (from.empty()) return false;
    Event& event = events_[to];
    const Event& lender = events_[from.front()];
    event.when = lender.when;
    event.when_text = lender.when_text;
    event.when_event = lender.when_event.empty() ? lender.id : lender.when_event;
    for (const std::size_t i : from) event.when = hull(event.when, events_[i].when);
    return true;
  }

  bool may_lend(std::size_t i) const {
    const Event& event = events_[i];
    return event.status == Status::happened && event.when.known() && event.when.length() && !telling(i).background;
  }

  // The events around one, the nearer ones within the memory.
  template <typename Test>
  std::vector<std::size_t> around(std::size_t i, Test test) const {
    std::vector<std::size_t> found;
    const std::size_t last = std::min(events_.size(), i + memory);
    for (std::size_t k = i - std::min(i, memory); k < last; ++k) {
      if (k != i && may_lend(k) && test(k)) found.push_back(k);
    }
    return found;
  }

  // Meetings and calls on a visitor at the place of the visit.
  std::vector<std::size_t> stays(std::size_t i) const {
    return around(i, [&](std::size_t k) { return events_[k].mode != Mode::visit && is_part_of(events_[k], events_[i]); });
  }

  // The visit that an event is a part of; two that disagree lend nothing.
  std::vector<std::size_t> visit(std::size_t i) const {
    const auto found =
        around(i, [&](std::size_t k) { return events_[k].mode == Mode::visit && is_part_of(events_[i], events_[k]); });
    const bool agree = std::all_of(found.begin(), found.end(),
                                   [&](std::size_t k) { return events_[k].when == events_[found.front()].when; });
    return agree ? found : std::vector<std::size_t>{};
  }

  // The last event told before that has a day, when somebody takes part in both.
  std::vector<std::size_t> event_before(std::size_t i) const {
    for (std::size_t k = i; k > 0 && i - k < memory; --k) {
      if (!may_lend(k - 1)) continue;
      const std::uint32_t gap = telling(i).sentence - std::min(telling(i).sentence, telling(k - 1).sentence);
      if (gap > memory_of_day) return {};
      if (!shares_somebody(events_[i], events_[k - 1])) continue;
      const bool elsewhere = events_[i].mode == Mode::visit && events_[k - 1].mode == Mode::visit;
      // Within a sentence its clauses say what goes together.
      return gap == 0 || elsewhere ? std::vector<std::size_t>{} : std::vector{k - 1};
    }
    return {};
  }

  static bool takes_part(const Event& event, const std::string& actor) {
    return std::any_of(event.participants.begin(), event.participants.end(),
                       [&](const Participant& p) { return p.actor == actor; });
  }

  static bool shares_somebody(const Event& a, const Event& b) {
    return std::any_of(a.participants.begin(), a.participants.end(),
                       [&](const Participant& p) { return takes_part(b, p.actor); });
  }

  // A meeting of the visitor with somebody of the visited state, or at a place there.
  bool is_part_of(const Event& meeting, const Event& visit) const {
    if (meeting.mode == Mode::phone) return false;
    for (const Participant& visitor : visit.participants) {
      if (visitor.role != Role::actor || !takes_part(meeting, visitor.actor)) continue;
      for (const Participant& host : visit.participants) {
        if (host.role == Role::recipient && takes_place_with(meeting, states_.at(host.actor), visitor.actor)) return true;
      }
    }
    return false;
  }

  bool takes_place_with(const Event& meeting, const std::string& state, const std::string& visitor) const {
    if (state.empty()) return false;
    if (meeting.place && !meeting.place->state.empty()) return meeting.place->state == state;
    return std::any_of(meeting.participants.begin(), meeting.participants.end(),
                       [&](const Participant& p) { return p.actor != visitor && states_.at(p.actor) == state; });
  }

  std::vector<Event>& events_;
  const std::map<std::uint32_t, Telling>& tellings_;
  const std::map<std::string, std::string>& states_;
};

}  // namespace

void lend_days(std::vector<Event>& events, const std::map<std::uint32_t, Telling>& tellings,
               const std::map<std::string, std::string>& states) {
  Story(events, tellings, states).tell();
}

}  // namespace entente
