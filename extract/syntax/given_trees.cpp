#include "extract/syntax/given_trees.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "extract/error.hpp"
#include "extract/syntax/tree_conllu.hpp"

namespace entente {

std::vector<Tree> given_trees(const std::string& conllu, const Tokens& tokens, std::vector<Note>& notes) {
  if (conllu.empty()) return {};
  try {
    std::vector<Tree> trees = match_trees(read_conllu("the given syntax", conllu), tokens);
    const auto is_empty = [](const Tree& tree) { return tree.words.empty(); };
    const auto first = std::find_if(trees.begin(), trees.end(), is_empty);
    if (first != trees.end()) {
      const Sentence& sentence = tokens.sentences[static_cast<std::size_t>(first - trees.begin())];
      notes.push_back({sentence.span, fmt::format("{} of {} sentences are not in the given syntax and were parsed anew",
                                                  std::count_if(trees.begin(), trees.end(), is_empty), trees.size())});
    }
    return trees;
  } catch (const Error& error) {
    notes.push_back({{0, tokens.text->size()}, error.what()});
    return {};
  }
}

}  // namespace entente
