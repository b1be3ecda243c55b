// A sentence's words and their dependency tree, in the terms of Universal Dependencies.
//
// A word covers one token or several: Vietnamese words are made of syllables, and a recognised name may be given as one
// word. A tree may come from our own parser or from another tool's CoNLL-U.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/tokens.hpp"

namespace entente {

/// Universal part-of-speech tags, in alphabetical order.
enum class Upos : std::uint8_t {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x
};
constexpr std::size_t upos_count = 17;

struct Word {
  static constexpr std::uint32_t root = ~0U;

  TokenRange tokens;  ///< of the article; never empty
  std::string lemma;  ///< small letters but for proper nouns; words of several syllables keep their spaces
  Upos upos = Upos::x;
  std::string xpos;           ///< tag of the treebank: Penn's in English, empty where there is none
  std::uint32_t head = root;  ///< number of the word within the tree, from 0; Word::root at the top
  std::string deprel;         ///< relation to the head, subtype included: "nsubj:pass"
};

/// The words of one sentence in reading order. Every word's chain of heads ends at Word::root; one word at least has it,
/// unless the tree is empty.
struct Tree {
  std::vector<Word> words;
};

/// Whether a relation is `universal` or one of its subtypes: is_relation("nsubj:pass", "nsubj").
bool is_relation(std::string_view deprel, std::string_view universal);

/// "NOUN"; and the tag of a name, Upos::x for one that is unknown.
std::string_view upos_name(Upos upos);
Upos find_upos(std::string_view name);

}  // namespace entente
