// Two anchors: the article's own date, and what the text named last. News counts from the first, history from the second,
// "later" and "that day" always from the second. When the article's date is only known as bounds, an expression is resolved
// from both ends: where they agree it is certain, else its bounds are what lies between.
#include "extract/times/resolve.hpp"

#include <algorithm>

#include "extract/times/memory.hpp"

namespace entente {
namespace {

using F = TimeField;

constexpr int most_days = 180;  // bounds of the article's date beyond which the nearest such day is not one day

bool needs_anchor(const TimeMeaning& meaning) {
  if (meaning.is(TimeOp::shift) || meaning.has(F::echo)) return true;
  if (meaning.has(F::op)) return false;
  return !meaning.has(F::year) && !meaning.has(F::decade) && !meaning.has(F::century);
}

TimeUnit unit_of(const TimeMeaning& meaning) {
  return static_cast<TimeUnit>(meaning.get(F::unit, static_cast<int>(TimeUnit::day)));
}

/// Keeps the fields that are at least as coarse as a unit: of 2010-02-12 "that month" keeps 2010-02.
TimeMeaning coarsen(const TimeMeaning& meaning, TimeUnit unit) {
  TimeMeaning result = meaning;
  for (const F field : {F::part, F::hour, F::minute, F::second, F::mod, F::clip, F::zone, F::afternoon}) result.drop(field);
  if (unit >= TimeUnit::month) result.drop(F::day);
  if (unit >= TimeUnit::year) {
    for (const F field : {F::month, F::season, F::quarter, F::half, F::week, F::weekend}) result.drop(field);
  }
  return result;
}

int hour_of_day(const TimeMeaning& meaning) {
  const int hour = meaning.get(F::hour);
  if (!meaning.has(F::afternoon)) return hour;
  constexpr int early = 5;  // "one at noon", "eleven at night"
  if (meaning.get(F::afternoon) == 2) return hour < early ? hour + 12 : hour;
  if (meaning.get(F::afternoon) == 3) return hour > early ? hour + 12 : hour;
  if (meaning.get(F::afternoon) == 1) return hour < 12 ? hour + 12 : hour;
  return hour == 12 ? 0 : hour;
}

/// "that day", "the same year": takes over what was named.
bool repeats(const TimeMeaning& meaning) {
  return meaning.is(TimeOp::shift) && meaning.get(F::dir) == 0 &&
         meaning.get(F::from, 0) == static_cast<int>(TimeFrom::text);
}

/// A time of day and nothing else.
bool is_clock(const TimeMeaning& meaning) {
  return !meaning.has(F::op) && !meaning.has(F::day) && !meaning.has(F::weekday) && !meaning.has(F::month) &&
         !meaning.has(F::holiday) && (meaning.has(F::hour) || meaning.has(F::part));
}

bool speaks_of_quarter(const TimeMeaning& meaning) {
  return meaning.is(TimeOp::shift) && unit_of(meaning) == TimeUnit::quarter;
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
      return {fixed, open_period(meaning), {}, "none", {}};
    }
    if (meaning.has(F::echo) && !meaning.has(F::op)) return of_quarter(meaning);
    const TimeLean lean = lean_of(match);
    if (ends_range(match)) return from_text(match, meaning, TimeLean::future);
    if (counts_from_text(match)) return from_text(match, meaning, lean);
    return from_published(meaning, lean == TimeLean::same_year ? TimeLean::none : lean);
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

  const NamedTime& anchor_in_text(const TimeMatch& match, const TimeMeaning& meaning) const {
    constexpr std::uint32_t far = 3;  // sentences
    if (is_clock(meaning)) return memory_.day();
    if (speaks_of_quarter(meaning) && memory_.quarter().known) return memory_.quarter();
    const bool days = meaning.is(TimeOp::shift) && meaning.has(F::unit) && unit_of(meaning) <= TimeUnit::week &&
                      !memory_.last().meaning.has(F::day);
    const bool near = memory_.day().known && sentence(match) <= memory_.day().sentence + far;
    return days && near ? memory_.day() : memory_.last();
  }

  ResolvedTime from_text(const TimeMatch& match, const TimeMeaning& meaning, TimeLean lean) const {
    const TimeUnit unit = unit_of(meaning);
    const NamedTime& anchor = anchor_in_text(match, meaning);
    ResolvedTime result;
    result.anchor = anchor.words;
    if (is_clock(meaning) || repeats(meaning)) {
      result.meaning = coarsen(anchor.meaning, unit);
      TimeMeaning finer = meaning;
      for (const F field : {F::op, F::unit, F::n, F::dir, F::from}) finer.drop(field);
      result.meaning.merge(finer);
    } else if (anchor.meaning.has(F::era)) {
      result.meaning = before_christ(meaning, anchor.meaning);
    } else {
      const Period period = time_period(anchor.meaning);
      if (!period.earliest) return {meaning, {}, {}, "none", {}};
      result.meaning = fix_time(in_story(match, meaning, lean), *period.earliest, lean);
      drop_false_precision(meaning, unit, anchor.meaning, result.meaning);
      result.other = other_value(meaning, result.meaning, *period.earliest);
    }
    result.period = time_period(result.meaning);
    return result;
  }

