// The object is not parsed for it: nouns of the classes that the frame wants are looked for up to the end of the clause, and
// behind a preposition only those that begin with one themselves ("into custody").
#include "extract/events/complements.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t complement_reach = 8;  // words, a name being one, between a verb and the noun that decides it
constexpr std::uint32_t participle_reach = 2;  // the same of a participle that follows its noun: "sanctions imposed on Iran"
constexpr std::uint32_t passive_reach = 4;     // tokens between a word of passive and its verb

}  // namespace

std::optional<TokenRange> Complements::find(const Frame& frame, VerbForm form, TokenRange verb) const {
  const auto noun = find_behind(frame, verb);
  const bool may_follow = form == VerbForm::past || form == VerbForm::participle || form == VerbForm::any;
  return noun || !may_follow ? noun : find_before(frame, verb);
}

int Complements::closeness(TokenRange verb, const std::optional<TokenRange>& noun) {
  if (!noun) return 0;
  const std::uint32_t gap =
      noun->first >= verb.last ? noun->first - verb.last : verb.first - std::min(noun->last, verb.first);
  return static_cast<int>(2 * complement_reach - std::min(gap, complement_reach));
}

std::optional<TokenRange> Complements::find_behind(const Frame& frame, TokenRange verb) const {
  bool behind = false;  // a preposition
  std::uint32_t words = 0;
  bool comma = false;
  for (std::uint32_t i = verb.last; i < sentence_.last && words < complement_reach; ++i) {
    comma = comma || chunks_.token(i).norm == ",";
    words += is_in_name(i) && !comma ? 0 : 1;
    const bool preposition = chunks_.is_preposition(i);
    const auto noun = behind && !preposition ? std::nullopt : noun_at(frame, i);
    if (noun) return noun;
    if (ends_object(i) || (frame.is_noun && preposition && !is_of_frame(frame, i))) break;
    behind = behind || (preposition && !chunks_.phrase_at(i) && !chunks_.time_at(i));
  }
  return {};
}

bool Complements::is_in_name(std::uint32_t i) const {
  const auto phrase = i > sentence_.first ? chunks_.phrase_at(i) : std::nullopt;
  return phrase && chunks_.phrase(*phrase).named() && chunks_.phrase_at(i - 1) == phrase;
}

// "a call with Japan on Iran" is no "call on": no slot of that frame is behind "with".
bool Complements::is_of_frame(const Frame& frame, std::uint32_t i) const {
  return chunks_.phrase_at(i) || chunks_.time_at(i) ||
         std::any_of(frame.slots.begin(), frame.slots.end(),
                     [&](const Slot& slot) { return slot.preposition == chunks_.token(i).norm; });
}

std::optional<TokenRange> Complements::find_before(const Frame& frame, TokenRange verb) const {
  const bool participle = verb.last < sentence_.last && chunks_.is_preposition(verb.last);
  const std::uint32_t reach = is_passive(verb.first) ? complement_reach : participle ? participle_reach : 0;
  for (std::uint32_t i = verb.first; i > sentence_.first && verb.first - i < reach; --i) {
    if (const auto noun = noun_at(frame, i - 1); noun && noun->last <= verb.first) return noun;
    if (chunks_.is_punctuation(i - 1) || chunks_.is(i - 1, WordClass::clause)) break;
  }
  return {};
}

std::optional<TokenRange> Complements::noun_at(const Frame& frame, std::uint32_t i) const {
  const auto match = frames_.complement_phrases.longest_at(chunks_.analysis().tokens, i, sentence_.last);
  if (!match) return {};
  const bool one = std::any_of(match->values.begin(), match->values.end(), [&](std::uint32_t value) {
    return std::find(frame.complements.begin(), frame.complements.end(), value) != frame.complements.end();
  });
  return one ? std::optional(match->tokens) : std::nullopt;
}

// A form of "be" or a word of passive not far before the verb.
bool Complements::is_passive(std::uint32_t verb) const {
  for (std::uint32_t i = verb; i > sentence_.first && verb - i < passive_reach; --i) {
    if (chunks_.is(i - 1, WordClass::linking) || frames_.has_marker(chunks_.analysis().tokens, i - 1, Marker::passive))
      return true;
  }
  return false;
}

bool Complements::ends_object(std::uint32_t i) const {
  if (chunks_.phrase_at(i) || chunks_.time_at(i)) return false;
  return chunks_.is(i, WordClass::clause) || chunks_.is(i, WordClass::report) || chunks_.token(i).norm == ";";
}

}  // namespace entente
