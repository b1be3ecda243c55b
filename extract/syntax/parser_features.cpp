#include "extract/syntax/parser_features.hpp"

#include <algorithm>
#include <cstdlib>

#include "extract/syntax/parser_guide.hpp"

namespace entente {
namespace {

using Node = ParserInput::Node;

Atom distance(int a, int b) {
  const int d = std::abs(a - b);
  const int bucket = d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : d <= 20 ? 7 : 8;
  return spread(static_cast<std::uint64_t>(bucket) + 0x700);
}

Atom count_atom(unsigned count) { return spread(count + 0x720); }
Atom set_atom(std::uint64_t labels) { return spread(labels ^ 0x5bd1e9955bd1e995ULL); }

// All pairings of two words' spellings and tags.
void add_pair(const Node& a, const Node& b, FeatureList& features) {
  features.add(a.word, b.word);
  features.add(a.word, b.tag);
  features.add(a.tag, b.word);
  features.add(a.tag, b.tag);
  features.add(a.both, b.tag);
  features.add(a.tag, b.both);
  features.add(a.both, b.both);
}

void add_single(const Node& node, FeatureList& features) {
  features.add(node.word);
  features.add(node.tag);
  features.add(node.both);
}

class ActionFeatures {
 public:
  ActionFeatures(const ParserInput& input, const ParserState& state, FeatureList& features)
      : input_(input), state_(state), f_(features), n0_(state.next()) {
    n1_ = n0_ + 1 < input.none() ? static_cast<WordIndex>(n0_ + 1) : input.none();
    n2_ = n0_ + 2 < input.none() ? static_cast<WordIndex>(n0_ + 2) : input.none();
  }

  void add() {
    words();
    dependents();
    triples();
    shape();
    surroundings();
    if (input_.guide() != nullptr) add_guide_to_action(*input_.guide(), input_, state_, f_);
  }

 private:
  const Node& node(WordIndex word) const { return input_[word]; }
  Atom label(WordIndex word) const { return label_atom(state_[word].label); }

  void words() {
    for (const WordIndex word : {s0_, s1_, s2_, n0_, n1_, n2_}) add_single(node(word), f_);
    add_pair(node(s0_), node(n0_), f_);
    add_pair(node(s1_), node(s0_), f_);
    for (const auto& [a, b] : {std::pair{s1_, n0_}, std::pair{n0_, n1_}, std::pair{s0_, n1_}}) {
      f_.add(node(a).word, node(b).tag);
      f_.add(node(a).tag, node(b).word);
      f_.add(node(a).tag, node(b).tag);
      f_.add(node(a).word, node(b).word);
    }
    f_.add(node(s2_).tag, node(s0_).tag);
    f_.add(node(s2_).tag, node(n0_).tag);
  }

  void dependents() {
    const auto one = [&](WordIndex head, WordIndex word) {
      f_.add(node(word).word, node(head).tag);
      f_.add(node(word).tag, node(head).tag, label(word));
      f_.add(node(head).word, label(word));
    };
    one(s0_, state_[s0_].left.outer);
    one(s0_, state_[s0_].right.outer);
    one(s0_, state_[s0_].left.inner);
    one(s0_, state_[s0_].right.inner);
    one(s1_, state_[s1_].left.outer);
    one(s1_, state_[s1_].right.outer);
    one(s1_, state_[s1_].right.inner);
    one(n0_, state_[n0_].left.outer);
    one(n0_, state_[n0_].left.inner);
  }

