// Triggers: the words of a sentence that tell of an event, read as verb or noun.
#pragma once

#include <optional>
#include <vector>

#include "extract/events/chunks.hpp"

namespace entente {

/// Words that tell an event, with the frame that they are read by.
struct FoundTrigger {
  TokenRange tokens;
  const Frame* frame = nullptr;
  VerbForm form = VerbForm::any;
  std::optional<TokenRange> light;  ///< the light verb that lends a noun its subject; behind it in the passive, its agent
  VerbForm light_form = VerbForm::any;
  const Frame* as_light = nullptr;       ///< its frame as a light verb, should it turn out to be one: "offered support"
  std::optional<TokenRange> complement;  ///< the noun that decides what the verb means: lifted *sanctions*

  /// The verb that carries tense, subject and cues.
  TokenRange verb() const { return light ? *light : tokens; }
  /// "the meeting was attended by": whether a passive behind the noun lends it its agent.
  bool is_passive_noun() const { return light && light->first >= tokens.last; }
  VerbForm verb_form() const { return light ? light_form : form; }
  /// Whether the noun that decides what the verb means stands among the tokens, in part at least.
  bool is_decided_in(TokenRange range) const {
    return complement && complement->first < range.last && range.first < complement->last;
  }
};

/// The triggers of a sentence in reading order. Light verbs are not among them, nor what only fills another trigger: the
/// noun of "imposed sanctions" and the verb of "refused to sign"; contact is always an event of its own ("agreed to meet").
std::vector<FoundTrigger> find_triggers(const Chunks& chunks, const Sentence& sentence);

}  // namespace entente
