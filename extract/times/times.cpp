// Cut into atoms, match, resolve, write down: each step is a file of its own (time_atoms, time_match, time_resolve).
#include "extract/times/times.hpp"

#include "extract/times/resolve.hpp"

namespace entente {
namespace {

TimexType type_of(const TimeMeaning& meaning) {
  if (meaning.is(TimeOp::duration)) return TimexType::duration;
  if (meaning.is(TimeOp::set)) return TimexType::set;
  const bool clock = meaning.has(TimeField::part) || meaning.has(TimeField::hour);
  return clock && !meaning.is(TimeOp::ref) ? TimexType::time : TimexType::date;
}

}  // namespace

std::vector<Time> find_times(const TimesOfText& text, const Published& published) {
  const auto& [tokens, grammar, atoms, matches] = text;
  std::vector<ResolvedTime> resolved = resolve_times(tokens, atoms, matches, grammar, published);
  std::vector<Time> times;
  times.reserve(matches.size());
  for (std::size_t i = 0; i < matches.size(); ++i) {
    Time time;
    time.span = join(atoms[matches[i].first].span, atoms[matches[i].last - 1].span);
    time.text = std::string(tokens.text->slice(time.span));
    time.type = type_of(matches[i].meaning);
    time.value = std::move(resolved[i].value);
    if (resolved[i].meaning.has(TimeField::mod)) {
      time.mod = std::string(word(static_cast<TimeMod>(resolved[i].meaning.get(TimeField::mod))));
    }
    time.period = resolved[i].period;
    time.anchor = std::move(resolved[i].anchor);
    time.other = std::move(resolved[i].other);
    times.push_back(std::move(time));
  }
  return times;
}

std::vector<Time> find_times(const Tokens& tokens, const TimeGrammar& grammar, const Published& published) {
  return find_times(match_times(tokens, grammar), published);
}

}  // namespace entente
