// Noun phrases -> actors within one article: which phrases are one and the same.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/actors/noun_phrases.hpp"
#include "extract/record.hpp"

namespace entente {

/// The actors of an article and who each noun phrase is.
struct ActorResolution {
  std::vector<Actor> actors;  ///< in order of first mention
  /// For each noun phrase the actors that it stands for: none (a place, a medium, nobody known), one, or for "the two sides"
  /// several; ascending.
  std::vector<std::vector<std::uint32_t>> of_phrase;
};

/// A headline and its noun phrases: whom it names is known before the text begins.
struct PhrasedText {
  const Tokens& tokens;
  const std::vector<NounPhrase>& phrases;
};

/// Wrong merges cost more than missed ones: a phrase joins an actor only for a reason (same id, name that fits, apposition,
/// same state and kind of title, an office that one person held at the article's date), else it is an actor of its own. The
/// reason stays with the mention.
/// `headline`: null where there is none.
ActorResolution resolve_actors(const Tokens& tokens, const std::vector<NounPhrase>& phrases, const World& world,
                               const Period& published, const std::string& article, const PhrasedText* headline = nullptr);

}  // namespace entente
