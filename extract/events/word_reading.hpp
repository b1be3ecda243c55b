// Reading: whether a word that may be verb, noun or something else is what its trigger wants.
#pragma once

#include <cstdint>

#include "extract/events/chunks.hpp"

namespace entente {

enum class WordKind : std::uint8_t { verb, noun };

/// Refers to the chunks. Matches are of Frames::trigger_phrases.
class WordReading {
 public:
  WordReading(const Chunks& chunks, const Sentence& sentence)
      : chunks_(chunks), sentence_(sentence.tokens), frames_(chunks.analysis().language.frames) {}

  /// "by phone", "the sanctions", "its alleged members": a noun or an adjective that is spelt like a verb of ours.
  bool is_other_word(const Phrases::Match& match) const;
  /// "sự ủng hộ": a verb that the word before it makes a noun, and no noun of ours.
  bool is_made_noun(const Phrases::Match& match) const;
  /// What a word that may be both is where it stands.
  WordKind kind(const Phrases::Match& match) const;
  /// "a call", "a trilateral call": surely a noun, whatever stands behind it.
  bool is_behind_article(TokenRange range) const;
  /// Of the forms that one spelling may be: participle behind an auxiliary, else past.
  bool is_wanted_form(VerbForm form, TokenRange range) const;

 private:
  bool is_gerund_behind_preposition(const Phrases::Match& match) const;
  bool may_begin_verb(std::uint32_t token) const;
  std::uint32_t behind_adverbs(std::uint32_t token) const;
  bool has_noun_before(std::uint32_t token) const;
  bool has_particle_before(const Phrases::Match& match) const;
  bool reads_as_noun(TokenRange range) const;
  bool begins_phrase(std::uint32_t token) const;

  const Chunks& chunks_;
  TokenRange sentence_;
  const Frames& frames_;
};

}  // namespace entente
