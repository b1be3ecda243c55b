// Triggers: the words of a sentence that tell of an event, read as verb or noun.
#pragma once

#include <optional>
#include <vector>

#include "extract/events/chunks.hpp"

namespace entente {

struct FoundTrigger {
  TokenRange tokens;
  const Frame* frame = nullptr;
  VerbForm form = VerbForm::any;
  std::optional<TokenRange> light;  ///< the light verb that lends a noun its subject
  VerbForm light_form = VerbForm::any;

  /// The verb that carries tense, subject and cues.
  TokenRange verb() const { return light ? *light : tokens; }
  VerbForm verb_form() const { return light ? light_form : form; }
};

/// The triggers of a sentence in reading order; light verbs are not among them.
std::vector<FoundTrigger> find_triggers(const Chunks& chunks, const Sentence& sentence);

}  // namespace entente
