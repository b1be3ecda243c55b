// Two anchors: the article's own date, and what the text named last. News counts from the first, history from the second,
// "later" and "that day" always from the second. Which of them an expression counts from is decided here,
// how it counts in text_anchor.hpp and published_anchor.hpp.
#include "extract/times/resolve.hpp"

#include "extract/times/meaning_kinds.hpp"
#include "extract/times/memory.hpp"
#include "extract/times/published_anchor.hpp"
#include "extract/times/text_anchor.hpp"

namespace entente {
namespace {

using F = TimeField;

int hour_of_day(const TimeMeaning& meaning) {
  const int hour = meaning.get(F::hour);
  if (!meaning.has(F::afternoon)) return hour;
  constexpr int early = 5;  // "one at noon", "eleven at night"
  if (meaning.get(F::afternoon) == 2) return hour < early ? hour + 12 : hour;
  if (meaning.get(F::afternoon) == 3) return hour > early ? hour + 12 : hour;
  if (meaning.get(F::afternoon) == 1) return hour < 12 ? hour + 12 : hour;
  return hour == 12 ? 0 : hour;
}

class Resolver {
 public:
  Resolver(const Tokens& tokens, const std::vector<TimeAtom>& atoms, const std::vector<TimeMatch>& matches,
           const TimeGrammar& grammar, const Published& published)
      : tokens_(tokens),
        atoms_(atoms),
        matches_(matches),
        grammar_(grammar),
        published_(published),
        narrative_(is_narrative(matches, published)),
        bare_(is_bare(atoms, matches)) {}

  std::vector<ResolvedTime> resolve() {
    std::vector<ResolvedTime> result;
    result.reserve(matches_.size());
    for (std::size_t i = 0; i < matches_.size(); ++i) {
      const TimeMatch& match = matches_[i];
      const Span event = event_of(i);
      result.push_back(event.size() > 0 ? from_event(match, event) : resolve_one(match));
      ResolvedTime& time = result.back();
      time.value = timex_value(time.meaning);
      memory_.remember(time.meaning, time.period.known(), sentence(match), words(match));
    }
    return result;
  }

 private:
  std::uint32_t sentence(const TimeMatch& match) const { return tokens_.sentence_of(atoms_[match.first].token); }
  std::string words(const TimeMatch& match) const {
    return std::string(tokens_.text->slice(join(atoms_[match.first].span, atoms_[match.last - 1].span)));
  }

  /// The words of the event that a length of time or "the day after" is counted from.
  Span event_of(std::size_t index) const {
    const TimeMatch& match = matches_[index];
    const TimeMeaning& meaning = match.meaning;
    const bool length = meaning.is(TimeOp::duration) && !meaning.has(F::dir);
    const bool counted =
        meaning.is(TimeOp::shift) && meaning.get(F::dir) != 0 && meaning.get(F::from, 0) == static_cast<int>(TimeFrom::text);
    if (!length && !counted) return {};
    const auto end = static_cast<std::uint32_t>(atoms_.size());
    return find_anchor_words(atoms_, match, index + 1 < matches_.size() ? matches_[index + 1].first : end, grammar_);
  }

  /// "two days after the summit": when that was is for the resolver of the timeline to find.
  ResolvedTime from_event(const TimeMatch& match, Span event) const {
    ResolvedTime result;
    result.meaning = match.meaning;
    result.anchor = std::string(tokens_.text->slice(event));
    const bool past = find_lean(tokens_, atoms_, match, grammar_) == TimeLean::past;
    if (past && match.meaning.is(TimeOp::shift)) result.period.latest = published_.period.latest;
    return result;
  }

  ResolvedTime resolve_one(const TimeMatch& match) const {
    TimeMeaning meaning = match.meaning;
    if (meaning.has(F::hour)) meaning.set(F::hour, hour_of_day(meaning));
    meaning.drop(F::afternoon);
    if (!needs_anchor(meaning)) {
      const TimeMeaning fixed = fix_time(meaning, Day{}, TimeLean::none);
      const bool told = narrative_ && meaning.is(TimeOp::duration);  // history counts lengths from nothing we know
      return {fixed, told ? Period{} : open_period(meaning, published_.period), {}, "none", {}};
    }
    if (meaning.has(F::echo) && !meaning.has(F::op)) return of_quarter(meaning);
    const TimeLean lean = lean_of(match);
    if (ends_range(match)) return count_from_text(meaning, TimeLean::future, memory_, sentence(match));
    if (counts_from_text(match)) return count_from_text(meaning, lean, memory_, sentence(match));
    const bool narrated = lean == TimeLean::same_year;
    return count_from_published(meaning, narrated ? TimeLean::none : lean, memory_, published_);
  }

  TimeLean lean_of(const TimeMatch& match) const {
    if (narrative_) return TimeLean::same_year;
    if (match.meaning.has(F::lean)) return match.meaning.get(F::lean) < 0 ? TimeLean::past : TimeLean::future;
    const bool day_of_year = match.meaning.has(F::month) && match.meaning.has(F::day);
    return bare_ && !day_of_year ? TimeLean::behind : find_lean(tokens_, atoms_, match, grammar_);
  }

  bool counts_from_text(const TimeMatch& match) const {
    const TimeMeaning& meaning = match.meaning;
    if (is_clock(meaning)) return memory_.day().known && (narrative_ || is_near(match));
    if (repeats(meaning) && speaks_of_quarter(meaning)) return memory_.quarter().known;
    if (!memory_.last().known || meaning.has(F::lean)) return false;
    if (!meaning.is(TimeOp::shift)) return narrative_;
    return meaning.has(F::from) ? meaning.get(F::from) == static_cast<int>(TimeFrom::text) : narrative_;
  }

  /// The second weekday of "from Monday to Thursday": the first such day behind the first.
  bool ends_range(const TimeMatch& match) const {
    const TimeMeaning& meaning = match.meaning;
    return match.piece > 1 && memory_.last().known && memory_.last().meaning.has(F::day) && meaning.has(F::weekday) &&
           !meaning.has(F::day) && !meaning.has(F::op);
  }

  /// Whether the last day stands in the same sentence or the one before.
  bool is_near(const TimeMatch& match) const { return sentence(match) <= memory_.day().sentence + 1; }

  /// "the 1988 period": that quarter of the year, when the text speaks of one.
  ResolvedTime of_quarter(TimeMeaning meaning) const {
    const NamedTime& quarter = memory_.quarter();
    if (quarter.known) meaning.set(F::quarter, quarter.meaning.get(F::quarter));
    return {meaning, time_period(meaning), {}, quarter.known ? quarter.words : "none", {}};
  }

  const Tokens& tokens_;
  const std::vector<TimeAtom>& atoms_;
  const std::vector<TimeMatch>& matches_;
  const TimeGrammar& grammar_;
  const Published& published_;
  bool narrative_;
  bool bare_;
  TimeMemory memory_;
};

}  // namespace

std::vector<ResolvedTime> resolve_times(const Tokens& tokens, const std::vector<TimeAtom>& atoms,
                                        const std::vector<TimeMatch>& matches, const TimeGrammar& grammar,
                                        const Published& published) {
  return Resolver(tokens, atoms, matches, grammar, published).resolve();
}

}  // namespace entente
