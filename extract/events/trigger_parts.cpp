// A noun that decides what a verb means is part of the verb, and so is the verb of the clause that it governs.
#include "extract/events/trigger_parts.hpp"

namespace entente {
namespace {

constexpr std::uint32_t governed_reach = 6;  // tokens between a verb and the clause that it governs

// "refused to sign", "agreed with Iran to resume": an infinitive behind the verb with no other clause between.
bool governs(const Chunks& chunks, TokenRange verb, TokenRange other) {
  std::uint32_t words = 0;
  for (std::uint32_t i = verb.last; i < other.first; ++i) {
    const auto phrase = chunks.phrase_at(i);
    if (chunks.is(i, WordClass::clause) || chunks.token(i).norm == "," || ++words > governed_reach) return false;
    if (phrase) i = chunks.phrase(*phrase).tokens.last - 1;
  }
  return true;
}

// The verb right behind has the same noun: it belongs to that.
bool is_taken(const FoundTrigger& trigger, const FoundTrigger& next) {
  return next.complement && trigger.complement && next.tokens.first < next.complement->first &&
         next.is_decided_in(*trigger.complement);
}

bool fills_other(const Chunks& chunks, const std::vector<FoundTrigger>& triggers, std::size_t n) {
  if (triggers[n].frame->type == EventType::consult) return false;
  const TokenRange own = triggers[n].tokens;
  for (std::size_t other = n; other-- > 0;) {
    if (triggers[other].is_decided_in(own)) return true;
    if (triggers[other].frame->takes_clause() && governs(chunks, triggers[other].tokens, own)) return true;
  }
  if (n + 1 == triggers.size()) return false;
  return is_taken(triggers[n], triggers[n + 1]) || triggers[n + 1].is_decided_in(own);
}

}  // namespace

void drop_parts(const Chunks& chunks, std::vector<FoundTrigger>& triggers) {
  std::vector<FoundTrigger> kept;
  for (std::size_t n = 0; n < triggers.size(); ++n) {
    if (!triggers[n].frame->is_light && !fills_other(chunks, triggers, n)) kept.push_back(triggers[n]);
  }
  triggers = std::move(kept);
}

}  // namespace entente
