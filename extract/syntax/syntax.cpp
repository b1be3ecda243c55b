#include "extract/syntax/syntax.hpp"

#include <algorithm>

#include "extract/syntax/words.hpp"

namespace entente {

std::optional<Syntax> Syntax::load(const Packs& packs, const std::string& code, TokenRules rules) {
  auto model = ModelFile::load(packs, "languages/" + code + "/syntax.model");
  if (!model) return {};
  return Syntax(std::move(*model), std::move(rules));
}

Syntax::Syntax(ModelFile model, TokenRules rules)
    : model_(std::move(model)),
      rules_(std::move(rules)),
      segmenter_(Segmenter::has(model_) ? std::optional<Segmenter>(model_) : std::nullopt),
      lemmas_(model_),
      tagger_(model_),
      parser_(model_) {
  for (std::size_t i = 0; i < tagger_.size(); ++i) upos_.push_back(tagger_.upos(static_cast<TagId>(i)));
}

void Syntax::parse_part(std::span<const WordAtoms> atoms, Tree& tree) const {
  const std::vector<TagId> tags = tagger_.tag(atoms);
  const std::vector<Arc> arcs = parser_.parse(atoms, tags, upos_);
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

Tree Syntax::parse_forms(const std::vector<WordForm>& words) const {
  const std::vector<WordAtoms> atoms = word_atoms(words);
  Tree tree;
  tree.words.reserve(atoms.size());
  for (std::size_t at = 0; at < atoms.size(); at += most_words) {
    parse_part(std::span(atoms).subspan(at, std::min(most_words, atoms.size() - at)), tree);
  }
  return tree;
}

Tree Syntax::parse(const std::vector<std::string>& forms) const {
  std::vector<WordForm> words;
  for (const std::string& form : forms) words.push_back(word_form(form));
  Tree tree = parse_forms(words);
  for (std::size_t i = 0; i < forms.size(); ++i) {
    Word& word = tree.words[i];
    word.lemma = lemmas_.lemma(word_text(forms[i]), word.upos, word.xpos);
  }
  return tree;
}

Tree Syntax::parse(const Tokens& tokens, TokenRange sentence, const std::vector<TokenRange>& fixed) const {
  const std::vector<Word> found = find_words(tokens, sentence, fixed, {rules_, segmenter_ ? &*segmenter_ : nullptr});
  std::vector<WordForm> forms;
  forms.reserve(found.size());
  for (const Word& word : found) {
    forms.push_back(word_form(tokens, word.tokens));
    forms.back().fixed = std::binary_search(fixed.begin(), fixed.end(), word.tokens);
  }
  Tree tree = parse_forms(forms);
  for (std::size_t i = 0; i < found.size(); ++i) {
    Word& word = tree.words[i];
    word.tokens = found[i].tokens;
    word.lemma = lemmas_.lemma(word_text(tokens, word.tokens), word.upos, word.xpos);
  }
  return tree;
}

}  // namespace entente