  void triples() {
    const auto three = [&](WordIndex a, WordIndex b, WordIndex c) { f_.add(node(a).tag, node(b).tag, node(c).tag); };
    three(s2_, s1_, s0_);
    three(s1_, s0_, n0_);
    three(s0_, n0_, n1_);
    three(n0_, n1_, n2_);
    three(s1_, n0_, n1_);
    f_.add(node(s1_).tag, node(s0_).word, node(n0_).tag);
    f_.add(node(s1_).word, node(s0_).tag, node(n0_).tag);
    f_.add(node(s1_).tag, node(s0_).tag, node(n0_).word);
    f_.add(node(s1_).tag, node(s0_).tag, node(n0_).tag, node(n1_).tag);
    f_.add(node(s2_).tag, node(s1_).tag, node(s0_).tag, node(n0_).tag);
    f_.add(node(s0_).word, node(n0_).tag, node(n1_).tag);
    f_.add(node(s0_).tag, node(n0_).word, node(n1_).tag);
    // with the dependents
    const WordIndex s0l = state_[s0_].left.outer;
    const WordIndex s0r = state_[s0_].right.outer;
    const WordIndex s1l = state_[s1_].left.outer;
    const WordIndex s1r = state_[s1_].right.outer;
    const WordIndex n0l = state_[n0_].left.outer;
    for (const WordIndex child : {s0l, s0r, n0l}) f_.add(node(s0_).tag, node(n0_).tag, node(child).tag, label(child));
    for (const WordIndex child : {s1l, s1r, s0l, s0r}) f_.add(node(s1_).tag, node(s0_).tag, node(child).tag, label(child));
    f_.add(node(s1_).tag, node(s0_).word, node(s0l).word);
    f_.add(node(s1_).word, node(s0_).tag, node(s0l).word);
    f_.add(node(s0_).word, node(n0_).tag, node(s0r).word);
    f_.add(node(s0_).tag, node(n0_).word, node(n0l).word);
    f_.add(node(s0_).tag, label(s0l), label(state_[s0_].left.inner));
    f_.add(node(s0_).tag, label(s0r), label(state_[s0_].right.inner));
    f_.add(node(n0_).tag, label(n0l), label(state_[n0_].left.inner));
    f_.add(node(s0r).tag, node(state_[s0r].left.outer).word, node(s0_).tag);
    f_.add(node(s0l).tag, node(state_[s0l].left.outer).tag, node(s0_).tag);
  }

  void shape() {
    const Atom near = distance(s0_, n0_);
    const Atom far = s1_ < input_.none() ? distance(s1_, s0_) : 0;
    const Atom left0 = count_atom(state_[s0_].left.count);
    const Atom right0 = count_atom(state_[s0_].right.count);
    const Atom right1 = count_atom(state_[s1_].right.count);
    const Atom left_next = count_atom(state_[n0_].left.count);
    f_.add(node(s0_).tag, node(n0_).tag, near);
    f_.add(node(s0_).word, near);
    f_.add(node(n0_).word, near);
    f_.add(node(s1_).tag, node(s0_).tag, far);
    f_.add(node(s0_).word, far);
    f_.add(node(s1_).word, far);
    f_.add(node(s1_).tag, node(s0_).tag, far, near);
    f_.add(node(s0_).both, left0, right0);
    f_.add(node(s0_).tag, right0, node(n0_).tag);
    f_.add(node(s1_).both, right1);
    f_.add(node(s1_).tag, right1, node(s0_).tag);
    f_.add(node(n0_).both, left_next);
    f_.add(node(n0_).tag, left_next, node(s0_).tag);
    const Atom set0 = set_atom(state_[s0_].right.labels);
    const Atom set0l = set_atom(state_[s0_].left.labels);
    const Atom set1 = set_atom(state_[s1_].right.labels);
    const Atom set1l = set_atom(state_[s1_].left.labels);
    const Atom set_next = set_atom(state_[n0_].left.labels);
    f_.add(node(s0_).tag, set0, node(n0_).tag);
    f_.add(node(s0_).word, set0);
    f_.add(node(s0_).tag, set0l, set0);
    f_.add(node(s0_).tag, set0l, node(n0_).tag);
    f_.add(node(s0_).tag, set0l, node(s1_).tag);
    f_.add(node(s1_).tag, set1, node(s0_).tag);
    f_.add(node(s1_).word, set1);
    f_.add(node(s1_).tag, set1l, set1);
    f_.add(node(n0_).tag, set_next, node(s0_).tag);
    f_.add(node(n0_).word, set_next);
  }

