// A trie over word numbers whose edges lie in one hash table. Case is checked at the end of a path, so that "Us" and "US",
// "may" and "May" share their path.
#include "extract/phrases.hpp"

#include <algorithm>

namespace entente {
namespace {

bool is_hyphen(const Token& token) {
  return token.norm == "-" || token.norm == "‐" || token.norm == "‑" || token.norm == "–";
}

bool allows(LetterCase wanted, LetterCase found) {
  if (wanted == LetterCase::upper) return found == LetterCase::upper;
  if (wanted == LetterCase::initial || wanted == LetterCase::mixed) return found != LetterCase::lower;
  return true;
}

std::uint64_t edge(std::uint32_t node, std::uint32_t word) { return std::uint64_t{node} << 32 | word; }

}  // namespace

std::uint32_t Phrases::word(const std::string& norm) {
  return words_.try_emplace(norm, static_cast<std::uint32_t>(words_.size() + 1)).first->second;
}

void Phrases::add(std::string_view phrase, std::uint32_t value) {
  const Text text(phrase);
  std::vector<LetterCase> cases;
  std::uint32_t node = 0;
  for (const Token& token : find_tokens(text, rules_).tokens) {
    if (is_hyphen(token)) continue;
    const auto [child, is_new] =
        children_.try_emplace(edge(node, word(token.norm)), static_cast<std::uint32_t>(nodes_.size()));
    if (is_new) nodes_.emplace_back();
    node = child->second;
    cases.push_back(token.letter_case);
  }
  if (node == 0) return;
  std::vector<Entry>& entries = nodes_[node].entries;
  auto entry = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.cases == cases; });
  if (entry == entries.end()) entry = entries.insert(entries.end(), Entry{cases, {}});
  entry->values.push_back(value);
}

std::optional<Phrases::Match> Phrases::longest_at(const Tokens& tokens, std::uint32_t first, std::uint32_t last) const {
  std::optional<Match> best;
  std::vector<LetterCase> cases;
  std::uint32_t node = 0;
  for (std::uint32_t i = first; i < last; ++i) {
    const Token& token = tokens.tokens[i];
    if (i > first && is_hyphen(token)) continue;
    const auto word = words_.find(token.norm);
    if (word == words_.end()) break;
    const auto child = children_.find(edge(node, word->second));
    if (child == children_.end()) break;
    node = child->second;
    const bool behind_hyphen = i > first && is_hyphen(tokens.tokens[i - 1]);  // "Jong-il" for "Jong Il"
    cases.push_back(behind_hyphen && token.letter_case == LetterCase::lower ? LetterCase::none : token.letter_case);
    std::vector<std::uint32_t> values;
    for (const Entry& entry : nodes_[node].entries) {
      const bool fits = std::equal(cases.begin(), cases.end(), entry.cases.begin(), entry.cases.end(),
                                   [](LetterCase found, LetterCase wanted) { return allows(wanted, found); });
      if (fits) values.insert(values.end(), entry.values.begin(), entry.values.end());
    }
    if (!values.empty()) best = Match{{first, i + 1}, std::move(values)};
  }
  return best;
}

std::vector<Phrases::Match> Phrases::find_all(const Tokens& tokens, TokenRange range) const {
  std::vector<Match> matches;
  for (std::uint32_t i = range.first; i < range.last;) {
    const std::optional<Match> match = longest_at(tokens, i, range.last);
    if (match) matches.push_back(*match);
    i = match ? match->tokens.last : i + 1;
  }
  return matches;
}

}  // namespace entente
