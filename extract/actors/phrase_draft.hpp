// The noun phrases of a text while they are being found: what all steps of the search ask of the text, and what they add to.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/actors/elements.hpp"
#include "extract/actors/noun_phrases.hpp"

namespace entente {

class PhraseDraft {
 public:
  PhraseDraft(const Tokens& tokens, const std::vector<WordClasses>& classes, std::vector<Element> elements,
              const World& world);

  /// The sentence that is being read: nothing looks beyond it.
  void begin_sentence(TokenRange sentence) { sentence_ = sentence; }
  TokenRange sentence() const { return sentence_; }
  bool inside(std::uint32_t i) const { return sentence_.contains(i); }

  const Tokens& tokens() const { return tokens_; }
  const World& world() const { return world_; }
  const Token& token(std::uint32_t i) const { return tokens_.tokens[i]; }
  WordClasses classes(std::uint32_t i) const { return classes_[i]; }
  bool is(std::uint32_t i, WordClass word_class) const { return classes_[i].test(static_cast<std::size_t>(word_class)); }
  bool is_hyphen(std::uint32_t i) const { return token(i).norm == "-" || token(i).norm == "–"; }
  bool is_genitive(std::uint32_t i) const { return token(i).norm == "'s" || token(i).norm == "'"; }
  bool is_acronym(TokenRange range) const {
    return range.size() == 1 && token(range.first).letter_case == LetterCase::upper;
  }
  /// Whether a name that no list knows is an organisation's by its first or last word.
  bool is_organisation(TokenRange range) const;

  const Element* element(std::uint32_t i) const { return inside(i) && at_[i] != none ? &elements_[at_[i]] : nullptr; }
  const Element* element(std::uint32_t i, Element::Kind kind) const;
  /// A name of the world that says where somebody belongs: of a state, a seat, a people, an organisation.
  const WorldName* affiliation(std::uint32_t i) const;
  /// A place in a state, which is no government: "Shanghai", "Kano State".
  const WorldName* place(std::uint32_t i) const;
  /// Whether "-backed" or the like stands behind a name that ends here, so that the name is no actor: "US-backed rebels".
  bool is_in_compound(std::uint32_t behind) const {
    return inside(behind + 1) && is_hyphen(behind) && is(behind + 1, WordClass::compound);
  }
  /// Tokens of the element that holds a token, which must be in one.
  TokenRange element_tokens(std::uint32_t i) const { return elements_[at_[i]].tokens; }
  /// The state that a name belongs to; empty: none.
  std::string state_of(const WorldName& name) const;
  /// Makes a phrase that of a person of the world.
  void set_person(NounPhrase& phrase, const WorldName& name) const;

  bool is_used(std::uint32_t i) const { return used_[i]; }
  void add(NounPhrase phrase);
  /// Gives the last phrase other words.
  void extend_last(TokenRange tokens);
  /// The phrases so far: titled ones first, then names, within each sentence; find_noun_phrases() sorts them.
  std::vector<NounPhrase>& phrases() { return phrases_; }

 private:
  static constexpr std::uint32_t none = ~0U;

  const Tokens& tokens_;
  const std::vector<WordClasses>& classes_;
  std::vector<Element> elements_;
  const World& world_;
  std::vector<std::uint32_t> at_;  // element of each token
  std::vector<bool> used_;         // token is in a phrase
  TokenRange sentence_;
  std::vector<NounPhrase> phrases_;
};

/// "Boris Johnson of the United Kingdom": the state behind a name belongs to its phrase.
void extend_behind_name(const PhraseDraft& draft, NounPhrase& phrase);

}  // namespace entente
