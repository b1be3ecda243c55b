#include "extract/events/story.hpp"

#include <algorithm>
#include <set>

namespace entente {
namespace {

constexpr std::uint32_t memory_of_day = 2;    // sentences that a day holds for when nothing names a new one
constexpr std::uint32_t memory_of_visit = 8;  // sentences between a visit and what was a part of it
constexpr int longest_day = 10;               // days that a story may go on with; "in 2015" is told in passing
constexpr std::size_t memory_of_word = 8;     // events to either side that one word may tell of too
constexpr std::size_t memory = 200;           // events before and behind that may lend; bounds the cost of endless articles

class Story {
 public:
  Story(std::vector<Event>& events, const StoryFacts& facts) : events_(events), facts_(facts) {}

  // Visits first: they lend to more than one.
  void tell() {
    each_undated([&](std::size_t i) { return events_[i].mode == Mode::visit && lend(i, stays(i)); });
    each_undated([&](std::size_t i) { return telling(i).news && date_as_news(events_[i]); }, Backdrop::perfect);
    each_undated([&](std::size_t i) { return lend(i, visit(i)); });
    each_undated([&](std::size_t i) { return lend(i, told_by_one_word(i)); });
    each_undated([&](std::size_t i) { return lend(i, visit(i)); }, Backdrop::none, Status::planned);
    each_undated([&](std::size_t i) { return goes_on(i) && (lend(i, event_before(i)) || date_as_told(i)); });
    each_undated([&](std::size_t i) { return events_[i].mode == Mode::visit && lend(i, stays(i)); });
  }

 private:
  template <typename Dater>
  void each_undated(Dater dater, Backdrop furthest = Backdrop::none, Status status = Status::happened) {
    for (std::size_t i = 0; i < events_.size(); ++i) {
      const bool open = events_[i].status == status && events_[i].when.unknown() && events_[i].when_text.empty();
      if (open && telling(i).backdrop <= furthest) dater(i);
    }
  }

  // Contact, and what else a sentence mainly tells: "which makes a deal harder" is no step of the story.
  bool goes_on(std::size_t i) const { return events_[i].type == EventType::consult || telling(i).main; }

  const Telling& telling(std::size_t i) const { return facts_.tellings.at(events_[i].evidence.trigger.start); }
  const std::string& state(const std::string& actor) const { return facts_.states.at(actor); }

  bool date_as_news(Event& event) {
    event.when = facts_.news.days;
    event.when_text = facts_.news.day_text;
    return true;
  }

  // "signed on Monday before A and B. The meeting of A and B went well": the sentence before names the day and those two.
  bool date_as_told(std::size_t i) {
    const std::uint32_t sentence = telling(i).sentence;
    const auto told = sentence == 0 ? facts_.told.end() : facts_.told.find(sentence - 1);
    if (told == facts_.told.end()) return false;
    Event& event = events_[i];
    const auto named = [&](const Participant& p) {
      const std::string& of = state(p.actor);
      return told->second.actors.contains(p.actor) || (!of.empty() && told->second.actors.contains("state/" + of));
    };
    if (!std::all_of(event.participants.begin(), event.participants.end(), named)) return false;
    event.when = told->second.day;
    event.when_text = told->second.text;
    return true;
  }

  bool lend(std::size_t to, const std::vector<std::size_t>& from) {
    if (from.empty()) return false;
    Event& event = events_[to];
    const Event& lender = events_[from.front()];
    Period days = lender.when;
    for (const std::size_t i : from) days = hull(days, events_[i].when);
    if (from.size() > 1 && facts_.published.length() && *days.length() >= longest_day + *facts_.published.length())
      return false;  // several occasions
    event.when = days;
    event.when_text = lender.when_text;
    event.when_event = lender.when_event.empty() ? lender.id : lender.when_event;
    return true;
  }

  bool may_lend(std::size_t i, Status status) const {
    const Event& event = events_[i];
    const auto days = event.when.length();
    const auto margin = facts_.published.length();  // what is not known of the article's day is not known of its events'
    const bool short_enough = days && (!margin || *days < longest_day + *margin);
    return event.status == status && short_enough && telling(i).backdrop != Backdrop::past;
  }

  std::uint32_t gap(std::size_t a, std::size_t b) const {
    const std::uint32_t at = telling(a).sentence;
    const std::uint32_t other = telling(b).sentence;
    return std::max(at, other) - std::min(at, other);
  }

