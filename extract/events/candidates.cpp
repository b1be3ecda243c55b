// Only what may tell of an event is parsed: a sentence with a trigger and two who may take part, one of them of a state or
// known to the world, and where the chunks have somebody for a slot; others are read over chunks alone. Names are words of
// their own. What is told of several one after the other is taken apart; words for the parties spoken of stand for those who
// took part before.
#include "extract/events/candidates.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "extract/events/partings.hpp"
#include "extract/events/trigger_words.hpp"

namespace entente {
namespace {

constexpr std::uint32_t most_cue_words = 5;        // of a cue that ends with "to"
constexpr std::uint32_t most_parsed_tokens = 400;  // a longer one is no sentence: a table, a list

}  // namespace

SentenceCandidates CandidateFinder::find(std::uint32_t s) {
  const Sentence& sentence = analysis_.tokens.sentences[s];
  std::vector<FoundTrigger> triggers = find_triggers(chunks_, sentence);
  SentenceCandidates found{parse(s, triggers), {}, {}, s - last_sentence_};
  const Dependencies& tree = found.tree;
  triggers = confirm(std::move(triggers), chunks_, tree);
  for (const FoundTrigger& trigger : triggers) {
    for (Candidate& candidate :
         take_apart(chunks_, sentence, {trigger, find_fillers(chunks_, sentence, tree, trigger, triggers), {}})) {
      candidate.participants = participants(candidate, s);
      const std::size_t unnamed = trigger.frame->mode == Mode::visit || candidate.is_assembly() ? 1 : 0;
      const bool nobody = candidate.participants.empty();
      if (nobody && trigger.form == VerbForm::noun && found.candidates.empty()) found.bare.push_back(trigger);
      if (nobody || candidate.participants.size() + unnamed < trigger.frame->least_sides) continue;
      if (!found.candidates.empty() && is_purpose(candidate)) continue;
      last_sentence_ = s;
      parties_.remember(trigger, candidate.participants, s);
      found.candidates.push_back(std::move(candidate));
    }
  }
  return found;
}

// "met in Rome to discuss Iran": what a contact is for, among those who take part in it; "expected to meet again" is
// another.
bool CandidateFinder::is_purpose(const Candidate& candidate) const {
  const FoundTrigger& trigger = candidate.trigger;
  const std::uint32_t verb = trigger.tokens.first;
  if (trigger.frame->type != EventType::consult || trigger.form != VerbForm::base || verb == 0) return false;
  const Phrases& cues = analysis_.language.frames.cue_phrases;
  for (std::uint32_t i = verb - 1; i > 0 && verb - i <= most_cue_words; --i) {
    const auto cue = cues.longest_at(analysis_.tokens, i - 1, verb);
    if (cue && cue->tokens.last == verb) return false;
  }
  return chunks_.token(verb - 1).norm == "to" &&
         std::all_of(candidate.fillers.begin(), candidate.fillers.end(),
                     [](const Filler& filler) { return filler.relation == Slot::Relation::subject; });
}

// Whether somebody takes part as the chunks have it: where nobody does, a tree seldom finds anybody.
bool CandidateFinder::has_filler(std::uint32_t s, const std::vector<FoundTrigger>& triggers) const {
  return std::any_of(triggers.begin(), triggers.end(), [&](const FoundTrigger& trigger) {
    return !find_fillers(chunks_, analysis_.tokens.sentences[s], Dependencies(), trigger, triggers).empty();
  });
}

Dependencies CandidateFinder::parse(std::uint32_t s, const std::vector<FoundTrigger>& triggers) const {
  if (s < analysis_.given.size() && !analysis_.given[s].words.empty()) return Dependencies(analysis_.given[s]);
  const auto& syntax = analysis_.language.syntax;
  const TokenRange sentence = analysis_.tokens.sentences[s].tokens;
  if (!syntax || triggers.empty() || sentence.size() > most_parsed_tokens) return {};
  std::set<std::uint32_t> actors;  // those who may take part
  std::uint32_t others = 0;        // phrases for whom the article's actors have nobody
  bool is_anybody_known = false;
  std::vector<TokenRange> names;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const auto phrase = chunks_.phrase_at(i);
    if (!phrase || chunks_.phrase(*phrase).tokens.first != i) continue;
    const PhraseKind kind = chunks_.phrase(*phrase).kind;
    const auto& numbers = analysis_.actors.of_phrase[*phrase];
    is_anybody_known = is_anybody_known || std::any_of(numbers.begin(), numbers.end(), [this](std::uint32_t number) {
                         return !actor(number).state.empty() || !actor(number).wikidata.empty();
                       });
    actors.insert(numbers.begin(), numbers.end());
    const bool stands_for = kind == PhraseKind::pronoun || kind == PhraseKind::both || kind == PhraseKind::place;
    if (numbers.empty() && stands_for) ++others;
    if (chunks_.phrase(*phrase).name.size() > 1) names.push_back(chunks_.phrase(*phrase).name);
  }
  const bool worth = actors.size() + others >= 2 && is_anybody_known && has_filler(s, triggers);
  return worth ? Dependencies(syntax->parse(analysis_.tokens, sentence, names)) : Dependencies();
}

std::vector<Participant> CandidateFinder::participants(const Candidate& candidate, std::uint32_t s) const {
  std::vector<Participant> result;
  const auto add = [&](const std::string& id, Role role) {
    const bool known = std::any_of(result.begin(), result.end(), [&](const Participant& p) { return p.actor == id; });
    if (!known) result.push_back({id, role});
  };
  for (const Filler& filler : candidate.fillers) {
    const std::vector<std::string> others = parties_.of(filler, s, candidate.trigger);
    for (const std::string& id : others) add(id, filler.role);
    if (!others.empty()) continue;
    for (const std::uint32_t number : analysis_.actors.of_phrase[filler.phrase]) add(actor(number).id, filler.role);
    if (const auto state = chunks_.state_of_place(filler.phrase)) add(actor(*state).id, filler.role);
  }
  return result;
}

}  // namespace entente
