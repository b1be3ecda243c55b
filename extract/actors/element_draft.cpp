#include "extract/actors/element_draft.hpp"

#include <algorithm>

namespace entente {

bool ElementDraft::is_capital(std::uint32_t i) const {
  return token(i).letter_case != LetterCase::lower && token(i).letter_case != LetterCase::none;
}

std::uint32_t ElementDraft::suffix_end(std::uint32_t i, const Sentence& sentence) const {
  const std::uint32_t at = i < sentence.tokens.last && token(i).norm == "," ? i + 1 : i;
  return at < sentence.tokens.last && is(at, WordClass::suffix) ? at + 1 : i;
}

bool ElementDraft::is_free(TokenRange range) const {
  return std::none_of(taken_.begin() + range.first, taken_.begin() + range.last, [](bool taken) { return taken; });
}

void ElementDraft::take(const Element& element) {
  std::fill(taken_.begin() + element.tokens.first, taken_.begin() + element.tokens.last, true);
  elements_.push_back(element);
}

void ElementDraft::retake(const Element& element) {
  for (std::uint32_t i = element.tokens.first; i < element.tokens.last; ++i) {
    if (taken_[i]) replaced_.push_back(i);
  }
  take(element);
}

void ElementDraft::sort() {
  const auto is_replaced = [&](const Element& element) {
    return !element.joined && std::binary_search(replaced_.begin(), replaced_.end(), element.tokens.first);
  };
  std::sort(replaced_.begin(), replaced_.end());
  elements_.erase(std::remove_if(elements_.begin(), elements_.end(), is_replaced), elements_.end());
  replaced_.clear();
  std::sort(elements_.begin(), elements_.end(), [](const Element& a, const Element& b) { return a.tokens < b.tokens; });
}

}  // namespace entente