  // The events around one, the nearer ones within the memory.
  template <typename Test>
  std::vector<std::size_t> around(std::size_t i, Test test) const {
    std::vector<std::size_t> found;
    const std::size_t last = std::min(events_.size(), i + memory);
    for (std::size_t k = i - std::min(i, memory); k < last; ++k) {
      if (k != i && may_lend(k, events_[i].status) && test(k)) found.push_back(k);
    }
    return found;
  }

  // Meetings and calls on a visitor at the place of the visit.
  std::vector<std::size_t> stays(std::size_t i) const {
    return around(i, [&](std::size_t k) { return events_[k].mode != Mode::visit && is_part_of(events_[k], events_[i]); });
  }

  // The visit that an event is a part of; two that disagree lend nothing.
  std::vector<std::size_t> visit(std::size_t i) const {
    const auto found = around(i, [&](std::size_t k) {
      return events_[k].mode == Mode::visit && gap(i, k) <= memory_of_visit && is_part_of(events_[i], events_[k]);
    });
    const bool agree = std::all_of(found.begin(), found.end(),
                                   [&](std::size_t k) { return events_[k].when == events_[found.front()].when; });
    return agree ? found : std::vector<std::size_t>{};
  }

  // "met Akiba, Cho and Ano": several meetings of one verb.
  std::vector<std::size_t> told_by_one_word(std::size_t i) const {
    for (std::size_t k = i - std::min(i, memory_of_word); k < std::min(events_.size(), i + memory_of_word + 1); ++k) {
      const bool same = events_[k].evidence.trigger == events_[i].evidence.trigger && events_[k].mode == events_[i].mode;
      if (k != i && same && may_lend(k, events_[i].status)) return {k};
    }
    return {};
  }

  // The last event told before that has a day, when somebody takes part in both.
  std::vector<std::size_t> event_before(std::size_t i) const {
    for (std::size_t k = i; k > 0 && i - k < memory; --k) {
      if (!may_lend(k - 1, events_[i].status)) continue;
      const std::uint32_t sentences = gap(i, k - 1);
      if (sentences > memory_of_day) return {};
      const bool goes_on =
          shares_somebody(events_[i], events_[k - 1]) || (sentences <= 1 && shares_two_states(events_[i], events_[k - 1]));
      if (!goes_on) continue;
      const bool elsewhere = events_[i].mode == Mode::visit && events_[k - 1].mode == Mode::visit;
      // Within a sentence its clauses say what goes together.
      return sentences == 0 || elsewhere ? std::vector<std::size_t>{} : std::vector{k - 1};
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

  // "Seoul proposed a meeting to Pyongyang. Its premier proposed in a letter to his counterpart".
  bool shares_two_states(const Event& a, const Event& b) const {
    std::set<std::string> common;
    for (const Participant& p : a.participants)
      for (const Participant& q : b.participants)
        if (!state(p.actor).empty() && state(p.actor) == state(q.actor)) common.insert(state(p.actor));
    return common.size() >= 2;
  }

  // A meeting of the visitor with somebody of the visited state, or at a place there.
  bool is_part_of(const Event& meeting, const Event& visit) const {
    if (meeting.type != EventType::consult || meeting.mode == Mode::phone) return false;
    for (const Participant& visitor : visit.participants) {
      if (visitor.role != Role::actor || !is_there(meeting, visitor.actor)) continue;
      for (const Participant& host : visit.participants) {
        if (host.role == Role::recipient && takes_place_with(meeting, state(host.actor), visitor.actor)) return true;
      }
    }
    return false;
  }

  // The visitor, or the visitor's state: "the United States, Japan and the ROK held their meeting".
  bool is_there(const Event& meeting, const std::string& visitor) const {
    const std::string& of = state(visitor);
    return takes_part(meeting, visitor) || (!of.empty() && takes_part(meeting, "state/" + of));
  }

  bool takes_place_with(const Event& meeting, const std::string& state, const std::string& visitor) const {
    if (state.empty()) return false;
    if (meeting.place && !meeting.place->state.empty()) return meeting.place->state == state;
    return std::any_of(meeting.participants.begin(), meeting.participants.end(),
                       [&](const Participant& p) { return p.actor != visitor && this->state(p.actor) == state; });
  }

  std::vector<Event>& events_;
  const StoryFacts& facts_;
};

}  // namespace

void lend_days(std::vector<Event>& events, const StoryFacts& facts) { Story(events, facts).tell(); }

}  // namespace entente
