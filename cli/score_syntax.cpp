// `entente score-syntax`: how well a language's syntax does on a treebank.

#include <fmt/format.h>

#include <optional>

#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/input_file.hpp"
#include "extract/error.hpp"
#include "extract/knowledge.hpp"
#include "extract/language.hpp"
#include "extract/syntax/evaluation.hpp"

namespace entente {
namespace {

std::string table(const std::vector<Score>& scores) {
  std::string result = fmt::format("{:<18}{:>10}{:>10}{:>10}\n", "", "precision", "recall", "F1");
  for (const Score& score : scores) {
    result += fmt::format("{:<18}{:>10.2f}{:>10.2f}{:>10.2f}\n", score.name, score.precision(), score.recall(), score.f1());
  }
  return result;
}

}  // namespace

Outcome run(const ScoreSyntaxRequest& request, Console& console) {
  const std::vector<ConlluSentence> treebank = read_conllu(request.treebank, read_text(request.treebank));
  if (treebank.empty()) throw Error(request.treebank + ": there are no sentences");
  const Packs packs = request.packs.empty() ? Packs::built_in() : Packs::folder(request.packs);
  const Knowledge knowledge(packs);
  const Language* const language = knowledge.find_language(request.language);
  const std::string model = request.model.empty() ? std::string() : read_bytes(request.model);
  if (request.model.empty() && (language == nullptr || !language->syntax))
    throw WrongUse(fmt::format("there is no model of the language '{}'; give --model FILE", request.language));
  const TokenRules rules = language == nullptr ? TokenRules{} : language->token_rules;
  std::optional<Syntax> own;
  if (!request.model.empty()) own.emplace(ModelFile(request.model, model), rules);
  const Syntax& syntax = own ? *own : *language->syntax;
  console.write(table(score_syntax(treebank, syntax, request.source)));
  return Outcome::done;
}

}  // namespace entente
