#include "extract/syntax/syntax.hpp"

#include <algorithm>

namespace entente {

std::optional<Syntax> Syntax::load(const Packs& packs, const std::string& code) {
  auto model = ModelFile::load(packs, "languages/" + code + "/syntax.model");
  if (!model) return {};
  return Syntax(std::move(*model));
}

Syntax::Syntax(ModelFile model) : model_(std::move(model)), tagger_(model_), parser_(model_) {
  for (std::size_t i = 0; i < tagger_.size(); ++i) upos_.push_back(tagger_.upos(static_cast<TagId>(i)));
}

void Syntax::parse_part(std::span<const WordAtoms> atoms, Tree& tree) const {
  const std::vector<TagId> tags = tagger_.tag(atoms);
  const std::vector<Arc> arcs = parser_.parse(ParserInput(atoms, tags, upos_));
  const auto first = static_cast<std::uint32_t>(tree.words.size());
  for (std::size_t i = 0; i < atoms.size(); ++i) {
    Word word;
    word.upos = tagger_.upos(tags[i]);
    word.xpos = tagger_.xpos(tags[i]);
    word.head = arcs[i].head == Word::root ? Word::root : first + arcs[i].head;
    word.deprel = parser_.label(arcs[i].label);
    tree.words.push_back(std::move(word));
  }
}

Tree Syntax::parse(const std::vector<WordForm>& words) const {
  const std::vector<WordAtoms> atoms = word_atoms(words);
  Tree tree;
  tree.words.reserve(atoms.size());
  for (std::size_t at = 0; at < atoms.size(); at += most_words) {
    parse_part(std::span(atoms).subspan(at, std::min(most_words, atoms.size() - at)), tree);
  }
  return tree;
}

Tree Syntax::parse(const Tokens& tokens, TokenRange sentence, const std::vector<TokenRange>& fixed) const {
  std::vector<TokenRange> ranges;
  std::vector<WordForm> words;
  auto name = fixed.begin();
  for (std::uint32_t at = sentence.first; at < sentence.last;) {
    while (name != fixed.end() && name->first < at) ++name;
    const bool is_name = name != fixed.end() && name->first == at && name->last > at && name->last <= sentence.last;
    ranges.push_back(is_name ? *name : TokenRange{at, at + 1});
    words.push_back(word_form(tokens, ranges.back()));
    words.back().fixed = is_name;
    at = ranges.back().last;
  }
  Tree tree = parse(words);
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    tree.words[i].tokens = ranges[i];
    tree.words[i].lemma = words[i].norm;
  }
  return tree;
}

}  // namespace entente
