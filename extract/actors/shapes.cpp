// A capital says that a word is a name where other words have none: not in headlines, and at the beginning of a clause only
// of a word that no list knows. What a language has learned of names proposes what each is, word by word; the words of a
// shape vote, and one that opens a clause and is proposed as nothing is left out.
#include "extract/actors/shapes.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string>

#include "extract/actors/joined_names.hpp"
#include "extract/actors/name_tokens.hpp"

namespace entente {
namespace {

constexpr std::uint32_t most_shape_tokens = 8;
constexpr std::uint32_t most_particles = 3;

class ShapeFinder {
 public:
  explicit ShapeFinder(ElementDraft& draft) : draft_(draft) {}

  void find() {
    const std::vector<Element> listed = draft_.elements();
    std::size_t first = 0;  // of the listed ones of the sentence
    for (const Sentence& sentence : draft_.tokens().sentences) {
      while (first < listed.size() && listed[first].tokens.first < sentence.tokens.first) ++first;
      std::size_t last = first;
      while (last < listed.size() && listed[last].tokens.last <= sentence.tokens.last) ++last;
      if (is_capitalised_throughout(sentence)) continue;
      propose(sentence, {listed.data() + first, last - first});
      if (!sorts_.empty()) join_names(draft_, sentence.tokens, sorts_, {listed.data() + first, last - first});
      take_shapes(sentence);
    }
    recognise_people();
    take_surnames();
    draft_.sort();
  }

 private:
  // "Funaro" at the beginning of a sentence says nothing by its capital, but for the "Dilson Funaro" elsewhere.
  void recognise_people() {
    std::set<std::string> words;
    for (const Element& e : draft_.elements()) {
      const bool listed = e.kind == Element::Kind::world_name && e.name->use == NameUse::person;
      if (!listed && e.sort != NameSort::person) continue;
      for (std::uint32_t i = e.tokens.first; i < e.tokens.last; ++i) words.insert(draft_.token(i).norm);
    }
    const auto known = [&](const Token& t) { return t.letter_case == LetterCase::none || words.contains(t.norm); };
    for (Element& e : draft_.elements()) {
      if (!e.sort || *e.sort == NameSort::person) continue;
      const auto tokens = std::span(draft_.tokens().tokens).subspan(e.tokens.first, e.tokens.size());
      if (std::all_of(tokens.begin(), tokens.end(), known)) e.sort = NameSort::person;
    }
  }

  // "May visited the White House": a word that is a name only sometimes is one where the article has its bearer in full.
  void take_surnames() {
    std::set<std::string> surnames;
    for (const Element& e : draft_.elements()) {
      const bool listed = e.kind == Element::Kind::world_name && e.name->use == NameUse::person;
      const bool person = listed || (e.kind == Element::Kind::shape && e.sort == NameSort::person);
      if (person && e.tokens.size() > 1 && draft_.is(e.tokens.last - 1, WordClass::common))
        surnames.insert(draft_.token(e.tokens.last - 1).norm);
    }
    if (surnames.empty()) return;
    for (const Sentence& sentence : draft_.tokens().sentences) {
      if (is_capitalised_throughout(sentence)) continue;
      for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
        if (draft_.is_taken(i) || !draft_.is_capital(i) || !surnames.contains(draft_.token(i).norm)) continue;
        draft_.take({Element::Kind::shape, {i, i + 1}, nullptr, nullptr, NameSort::person});
      }
    }
  }

  void propose(const Sentence& sentence, std::span<const Element> listed) {
    sorts_.clear();
    if (!draft_.language().name_tagger) return;
    first_sort_ = sentence.tokens.first;
    const NameTagger& tagger = *draft_.language().name_tagger;
    sorts_ = tagger.tag(name_tokens(draft_.tokens(), draft_.classes(), listed, tagger.lists(), sentence.tokens));
  }
  NameSort sort_at(std::uint32_t i) const { return sorts_[i - first_sort_]; }

  // "Park Un-soo": a family name and a given name of two syllables.
  bool is_hyphened_person(TokenRange range) const {
    return range.size() == 4 && is_hyphen(draft_.token(range.last - 2)) && draft_.is_capital(range.last - 3) &&
           draft_.token(range.last - 1).letter_case == LetterCase::lower;
  }

  // The sort that most of a shape's words have; none where no word has one.
  NameSort sort_of(TokenRange range) const {
    if (is_hyphened_person(range)) return NameSort::person;
    std::array<std::uint32_t, name_sorts> votes{};
    for (std::uint32_t i = range.first; i < range.last; ++i) ++votes[static_cast<std::size_t>(sort_at(i))];
    const auto best = std::max_element(votes.begin() + 1, votes.end());
    return *best == 0 ? NameSort::none : static_cast<NameSort>(best - votes.begin());
  }