  void surroundings() {
    const Atom between0 = input_.between(s0_, n0_);
    const Atom between1 = input_.between(s1_, s0_);
    f_.add(node(s0_).tag, node(n0_).tag, between0);
    f_.add(node(s1_).tag, node(s0_).tag, between1);
    f_.add(node(s1_).tag, node(n0_).tag, input_.between(s1_, n0_));
    const Atom depth = count_atom(static_cast<unsigned>(std::min<std::size_t>(state_.stack().size(), 4)) * 2 +
                                  (input_.verb_from(n0_) ? 1 : 0));
    f_.add(node(s0_).tag, node(n0_).tag, depth);
    f_.add(node(s1_).tag, node(s0_).tag, depth);
    const WordIndex behind0 = s0_ + 1 < input_.none() ? static_cast<WordIndex>(s0_ + 1) : input_.none();
    const WordIndex before0 = s0_ > 0 && s0_ < input_.none() ? static_cast<WordIndex>(s0_ - 1) : input_.none();
    const WordIndex before_next = n0_ > 0 ? static_cast<WordIndex>(n0_ - 1) : input_.none();
    f_.add(node(before0).tag, node(s0_).tag, node(n0_).tag);
    f_.add(node(s0_).tag, node(behind0).tag, node(n0_).tag);
    f_.add(node(s0_).tag, node(before_next).tag, node(n0_).tag);
    f_.add(node(before_next).word, node(n0_).tag);
    f_.add(node(before0).word, node(s0_).tag, node(n0_).tag);
    f_.add(node(n0_).tag, node(n1_).tag, node(n2_).tag, node(s0_).tag);
    // what stands behind a preposition
    const WordIndex c = input_.content_from(n1_);
    f_.add(node(s0_).word, node(n0_).word, node(c).word);
    f_.add(node(s1_).word, node(n0_).word, node(c).word);
    f_.add(node(s0_).tag, node(n0_).word, node(c).word);
    f_.add(node(s1_).tag, node(s0_).tag, node(n0_).word, node(c).tag);
    f_.add(node(s0_).word, node(n0_).tag, node(c).tag);
    f_.add(node(s1_).word, node(s0_).coarse, node(n0_).word);
    f_.add(node(s1_).tag, node(s0_).word, node(n0_).word);
    f_.add(node(s1_).word, node(s0_).word, node(n0_).tag);
    // coarser
    f_.add(node(s2_).coarse, node(s1_).coarse, node(s0_).coarse, node(n0_).coarse);
    f_.add(node(s1_).coarse, node(s0_).coarse, node(n0_).coarse, node(n1_).coarse);
    f_.add(node(s0_).coarse, node(n0_).coarse, node(n1_).coarse, node(n2_).coarse);
    f_.add(node(s1_).coarse, node(s0_).coarse, node(n0_).coarse);
    f_.add(node(s1_).word, node(s0_).coarse, node(n0_).coarse);
    f_.add(node(s1_).coarse, node(s0_).word, node(n0_).coarse);
    f_.add(node(s1_).coarse, node(s0_).coarse, node(n0_).word);
    if (input_.has_own_tags()) coarse_pairs(between0, between1);
    f_.add(node(s2_).word, node(state_[s0_].left.outer).word, node(s0_).coarse);
    f_.add(node(s1_).word, node(state_[s0_].left.outer).word);
    f_.add(node(s0_).word, node(state_[n0_].left.outer).word);
    f_.add(node(s1_).word, node(state_[s0_].left.outer).word, node(s0_).word);
  }

