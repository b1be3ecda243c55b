// Only what may tell of an event is parsed: a sentence with a trigger and two who may take part, one of them known. Names
// are words of their own. A pronoun for many that nobody is known for stands for those who took part in what was told right
// before.
#include "extract/events/candidates.hpp"

#include <algorithm>
#include <optional>

#include "extract/events/trigger_words.hpp"

namespace entente {
namespace {

constexpr std::uint32_t most_parsed_tokens = 400;  // a longer one is no sentence: a table, a list
constexpr std::uint32_t memory_of_they = 2;        // sentences back to the event whose participants "they" are
constexpr std::uint32_t memory_of_contact = 6;     // the same where they are in contact again: "they will meet in June"

}  // namespace

SentenceCandidates CandidateFinder::find(std::uint32_t s) {
  const Sentence& sentence = analysis_.tokens.sentences[s];
  std::vector<FoundTrigger> triggers = find_triggers(chunks_, sentence);
  SentenceCandidates found{parse(s, triggers), {}, {}, s - last_.sentence};
  const Dependencies& tree = found.tree;
  triggers = confirm(std::move(triggers), tree);
  for (const FoundTrigger& trigger : triggers) {
    Candidate candidate{trigger, find_fillers(chunks_, sentence, tree, trigger, triggers), {}};
    candidate.participants = participants(candidate, s);
    const std::size_t unnamed = trigger.frame->mode == Mode::visit || candidate.is_assembly() ? 1 : 0;
    const bool nobody = candidate.participants.empty();
    if (nobody && trigger.form == VerbForm::noun && found.candidates.empty()) found.bare.push_back(trigger);
    if (nobody || candidate.participants.size() + unnamed < trigger.frame->least_sides) continue;
    last_ = {candidate.participants, s};
    if (trigger.frame->type == EventType::consult) last_contact_ = last_;
    found.candidates.push_back(std::move(candidate));
  }
  return found;
}

Dependencies CandidateFinder::parse(std::uint32_t s, const std::vector<FoundTrigger>& triggers) const {
  if (s < analysis_.given.size() && !analysis_.given[s].words.empty()) return Dependencies(analysis_.given[s]);
  const auto& syntax = analysis_.language.syntax;
  const TokenRange sentence = analysis_.tokens.sentences[s].tokens;
  if (!syntax || triggers.empty() || sentence.size() > most_parsed_tokens) return {};
  std::uint32_t parties = 0;  // those who may take part
  bool is_anybody_known = false;
  std::vector<TokenRange> names;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const auto phrase = chunks_.phrase_at(i);
    if (!phrase || chunks_.phrase(*phrase).tokens.first != i) continue;
    const PhraseKind kind = chunks_.phrase(*phrase).kind;
    is_anybody_known = is_anybody_known || chunks_.phrase(*phrase).named() || !chunks_.phrase(*phrase).state.empty();
    if (chunks_.acts(*phrase) || kind == PhraseKind::pronoun || kind == PhraseKind::both || kind == PhraseKind::place)
      ++parties;
    if (chunks_.phrase(*phrase).name.size() > 1) names.push_back(chunks_.phrase(*phrase).name);
  }
  const bool worth = parties >= 2 && is_anybody_known;
  return worth ? Dependencies(syntax->parse(analysis_.tokens, sentence, names)) : Dependencies();
}

// Those of the contact told before where they are in contact again, else of what was told right before.
const CandidateFinder::Told* CandidateFinder::meant_by_they(const FoundTrigger& trigger, std::uint32_t s) const {
  const auto remembers = [s](const Told& told, std::uint32_t memory) {
    return !told.participants.empty() && s - told.sentence <= memory;
  };
  if (trigger.frame->type == EventType::consult && remembers(last_contact_, memory_of_contact)) return &last_contact_;
  return remembers(last_, memory_of_they) ? &last_ : nullptr;
}

std::vector<Participant> CandidateFinder::participants(const Candidate& candidate, std::uint32_t s) const {
  std::vector<Participant> result;
  const auto add = [&](const std::string& id, Role role) {
    const bool known = std::any_of(result.begin(), result.end(), [&](const Participant& p) { return p.actor == id; });
    if (!known) result.push_back({id, role});
  };
  const Told* told = meant_by_they(candidate.trigger, s);
  for (const Filler& filler : candidate.fillers) {
    const NounPhrase& phrase = chunks_.phrase(filler.phrase);
    const auto& actors = analysis_.actors.of_phrase[filler.phrase];
    for (const std::uint32_t number : actors) add(actor(number).id, filler.role);
    const bool they = actors.empty() && (phrase.kind == PhraseKind::pronoun || phrase.kind == PhraseKind::both);
    if (!they || told == nullptr) continue;
    for (const Participant& earlier : told->participants) {
      if (earlier.role == Role::actor || candidate.trigger.frame->type == EventType::consult)
        add(earlier.actor, Role::actor);
    }
  }
  return result;
}

}  // namespace entente
