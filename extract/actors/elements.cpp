// Lists go first and claim their tokens; shapes take what is left. A name that is also a common word, or a part of people's
// names ("Anh", "Jordan"), is taken only where its neighbours do not speak against it.
#include "extract/actors/elements.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "extract/actors/name_tokens.hpp"

namespace entente {
namespace {

constexpr std::uint32_t most_shape_tokens = 8;
constexpr std::uint32_t most_particles = 3;

bool is_capital(const Token& token) {
  return token.letter_case != LetterCase::lower && token.letter_case != LetterCase::none;
}

class ElementFinder {
 public:
  ElementFinder(const Tokens& tokens, const std::vector<WordClasses>& classes, const Language& language, const World& world)
      : tokens_(tokens), classes_(classes), language_(language), world_(world), taken_(tokens.tokens.size()) {}

  void find_listed(const std::vector<Time>& times) {
    take_times(times);
    for (const Sentence& sentence : tokens_.sentences) {
      take_names(sentence);
      take_titles(sentence);
    }
    sort();
  }

  void find_shapes() {
    const std::vector<Element> listed = elements_;
    std::size_t first = 0;  // of the listed ones of the sentence
    for (const Sentence& sentence : tokens_.sentences) {
      while (first < listed.size() && listed[first].tokens.first < sentence.tokens.first) ++first;
      std::size_t last = first;
      while (last < listed.size() && listed[last].tokens.last <= sentence.tokens.last) ++last;
      if (is_capitalised_throughout(sentence)) continue;
      propose(sentence, {listed.data() + first, last - first});
      take_shapes(sentence);
    }
    recognise_people();
    sort();
  }

  std::vector<Element> take_all() { return std::move(elements_); }

 private:
  void sort() {
    std::sort(elements_.begin(), elements_.end(), [](const Element& a, const Element& b) { return a.tokens < b.tokens; });
  }

  // "Funaro" at the beginning of a sentence says nothing by its capital, but for the "Dilson Funaro" elsewhere.
  void recognise_people() {
    std::set<std::string> words;
    for (const Element& e : elements_) {
      const bool listed = e.kind == Element::Kind::world_name && e.name->use == NameUse::person;
      if (!listed && e.sort != NameSort::person) continue;
      for (std::uint32_t i = e.tokens.first; i < e.tokens.last; ++i) words.insert(token(i).norm);
    }
    const auto known = [&](const Token& t) { return t.letter_case == LetterCase::none || words.contains(t.norm); };
    for (Element& e : elements_) {
      if (!e.sort || *e.sort == NameSort::person) continue;
      const auto tokens = std::span(tokens_.tokens).subspan(e.tokens.first, e.tokens.size());
      if (std::all_of(tokens.begin(), tokens.end(), known)) e.sort = NameSort::person;
    }
  }

  void propose(const Sentence& sentence, std::span<const Element> listed) {
    sorts_.clear();
    if (!language_.name_tagger) return;
    first_sort_ = sentence.tokens.first;
    sorts_ = language_.name_tagger->tag(name_tokens(tokens_, classes_, listed, sentence.tokens));
  }
  NameSort sort_at(std::uint32_t i) const { return sorts_[i - first_sort_]; }

  // The sort that most of a shape's words have; none where no word has one.
  NameSort sort_of(TokenRange range) const {
    std::array<std::uint32_t, name_sorts> votes{};
    for (std::uint32_t i = range.first; i < range.last; ++i) ++votes[static_cast<std::size_t>(sort_at(i))];
    const auto best = std::max_element(votes.begin() + 1, votes.end());
    return *best == 0 ? NameSort::none : static_cast<NameSort>(best - votes.begin());
  }

  const Token& token(std::uint32_t i) const { return tokens_.tokens[i]; }
  bool is(std::uint32_t i, WordClass word_class) const { return classes_[i].test(static_cast<std::size_t>(word_class)); }
  bool is_free(TokenRange range) const {
    return std::none_of(taken_.begin() + range.first, taken_.begin() + range.last, [](bool taken) { return taken; });
  }
  void take(Element element) {
    std::fill(taken_.begin() + element.tokens.first, taken_.begin() + element.tokens.last, true);
    elements_.push_back(element);
  }

  void take_times(const std::vector<Time>& times) {
    std::uint32_t i = 0;
    for (const Time& time : times) {
      while (i < tokens_.tokens.size() && token(i).span.end <= time.span.start) ++i;
      std::uint32_t last = i;
      while (last < tokens_.tokens.size() && token(last).span.start < time.span.end) ++last;
      if (last > i) take({Element::Kind::time, {i, last}});
      i = last;
    }
  }

