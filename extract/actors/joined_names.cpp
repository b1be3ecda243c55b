// A run of words of one sort is a name when what lists have of it are only places and peoples, and a capitalised word is
// left beside them. Titles, known people and known bodies stay what they are; a possessor is a name of its own.
#include "extract/actors/joined_names.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t most_name_tokens = 9;
constexpr std::uint32_t most_person_tokens = 3;

class JoinedNames {
 public:
  JoinedNames(ElementDraft& draft, TokenRange sentence, std::span<const NameSort> sorts, std::span<const Element> listed)
      : draft_(draft), sentence_(sentence), sorts_(sorts), listed_(listed) {}

  void join() {
    for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
      std::uint32_t last = i + 1;
      const bool breaks = is_genitive(i);
      while (!breaks && last < sentence_.last && sort_at(last) == sort_at(i) && !is_genitive(last)) ++last;
      if (sort_at(i) != NameSort::none && !breaks) try_run(trimmed({i, last}), sort_at(i));
      i = last;
    }
  }

 private:
  NameSort sort_at(std::uint32_t i) const { return sorts_[i - sentence_.first]; }
  bool is_genitive(std::uint32_t i) const { return draft_.token(i).norm == "'s" || draft_.token(i).norm == "’s"; }

  TokenRange trimmed(TokenRange range) const {
    while (range.size() > 1 && !draft_.is_capital(range.last - 1)) --range.last;
    while (range.size() > 1 && !draft_.is_capital(range.first)) ++range.first;
    return range;
  }

  void try_run(TokenRange run, NameSort sort) {
    if (run.size() < 2 || run.size() > most_name_tokens) return;
    if (sort == NameSort::person && run.size() > most_person_tokens) return;
    std::uint32_t held = 0;  // tokens that lists have
    const WorldName* part = nullptr;
    const auto ends_before = [](const Element& element, std::uint32_t first) { return element.tokens.last <= first; };
    auto element = std::lower_bound(listed_.begin(), listed_.end(), run.first, ends_before);
    for (; element != listed_.end() && element->tokens.first < run.last; ++element) {
      const bool within = element->tokens.first >= run.first && element->tokens.last <= run.last;
      if (!within || !may_join(*element, sort)) return;
      if (!part) part = element->name;
      held += count_capitals(element->tokens);
    }
    if (part && count_capitals(run) > held) draft_.retake({Element::Kind::shape, run, part, nullptr, sort, true});
  }

  std::uint32_t count_capitals(TokenRange range) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = range.first; i < range.last; ++i) count += draft_.is_capital(i) ? 1 : 0;
    return count;
  }

  // Whether a listed name may be a part of a longer one.
  static bool may_join(const Element& element, NameSort sort) {
    if (element.kind != Element::Kind::world_name) return false;
    const NameUse use = element.name->use;
    if (use == NameUse::place) return true;
    if (sort == NameSort::organisation) return use == NameUse::state || use == NameUse::demonym || use == NameUse::seat;
    return sort == NameSort::person && element.name->also_word && use != NameUse::person;
  }

  ElementDraft& draft_;
  TokenRange sentence_;
  std::span<const NameSort> sorts_;
  std::span<const Element> listed_;
};

}  // namespace

void join_names(ElementDraft& draft, TokenRange sentence, std::span<const NameSort> sorts, std::span<const Element> listed) {
  JoinedNames(draft, sentence, sorts, listed).join();
}

}  // namespace entente
