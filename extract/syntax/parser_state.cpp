#include "extract/syntax/parser_state.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr Atom root_atom = atom_of("<root>");
constexpr Atom none_atom = atom_of("<none>");

ParserInput::Node make_node(Atom word, Atom tag) { return {word, tag, spread(word + (tag << 1U)), tag}; }

std::size_t kind_of(Upos upos, Atom word) {
  static constexpr Atom comma = atom_of(",");
  switch (upos) {
    case Upos::verb:
      return 0;
    case Upos::aux:
      return 0;
    case Upos::punct:
      return word == comma ? 1 : 2;
    case Upos::cconj:
      return 3;
    case Upos::adp:
      return 4;
    case Upos::noun:
      return 5;
    case Upos::propn:
      return 5;
    case Upos::pron:
      return 5;
    case Upos::sconj:
      return 6;
    default:
      return 7;
  }
}

bool is_content(Upos upos) {
  constexpr std::array<Upos, 6> all = {Upos::noun, Upos::propn, Upos::verb, Upos::pron, Upos::num, Upos::adj};
  return std::find(all.begin(), all.end(), upos) != all.end();
}

}  // namespace

ParserInput::ParserInput(std::span<const WordAtoms> words, std::span<const TagId> tags, const std::vector<Upos>& upos,
                         const Guide* guide)
    : has_own_tags_(upos.size() > upos_count), guide_(guide) {
  nodes_.reserve(words.size() + 2);
  counts_.resize(words.size() + 2);
  for (std::size_t i = 0; i < words.size(); ++i) {
    nodes_.push_back(make_node(words[i].word, tag_atom(tags[i])));
    nodes_.back().coarse = spread(static_cast<std::uint64_t>(upos[tags[i]]) + 0x900);
    counts_[i + 1] = counts_[i];
    const std::size_t kind = kind_of(upos[tags[i]], words[i].word);
    if (kind < kinds) ++counts_[i + 1][kind];
  }
  nodes_.push_back(make_node(root_atom, root_atom));
  nodes_.push_back(make_node(none_atom, none_atom));
  next_content_.assign(words.size() + 2, none());
  next_content_[words.size()] = root();
  for (std::size_t i = words.size(); i-- > 0;) {
    next_content_[i] = is_content(upos[tags[i]]) ? static_cast<WordIndex>(i) : next_content_[i + 1];
  }
}

Atom ParserInput::between(WordIndex left, WordIndex right) const {
  if (right >= none() || left >= none() || left + 1 >= right) return spread(0x500);
  std::uint64_t code = 1;
  for (std::size_t kind = 0; kind < kinds; ++kind) {
    const unsigned count = counts_[right][kind] - counts_[left + 1][kind];
    code = code * 3 + std::min(count, kind < 2 ? 2U : 1U);
  }
  return spread(code + 0x500);
}

ParserState::ParserState(WordIndex words) : words_(words + 2U), root_(words) {
  const Side side{none(), none(), 0, 0};
  for (Attached& word : words_) word = {side, side, none(), no_label};
  stack_.reserve(words);
}

// The root takes one word, the last that is left.
bool ParserState::allows(Action action) const {
  switch (action) {
    case Action::shift:
      return next_ < root_;
    case Action::from_next:
      return !stack_.empty() && (next_ < root_ || stack_.size() == 1);
    case Action::from_below:
      return stack_.size() > 1;
  }
  return false;
}

void ParserState::take(Action action, LabelId label) {
  if (action == Action::shift) {
    stack_.push_back(next_++);
    return;
  }
  const WordIndex word = dependent();
  const WordIndex head = head_of(action);
  stack_.pop_back();
  words_[word].head = head;
  words_[word].label = label;
  Side& side = action == Action::from_next ? words_[head].left : words_[head].right;
  side.inner = side.outer;
  side.outer = word;
  if (side.count < 7) ++side.count;
  side.labels |= std::uint64_t{1} << (label & 63U);
}

}  // namespace entente