  // What the universal tags say where the language's own are too fine.
  void coarse_pairs(Atom between0, Atom between1) {
    f_.add(node(s0_).word, node(n0_).coarse);
    f_.add(node(s0_).coarse, node(n0_).word);
    f_.add(node(s1_).word, node(s0_).coarse);
    f_.add(node(s1_).coarse, node(s0_).word);
    f_.add(node(s0_).coarse, node(n0_).coarse, distance(s0_, n0_), between0);
    f_.add(node(s1_).coarse, node(s0_).coarse, between1, node(n0_).coarse);
    f_.add(node(s0_).coarse, node(n0_).coarse, set_atom(state_[s0_].right.labels), set_atom(state_[n0_].left.labels));
    f_.add(node(s1_).coarse, node(s0_).coarse, set_atom(state_[s1_].right.labels), set_atom(state_[s0_].left.labels));
  }

  const ParserInput& input_;
  const ParserState& state_;
  FeatureList& f_;
  WordIndex s0_ = state_.top(0);
  WordIndex s1_ = state_.top(1);
  WordIndex s2_ = state_.top(2);
  WordIndex n0_ = 0;
  WordIndex n1_ = 0;
  WordIndex n2_ = 0;
};

// The same for the universal tags, where the language's own are too fine.
void add_coarse_arc(const ParserInput& input, const ParserState& state, WordIndex head, WordIndex word, FeatureList& f) {
  const Node& h = input[head];
  const Node& d = input[word];
  const Atom side = spread(word < head ? 0x801 : 0x802);
  const Atom reach = distance(head, word);
  const WordIndex before = word > 0 ? static_cast<WordIndex>(word - 1) : input.none();
  const auto behind = static_cast<WordIndex>(word + 1);
  for (const WordIndex child : {state[word].left.outer, state[word].left.inner}) {
    f.add(h.coarse, d.coarse, input[child].word, side);
    f.add(h.word, d.coarse, input[child].word, side);
    f.add(h.coarse, d.coarse, label_atom(state[child].label), side);
    f.add(h.word, d.coarse, label_atom(state[child].label), side);
  }
  f.add(h.coarse, d.word, side);
  f.add(h.word, d.coarse, side);
  f.add(h.coarse, d.tag, side);
  f.add(h.tag, d.coarse, side);
  f.add(h.coarse, d.coarse, side, reach);
  f.add(h.coarse, d.coarse, input[before].word, side);
  f.add(h.coarse, d.coarse, input[behind].word, side);
}

// What both labellers look at.
void add_arc(const ParserInput& input, const ParserState& state, WordIndex head, WordIndex word, FeatureList& f) {
  const Node& h = input[head];
  const Node& d = input[word];
  const WordIndex none = input.none();
  const auto near = [&](WordIndex at, int step) {
    const int i = at + step;
    return i >= 0 && i < none ? static_cast<WordIndex>(i) : none;
  };
  const auto label = [&](WordIndex at) { return label_atom(state[at].label); };
  const Atom side = spread(word < head ? 0x801 : 0x802);
  const Atom reach = distance(head, word);
  f.add(side);
  f.add(h.word, side);
  f.add(h.tag, side);
  f.add(h.both, side);
  f.add(d.word, side);
  f.add(d.tag, side);
  f.add(d.both, side);
  f.add(h.word, d.word, side);
  f.add(h.word, d.tag, side);
  f.add(h.tag, d.word, side);
  f.add(h.tag, d.tag, side);
  f.add(h.both, d.tag, side);
  f.add(h.tag, d.both, side);
  f.add(h.tag, d.tag, side, reach);
  f.add(d.word, side, reach);
  f.add(h.word, side, reach);
  const WordIndex dl = state[word].left.outer;
  const WordIndex dli = state[word].left.inner;
  const WordIndex dr = state[word].right.outer;
  for (const WordIndex child : {dl, dli, dr}) {
    f.add(h.tag, d.tag, input[child].word, side);
    f.add(h.tag, d.tag, label(child), side);
    f.add(h.word, input[child].word, side);
    f.add(d.word, input[child].word, side);
  }
  if (input.has_own_tags()) add_coarse_arc(input, state, head, word, f);
  const Atom own_left = set_atom(state[word].left.labels);
  const Atom own_right = set_atom(state[word].right.labels);
  f.add(h.tag, d.tag, own_left, side);
  f.add(h.word, d.tag, own_left, side);
  f.add(h.tag, d.tag, own_right, side);
  f.add(d.word, own_left, side);
  f.add(h.tag, d.tag, input[near(word, -1)].tag, side);
  f.add(h.tag, d.tag, input[near(word, 1)].tag, side);
  f.add(h.tag, d.tag, input[near(head, -1)].tag, side);
  f.add(h.tag, d.tag, input[near(head, 1)].tag, side);
  f.add(d.tag, input[near(word, -1)].word, side);
  f.add(d.tag, input[near(word, 1)].word, side);
  f.add(h.tag, d.tag, word < head ? input.between(word, head) : input.between(head, word), side);
  const Atom head_left = set_atom(state[head].left.labels);
  const Atom head_right = set_atom(state[head].right.labels);
  f.add(h.tag, d.tag, head_left, side);
  f.add(h.tag, d.tag, head_right, side);
  f.add(h.word, d.tag, head_right, side);
  f.add(h.word, d.tag, head_left, side);
  f.add(h.tag, d.tag, label(state[head].left.outer), side);
  f.add(h.tag, d.tag, label(state[head].right.outer), side);
  if (input.guide() != nullptr) add_guide_to_label(*input.guide(), input, head, word, f);
}

}  // namespace

void action_features(const ParserInput& input, const ParserState& state, FeatureList& features) {
  features.clear();
  ActionFeatures(input, state, features).add();
}

void label_features(const ParserInput& input, const ParserState& state, WordIndex head, WordIndex word,
                    FeatureList& features) {
  features.clear();
  add_arc(input, state, head, word, features);
}

TreeView::TreeView(const ParserState& state) {
  const WordIndex none = state.none();
  before_.assign(none + 1U, none);
  behind_.assign(none + 1U, none);
  std::vector<WordIndex> last(none + 1U, none);
  for (WordIndex word = 0; word < state.root(); ++word) {
    const WordIndex head = state[word].head;
    const WordIndex previous = last[head];
    if (previous != none) behind_[previous] = word;
    before_[word] = previous;
    last[head] = word;
  }
}

void relabel_features(const ParserInput& input, const ParserState& state, const TreeView& tree, WordIndex word,
                      FeatureList& f) {
  f.clear();
  const WordIndex head = state[word].head;
  add_arc(input, state, head, word, f);
  const auto label = [&](WordIndex at) { return label_atom(state[at].label); };
  const Node& h = input[head];
  const Node& d = input[word];
  const WordIndex above = head < input.root() ? state[head].head : input.none();
  const WordIndex before = tree.before(word);
  const WordIndex behind = tree.behind(word);
  f.add(label(word));
  f.add(label(word), d.tag, h.tag);
  f.add(label(word), d.word);
  f.add(label(word), h.word);
  f.add(label(head), d.tag, h.tag);
  f.add(label(head), label(word));
  f.add(label(head), d.word);
  f.add(input[above].tag, h.tag, d.tag);
  f.add(input[above].word, d.tag, h.tag);
  for (const WordIndex sibling : {before, behind}) {
    f.add(label(sibling), d.tag, h.tag);
    f.add(input[sibling].word, d.tag, h.tag);
    f.add(input[sibling].tag, label(sibling), d.word);
    f.add(label(sibling), label(word), h.tag);
  }
  f.add(label(before), label(behind), d.tag, h.tag);
  const std::uint64_t all = state[head].left.labels | state[head].right.labels;
  f.add(label(word), h.tag, set_atom(all));
  f.add(label(word), h.word, set_atom(all));
}

}  // namespace entente
