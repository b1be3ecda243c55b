// Where a parse stands: the words still to read, the stack, and what has been attached (arc-hybrid, Kuhlmann, Gómez-
// Rodríguez and Satta 2011).
//
// Words are 0 to n-1; n is the root of the sentence and stands behind the last word (Ballesteros and Nivre 2013); n+1 stands
// for no word. Two actions a word, so a parse takes 2n of them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "extract/syntax/features.hpp"
#include "extract/syntax/tagger.hpp"

namespace entente {

using WordIndex = std::uint16_t;
using LabelId = std::uint8_t;  ///< index of a relation in the model
constexpr std::size_t most_labels = 255;
constexpr LabelId no_label = 255;

constexpr Atom label_atom(LabelId label) { return spread(label + 0x300ULL); }

enum class Action : std::uint8_t {
  shift,       ///< the next word goes onto the stack
  from_next,   ///< the top of the stack is a dependent of the next word ("left arc")
  from_below,  ///< the top of the stack is a dependent of the one below it ("right arc")
};
constexpr std::size_t action_count = 3;

/// A tree of a sentence: the right one, or what a parser drew.
struct ArcTree {
  std::vector<WordIndex> heads;  ///< of each word; the number of words is the root
  std::vector<LabelId> labels;
};

class Guide;

/// A sentence as the parser sees it.
class ParserInput {
 public:
  struct Node {
    Atom word = 0;
    Atom tag = 0;
    Atom both = 0;
    Atom coarse = 0;  ///< the universal tag
  };

  /// With a guide, which must outlive it, or without.
  ParserInput(std::span<const WordAtoms> words, std::span<const TagId> tags, const std::vector<Upos>& upos,
              const Guide* guide);

  WordIndex size() const { return static_cast<WordIndex>(nodes_.size() - 2); }
  WordIndex root() const { return size(); }
  WordIndex none() const { return static_cast<WordIndex>(size() + 1); }
  const Node& operator[](WordIndex word) const { return nodes_[word]; }
  /// Which kinds of words stand between two: verbs, commas, other punctuation, conjunctions, prepositions, nouns,
  /// subordinators; for verbs and commas also whether there are two.
  Atom between(WordIndex left, WordIndex right) const;
  /// Whether tags say more than the universal ones.
  bool has_own_tags() const { return has_own_tags_; }
  /// The first noun, verb, adjective, pronoun or number at or behind a word: what a preposition is about.
  WordIndex content_from(WordIndex word) const { return word < none() ? next_content_[word] : none(); }
  /// Whether a verb stands at or behind a word.
  bool verb_from(WordIndex word) const { return counts_[size()][0] > counts_[word][0]; }
  const Guide* guide() const { return guide_; }

 private:
  static constexpr std::size_t kinds = 7;
  std::vector<Node> nodes_;
  std::vector<WordIndex> next_content_;
  bool has_own_tags_ = false;
  std::vector<std::array<std::uint16_t, kinds>> counts_;  // of each kind before each word
  const Guide* guide_ = nullptr;
};

class ParserState {
 public:
  explicit ParserState(WordIndex words);

  bool is_done() const { return next_ == root() && stack_.empty(); }
  bool allows(Action action) const;
  /// Takes an allowed action. Arcs get `label`.
  void take(Action action, LabelId label);
  /// The arc that an action would draw; not for Action::shift.
  WordIndex dependent() const { return stack_.back(); }
  WordIndex head_of(Action action) const { return action == Action::from_next ? next_ : stack_[stack_.size() - 2]; }

  WordIndex root() const { return root_; }
  WordIndex none() const { return static_cast<WordIndex>(root_ + 1); }
  WordIndex next() const { return next_; }
  const std::vector<WordIndex>& stack() const { return stack_; }
  /// The i-th from the top of the stack, from 0.
  WordIndex top(std::size_t i) const { return i < stack_.size() ? stack_[stack_.size() - 1 - i] : none(); }

  /// What hangs on a word so far, on one side.
  struct Side {
    WordIndex outer = 0;  ///< the dependent farthest away, and the one before it
    WordIndex inner = 0;
    std::uint8_t count = 0;    ///< at most 7
    std::uint64_t labels = 0;  ///< bit i: a label whose number is i modulo 64
  };
  struct Attached {
    Side left;
    Side right;
    WordIndex head = 0;  ///< none() until it has one
    LabelId label = no_label;
  };
  const Attached& operator[](WordIndex word) const { return words_[word]; }

 private:
  std::vector<Attached> words_;
  std::vector<WordIndex> stack_;
  WordIndex next_ = 0;
  WordIndex root_ = 0;
};

}  // namespace entente