  void take_names(const Sentence& sentence) {
    for (const Phrases::Match& match : language_.names.find_all(tokens_, sentence.tokens)) {
      const WorldName& name = world_.names()[match.values.front()];
      if (!is_free(match.tokens) || (name.also_word && is(match.tokens.first, WordClass::common))) continue;
      if (name.also_word && !is_safe(match.tokens, sentence)) continue;
      if (name.use != NameUse::person && is_inside_name(match.tokens, sentence)) continue;
      if (name.use == NameUse::person && match.tokens.size() == 1 && is_part_of_name(match.tokens.first, sentence)) continue;
      TokenRange range = match.tokens;
      if (name.use == NameUse::person) range = {initials_before(range.first, sentence), suffix_end(range.last, sentence)};
      take({Element::Kind::world_name, range, &name});
    }
  }

  // "B. Lynn Pascoe": initials belong to the name that the world knows without them.
  std::uint32_t initials_before(std::uint32_t i, const Sentence& sentence) const {
    while (i > sentence.tokens.first && !taken_[i - 1] && is_capital(token(i - 1)) && token(i - 1).norm.size() == 2 &&
           token(i - 1).norm[1] == '.')
      --i;
    return i;
  }

  // Index behind a suffix of a name: ", Jr."
  std::uint32_t suffix_end(std::uint32_t i, const Sentence& sentence) const {
    const std::uint32_t at = i < sentence.tokens.last && token(i).norm == "," ? i + 1 : i;
    return at < sentence.tokens.last && is(at, WordClass::suffix) ? at + 1 : i;
  }

  // Whether a capitalised word that no list knows stands right beside: "Minh Đức", "Chad Smith".
  bool is_unknown_capital(std::uint32_t i, const Sentence& sentence) const {
    if (!sentence.tokens.contains(i) || taken_[i] || !is_capital(token(i))) return false;
    return classes_[i].none() && !language_.titles.longest_at(tokens_, i, sentence.tokens.last) &&
           !language_.names.longest_at(tokens_, i, sentence.tokens.last);
  }

  bool is_safe(TokenRange range, const Sentence& sentence) const {
    const bool first = range.first == sentence.tokens.first;
    if (first) {
      return range.last < sentence.tokens.last &&
             (is(range.last, WordClass::conjunction) || token(range.last).norm == "," || token(range.last).norm == "-" ||
              token(range.last).norm == "'s" || (range.size() == 1 && acts(range.first, sentence)));
    }
    if (is_unknown_capital(range.first - 1, sentence)) return false;
    return !is_unknown_capital(range.last, sentence) || is_behind_title(range.first, sentence);
  }

  // "Nga cáo buộc", "Turkey will": a word that opens a sentence before a verb of events, a cue or a verb of saying, and is
  // no way to speak of somebody ("Anh").
  bool acts(std::uint32_t i, const Sentence& sentence) const {
    if (is(i, WordClass::male) || is(i, WordClass::female) || is(i, WordClass::honorific)) return false;
    const std::uint32_t verb = i + 1;
    return is(verb, WordClass::report) || language_.frames.trigger_phrases.longest_at(tokens_, verb, sentence.tokens.last) ||
           language_.frames.cue_phrases.longest_at(tokens_, verb, sentence.tokens.last);
  }

  bool is_behind_title(std::uint32_t i, const Sentence& sentence) const {
    for (std::uint32_t first = i > sentence.tokens.first + 4 ? i - 4 : sentence.tokens.first; first < i; ++first) {
      const auto title = language_.titles.longest_at(tokens_, first, i);
      if (title && title->tokens.last == i) return true;
    }
    return false;
  }

  // "Washington Wizards", "Paris Hilton": a one-word name of a place between capitals that belong together.
  bool is_inside_name(TokenRange range, const Sentence& sentence) const {
    if (range.size() != 1 || range.first == sentence.tokens.first) return false;
    if (is(range.first - 1, WordClass::honorific) && is_unknown_capital(range.last, sentence))
      return true;  // "Dr. Sydney Mufamadi"
    return is_unknown_capital(range.first - 1, sentence) && range.first - 1 > sentence.tokens.first &&
           token(range.first - 1).letter_case == LetterCase::initial && is_unknown_capital(range.last, sentence);
  }

  // A surname that the world knows, within a full name that it does not.
  bool is_part_of_name(std::uint32_t i, const Sentence& sentence) const {
    return (i > sentence.tokens.first && is_unknown_capital(i - 1, sentence)) || is_unknown_capital(i + 1, sentence);
  }

  void take_titles(const Sentence& sentence) {
    for (const Phrases::Match& match : language_.titles.find_all(tokens_, sentence.tokens)) {
      if (is_free(match.tokens))
        take({Element::Kind::title, match.tokens, nullptr, &language_.title_list[match.values.front()]});
    }
  }

