#include "extract/events/events.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "extract/events/attribution.hpp"
#include "extract/events/confidence.hpp"
#include "extract/events/order.hpp"
#include "extract/events/retelling.hpp"
#include "extract/events/settings.hpp"
#include "extract/events/slots.hpp"
#include "extract/events/status.hpp"
#include "extract/events/story.hpp"
#include "extract/events/trigger_words.hpp"
#include "extract/events/triggers.hpp"

namespace entente {
namespace {

constexpr std::uint32_t most_evidence_tokens = 120;
constexpr std::uint32_t most_parsed_tokens = 400;  // a longer one is no sentence: a table, a list
constexpr std::uint32_t memory_of_they = 2;        // sentences back to the event whose participants "they" are
constexpr std::uint32_t reach_of_background = 4;   // tokens between "had" and its verb
constexpr std::uint32_t memory_of_event = 1;       // sentences back to the event that "the meeting" is

class EventFinder {
 public:
  EventFinder(const Analysis& analysis, const Published& published)
      : analysis_(analysis), chunks_(analysis), published_(published) {
    for (const Actor& actor : analysis.actors.actors) states_.emplace(actor.id, actor.state);
  }

  std::vector<Event> find() {
    for (std::uint32_t s = 0; s < analysis_.tokens.sentences.size(); ++s) {
      add_events(s, find_triggers(chunks_, analysis_.tokens.sentences[s]));
    }
    return std::move(events_);
  }

  const Chunks& chunks() const { return chunks_; }
  const std::map<std::uint32_t, Telling>& tellings() const { return tellings_; }
  const std::map<std::string, std::string>& states() const { return states_; }

 private:
  struct Candidate {
    const FoundTrigger* trigger = nullptr;
    std::vector<Filler> fillers;
    std::vector<Participant> participants;
  };

  // Only what may tell of an event is parsed: a trigger and two who may take part. Names are words of their own.
  Dependencies parse(std::uint32_t s, const std::vector<FoundTrigger>& triggers) const {
    if (s < analysis_.given.size() && !analysis_.given[s].words.empty()) return Dependencies(analysis_.given[s]);
    const auto& syntax = analysis_.language.syntax;
    const TokenRange sentence = analysis_.tokens.sentences[s].tokens;
    if (!syntax || triggers.empty() || sentence.size() > most_parsed_tokens) return {};
    std::uint32_t parties = 0;  // those who may take part
    std::vector<TokenRange> names;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const auto phrase = chunks_.phrase_at(i);
      if (!phrase || chunks_.phrase(*phrase).tokens.first != i) continue;
      const PhraseKind kind = chunks_.phrase(*phrase).kind;
      if (chunks_.acts(*phrase) || kind == PhraseKind::pronoun || kind == PhraseKind::both || kind == PhraseKind::place)
        ++parties;
      if (chunks_.phrase(*phrase).name.size() > 1) names.push_back(chunks_.phrase(*phrase).name);
    }
    return parties >= 2 ? Dependencies(syntax->parse(analysis_.tokens, sentence, names)) : Dependencies();
  }

  // Participants first: only triggers that have them compete for times and places.
  void add_events(std::uint32_t s, const std::vector<FoundTrigger>& found) {
    const Dependencies tree = parse(s, found);
    const std::vector<FoundTrigger> triggers = confirm(found, tree);
    std::vector<Candidate> candidates;
    std::vector<TokenRange> tokens;
    for (const FoundTrigger& trigger : triggers) {
      Candidate candidate{&trigger, find_fillers(chunks_, analysis_.tokens.sentences[s], tree, trigger, triggers), {}};
      candidate.participants = participants(candidate.fillers, s);
      const std::size_t host = trigger.frame->mode == Mode::visit ? 1 : 0;  // may yet come from the place
      if (candidate.participants.empty() && trigger.form == VerbForm::noun) add_to_last(s, trigger);
      if (candidate.participants.empty() || candidate.participants.size() + host < trigger.frame->least_sides) continue;
      last_event_sentence_ = s;
      last_participants_ = candidate.participants;
      tokens.push_back(trigger.tokens);
      candidates.push_back(std::move(candidate));
    }
    bool made_one = false;  // the candidate before became an event
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      std::vector<TokenRange> others = tokens;
      others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
      const std::size_t before = events_.size();
      add_event(s, candidates[i], others);
      const bool makes_one = events_.size() > before;
      if (made_one && makes_one && goes_on_with(candidates[i - 1], candidates[i]))
        share_setting(events_[before - 1], events_[before]);
      made_one = makes_one;
    }
  }