  /// History names months and days without the year that its story has come to.
  TimeMeaning in_story(const TimeMatch& match, TimeMeaning meaning, TimeLean lean) const {
    const bool dated = meaning.has(F::month) || meaning.has(F::season) || meaning.has(F::quarter) || meaning.has(F::holiday);
    if (lean != TimeLean::same_year || meaning.has(F::op) || !dated || meaning.has(F::dir)) return meaning;
    const int year = memory_.year_of_story(meaning, sentence(match));
    if (year > 0) meaning.set(F::year, year);
    return meaning;
  }

  /// Years before Christ count down.
  static TimeMeaning before_christ(const TimeMeaning& meaning, const TimeMeaning& anchor) {
    TimeMeaning result = meaning;
    result.set(F::era, 1);
    const int step = meaning.get(F::n, 1) * meaning.get(F::dir);
    if (!meaning.is(TimeOp::shift)) {
      if (anchor.has(F::year)) result.set(F::year, anchor.get(F::year));
      return result;
    }
    const bool years = unit_of(meaning) == TimeUnit::year && anchor.has(F::year);
    if (!years || anchor.get(F::year) - step < 1) return result;
    for (const F field : {F::op, F::unit, F::n, F::dir, F::from}) result.drop(field);
    result.set(F::year, anchor.get(F::year) - step);
    return result;
  }

  /// Days counted from a month or a year are not known to the day.
  static void drop_false_precision(const TimeMeaning& meaning, TimeUnit unit, const TimeMeaning& base, TimeMeaning& fixed) {
    if (!meaning.is(TimeOp::shift) || base.has(F::day)) return;
    if (unit <= TimeUnit::week && !base.has(F::week)) {
      for (const F field : {F::day, F::week, F::weekend}) fixed.drop(field);
      if (!base.has(F::month)) fixed.drop(F::month);
    }
  }

  static std::string other_value(const TimeMeaning& meaning, const TimeMeaning& fixed, Day anchor) {
    const auto other = other_reading(meaning, fixed, anchor);
    return other ? timex_value(*other) : std::string();
  }

  ResolvedTime from_published(const TimeMeaning& meaning, TimeLean lean) const {
    const Period& bounds = published_.period;
    if (bounds.unknown() || (repeats(meaning) && !speaks_of_quarter(meaning))) return {meaning, {}, {}, "none", {}};
    ResolvedTime result;
    result.anchor = published_.source == DateSource::given ? "published" : "text";
    const Day first = bounds.earliest ? *bounds.earliest : *bounds.latest;
    const Day last = bounds.latest ? *bounds.latest : *bounds.earliest;
    const bool wide = bounds.length().value_or(most_days) >= most_days;  // then a day may lie on either side of it
    const TimeMeaning low = echoed(fix_time(ended(meaning), first, wide ? TimeLean::past : lean));
    const TimeMeaning high = echoed(fix_time(ended(meaning), last, wide ? TimeLean::future : lean));
    const Period low_period = clipped(time_period(low), low, first);
    const Period high_period = clipped(time_period(high), high, last);
    if (bounds.known() && low == high) {
      result.meaning = low;
      result.period = hull(low_period, high_period);
      if (first == last) result.other = other_value(meaning, low, first);
      return result;
    }
    result.meaning = meaning;
    if (bounds.earliest) result.period.earliest = low_period.earliest;
    if (bounds.latest) result.period.latest = high_period.latest;
    return result;
  }

  /// "the quarter" of a text that has named none: figures are of the quarter that has ended.
  static TimeMeaning ended(TimeMeaning meaning) {
    if (repeats(meaning)) meaning.set(F::dir, -1);
    return meaning;
  }

  TimeMeaning echoed(TimeMeaning fixed) const {
    if (fixed.has(F::echo) && memory_.quarter().known && !fixed.has(F::quarter))
      fixed.set(F::quarter, memory_.quarter().meaning.get(F::quarter));
    return fixed;
  }

  /// "earlier this month" ends with the article's day.
  static Period clipped(Period period, const TimeMeaning& meaning, Day anchor) {
    if (!meaning.has(F::clip) || !period.known()) return period;
    const Period side = meaning.get(F::clip) < 0 ? Period{{}, anchor} : Period{anchor, {}};
    return compatible(period, side) ? intersect(period, side) : period;
  }

  /// Bounds of what needs no anchor to be written, but one to be bounded: recently, in the past two years.
  Period open_period(const TimeMeaning& meaning) const {
    if (!meaning.has(F::op)) return time_period(fix_time(meaning, Day{}, TimeLean::none));
    const Period& now = published_.period;
    if (meaning.is(TimeOp::ref) && meaning.get(F::ref) == static_cast<int>(TimeRef::past)) return {{}, now.latest};
    if (meaning.is(TimeOp::ref) && meaning.get(F::ref) == static_cast<int>(TimeRef::future)) return {now.earliest, {}};
    if (!meaning.is(TimeOp::duration) || !meaning.has(F::dir) || narrative_ || meaning.get(F::from, 0) != 0) return {};
    const bool past = meaning.get(F::dir) < 0;
    const std::optional<Day> base = past ? now.earliest : now.latest;
    std::optional<Day> far;
    if (base && meaning.get(F::many) != 1)
      far = shift_day(*base, unit_of(meaning), meaning.get(F::n, 1) * meaning.get(F::dir));
    return past ? Period{far, now.latest} : Period{now.earliest, far};
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
