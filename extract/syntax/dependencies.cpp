#include "extract/syntax/dependencies.hpp"

#include <utility>

namespace entente {

Dependencies::Dependencies(Tree tree) : tree_(std::move(tree)), children_(tree_.words.size()), depth_(tree_.words.size()) {
  if (tree_.words.empty()) return;
  first_token_ = tree_.words.front().tokens.first;
  word_of_token_.assign(tree_.words.back().tokens.last - first_token_, size());
  for (std::uint32_t i = 0; i < size(); ++i) {
    const Word& word = tree_.words[i];
    for (std::uint32_t token = word.tokens.first; token < word.tokens.last; ++token)
      word_of_token_[token - first_token_] = i;
    if (word.head != Word::root) children_[word.head].push_back(i);
  }
  std::vector<std::uint32_t> open;
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (tree_.words[i].head == Word::root) open.push_back(i);
  }
  while (!open.empty()) {
    const std::uint32_t word = open.back();
    open.pop_back();
    for (const std::uint32_t child : children_[word]) {
      depth_[child] = depth_[word] + 1;
      open.push_back(child);
    }
  }
}

std::optional<std::uint32_t> Dependencies::word_at(std::uint32_t token) const {
  if (token < first_token_ || token - first_token_ >= word_of_token_.size()) return {};
  const std::uint32_t word = word_of_token_[token - first_token_];
  return word < size() ? std::optional(word) : std::nullopt;
}

std::optional<std::uint32_t> Dependencies::head_of(TokenRange tokens) const {
  std::optional<std::uint32_t> head;
  for (std::uint32_t token = tokens.first; token < tokens.last; ++token) {
    const auto word = word_at(token);
    if (word && (!head || depth_[*word] < depth_[*head])) head = word;
  }
  return head;
}

std::optional<std::uint32_t> Dependencies::parent(std::uint32_t word) const {
  const std::uint32_t head = tree_.words[word].head;
  return head == Word::root ? std::nullopt : std::optional(head);
}

std::optional<std::uint32_t> Dependencies::child(std::uint32_t word, std::string_view relation) const {
  for (const std::uint32_t i : children_[word]) {
    if (is(i, relation)) return i;
  }
  return {};
}

}  // namespace entente
