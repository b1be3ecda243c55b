// A sentence as the event stage sees it: tokens with the noun phrases and times on them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/actors/actors.hpp"
#include "extract/actors/noun_phrases.hpp"
#include "extract/language.hpp"
#include "extract/record.hpp"
#include "extract/tokens.hpp"

namespace entente {

/// What earlier stages found in an article; refers to all of it.
struct Analysis {
  const Tokens& tokens;
  const std::vector<WordClasses>& classes;
  const std::vector<Time>& times;
  const std::vector<NounPhrase>& phrases;
  const ActorResolution& actors;
  const Language& language;
  std::vector<Tree> given = {};  ///< another tool's trees, by sentence; empty ones are parsed by the language's syntax
};

/// An Analysis with phrases and times by token.
class Chunks {
 public:
  explicit Chunks(const Analysis& analysis);

  const Analysis& analysis() const { return analysis_; }
  const Token& token(std::uint32_t i) const { return analysis_.tokens.tokens[i]; }
  bool is(std::uint32_t i, WordClass word_class) const {
    return analysis_.classes[i].test(static_cast<std::size_t>(word_class));
  }
  std::optional<std::uint32_t> phrase_at(std::uint32_t token) const { return at(phrase_at_, token); }
  std::optional<std::uint32_t> time_at(std::uint32_t token) const { return at(time_at_, token); }
  const NounPhrase& phrase(std::uint32_t i) const { return analysis_.phrases[i]; }
  TokenRange time_tokens(std::uint32_t time) const { return time_tokens_[time]; }

  /// Whether the token is a comma, a quotation mark, a bracket or the like.
  bool is_punctuation(std::uint32_t token) const;
  /// Whether the token is a preposition other than "of".
  bool is_preposition(std::uint32_t token) const;
  /// Whether a preposition governs what begins at the token.
  bool behind_preposition(std::uint32_t token) const;
  bool behind_place_preposition(std::uint32_t token) const;
  /// Whether the phrase may act: somebody whom the article's actors hold.
  bool acts(std::uint32_t phrase) const { return !analysis_.actors.of_phrase[phrase].empty(); }
  /// The actor that a place stands for to whom something is done there: its state, where the article speaks of it.
  std::optional<std::uint32_t> state_of_place(std::uint32_t phrase) const;
  /// The phrases that are coordinated with one ("A, B and C"), itself among them, in reading order.
  std::vector<std::uint32_t> coordinated(std::uint32_t phrase) const;

 private:
  static constexpr std::uint32_t none = ~0U;
  static std::optional<std::uint32_t> at(const std::vector<std::uint32_t>& index, std::uint32_t token) {
    return token < index.size() && index[token] != none ? std::optional(index[token]) : std::nullopt;
  }
  enum class Joint : std::uint8_t { none, comma, conjunction };
  Joint joint(std::uint32_t left, std::uint32_t right) const;
  bool ends_opening(std::uint32_t first, std::uint32_t last) const;
  std::uint32_t list_end(std::uint32_t begin, std::uint32_t last) const;
  bool is_followed_by_conjunction(std::uint32_t phrase) const;

  Analysis analysis_;
  std::vector<std::uint32_t> phrase_at_;
  std::vector<std::uint32_t> time_at_;
  std::vector<TokenRange> time_tokens_;
  std::map<std::string_view, std::uint32_t> states_;  // actors that are states, by their code
};

}  // namespace entente
