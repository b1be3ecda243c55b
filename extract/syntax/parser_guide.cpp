#include "extract/syntax/parser_guide.hpp"

#include <algorithm>

namespace entente {
namespace {

// Where the guide has a word's head, as seen from where the parse stands.
enum class Place : std::uint8_t { none, root, next, top, below, second_next, behind, between, inside, before };

class GuideFeatures {
 public:
  GuideFeatures(const Guide& guide, const ParserInput& input, const ParserState& state, FeatureList& features)
      : guide_(guide), input_(input), state_(state), f_(features), advice_(guide.advice(state)) {}

  void add() {
    const auto& s0 = input_[s0_];
    const auto& s1 = input_[s1_];
    const auto& n0 = input_[n0_];
    f_.add(advice_);
    f_.add(advice_, s0.tag, n0.tag);
    f_.add(advice_, s0.word);
    f_.add(advice_, n0.word);
    f_.add(advice_, s1.tag, s0.tag);
    f_.add(advice_, s1.word);
    f_.add(advice_, s0.word, n0.word);
    f_.add(advice_, s1.word, s0.word);
    f_.add(advice_, s0.tag, n0.tag, input_.between(s0_, n0_));
    f_.add(advice_, s1.tag, s0.tag, n0.tag);
    for (const WordIndex word : {s0_, s1_, n0_}) of_word(word);
    f_.add(place(s0_), place(n0_), s0.tag, n0.tag);
    f_.add(place(s1_), place(s0_), place(n0_), advice_);
    f_.add(label(s0_), label(n0_), advice_);
    f_.add(s0.tag, n0.tag, spread(rights(s0_)), advice_);
    f_.add(s0.tag, n0.tag, spread(rights(n0_)), advice_);
    f_.add(s1.tag, s0.tag, spread(rights(s1_)), advice_);
  }

 private:
  void of_word(WordIndex word) {
    const auto& w = input_[word];
    const auto& head = input_[head_of(word)];
    const Atom at = place(word);
    f_.add(at, label(word), advice_);
    f_.add(at, label(word), w.tag, head.tag);
    f_.add(at, label(word), w.word);
    f_.add(at, head.word, w.tag);
    f_.add(at, head.word, w.word);
  }

  WordIndex head_of(WordIndex word) const { return word < input_.root() ? guide_.head(word) : input_.none(); }
  Atom label(WordIndex word) const { return label_atom(word < input_.root() ? guide_.label(word) : no_label); }
  std::uint64_t rights(WordIndex word) const { return word < input_.none() ? guide_.right_labels(word) : 0; }

  Atom place(WordIndex word) const { return spread(0xa00 + static_cast<std::uint64_t>(place_of_head(word))); }
  Place place_of_head(WordIndex word) const {
    const WordIndex head = head_of(word);
    if (head == input_.none()) return Place::none;
    if (head == input_.root()) return Place::root;
    if (head == n0_) return Place::next;
    if (head == s0_) return Place::top;
    if (head == s1_) return Place::below;
    if (head > n0_) return head == n0_ + 1 ? Place::second_next : Place::behind;
    if (head > s0_) return Place::between;
    return s1_ < input_.none() && head > s1_ ? Place::inside : Place::before;
  }

  const Guide& guide_;
  const ParserInput& input_;
  const ParserState& state_;
  FeatureList& f_;
  Atom advice_;
  WordIndex s0_ = state_.top(0);
  WordIndex s1_ = state_.top(1);
  WordIndex n0_ = state_.next();
};

}  // namespace

Guide::Guide(ArcTree tree) : tree_(std::move(tree)), oracle_(tree_), left_(tree_.heads.size() + 1), right_(left_) {
  for (std::size_t i = 0; i < tree_.heads.size(); ++i) {
    const WordIndex head = tree_.heads[i];
    (i < head ? left_ : right_)[head] |= std::uint64_t{1} << (tree_.labels[i] & 63U);
  }
}

Atom Guide::advice(const ParserState& state) const {
  std::uint64_t code = 0;
  for (const unsigned cost : oracle_.costs(state)) code = code * 3 + std::min(cost, 2U);
  return spread(code + 0xb00);
}

void add_guide_to_action(const Guide& guide, const ParserInput& input, const ParserState& state, FeatureList& features) {
  GuideFeatures(guide, input, state, features).add();
}

void add_guide_to_label(const Guide& guide, const ParserInput& input, WordIndex head, WordIndex word, FeatureList& f) {
  const auto& h = input[head];
  const auto& d = input[word];
  const Atom side = spread(word < head ? 0x801 : 0x802);
  const Atom own = label_atom(guide.label(word));
  const Atom same = spread(guide.head(word) == head ? 0xc01 : 0xc02);
  const Atom above = head < input.root() ? label_atom(guide.label(head)) : spread(0xc03);
  f.add(own, same);
  f.add(own, same, h.tag, d.tag);
  f.add(own, same, d.word);
  f.add(own, same, h.word);
  f.add(own, d.tag, input[guide.head(word)].tag, h.tag);
  f.add(own, above, d.tag);
  f.add(h.tag, d.tag, spread(guide.left_labels(head)), side);
  f.add(h.tag, d.tag, spread(guide.right_labels(head)), side);
  f.add(h.word, own, spread(guide.right_labels(head)), spread(guide.left_labels(head)));
  f.add(h.tag, d.tag, spread(guide.right_labels(word)), side);
  f.add(h.tag, d.tag, spread(guide.left_labels(word)), side);
}

ArcTree backwards(const ArcTree& tree) {
  ArcTree result;
  const auto words = static_cast<WordIndex>(tree.heads.size());
  for (WordIndex i = words; i-- > 0;) {
    const WordIndex head = tree.heads[i];
    result.heads.push_back(head == words ? words : static_cast<WordIndex>(words - 1 - head));
    if (!tree.labels.empty()) result.labels.push_back(tree.labels[i]);
  }
  return result;
}

}  // namespace entente