  static std::optional<std::uint32_t> subject(const Candidate& candidate) {
    for (const Filler& filler : candidate.fillers) {
      if (filler.relation == Slot::Relation::subject) return filler.phrase;
    }
    return {};
  }

  // "A visited Seoul on Monday and met B": two verbs of one subject with a conjunction before the second.
  bool goes_on_with(const Candidate& first, const Candidate& second) const {
    if (!subject(first) || subject(first) != subject(second) || first.trigger->verb().last >= second.trigger->verb().first)
      return false;
    const std::uint32_t verb = second.trigger->verb().first;
    for (std::uint32_t i = verb; i > first.trigger->verb().last && verb - i < 3; --i) {
      if (chunks_.is(i - 1, WordClass::conjunction)) return true;
    }
    return false;
  }

  static void share_setting(const Event& first, Event& second) {
    if (second.status != first.status) return;
    if (second.when.unknown()) {
      second.when = first.when;
      second.when_text = first.when_text;
    }
    if (!second.place) second.place = first.place;
  }

  // "The meeting took place on Sunday in New York": a noun without participants that opens a sentence speaks of the event
  // told before, and may say when and where it was.
  void add_to_last(std::uint32_t s, const FoundTrigger& trigger) {
    const bool opens = trigger.tokens.first - analysis_.tokens.sentences[s].tokens.first <= 2;
    if (!opens || events_.empty() || s == last_event_sentence_ || s - last_event_sentence_ > memory_of_event) return;
    Event& event = events_.back();
    const Sentence& sentence = analysis_.tokens.sentences[s];
    if (event.type != trigger.frame->type || !same_kind_of_contact(event.mode, trigger.frame->mode)) return;
    if (find_status(chunks_, sentence, trigger) != event.status) return;
    const Setting setting = find_setting(chunks_, sentence, trigger, {}, {});
    const bool adds = (event.when.unknown() && !setting.day_text.empty()) || (!event.place && setting.place);
    if (!adds) return;
    if (event.when.unknown()) set_time(event, setting, sentence, trigger);
    if (!event.place) event.place = setting.place;
    event.retold.push_back(evidence(sentence, trigger));
  }

  void add_event(std::uint32_t s, const Candidate& candidate, const std::vector<TokenRange>& others) {
    const Sentence& sentence = analysis_.tokens.sentences[s];
    const FoundTrigger& trigger = *candidate.trigger;
    const Setting setting = find_setting(chunks_, sentence, trigger, others, candidate.fillers);
    Event event;
    event.type = trigger.frame->type;
    event.mode = trigger.frame->mode;
    event.participants = candidate.participants;
    event.place = setting.place;
    if (event.mode == Mode::visit) add_host(event);
    if (event.participants.size() < trigger.frame->least_sides || !tells_who(event)) return;
    const Coding coding = code_event(trigger, find_status(chunks_, sentence, trigger));
    event.type = coding.type;
    event.status = coding.status;
    set_time(event, setting, sentence, trigger);
    set_multilateral(event);
    event.reported_by = find_reporter(chunks_, sentence, trigger);
    event.score = score(trigger, candidate.fillers);
    event.evidence = evidence(sentence, trigger);
    tellings_[event.evidence.trigger.start] = {s, is_background(sentence, trigger)};
    add_by_host(std::move(event));
  }

  // "The workers talked with the owners": a contact of whom nobody is known is no news of who met whom.
  bool tells_who(const Event& event) const {
    return event.type != EventType::consult ||
           std::any_of(event.participants.begin(), event.participants.end(),
                       [&](const Participant& p) { return !p.actor.starts_with("group/") || !states_.at(p.actor).empty(); });
  }

