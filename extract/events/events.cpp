// Sentence by sentence, participants first: only triggers that have them compete for times and places. A sentence may also
// say more of the event that was told before it. Last come the questions to the article as a whole: what is told twice,
// which days events lend each other, in which order they were.
#include "extract/events/events.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "extract/events/background.hpp"
#include "extract/events/confidence.hpp"
#include "extract/events/event_maker.hpp"
#include "extract/events/order.hpp"
#include "extract/events/retelling.hpp"
#include "extract/events/story.hpp"
#include "extract/events/time_clause.hpp"

namespace entente {
namespace {

constexpr std::uint32_t memory_of_event = 1;   // sentences back to the event that "the meeting" is
constexpr std::uint32_t most_before_bare = 2;  // tokens before a noun that opens a sentence
constexpr std::uint32_t order_reach = 4;       // tokens between a noun and the word of order before it

std::optional<std::uint32_t> subject(const Candidate& candidate) {
  for (const Filler& filler : candidate.fillers) {
    if (filler.relation == Slot::Relation::subject) return filler.phrase;
  }
  return {};
}

// "A visited Seoul on Monday and met B": two verbs of one subject with a conjunction before the second.
bool goes_on_with(const Chunks& chunks, const Candidate& first, const Candidate& second) {
  if (!subject(first) || subject(first) != subject(second) || first.trigger.verb().last >= second.trigger.verb().first)
    return false;
  const std::uint32_t verb = second.trigger.verb().first;
  const bool journey = first.trigger.frame->mode == Mode::visit && second.trigger.frame->type == EventType::consult;
  if (journey && chunks.token(verb - 1).norm == "to") return true;  // "flew to Moscow on Monday to meet Putin"
  for (std::uint32_t i = verb; i > first.trigger.verb().last && verb - i < 3; --i) {
    if (chunks.is(i - 1, WordClass::conjunction)) return true;
  }
  return false;
}

// "will travel to Serbia before a visit to Hungary": a noun of contact behind a word of order has no tense of its own.
bool is_told_in_passing(const Chunks& chunks, const Candidate& candidate) {
  const FoundTrigger& trigger = candidate.trigger;
  if (trigger.form != VerbForm::noun || trigger.light) return false;
  const std::uint32_t noun = trigger.tokens.first;
  for (std::uint32_t i = noun; i > 0 && noun - i < order_reach; --i) {
    if (chunks.is(i - 1, WordClass::before) || chunks.is(i - 1, WordClass::after)) return true;
    if (chunks.phrase_at(i - 1) || chunks.is_punctuation(i - 1)) return false;
  }
  return false;
}

void share_plan(const Event& first, Event& second) {
  if (first.status != Status::planned || second.status != Status::happened) return;
  second.status = Status::planned;
  second.when = {};
  second.when_text.clear();
}

void share_setting(const Event& first, Event& second) {
  if (second.status != first.status) return;
  if (second.when.unknown()) {
    second.when = first.when;
    second.when_text = first.when_text;
  }
  if (!second.place) second.place = first.place;
}

class EventFinder {
 public:
  EventFinder(const Analysis& analysis, const Published& published)
      : tokens_(analysis.tokens),
        published_(published.period),
        chunks_(analysis),
        candidates_(chunks_),
        maker_(chunks_, published_) {}

  std::vector<Event> find() {
    for (std::uint32_t s = 0; s < tokens_.sentences.size(); ++s) {
      const SentenceCandidates found = candidates_.find(s);
      add_to_last(s, found);
      add_events(s, found);
    }
    return std::move(events_);
  }

  const Chunks& chunks() const { return chunks_; }
  const std::map<std::uint32_t, Telling>& tellings() const { return tellings_; }
  const std::map<std::string, std::string>& states() const { return maker_.states(); }

 private:
  // A noun without participants that opens a sentence speaks of the event told before.
  void add_to_last(std::uint32_t s, const SentenceCandidates& found) {
    const Sentence& sentence = tokens_.sentences[s];
    if (events_.empty() || found.sentences_back == 0 || found.sentences_back > memory_of_event) return;
    for (const FoundTrigger& trigger : found.bare) {
      const bool opens = trigger.tokens.first - sentence.tokens.first <= most_before_bare;
      if (opens) maker_.retell(sentence, found.tree, trigger, events_.back());
    }
  }

  void add_events(std::uint32_t s, const SentenceCandidates& found) {
    const std::vector<Candidate>& candidates = found.candidates;
    bool made_one = false;  // the candidate before became an event
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      const std::size_t before = events_.size();
      std::vector<TokenRange> others;
      for (const Candidate& other : candidates) {
        if (&other != &candidates[i]) others.push_back(other.trigger.tokens);
      }
      const bool makes_one = add_event(s, found.tree, candidates[i], others);
      if (made_one && makes_one && is_told_in_passing(chunks_, candidates[i]))
        share_plan(events_[before - 1], events_[before]);
      if (made_one && makes_one && goes_on_with(chunks_, candidates[i - 1], candidates[i]))
        share_setting(events_[before - 1], events_[before]);
      made_one = makes_one;
    }
  }

  bool add_event(std::uint32_t s, const Dependencies& tree, const Candidate& candidate,
                 const std::vector<TokenRange>& others) {
    const Sentence& sentence = tokens_.sentences[s];
    std::vector<Event> made = maker_.make(sentence, tree, candidate, others);
    if (made.empty()) return false;
    const Backdrop backdrop = find_backdrop(chunks_, sentence, tree, candidate.trigger, tellings_);
    const bool news =
        backdrop != Backdrop::past && is_lead(tokens_, s) && is_news(chunks_, sentence, tree, candidate.trigger, published_);
    const bool main = tree.empty() || TimeClause(chunks_, tree, candidate.trigger).is_main();
    tellings_[made.front().evidence.trigger.start] = {s, backdrop, news, main};
    std::move(made.begin(), made.end(), std::back_inserter(events_));
    return true;
  }

  const Tokens& tokens_;
  const Period& published_;
  Chunks chunks_;
  CandidateFinder candidates_;
  EventMaker maker_;
  std::vector<Event> events_;
  std::map<std::uint32_t, Telling> tellings_;  // by the begin of the trigger
};

}  // namespace

std::vector<Event> find_events(const Analysis& analysis, const Published& published, const std::string& article) {
  EventFinder finder(analysis, published);
  std::vector<Event> events = join_retold(finder.find(), finder.states());
  for (std::size_t i = 0; i < events.size(); ++i) events[i].id = article + "#" + std::to_string(i + 1);
  lend_days(events, {finder.tellings(), finder.states(), find_told_days(finder.chunks(), published.period),
                     find_news_day(finder.chunks(), published.period), published.period});
  if (events.size() > 1) order_events(finder.chunks(), events);
  rate(events, analysis.actors.actors, analysis.language.confidence);
  return events;
}

}  // namespace entente
