// Learning the name tagger from annotated sentences.
#pragma once

#include <string>
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
};

/// Returns the content of a model file, for NameTagger. Same sentences: same bytes.
std::string train_names(const std::vector<NamedSentence>& sentences, const Language& language, const World& world,
                        unsigned rounds);

}  // namespace entente