  // "visited China and Russia": a visit to each.
  void add_by_host(Event event) {
    const auto is_host = [](const Participant& p) { return p.role == Role::recipient; };
    const auto hosts = std::count_if(event.participants.begin(), event.participants.end(), is_host);
    if (event.mode != Mode::visit || hosts < 2) return events_.push_back(std::move(event));
    for (const Participant& host : event.participants) {
      if (!is_host(host)) continue;
      Event visit = event;
      std::erase_if(visit.participants, [&](const Participant& p) { return is_host(p) && p.actor != host.actor; });
      if (event.place && "state/" + event.place->state != host.actor) visit.place.reset();
      events_.push_back(std::move(visit));
    }
  }

  // "had met", "met earlier": a word of that class around the verb, within its clause.
  bool is_background(const Sentence& sentence, const FoundTrigger& trigger) const {
    const TokenRange verb = trigger.verb();
    if (leaves(sentence, verb.first)) return true;
    for (std::uint32_t i = verb.first; i > sentence.tokens.first && verb.first - i < reach_of_background; --i) {
      if (chunks_.is(i - 1, WordClass::background)) return true;
      if (chunks_.is(i - 1, WordClass::clause)) break;
    }
    for (std::uint32_t i = trigger.tokens.last; i < sentence.tokens.last; ++i) {
      if (chunks_.is(i, WordClass::clause)) break;
      if (chunks_.is(i, WordClass::background)) return true;
    }
    return false;
  }

  // "flew home and met": a journey that made no event leads away from the story's day.
  bool leaves(const Sentence& sentence, std::uint32_t verb) const {
    const Frames& frames = analysis_.language.frames;
    for (const Phrases::Match& match : frames.trigger_phrases.find_all(analysis_.tokens, {sentence.tokens.first, verb})) {
      const Frame& frame = frames.frames[frames.triggers[match.values.front()].frame];
      const std::uint32_t start = analysis_.tokens.tokens[match.tokens.first].span.start;
      if (frame.mode == Mode::visit && !frame.is_noun && !tellings_.contains(start)) return true;
    }
    return false;
  }

  const Actor& actor(std::uint32_t number) const { return analysis_.actors.actors[number]; }

  std::vector<Participant> participants(const std::vector<Filler>& fillers, std::uint32_t s) const {
    std::vector<Participant> result;
    const auto add = [&](const std::string& id, Role role) {
      const bool known = std::any_of(result.begin(), result.end(), [&](const Participant& p) { return p.actor == id; });
      if (!known) result.push_back({id, role});
    };
    for (const Filler& filler : fillers) {
      const NounPhrase& phrase = chunks_.phrase(filler.phrase);
      const auto& actors = analysis_.actors.of_phrase[filler.phrase];
      for (const std::uint32_t number : actors) add(actor(number).id, filler.role);
      const bool they = actors.empty() && (phrase.kind == PhraseKind::pronoun || phrase.kind == PhraseKind::both);
      if (!they || last_participants_.empty() || s - last_event_sentence_ > memory_of_they) continue;
      for (const Participant& earlier : last_participants_) {
        if (earlier.role == Role::actor) add(earlier.actor, Role::actor);
      }
    }
    return result;
  }

  // A visit to a place is a visit to its state.
  void add_host(Event& event) const {
    const bool hosted = std::any_of(event.participants.begin(), event.participants.end(),
                                    [](const Participant& p) { return p.role == Role::recipient; });
    if (hosted || !event.place || event.place->state.empty() || event.participants.empty()) return;
    const std::string host = "state/" + event.place->state;
    if (states_.contains(host)) event.participants.push_back({host, Role::recipient});
  }

  // What is dated behind the article has not happened yet; but where the verb says that it has, the date is not its own.
  void set_time(Event& event, const Setting& setting, const Sentence& sentence, const FoundTrigger& trigger) const {
    if (setting.day_text.empty()) return set_ongoing(event, sentence, trigger);
    const std::optional<Day> today = published_.period.latest;
    const bool future = today && setting.days.earliest && *setting.days.earliest > *today;
    if (future && event.status == Status::happened) {
      if (is_past(trigger) || event.type != EventType::consult) return;
      event.status = Status::planned;
    }
    event.when = event_period(setting.days, event.status, published_.period);
    event.when_text = setting.day_text;
  }

