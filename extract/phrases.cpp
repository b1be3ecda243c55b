// A trie over word numbers in flat arrays. Case is checked at the end of a path, so that "Us" and "US", "may" and "May"
// share their path: the capitals that the text has and those that a phrase demands are sets of bits.
#include "extract/phrases.hpp"

#include <algorithm>

#include "extract/word_numbers.hpp"

namespace entente {
namespace {

constexpr unsigned most_cased_words = 32;

// Of a word: 1 not small, 2 all capital.
std::uint64_t demanded(LetterCase wanted) {
  if (wanted == LetterCase::upper) return 3;
  return wanted == LetterCase::initial || wanted == LetterCase::mixed ? 1 : 0;
}
std::uint64_t shown(LetterCase found) {
  if (found == LetterCase::upper) return 3;
  return found == LetterCase::lower ? 0 : 1;
}

std::uint64_t at_word(std::uint64_t bits, std::size_t word) { return word < most_cased_words ? bits << 2 * word : 0; }

std::uint64_t demanded(const std::vector<LetterCase>& cases) {
  std::uint64_t capitals = 0;
  for (std::size_t i = 0; i < cases.size(); ++i) capitals |= at_word(demanded(cases[i]), i);
  return capitals;
}

bool within(std::uint64_t wanted, std::uint64_t found) { return (wanted & ~found) == 0; }

}  // namespace

std::uint32_t Phrases::child(std::uint32_t node, std::uint32_t word) const {
  const auto edges = edges_.slice(nodes_[node].first_edge, nodes_[node + 1].first_edge);
  const auto edge =
      std::lower_bound(edges.begin(), edges.end(), word, [](const Edge& e, std::uint32_t w) { return e.word < w; });
  return edge == edges.end() || edge->word != word ? 0 : edge->node;
}

const Phrases::Reading* Phrases::reading(std::uint32_t node, std::uint64_t capitals) const {
  for (std::uint32_t i = nodes_[node].first_reading; i < nodes_[node + 1].first_reading; ++i) {
    if (within(readings_[i].capitals, capitals)) return &readings_[i];
  }
  return nullptr;
}

std::optional<Phrases::Match> Phrases::follow(const Tokens& tokens, std::uint32_t first, std::uint32_t last) const {
  const Reading* best = nullptr;
  std::uint32_t end = first;
  std::uint32_t node = first_words_[tokens.tokens[first].word];
  std::uint64_t capitals = shown(tokens.tokens[first].letter_case);
  std::size_t words = 1;
  for (std::uint32_t i = first;;) {
    if (const Reading* found = reading(node, capitals)) {
      best = found;
      end = i + 1;
    }
    bool behind_hyphen = false;  // "Jong-il" for "Jong Il"
    for (++i; i < last && tokens.tokens[i].word == WordNumbers::hyphen; ++i) behind_hyphen = true;
    if (i >= last) break;
    const Token& token = tokens.tokens[i];
    node = token.word == 0 ? 0 : child(node, token.word);
    if (node == 0) break;
    capitals |= at_word(behind_hyphen && token.letter_case == LetterCase::lower ? 1 : shown(token.letter_case), words++);
  }
  if (best == nullptr) return {};
  return Match{{first, end}, values_.slice(best->first_value, best->last_value)};
}

std::vector<Phrases::Match> Phrases::find_all(const Tokens& tokens, TokenRange range) const {
  std::vector<Match> matches;
  for_each(tokens, range, [&](const Match& match) { matches.push_back(match); });
  return matches;
}

void PhrasesBuilder::add(std::string_view phrase, std::uint32_t value) {
  const Text text(phrase);
  std::vector<LetterCase> cases;
  std::uint32_t node = 0;
  for (const Token& token : find_tokens(text, rules_).tokens) {
    const std::uint32_t word = numbers_.add(token.norm);
    if (word == WordNumbers::hyphen) continue;
    const auto [child, is_new] = children_.try_emplace({node, word}, static_cast<std::uint32_t>(nodes_.size()));
    if (is_new) nodes_.emplace_back();
    node = child->second;
    cases.push_back(token.letter_case);
  }
  if (node == 0) return;
  std::vector<Spelling>& spellings = nodes_[node];
  auto found = std::find_if(spellings.begin(), spellings.end(), [&](const Spelling& s) { return s.cases == cases; });
  if (found == spellings.end()) found = spellings.insert(spellings.end(), Spelling{cases, {}});
  found->values.push_back(value);
}

// For every set of capitals that decides which spellings fit, the values of those that do; larger sets first, so that the
// first reading whose capitals the text has is the one with all that fit.
void PhrasesBuilder::add_readings(const std::vector<Spelling>& spellings, std::vector<Phrases::Reading>& readings,
                                  std::vector<std::uint32_t>& values) const {
  std::vector<std::uint64_t> sets;
  for (const Spelling& spelling : spellings) {
    const std::uint64_t capitals = demanded(spelling.cases);
    const std::size_t before = sets.size();
    for (std::size_t i = 0; i < before; ++i) sets.push_back(sets[i] | capitals);
    sets.push_back(capitals);
    std::sort(sets.begin(), sets.end());
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
  }
  // A set is a larger number than every set within it.
  for (auto set = sets.rbegin(); set != sets.rend(); ++set) {
    const auto first = static_cast<std::uint32_t>(values.size());
    for (const Spelling& spelling : spellings) {
      if (within(demanded(spelling.cases), *set))
        values.insert(values.end(), spelling.values.begin(), spelling.values.end());
    }
    readings.push_back({*set, first, static_cast<std::uint32_t>(values.size())});
  }
}

Phrases PhrasesBuilder::build() const {
  std::vector<std::uint32_t> first_words;
  std::vector<Phrases::Node> nodes;
  std::vector<Phrases::Edge> edges;
  std::vector<Phrases::Reading> readings;
  std::vector<std::uint32_t> values;
  auto edge = children_.begin();
  for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
    nodes.push_back({static_cast<std::uint32_t>(edges.size()), static_cast<std::uint32_t>(readings.size())});
    for (; edge != children_.end() && edge->first.first == node; ++edge) edges.push_back({edge->first.second, edge->second});
    add_readings(nodes_[node], readings, values);
  }
  const std::size_t roots = nodes.size() > 1 ? nodes[1].first_edge : 0;
  for (std::size_t i = 0; i < roots; ++i) {
    first_words.resize(edges[i].word + 1);  // edges are sorted by word
    first_words.back() = edges[i].node;
  }
  nodes.push_back({static_cast<std::uint32_t>(edges.size()), static_cast<std::uint32_t>(readings.size())});
  Phrases phrases;
  phrases.first_words_ = FlatArray<std::uint32_t>(std::move(first_words));
  phrases.nodes_ = FlatArray<Phrases::Node>(std::move(nodes));
  phrases.edges_ = FlatArray<Phrases::Edge>(std::move(edges));
  phrases.readings_ = FlatArray<Phrases::Reading>(std::move(readings));
  phrases.values_ = FlatArray<std::uint32_t>(std::move(values));
  return phrases;
}

}  // namespace entente
