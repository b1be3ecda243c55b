// CoNLL-U, the form in which treebanks and other tools keep words and trees: reading and writing.
// https://universaldependencies.org/format.html
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A line of a syntactic word. Fields are as the file has them, "_" as empty.
struct ConlluWord {
  std::string form;
  std::string lemma;
  std::string upos;
  std::string xpos;
  std::string feats;
  std::uint32_t head = 0;  ///< number of the word within the sentence, from 1; 0 at the top
  std::string deprel;
  std::string deps;
  std::string misc;
  bool space_after = true;  ///< false within a multiword token, and where MISC says SpaceAfter=No
};

/// A sentence. Ranges of multiword tokens (3-4) live on in space_after alone, empty nodes (8.1) are left out.
struct ConlluSentence {
  std::string id;                     ///< sent_id; may be empty
  std::string text;                   ///< what the file says it is, or the forms with their spaces
  std::vector<std::string> comments;  ///< all comment lines, with their '#'
  std::vector<ConlluWord> words;      ///< their heads form a tree or several, never a circle
  std::uint32_t line = 0;             ///< of its first word, from 1

  /// Whether a comment "newdoc" or "newpar" stands before it, alone or with an id.
  bool begins(std::string_view what) const;
};

/// Reads a file's content. Throws Error "file:line: what is wrong, the line" for what is no CoNLL-U: columns that are not
/// ten, numbers out of order, heads that are none or go round in a circle.
std::vector<ConlluSentence> read_conllu(const std::string& file, std::string_view content);

/// The forms with a space behind each that has one, but the last.
std::string joined_forms(const std::vector<ConlluWord>& words);

/// The sentence as CoNLL-U, with the empty line behind it: its comments (`# sent_id` and `# text` made when there are
/// none), then a line for each word. SpaceAfter=No is put into MISC where space_after says so.
std::string write_conllu(const ConlluSentence& sentence);

}  // namespace entente
