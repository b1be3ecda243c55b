// Learning the name tagger from annotated sentences.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "extract/actors/name_tagger.hpp"
#include "extract/language.hpp"

namespace entente {

/// A sentence and its names.
struct NamedSentence {
  struct Name {
    Span span;
    NameSort sort = NameSort::none;
  };
  std::string text;
  std::vector<Name> names;
  std::vector<Span> open;  ///< words that may be a name of any sort: what sort is for the learner to find out
};

/// Names of the tagger's own lists, each with its NameMark.
using MarkedNames = std::vector<std::pair<std::string, std::uint8_t>>;

/// Returns the content of a model file, for NameTagger. Same sentences and lists: same bytes.
std::string train_names(const std::vector<NamedSentence>& sentences, const MarkedNames& lists, const Language& language,
                        const World& world, unsigned rounds);

}  // namespace entente
