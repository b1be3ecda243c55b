// Complements: the noun that decides what a verb means, "lift" + sanctions.
#pragma once

#include <cstdint>
#include <optional>

#include "extract/events/chunks.hpp"

namespace entente {

/// Refers to the chunks.
class Complements {
 public:
  Complements(const Chunks& chunks, const Sentence& sentence)
      : chunks_(chunks), sentence_(sentence.tokens), frames_(chunks.analysis().language.frames) {}

  /// The noun behind the verb, or before a participle: "lifted its ban", "the ban was lifted", "sanctions imposed on Iran".
  std::optional<TokenRange> find(const Frame& frame, VerbForm form, TokenRange verb) const;
  /// How near a noun is to its verb: more for a nearer one, 0 for none.
  static int closeness(TokenRange verb, const std::optional<TokenRange>& noun);

 private:
  std::optional<TokenRange> find_behind(const Frame& frame, TokenRange verb) const;
  bool is_of_frame(const Frame& frame, std::uint32_t token) const;
  std::optional<TokenRange> find_before(const Frame& frame, TokenRange verb) const;
  std::optional<TokenRange> noun_at(const Frame& frame, std::uint32_t token) const;
  bool is_in_name(std::uint32_t token) const;
  bool is_passive(std::uint32_t verb) const;
  bool ends_object(std::uint32_t token) const;

  const Chunks& chunks_;
  TokenRange sentence_;
  const Frames& frames_;
};

}  // namespace entente