  // Headlines in capitals or in title case, where only words of closed classes are small: a capital says nothing there.
  bool is_capitalised_throughout(const Sentence& sentence) const {
    std::uint32_t capital = 0;
    std::uint32_t small = 0;
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
      if (draft_.token(i).letter_case == LetterCase::none || draft_.is_taken(i)) continue;
      capital += draft_.is_capital(i) && draft_.token(i).span.size() >= 4 ? 1 : 0;
      small += draft_.token(i).letter_case == LetterCase::lower && draft_.is_unclassed(i) && draft_.token(i).span.size() >= 3
                   ? 1
                   : 0;
    }
    return capital >= 4 && small * 8 < capital;
  }

  bool may_begin_shape(std::uint32_t i, const Sentence& sentence) const {
    if (draft_.is_taken(i) || !draft_.is_capital(i) || draft_.is(i, WordClass::common) || draft_.is(i, WordClass::portfolio))
      return false;
    if (draft_.is(i, WordClass::male) || draft_.is(i, WordClass::female) || draft_.is(i, WordClass::honorific)) return false;
    if (!begins_clause(i, sentence)) return true;
    return (draft_.is_unclassed(i) || draft_.is(i, WordClass::organisation)) && !begins_known_word(i, sentence);
  }

  // "Hội đàm với": the first syllable of a word that tells of events.
  bool begins_known_word(std::uint32_t i, const Sentence& sentence) const {
    const auto match = draft_.language().frames.trigger_phrases.longest_at(draft_.tokens(), i, sentence.tokens.last);
    return match && match->tokens.size() > 1 && draft_.token(i + 1).letter_case == LetterCase::lower;
  }

  // Where any word has a capital: at the beginning, behind a quotation mark, a colon, a bullet.
  bool begins_clause(std::uint32_t i, const Sentence& sentence) const {
    return i == sentence.tokens.first ||
           (draft_.token(i - 1).letter_case == LetterCase::none &&
            !is_digit(draft_.tokens().text->at(draft_.token(i - 1).span.start)) && draft_.token(i - 1).norm != ",");
  }

  bool goes_on(std::uint32_t i, const Sentence& sentence) const {
    return i < sentence.tokens.last && !draft_.is_taken(i) && draft_.is_capital(i) && draft_.token(i).norm != "'s" &&
           !draft_.is(i, WordClass::common) && !draft_.is(i, WordClass::portfolio);
  }

  static bool is_hyphen(const Token& t) { return t.norm == "-" || t.norm == "‐" || t.norm == "‑"; }

  // Index behind a shape that begins at `first`.
  std::uint32_t shape_end(std::uint32_t first, const Sentence& sentence) const {
    std::uint32_t i = first + 1;
    while (i < sentence.tokens.last && i - first < most_shape_tokens) {
      const bool joins = i + 1 < sentence.tokens.last && !draft_.is_taken(i + 1);
      std::uint32_t behind = i;  // behind particles: "Ursula von der Leyen"
      while (behind < sentence.tokens.last && behind - i < most_particles && !draft_.is_taken(behind) &&
             draft_.is(behind, WordClass::particle))
        ++behind;
      if (goes_on(i, sentence)) {
        ++i;
      } else if (joins && is_hyphen(draft_.token(i)) && draft_.token(i).space_before == draft_.token(i + 1).space_before &&
                 draft_.token(i + 1).letter_case != LetterCase::none) {
        i += 2;
      } else if (behind > i && goes_on(behind, sentence)) {
        i = behind + 1;
      } else {
        break;
      }
    }
    return draft_.suffix_end(i, sentence);
  }

  // Words at the beginning of a clause that are not taken for a part of the name ("Insisting Turkey") are none; a name of
  // the lists that stood beside them and so was not safe is what they say.
  void take_shape(TokenRange range, const Sentence& sentence) {
    if (sorts_.empty()) return draft_.take({Element::Kind::shape, range});
    while (range.size() > 1 && begins_clause(range.first, sentence) && sort_at(range.first) == NameSort::none) {
      ++range.first;
      const auto match = draft_.language().names.longest_at(draft_.tokens(), range.first, range.last);
      if (match && match->tokens.last == range.last)
        return draft_.take({Element::Kind::world_name, range, &draft_.world().names()[match->values.front()]});
    }
    draft_.take({Element::Kind::shape, range, nullptr, nullptr, sort_of(range)});
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

  ElementDraft& draft_;
  std::vector<NameSort> sorts_;  // of the tokens of a sentence, from first_sort_; empty: nothing is proposed
  std::uint32_t first_sort_ = 0;
};

}  // namespace

void take_shapes(ElementDraft& draft) { ShapeFinder(draft).find(); }

}  // namespace entente
