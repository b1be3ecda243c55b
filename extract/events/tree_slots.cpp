#include "extract/events/tree_slots.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t passive_reach = 9;  // tokens between a word of passive and its verb

}  // namespace

TreeSlots::TreeSlots(const Chunks& chunks, const Dependencies& tree, const FoundTrigger& trigger)
    : chunks_(chunks),
      tree_(tree),
      trigger_(trigger),
      arguments_(tree, chunks.analysis().tokens),
      word_(tree.head_of(trigger.tokens)) {
  if (trigger.light) verb_ = tree.head_of(*trigger.light);
  if (!trigger.light && trigger.form != VerbForm::noun) verb_ = word_;
  if (verb_ && verb_ == word_ && tree.is(*word_, "case")) {
    goal_ = tree.parent(*word_);
    verb_ = goal_ ? tree.parent(*goal_) : std::nullopt;
  }
}

// A word that does not inflect is a passive behind a word of passive only: "is opposed to" is none.
bool TreeSlots::is_passive() const {
  if (!verb_ || !arguments_.is_passive(*verb_)) return false;
  if (trigger_.verb_form() != VerbForm::any) return true;
  const TokenRange verb = trigger_.verb();
  const Tokens& tokens = chunks_.analysis().tokens;
  for (std::uint32_t i = verb.first; i > 0 && verb.first - i < passive_reach; --i) {
    if (chunks_.analysis().language.frames.has_marker(tokens, i - 1, Marker::passive)) return true;
  }
  return false;
}

std::vector<std::uint32_t> TreeSlots::find(const Slot& slot) const {
  if (!word_) return {};
  switch (slot.relation) {
    case Slot::Relation::subject:
      return subjects();
    case Slot::Relation::object:
      return objects();
    case Slot::Relation::indirect: {
      const auto object = tree_.child(*word_, "iobj");
      return object ? phrases(*object) : std::vector<std::uint32_t>{};
    }
    case Slot::Relation::clause:
    case Slot::Relation::speaker:
    case Slot::Relation::nmod:
      return {};  // over chunks
    case Slot::Relation::possessor:
      return possessors();
    case Slot::Relation::preposition:
      return behind(*word_, slot.preposition);
  }
  return {};
}

std::vector<std::uint32_t> TreeSlots::subjects() const {
  if (!verb_) return {};
  if (trigger_.is_passive_noun()) return behind(*verb_, "by");
  if (is_passive()) return behind(*word_, "by");
  const auto subject = arguments_.subject(*verb_);
  return subject ? phrases(*subject) : std::vector<std::uint32_t>{};
}

std::vector<std::uint32_t> TreeSlots::find_understood(const Slot& slot) const {
  if (!word_ || slot.relation != Slot::Relation::subject) return {};
  std::optional<std::uint32_t> subject;
  if (verb_) {
    if (!arguments_.is_passive(*verb_)) subject = arguments_.understood_subject(*verb_);
  } else if (tree_.child(*word_, "cop")) {  // "was in talks with Iran"
    subject = tree_.child(*word_, "nsubj");
  } else if (const auto verb = verb_above(*word_)) {  // "spoke ahead of talks with Iran", "rejected a proposal for talks"
    const bool contact = trigger_.frame->type == EventType::consult;
    if (!contact && !is_light(*verb)) return {};  // "will not tolerate attacks": who says so attacks nobody
    subject = arguments_.sent(*verb);
    if (!subject) subject = arguments_.subject(*verb);
    if (!subject) subject = arguments_.understood_subject(*verb);
  }
  return subject ? phrases(*subject) : std::vector<std::uint32_t>{};
}

// The verb whose object or circumstance the noun is, or is a part of.
std::optional<std::uint32_t> TreeSlots::verb_above(std::uint32_t noun) const {
  for (auto word = std::optional(noun); word; word = tree_.parent(*word)) {
    if (tree_.is(*word, "obl") || tree_.is(*word, "obj")) return tree_.parent(*word);
    if (!tree_.is(*word, "nmod") && !tree_.is(*word, "conj")) return {};
  }
  return {};
}

// "carried out more than two dozen air strikes"
bool TreeSlots::is_light(std::uint32_t verb) const {
  const Analysis& analysis = chunks_.analysis();
  const Frames& frames = analysis.language.frames;
  const auto last = static_cast<std::uint32_t>(analysis.tokens.tokens.size());
  const auto match = frames.trigger_phrases.longest_at(analysis.tokens, tree_[verb].tokens.first, last);
  return match && std::any_of(match->values.begin(), match->values.end(),
                              [&](std::uint32_t value) { return frames.frames[frames.triggers[value].frame].is_light; });
}

