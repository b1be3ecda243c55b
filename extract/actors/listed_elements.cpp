// A name that is also a common word, or a part of people's names ("Anh", "Jordan"), is taken only where its neighbours do
// not speak against it.
#include "extract/actors/listed_elements.hpp"

namespace entente {
namespace {

class ListedElements {
 public:
  explicit ListedElements(ElementDraft& draft) : draft_(draft) {}

  void take(const std::vector<Time>& times) {
    take_times(times);
    for (const Sentence& sentence : draft_.tokens().sentences) {
      take_names(sentence);
      take_titles(sentence);
    }
    draft_.sort();
  }

 private:
  void take_times(const std::vector<Time>& times) {
    std::uint32_t i = 0;
    for (const Time& time : times) {
      while (i < draft_.tokens().tokens.size() && draft_.token(i).span.end <= time.span.start) ++i;
      std::uint32_t last = i;
      while (last < draft_.tokens().tokens.size() && draft_.token(last).span.start < time.span.end) ++last;
      if (last > i) draft_.take({Element::Kind::time, {i, last}});
      i = last;
    }
  }

  void take_names(const Sentence& sentence) {
    for (const Phrases::Match& match : draft_.language().names.find_all(draft_.tokens(), sentence.tokens)) {
      const WorldName& name = draft_.world().names()[match.values.front()];
      if (!draft_.is_free(match.tokens) || (name.also_word && draft_.is(match.tokens.first, WordClass::common))) continue;
      if (name.also_word && !is_safe(match.tokens, sentence)) continue;
      if (name.use != NameUse::person && is_inside_name(match.tokens, sentence)) continue;
      if (name.use == NameUse::person && match.tokens.size() == 1 && is_part_of_name(match.tokens.first, sentence)) continue;
      TokenRange range = match.tokens;
      if (name.use == NameUse::person)
        range = {initials_before(range.first, sentence), draft_.suffix_end(range.last, sentence)};
      draft_.take({Element::Kind::world_name, range, &name});
    }
  }

  // "B. Lynn Pascoe": initials belong to the name that the world knows without them.
  std::uint32_t initials_before(std::uint32_t i, const Sentence& sentence) const {
    while (i > sentence.tokens.first && !draft_.is_taken(i - 1) && draft_.is_capital(i - 1) &&
           draft_.token(i - 1).norm.size() == 2 && draft_.token(i - 1).norm[1] == '.')
      --i;
    return i;
  }

  // Whether a capitalised word that no list knows stands right beside: "Minh Đức", "Chad Smith".
  bool is_unknown_capital(std::uint32_t i, const Sentence& sentence) const {
    if (!sentence.tokens.contains(i) || draft_.is_taken(i) || !draft_.is_capital(i)) return false;
    return draft_.is_unclassed(i) && !draft_.language().titles.longest_at(draft_.tokens(), i, sentence.tokens.last) &&
           !draft_.language().names.longest_at(draft_.tokens(), i, sentence.tokens.last);
  }

  bool is_safe(TokenRange range, const Sentence& sentence) const {
    const bool first = range.first == sentence.tokens.first;
    if (first) {
      return range.last < sentence.tokens.last &&
             (draft_.is(range.last, WordClass::conjunction) || draft_.token(range.last).norm == "," ||
              draft_.token(range.last).norm == "-" || draft_.token(range.last).norm == "'s" ||
              (range.size() == 1 && acts(range.first, sentence)));
    }
    if (is_unknown_capital(range.first - 1, sentence)) return false;
    return !is_unknown_capital(range.last, sentence) || is_behind_title(range.first, sentence);
  }

  // "Nga cáo buộc", "Turkey will": a word that opens a sentence before a verb of events, a cue or a verb of saying, and is
  // no way to speak of somebody ("Anh").
  bool acts(std::uint32_t i, const Sentence& sentence) const {
    if (draft_.is(i, WordClass::male) || draft_.is(i, WordClass::female) || draft_.is(i, WordClass::honorific)) return false;
    const std::uint32_t verb = i + 1;
    return draft_.is(verb, WordClass::report) ||
           draft_.language().frames.trigger_phrases.longest_at(draft_.tokens(), verb, sentence.tokens.last) ||
           draft_.language().frames.cue_phrases.longest_at(draft_.tokens(), verb, sentence.tokens.last);
  }

  bool is_behind_title(std::uint32_t i, const Sentence& sentence) const {
    for (std::uint32_t first = i > sentence.tokens.first + 4 ? i - 4 : sentence.tokens.first; first < i; ++first) {
      const auto title = draft_.language().titles.longest_at(draft_.tokens(), first, i);
      if (title && title->tokens.last == i) return true;
    }
    return false;
  }

  // "Washington Wizards", "Paris Hilton": a one-word name of a place between capitals that belong together.
  bool is_inside_name(TokenRange range, const Sentence& sentence) const {
    if (range.size() != 1 || range.first == sentence.tokens.first) return false;
    if (draft_.is(range.first - 1, WordClass::honorific) && is_unknown_capital(range.last, sentence))
      return true;  // "Dr. Sydney Mufamadi"
    return is_unknown_capital(range.first - 1, sentence) && range.first - 1 > sentence.tokens.first &&
           draft_.token(range.first - 1).letter_case == LetterCase::initial && is_unknown_capital(range.last, sentence);
  }

  // A surname that the world knows, within a full name that it does not.
  bool is_part_of_name(std::uint32_t i, const Sentence& sentence) const {
    return (i > sentence.tokens.first && is_unknown_capital(i - 1, sentence)) || is_unknown_capital(i + 1, sentence);
  }

  // "National Security Council": the noun for a body that ends its name.
  bool ends_name(TokenRange noun, const Title& title, const Sentence& sentence) const {
    return title.kind == TitleKind::body && noun.size() == 1 && draft_.is(noun.first, WordClass::organisation) &&
           draft_.token(noun.first).letter_case == LetterCase::initial && noun.first > sentence.tokens.first + 1 &&
           draft_.is_capital(noun.first - 1) && !draft_.is_taken(noun.first - 1);
  }

  void take_titles(const Sentence& sentence) {
    for (const Phrases::Match& match : draft_.language().titles.find_all(draft_.tokens(), sentence.tokens)) {
      const Title& title = draft_.language().title_list[match.values.front()];
      if (draft_.is_free(match.tokens) && !ends_name(match.tokens, title, sentence))
        draft_.take({Element::Kind::title, match.tokens, nullptr, &title});
    }
  }

  ElementDraft& draft_;
};

}  // namespace

void take_listed(ElementDraft& draft, const std::vector<Time>& times) { ListedElements(draft).take(times); }

}  // namespace entente
