// Every word belongs to the clause of the nearest verb above it. A clause goes on with the one above when it is coordinated
// with it, stands beside it, or tells of the same time ("as he hosted", "to congratulate", "speaking in Seoul"); relative
// clauses, what is said or thought, and what was before or after have times of their own.
#include "extract/events/time_clause.hpp"

namespace entente {

TimeClause::TimeClause(const Chunks& chunks, const Dependencies& tree, const FoundTrigger& trigger)
    : chunks_(chunks), tree_(tree), trigger_(trigger), word_(tree.head_of(trigger.verb())) {
  if (word_) clause_ = clause(*word_);
}

// A verb; not one that is a part of a title: "đặc phái viên về đàm phán sáu bên".
bool TimeClause::is_verb(std::uint32_t word) const {
  return tree_[word].upos == Upos::verb && !chunks_.phrase_at(tree_[word].tokens.first);
}

// The head of the clause that a word is in.
std::uint32_t TimeClause::clause(std::uint32_t word) const {
  while (!is_verb(word)) {
    const auto parent = tree_.parent(word);
    if (!parent || tree_.is(word, "acl") || tree_.is(word, "advcl") || tree_.is(word, "ccomp")) break;
    word = *parent;
  }
  return word;
}

// "as he hosted", "to congratulate", "speaking in Seoul": no other word begins the clause.
bool TimeClause::is_same_time(std::uint32_t clause) const {
  const auto mark = tree_.child(clause, "mark");
  if (!mark) return true;
  const std::uint32_t token = tree_[*mark].tokens.first;
  return chunks_.is(token, WordClass::when) || !chunks_.is(token, WordClass::clause);
}

// Whether a clause goes on with the one above it.
bool TimeClause::is_linked(std::uint32_t clause) const {
  if (tree_.is(clause, "conj") || tree_.is(clause, "parataxis") || tree_.is(clause, "root")) return true;
  if (tree_.is(clause, "advcl")) return is_same_time(clause);
  const auto parent = tree_.parent(clause);
  return tree_.is(clause, "ccomp") && parent && clause < *parent;  // "Kim met Wu, officials said"
}

bool TimeClause::is_above(std::uint32_t above, std::uint32_t word) const {
  for (auto i = tree_.parent(word); i; i = tree_.parent(*i)) {
    if (*i == above) return true;
  }
  return false;
}

// The word itself, or a noun that it hangs on within the clause: "two rounds of talks".
bool TimeClause::is_phrase_of(std::uint32_t noun, std::uint32_t word) const {
  return noun == word || (!is_verb(noun) && is_above(noun, word) && clause(noun) == clause(word));
}

TimeHold TimeClause::hold(TokenRange time) const {
  const auto word = tree_.head_of(time);
  if (!word || !clause_) return TimeHold::unknown;
  const std::uint32_t own = tree_.head_of(trigger_.tokens).value_or(*word_);
  const auto parent = tree_.parent(*word);
  if (parent && (*parent == own || *parent == *word_)) return TimeHold::own;
  const std::uint32_t other = clause(*word);
  if (other == *clause_) return TimeHold::unknown;
  if (is_above(other, *clause_)) {
    for (std::uint32_t i = *clause_; i != other; i = clause(*tree_.parent(i))) {
      if (!is_linked(i)) return TimeHold::unknown;
    }
    return TimeHold::shared;
  }
  if (parent != other || !is_verb(other)) return TimeHold::unknown;  // trees often err on what hangs on nouns
  for (std::uint32_t i = other; i != *clause_ && !is_above(i, *clause_);) {
    const auto above = tree_.parent(i);
    if (above && is_phrase_of(*above, own)) return TimeHold::unknown;  // "the talks that are due on Monday"
    if (!is_linked(i) && !tree_.is(i, "xcomp")) return TimeHold::elsewhere;
    if (!above) break;
    i = clause(*above);
  }
  return TimeHold::unknown;
}

bool TimeClause::has(std::uint32_t token) const {
  const auto word = tree_.word_at(token);
  return !word || !clause_ || clause(*word) == *clause_;
}

bool TimeClause::is_main() const {
  if (!clause_) return false;
  std::uint32_t i = *clause_;
  while (is_linked(i)) {
    const auto parent = tree_.parent(i);
    if (!parent) return true;
    i = clause(*parent);
  }
  return !tree_.parent(i);
}

}  // namespace entente