std::optional<std::uint32_t> TreeSlots::top_of_list(std::uint32_t phrase) const {
  auto word = tree_.head_of(chunks_.phrase(phrase).tokens);
  while (word && tree_.is(*word, "conj")) word = tree_.parent(*word);
  return word;
}

std::optional<std::uint32_t> TreeSlots::governor(std::uint32_t phrase) const {
  const auto word = top_of_list(phrase);
  const auto parent = word ? tree_.parent(*word) : std::nullopt;
  return parent ? std::optional(tree_[*parent].tokens.first) : std::nullopt;
}

bool TreeSlots::is_governed(std::uint32_t phrase) const {
  const auto mark = verb_ ? tree_.child(*verb_, "mark") : std::nullopt;
  if (mark && tree_[*mark].upos == Upos::part) return false;
  const auto word = top_of_list(phrase);
  if (word && chunks_.time_at(tree_[*word].tokens.first)) return false;  // no list: "met on Monday and Wu Dawei met"
  return word && (tree_.is(*word, "obj") || tree_.is(*word, "iobj") || tree_.is(*word, "obl"));
}

bool TreeSlots::modifies_thing(std::uint32_t phrase) const {
  const auto word = tree_.head_of(chunks_.phrase(phrase).tokens);
  if (!word || !(tree_.is(*word, "compound") || tree_.is(*word, "amod"))) return false;
  const auto noun = tree_.parent(*word);
  const std::uint32_t token = noun ? tree_[*noun].tokens.first : 0;
  return noun && !chunks_.phrase_at(token) && !chunks_.time_at(token) && tree_[*noun].upos == Upos::noun && *noun > *word;
}

std::vector<std::uint32_t> TreeSlots::objects() const {
  if (goal_) return phrases(*goal_);
  const auto object =
      arguments_.is_passive(*word_) && !is_passive() ? tree_.child(*word_, "obj") : arguments_.object(*word_);
  return object ? phrases(*object) : std::vector<std::uint32_t>{};
}

std::vector<std::uint32_t> TreeSlots::possessors() const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t owner : arguments_.possessors(*word_)) {
    std::vector<std::uint32_t> words = tree_.children(owner);  // "the U.S.-Iran talks": U.S. hangs on Iran
    std::erase_if(words, [&](std::uint32_t word) { return !tree_.is(word, "compound"); });
    words.push_back(owner);
    for (const std::uint32_t word : words) {
      const std::vector<std::uint32_t> more = phrases(word);
      found.insert(found.end(), more.begin(), more.end());
    }
  }
  return found;
}

std::vector<std::uint32_t> TreeSlots::behind(std::uint32_t predicate, std::string_view preposition) const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t word : arguments_.behind(predicate, preposition)) {
    const std::vector<std::uint32_t> more = phrases(word);
    found.insert(found.end(), more.begin(), more.end());
  }
  return found;
}

// The phrase of the word, or of what describes it closer: "a group of officials", "the envoy, Kim".
std::optional<std::uint32_t> TreeSlots::phrase_of(std::uint32_t word) const {
  for (std::uint32_t token = tree_[word].tokens.first; token < tree_[word].tokens.last; ++token) {
    if (const auto phrase = chunks_.phrase_at(token)) return chunks_.phrase(*phrase).apposition.value_or(*phrase);
  }
  for (const std::uint32_t child : tree_.children(word)) {
    const bool closer = tree_.is(child, "appos") || tree_.is(child, "flat") ||
                        (tree_.is(child, "nmod") && arguments_.preposition(child) == "of");
    if (!closer) continue;
    for (std::uint32_t token = tree_[child].tokens.first; token < tree_[child].tokens.last; ++token) {
      if (const auto phrase = chunks_.phrase_at(token)) return phrase;
    }
  }
  return {};
}

std::vector<std::uint32_t> TreeSlots::phrases(std::uint32_t word) const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t member : arguments_.coordinated(word)) {
    const auto phrase = phrase_of(member);
    if (!phrase) continue;
    const std::vector<std::uint32_t> list = chunks_.coordinated(*phrase);
    found.insert(found.end(), list.begin(), list.end());
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace entente
