// From the tokens of a sentence to its dependency tree.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/packs.hpp"
#include "extract/syntax/lemmas.hpp"
#include "extract/syntax/parser.hpp"
#include "extract/syntax/segmenter.hpp"
#include "extract/syntax/tagger.hpp"
#include "extract/syntax/tree.hpp"

namespace entente {

/// A language's words, tagger, lemmas and parser, as its model has them. Const: threads may share it.
class Syntax {
 public:
  /// Words beyond so many are parsed as a sentence of their own.
  static constexpr std::size_t most_words = 400;

  /// Opens "languages/CODE/syntax.model". Nothing when there is none; throws Error when it is damaged.
  static std::optional<Syntax> load(const Packs& packs, const std::string& code, TokenRules rules);
  /// Rules are those with which the tokens are found.
  Syntax(ModelFile model, TokenRules rules);

  /// The tree of a sentence's words (find_words()). Ranges in `fixed`, in order and apart, become one word each, tagged as
  /// a name.
  Tree parse(const Tokens& tokens, TokenRange sentence, const std::vector<TokenRange>& fixed) const;
  /// The tree of given words, whose `tokens` are not set.
  Tree parse(const std::vector<std::string>& forms) const;
  const TokenRules& rules() const { return rules_; }

 private:
  Tree parse_forms(const std::vector<WordForm>& forms) const;
  void parse_part(std::span<const WordAtoms> atoms, Tree& tree) const;

  ModelFile model_;
  TokenRules rules_;
  std::optional<Segmenter> segmenter_;
  Lemmas lemmas_;
  Tagger tagger_;
  Parser parser_;
  std::vector<Upos> upos_;
};

}  // namespace entente