  // Headlines in capitals or in title case, where only words of closed classes are small: a capital says nothing there.
  bool is_capitalised_throughout(const Sentence& sentence) const {
    std::uint32_t capital = 0;
    std::uint32_t small = 0;
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
      if (token(i).letter_case == LetterCase::none || taken_[i]) continue;
      capital += is_capital(token(i)) && token(i).span.size() >= 4 ? 1 : 0;
      small += token(i).letter_case == LetterCase::lower && classes_[i].none() && token(i).span.size() >= 3 ? 1 : 0;
    }
    return capital >= 4 && small * 8 < capital;
  }

  bool may_begin_shape(std::uint32_t i, const Sentence& sentence) const {
    if (taken_[i] || !is_capital(token(i)) || is(i, WordClass::common) || is(i, WordClass::portfolio)) return false;
    if (is(i, WordClass::male) || is(i, WordClass::female) || is(i, WordClass::honorific)) return false;
    if (!begins_clause(i, sentence)) return true;
    return (classes_[i].none() || is(i, WordClass::organisation)) && !begins_known_word(i, sentence);
  }

  // "Hội đàm với": the first syllable of a word that tells of events.
  bool begins_known_word(std::uint32_t i, const Sentence& sentence) const {
    const auto match = language_.frames.trigger_phrases.longest_at(tokens_, i, sentence.tokens.last);
    return match && match->tokens.size() > 1 && token(i + 1).letter_case == LetterCase::lower;
  }

  // Where any word has a capital: at the beginning, behind a quotation mark, a colon, a bullet.
  bool begins_clause(std::uint32_t i, const Sentence& sentence) const {
    return i == sentence.tokens.first || (token(i - 1).letter_case == LetterCase::none &&
                                          !is_digit(tokens_.text->at(token(i - 1).span.start)) && token(i - 1).norm != ",");
  }

  bool goes_on(std::uint32_t i, const Sentence& sentence) const {
    return i < sentence.tokens.last && !taken_[i] && is_capital(token(i)) && token(i).norm != "'s" &&
           !is(i, WordClass::common) && !is(i, WordClass::portfolio);
  }

  static bool is_hyphen(const Token& t) { return t.norm == "-" || t.norm == "‐" || t.norm == "‑"; }

  // Index behind a shape that begins at `first`.
  std::uint32_t shape_end(std::uint32_t first, const Sentence& sentence) const {
    std::uint32_t i = first + 1;
    while (i < sentence.tokens.last && i - first < most_shape_tokens) {
      const bool joins = i + 1 < sentence.tokens.last && !taken_[i + 1];
      std::uint32_t behind = i;  // behind particles: "Ursula von der Leyen"
      while (behind < sentence.tokens.last && behind - i < most_particles && !taken_[behind] &&
             is(behind, WordClass::particle))
        ++behind;
      if (goes_on(i, sentence)) {
        ++i;
      } else if (joins && is_hyphen(token(i)) && token(i).space_before == token(i + 1).space_before &&
                 token(i + 1).letter_case != LetterCase::none) {
        i += 2;
      } else if (behind > i && goes_on(behind, sentence)) {
        i = behind + 1;
      } else {
        break;
      }
    }
    return suffix_end(i, sentence);
  }

  // Words at the beginning of a clause that are not taken for a part of the name ("Insisting Turkey") are none; a name of
  // the lists that stood beside them and so was not safe is what they say.
  void take_shape(TokenRange range, const Sentence& sentence) {
    if (sorts_.empty()) return take({Element::Kind::shape, range});
    while (range.size() > 1 && begins_clause(range.first, sentence) && sort_at(range.first) == NameSort::none) {
      ++range.first;
      const auto match = language_.names.longest_at(tokens_, range.first, range.last);
      if (match && match->tokens.last == range.last)
        return take({Element::Kind::world_name, range, &world_.names()[match->values.front()]});
    }
    take({Element::Kind::shape, range, nullptr, nullptr, sort_of(range)});
  }

  void take_shapes(const Sentence& sentence) {
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last;) {
      if (!may_begin_shape(i, sentence)) {
        ++i;
        continue;
      }
      const std::uint32_t end = shape_end(i, sentence);
      take_shape({i, end}, sentence);
      i = end;
    }
  }

  const Tokens& tokens_;
  const std::vector<WordClasses>& classes_;
  const Language& language_;
  const World& world_;
  std::vector<bool> taken_;
  std::vector<Element> elements_;
  std::vector<NameSort> sorts_;  // of the tokens of a sentence, from first_sort_; empty: nothing is proposed
  std::uint32_t first_sort_ = 0;
};

}  // namespace

std::vector<Element> find_elements(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                   const std::vector<Time>& times, const Language& language, const World& world) {
  ElementFinder finder(tokens, classes, language, world);
  finder.find_listed(times);
  finder.find_shapes();
  return finder.take_all();
}

std::vector<Element> find_listed(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                 const std::vector<Time>& times, const Language& language, const World& world) {
  ElementFinder finder(tokens, classes, language, world);
  finder.find_listed(times);
  return finder.take_all();
}

}  // namespace entente