  // "is meeting", "đang thăm": goes on on the day of the article; "a two-day visit" lasts so long at most before and behind
  // it.
  void set_ongoing(Event& event, const Sentence& sentence, const FoundTrigger& trigger) const {
    const TokenRange verb = trigger.verb();
    const bool may = trigger.verb_form() == VerbForm::gerund || trigger.verb_form() == VerbForm::any;
    const bool ongoing = may && verb.first > 0 && chunks_.is(verb.first - 1, WordClass::ongoing);
    if (!ongoing || event.status != Status::happened || published_.period.length() != 1) return;
    const date::days margin{days_that_it_lasts(sentence, trigger) - 1};
    event.when = between(*published_.period.earliest - margin, *published_.period.latest + margin);
    event.when_text = analysis_.tokens.slice({verb.first - 1, verb.last});
  }

  int days_that_it_lasts(const Sentence& sentence, const FoundTrigger& trigger) const {
    for (std::uint32_t i = trigger.verb().first; i < sentence.tokens.last && !chunks_.is(i, WordClass::clause); ++i) {
      const auto time = chunks_.time_at(i);
      if (!time || analysis_.times[*time].type != TimexType::duration) continue;
      const std::string& value = analysis_.times[*time].value;  // "P2D"
      const bool in_days = value.size() == 3 && value.front() == 'P' && value.back() == 'D';
      return in_days && value[1] >= '1' && value[1] <= '9' ? value[1] - '0' : 1;
    }
    return 1;
  }

  void set_multilateral(Event& event) const {
    if (event.mode != Mode::meet) return;
    std::set<std::string> sides;
    for (const Participant& participant : event.participants) {
      const std::string& state = states_.at(participant.actor);
      sides.insert(state.empty() ? participant.actor : state);
    }
    if (sides.size() >= 3) event.mode = Mode::multilateral;
  }

  double score(const FoundTrigger& trigger, const std::vector<Filler>& fillers) const {
    double score = trigger.form == VerbForm::noun ? 0.6 : 0.75;
    const bool all_named =
        std::all_of(fillers.begin(), fillers.end(), [&](const Filler& f) { return chunks_.phrase(f.phrase).named(); });
    return all_named ? score + 0.1 : score;
  }

  // The sentence; of one that runs on and on, what stands around the trigger.
  Evidence evidence(const Sentence& sentence, const FoundTrigger& trigger) const {
    TokenRange range = sentence.tokens;
    if (range.size() > most_evidence_tokens) {
      const std::uint32_t margin = most_evidence_tokens / 2;
      range.first = std::max(range.first, trigger.tokens.first - std::min(trigger.tokens.first, margin));
      range.last = std::min(range.last, trigger.tokens.last + margin);
    }
    const Span span = analysis_.tokens.span(range);
    return {span, analysis_.tokens.span(trigger.tokens), std::string(analysis_.tokens.text->slice(span))};
  }

  const Analysis& analysis_;
  Chunks chunks_;
  const Published& published_;
  std::map<std::string, std::string> states_;  // of each actor, by id
  std::vector<Event> events_;
  std::map<std::uint32_t, Telling> tellings_;  // by the begin of the trigger
  std::vector<Participant> last_participants_;
  std::uint32_t last_event_sentence_ = 0;
};

}  // namespace

std::vector<Event> find_events(const Analysis& analysis, const Published& published, const std::string& article) {
  EventFinder finder(analysis, published);
  std::vector<Event> events = join_retold(finder.find());
  for (std::size_t i = 0; i < events.size(); ++i) events[i].id = article + "#" + std::to_string(i + 1);
  lend_days(events, finder.tellings(), finder.states());
  if (events.size() > 1) order_events(finder.chunks(), events);
  rate(events, analysis.actors.actors, analysis.language.confidence);
  return events;
}

}  // namespace entente
