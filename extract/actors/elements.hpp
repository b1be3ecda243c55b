// Elements: the names, titles and shapes that noun phrases are made of.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "extract/language.hpp"
#include "extract/record.hpp"
#include "extract/tokens.hpp"

namespace entente {

struct Element {
  enum class Kind : std::uint8_t { world_name, title, shape, time };
  Kind kind = Kind::shape;
  TokenRange tokens;
  const WorldName* name = nullptr;    ///< of a world_name; of a joined shape: the first name of the lists in it
  const Title* title = nullptr;       ///< of a title
  std::optional<NameSort> sort = {};  ///< of a shape: what the name tagger takes it for; nothing where a language has none
  bool joined = false;                ///< of a shape: it holds names of the lists
};

/// The elements of a text in reading order, not overlapping: times, names of the world, titles, and shapes (runs of
/// capitalised words with their hyphens, initials and particles that no list knows).
/// With what a language has learned of names, unlisted ones keep only what is proposed as one.
std::vector<Element> find_elements(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                   const std::vector<Time>& times, const Language& language, const World& world);

/// Those of lists alone, without shapes: what the name tagger sees.
std::vector<Element> find_listed(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                 const std::vector<Time>& times, const Language& language, const World& world);

}  // namespace entente
