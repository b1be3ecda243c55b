#include "extract/events/told_days.hpp"

#include "extract/events/settings.hpp"

namespace entente {
namespace {

constexpr date::days oldest{10};  // before the article came out: news

// The one day that a sentence names; an empty text: none, or several.
ToldDay day_of(const Chunks& chunks, TokenRange sentence, Day out) {
  ToldDay told;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const auto time = chunks.time_at(i);
    if (!time || chunks.time_tokens(*time).first != i) continue;
    const Time& expression = chunks.analysis().times[*time];
    const bool dates = expression.type == TimexType::date || expression.type == TimexType::time;
    if (!dates || expression.period.unknown() || is_dateline(chunks, sentence, chunks.time_tokens(*time))) continue;
    const bool news =
        expression.period.length() == 1 && *expression.period.latest <= out && *expression.period.latest >= out - oldest;
    if (!news || (!told.text.empty() && told.day != expression.period)) return {};
    told.day = expression.period;
    told.text = expression.text;
  }
  return told;
}

void add_actors(const Chunks& chunks, TokenRange sentence, ToldDay& told) {
  const ActorResolution& actors = chunks.analysis().actors;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const auto phrase = chunks.phrase_at(i);
    if (!phrase || chunks.phrase(*phrase).tokens.first != i) continue;
    if (!chunks.phrase(*phrase).state.empty()) told.actors.insert("state/" + chunks.phrase(*phrase).state);
    for (const std::uint32_t actor : actors.of_phrase[*phrase]) told.actors.insert(actors.actors[actor].id);
  }
}

}  // namespace

std::map<std::uint32_t, ToldDay> find_told_days(const Chunks& chunks, const Period& published) {
  std::map<std::uint32_t, ToldDay> days;
  if (published.length() != 1) return days;
  const std::vector<Sentence>& sentences = chunks.analysis().tokens.sentences;
  for (std::uint32_t s = 0; s < sentences.size(); ++s) {
    ToldDay told = day_of(chunks, sentences[s].tokens, *published.latest);
    if (told.text.empty()) continue;
    add_actors(chunks, sentences[s].tokens, told);
    days.emplace(s, std::move(told));
  }
  return days;
}

}  // namespace entente
