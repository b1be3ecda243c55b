#include "extract/events/tree_slots.hpp"

#include <algorithm>

namespace entente {

TreeSlots::TreeSlots(const Chunks& chunks, const Dependencies& tree, const FoundTrigger& trigger)
    : chunks_(chunks),
      tree_(tree),
      trigger_(trigger),
      arguments_(tree, chunks.analysis().tokens),
      word_(tree.head_of(trigger.tokens)) {
  if (trigger.light) verb_ = tree.head_of(*trigger.light);
  if (!trigger.light && trigger.form != VerbForm::noun) verb_ = word_;
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
      return {};  // over chunks
    case Slot::Relation::possessor:
      return possessors();
    case Slot::Relation::preposition:
      return behind(slot.preposition);
  }
  return {};
}

std::vector<std::uint32_t> TreeSlots::subjects() const {
  if (!verb_) return {};
  if (arguments_.is_passive(*verb_)) return behind("by");
  const auto subject = arguments_.subject(*verb_);
  return subject ? phrases(*subject) : std::vector<std::uint32_t>{};
}

std::vector<std::uint32_t> TreeSlots::objects() const {
  const auto object = arguments_.object(*word_);
  return object ? phrases(*object) : std::vector<std::uint32_t>{};
}

std::vector<std::uint32_t> TreeSlots::possessors() const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t owner : arguments_.possessors(*word_)) {
    const std::vector<std::uint32_t> more = phrases(owner);
    found.insert(found.end(), more.begin(), more.end());
  }
  return found;
}

std::vector<std::uint32_t> TreeSlots::behind(std::string_view preposition) const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t word : arguments_.behind(*word_, preposition)) {
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
    if (const auto phrase = chunks_.phrase_at(tree_[child].tokens.first); phrase && chunks_.acts(*phrase)) return phrase;
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
