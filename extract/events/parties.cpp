// Three memories: who did what was told last, who met last, and where quotation marks stand. A description of several people
// of office that belongs to nobody and was not introduced before ("the leaders") means those who met.
#include "extract/events/parties.hpp"

#include <algorithm>

#include "extract/events/attribution.hpp"

namespace entente {
namespace {

constexpr std::uint32_t memory_of_they = 2;  // sentences back to the event whose participants "they" are
constexpr std::uint32_t memory_of_meeting_again = 6;
constexpr std::uint32_t memory_of_contact = 8;   // sentences back to the contact of "the leaders"
constexpr std::uint32_t memory_of_authors = 60;  // sentences back to the contact of those who write "we"
constexpr std::uint32_t most_saying_words = 4;   // tokens of the verb before a quotation
constexpr std::uint32_t memory_of_speaker = 2;   // sentences back to the one that names who is quoted

bool is_plural(const NounPhrase& phrase) { return phrase.kind == PhraseKind::both || phrase.plural; }

bool is_somebody(const std::string& id) { return id.find('/') != std::string::npos; }

// Straight marks open and close by turns; a paragraph that begins with a mark goes on with a quotation.
std::vector<bool> quoted_tokens(const Tokens& tokens) {
  std::vector<bool> quoted(tokens.tokens.size());
  bool inside = false;
  for (std::size_t i = 0; i < tokens.tokens.size(); ++i) {
    const std::string& word = tokens.tokens[i].norm;
    if (word == "“" || word == "``") inside = true;
    if (word == "”" || word == "''") inside = false;
    if (word == "\"") inside = !inside;
    quoted[i] = inside;
  }
  return quoted;
}

}  // namespace

Parties::Parties(const Chunks& chunks)
    : chunks_(chunks),
      plain_(chunks.analysis().actors.actors.size(), true),
      quoted_(quoted_tokens(chunks.analysis().tokens)) {
  const auto& of_phrase = chunks.analysis().actors.of_phrase;
  for (std::uint32_t p = 0; p < of_phrase.size(); ++p) {
    const NounPhrase& phrase = chunks.phrase(p);
    const bool of_office = !phrase.office.empty() || !phrase.describes.empty();
    const bool own = phrase.named() || !phrase.state.empty() || phrase.possessor || !phrase.definite ||
                     phrase.kind != PhraseKind::group || phrase.singular ||
                     chunks.is(phrase.tokens.first, WordClass::possessive);
    const bool goes_on =
        phrase.tokens.last < chunks.analysis().tokens.tokens.size() && chunks.is(phrase.tokens.last, WordClass::of);
    if (of_office && !own && !goes_on) continue;
    for (const std::uint32_t actor : of_phrase[p]) plain_[actor] = false;
  }
}

bool Parties::is_spoken_of(std::uint32_t p) const {
  const auto& actors = chunks_.analysis().actors.of_phrase[p];
  return actors.size() == 1 && plain_[actors.front()];
}

std::vector<std::string> Parties::of(const Filler& filler, std::uint32_t s, const FoundTrigger& trigger) const {
  const NounPhrase& phrase = chunks_.phrase(filler.phrase);
  if (is_spoken_of(filler.phrase)) return contact(s, memory_of_contact);
  if (!chunks_.analysis().actors.of_phrase[filler.phrase].empty()) return {};
  if (chunks_.is(phrase.tokens.first, WordClass::first_person)) return speakers(s, trigger);
  const bool they = phrase.kind == PhraseKind::pronoun || phrase.kind == PhraseKind::both;
  if (!they) return {};
  return is_plural(phrase) ? this->they(s, trigger) : std::vector<std::string>();
}

// Those of the contact told before where they are in contact again, else of what was told right before. One man alone is not
// "they".
std::vector<std::string> Parties::they(std::uint32_t s, const FoundTrigger& trigger) const {
  if (trigger.frame->type == EventType::consult) {
    const std::vector<std::string> met = contact(s, memory_of_meeting_again);
    if (!met.empty()) return met;
    if (everybody_.size() > 1 && s - last_sentence_ <= memory_of_they) return everybody_;
  }
  const bool recent = !last_.empty() && s - last_sentence_ <= memory_of_they;
  const bool one = last_.size() == 1 && last_.front().starts_with("person/");
  if (recent && !one) return last_;
  const std::vector<std::string> met = contact(s, memory_of_they);
  return met.empty() && recent ? last_ : met;
}

std::vector<std::string> Parties::contact(std::uint32_t s, std::uint32_t memory) const {
  return contact_.empty() || s - contact_sentence_ > memory ? std::vector<std::string>() : contact_;
}

std::vector<std::string> Parties::speakers(std::uint32_t s, const FoundTrigger& trigger) const {
  return quoted_[trigger.tokens.first] ? speaker(s, trigger) : contact(s, memory_of_authors);
}

std::vector<std::string> Parties::speaker(std::uint32_t s, const FoundTrigger& trigger) const {
  const auto& sentences = chunks_.analysis().tokens.sentences;
  const std::string own = find_reporter(chunks_, sentences[s], trigger);
  if (is_somebody(own)) return {own};
  const std::vector<std::string> opens = before_quote(s, trigger.tokens.first);
  if (!opens.empty()) return opens;
  for (std::uint32_t back = 1; back <= std::min(memory_of_speaker, s); ++back) {
    FoundTrigger end = trigger;
    end.tokens = {sentences[s - back].tokens.last - 1, sentences[s - back].tokens.last};
    const std::string earlier = find_reporter(chunks_, sentences[s - back], end);
    if (is_somebody(earlier)) return {earlier};
  }
  return {};
}

// "Kim concluded, "We ...": who stands before the comma, whatever the verb.
std::vector<std::string> Parties::before_quote(std::uint32_t s, std::uint32_t token) const {
  const std::uint32_t begin = chunks_.analysis().tokens.sentences[s].tokens.first;
  std::uint32_t i = token;
  while (i > begin && quoted_[i]) --i;
  if (chunks_.token(i).norm != "," && chunks_.token(i).norm != ":") return {};
  for (std::uint32_t words = 0; i > begin && words < most_saying_words; --i, ++words) {
    const auto phrase = chunks_.phrase_at(i - 1);
    if (!phrase) continue;
    const auto& actors = chunks_.analysis().actors.of_phrase[*phrase];
    if (actors.size() != 1 || chunks_.phrase(*phrase).possessive) return {};
    return {chunks_.analysis().actors.actors[actors.front()].id};
  }
  return {};
}

void Parties::remember(const FoundTrigger& trigger, const std::vector<Participant>& participants, std::uint32_t s) {
  const bool contact = trigger.frame->type == EventType::consult;
  const bool travel = trigger.frame->mode == Mode::visit;
  std::vector<std::string> actors;
  everybody_.clear();
  for (const Participant& p : participants) {
    everybody_.push_back(p.actor);
    if (p.role == Role::actor || (contact && !travel)) actors.push_back(p.actor);
  }
  last_sentence_ = s;
  last_ = actors;
  if (!contact || travel || actors.size() < 2) return;
  contact_sentence_ = s;
  contact_ = std::move(actors);
}

}  // namespace entente
