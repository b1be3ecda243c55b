// Participants are known; what is added is the place, for a visit the host that follows from it, what PLOVER codes, the
// status, the days, and who says so.
#include "extract/events/event_maker.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "extract/events/attribution.hpp"
#include "extract/events/event_times.hpp"
#include "extract/events/retelling.hpp"
#include "extract/events/status.hpp"

namespace entente {
namespace {

constexpr std::uint32_t most_evidence_tokens = 120;

bool is_host(const Participant& participant) { return participant.role == Role::recipient; }

// "visited China and Russia": a visit to each.
std::vector<Event> by_host(Event event) {
  const auto hosts = std::count_if(event.participants.begin(), event.participants.end(), is_host);
  if (event.mode != Mode::visit || hosts < 2) return {std::move(event)};
  std::vector<Event> visits;
  for (const Participant& host : event.participants) {
    if (!is_host(host)) continue;
    Event visit = event;
    std::erase_if(visit.participants, [&](const Participant& p) { return is_host(p) && p.actor != host.actor; });
    if (event.place && "state/" + event.place->state != host.actor) visit.place.reset();
    visits.push_back(std::move(visit));
  }
  return visits;
}

}  // namespace

EventMaker::EventMaker(const Chunks& chunks, const Period& published) : chunks_(chunks), published_(published) {
  for (const Actor& actor : chunks.analysis().actors.actors) states_.emplace(actor.id, actor.state);
}

std::vector<Event> EventMaker::make(const Sentence& sentence, const Dependencies& tree, const Candidate& candidate,
                                    const std::vector<TokenRange>& others) const {
  const FoundTrigger& trigger = candidate.trigger;
  FoundTrigger heart = trigger;  // what time and place stand near to
  if (candidate.gap) heart.tokens = *candidate.gap;
  const Dependencies none;  // the tree knows no verb in a gap
  const Setting setting = find_setting(chunks_, sentence, candidate.gap ? none : tree, heart, others, candidate.fillers);
  Event event;
  event.type = trigger.frame->type;
  event.mode = trigger.frame->mode;
  event.participants = candidate.participants;
  event.place = setting.place;
  if (event.mode == Mode::visit) add_host(event);
  const std::size_t sides = event.participants.size() + (candidate.is_assembly() ? 1 : 0);
  const bool nobody = std::all_of(event.participants.begin(), event.participants.end(), is_host);
  if (nobody || sides < trigger.frame->least_sides || !tells_who(event, candidate)) return {};
  const Coding coding = code_event(trigger, find_status(chunks_, sentence, trigger));
  event.type = coding.type;
  event.status = coding.status;
  set_time(event, setting, chunks_, sentence, trigger, published_);
  if (candidate.is_assembly() && event.mode == Mode::meet) event.mode = Mode::multilateral;
  set_multilateral(event);
  event.reported_by = find_reporter(chunks_, sentence, trigger);
  event.score = score(trigger, candidate.fillers);
  event.evidence = evidence(sentence, trigger);
  return by_host(std::move(event));
}

void EventMaker::retell(const Sentence& sentence, const Dependencies& tree, const FoundTrigger& trigger,
                        Event& event) const {
  if (event.type != trigger.frame->type || !same_kind_of_contact(event.mode, trigger.frame->mode)) return;
  if (find_status(chunks_, sentence, trigger) != event.status) return;
  const Setting setting = find_setting(chunks_, sentence, tree, trigger, {}, {});
  const bool adds = (event.when.unknown() && !setting.day_text.empty()) || (!event.place && setting.place);
  if (!adds) return;
  if (event.when.unknown()) set_time(event, setting, chunks_, sentence, trigger, published_);
  if (!event.place) event.place = setting.place;
  event.retold.push_back(evidence(sentence, trigger));
}

// "The workers talked with the owners": a contact of whom nobody is known is no news of who met whom.
bool EventMaker::tells_who(const Event& event, const Candidate& candidate) const {
  return candidate.is_assembly() || event.type != EventType::consult ||
         std::any_of(event.participants.begin(), event.participants.end(),
                     [&](const Participant& p) { return !p.actor.starts_with("group/") || !states_.at(p.actor).empty(); });
}

// A visit to a place is a visit to its state.
void EventMaker::add_host(Event& event) const {
  const bool hosted = std::any_of(event.participants.begin(), event.participants.end(), is_host);
  if (hosted || !event.place || event.place->state.empty() || event.participants.empty()) return;
  const std::string host = "state/" + event.place->state;
  if (states_.contains(host)) event.participants.push_back({host, Role::recipient});
}

void EventMaker::set_multilateral(Event& event) const {
  if (event.mode != Mode::meet) return;
  std::set<std::string> sides;
  for (const Participant& participant : event.participants) {
    const std::string& state = states_.at(participant.actor);
    sides.insert(state.empty() ? participant.actor : state);
  }
  if (sides.size() >= 3) event.mode = Mode::multilateral;
}

double EventMaker::score(const FoundTrigger& trigger, const std::vector<Filler>& fillers) const {
  double score = trigger.form == VerbForm::noun ? 0.6 : 0.75;
  const bool all_named =
      std::all_of(fillers.begin(), fillers.end(), [&](const Filler& f) { return chunks_.phrase(f.phrase).named(); });
  return all_named ? score + 0.1 : score;
}

// The sentence; of one that runs on and on, what stands around the trigger.
Evidence EventMaker::evidence(const Sentence& sentence, const FoundTrigger& trigger) const {
  const Tokens& tokens = chunks_.analysis().tokens;
  TokenRange range = sentence.tokens;
  if (range.size() > most_evidence_tokens) {
    const std::uint32_t margin = most_evidence_tokens / 2;
    range.first = std::max(range.first, trigger.tokens.first - std::min(trigger.tokens.first, margin));
    range.last = std::min(range.last, trigger.tokens.last + margin);
  }
  const Span span = tokens.span(range);
  return {span, tokens.span(trigger.tokens), std::string(tokens.text->slice(span))};
}

}  // namespace entente
