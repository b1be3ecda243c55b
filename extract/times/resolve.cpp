// Two anchors: the article's own date, and the date that the text named last. News counts from the first, history from the
// second, "later" and "that day" always from the second. When the article's date is only known as bounds, an expression is
// resolved from both ends: where they agree it is certain, else its bounds are what lies between.
#include "extract/times/resolve.hpp"

#include <algorithm>

namespace entente {
namespace {

using F = TimeField;

constexpr int most_days = 180;  // bounds of the article's date beyond which the nearest such day is not one day

bool needs_anchor(const TimeMeaning& meaning) {
  if (meaning.is(TimeOp::shift)) return true;
  if (meaning.has(F::op)) return false;
  return !meaning.has(F::year) && !meaning.has(F::decade) && !meaning.has(F::century);
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
        narrative_(is_narrative(matches, published)) {}

  std::vector<ResolvedTime> resolve() {
    std::vector<ResolvedTime> result;
    result.reserve(matches_.size());
    for (const TimeMatch& match : matches_) {
      result.push_back(resolve_one(match));
      remember(match, result.back());
    }
    return result;
  }

 private:
  ResolvedTime resolve_one(const TimeMatch& match) const {
    TimeMeaning meaning = match.meaning;
    if (meaning.has(F::hour)) meaning.set(F::hour, hour_of_day(meaning));
    meaning.drop(F::afternoon);
    if (!needs_anchor(meaning)) return {fix_time(meaning, Day{}, TimeLean::none), open_period(meaning), {}, "none"};
    const TimeLean lean = narrative_ ? TimeLean::same_year : lean_of(match);
    if (ends_range(match)) return from_text(meaning, TimeLean::future);
    if (counts_from_text(match)) return from_text(meaning, lean);
    return from_published(meaning, lean == TimeLean::same_year ? TimeLean::none : lean);
  }

  TimeLean lean_of(const TimeMatch& match) const {
    if (match.meaning.has(F::lean)) return match.meaning.get(F::lean) < 0 ? TimeLean::past : TimeLean::future;
    return find_lean(atoms_, match, grammar_);
  }

  bool counts_from_text(const TimeMatch& match) const {
    const TimeMeaning& meaning = match.meaning;
    if (is_clock(meaning)) return day_.known && (narrative_ || is_near(match));
    if (!last_.known || meaning.has(F::lean)) return false;
    if (!meaning.is(TimeOp::shift)) return narrative_;
    return meaning.has(F::from) ? meaning.get(F::from) == static_cast<int>(TimeFrom::text) : narrative_;
  }

  /// The second weekday of "from Monday to Thursday": the first such day behind the first.
  bool ends_range(const TimeMatch& match) const {
    const TimeMeaning& meaning = match.meaning;
    return match.piece > 1 && last_.known && last_.meaning.has(F::day) && meaning.has(F::weekday) && !meaning.has(F::day) &&
           !meaning.has(F::op);
  }

  /// A time of day and nothing else.
  static bool is_clock(const TimeMeaning& meaning) {
    return !meaning.has(F::op) && !meaning.has(F::day) && !meaning.has(F::weekday) && !meaning.has(F::month) &&
           (meaning.has(F::hour) || meaning.has(F::part));
  }

  /// Whether the last day stands in the same sentence or the one before.
  bool is_near(const TimeMatch& match) const { return tokens_.sentence_of(atoms_[match.first].token) <= day_.sentence + 1; }

  ResolvedTime from_text(const TimeMeaning& meaning, TimeLean lean) const {
    const auto unit = static_cast<TimeUnit>(meaning.get(F::unit, static_cast<int>(TimeUnit::day)));
    const Anchor& anchor = is_clock(meaning) ? day_ : last_;
    ResolvedTime result;
    result.anchor = anchor.words;
    if (is_clock(meaning) || repeats(meaning)) {
      result.meaning = coarsen(anchor.meaning, unit);
      TimeMeaning finer = meaning;
      for (const F field : {F::op, F::unit, F::n, F::dir, F::from}) finer.drop(field);
      result.meaning.merge(finer);
    } else {
      const Period period = time_period(anchor.meaning);
      if (!period.earliest) return {meaning, {}, {}, "none"};
      result.meaning = fix_time(meaning, *period.earliest, lean);
      drop_false_precision(meaning, unit, result.meaning);
    }
    result.period = time_period(result.meaning);
    return result;
  }

  /// "that day", "the same year": takes over what was named.
  static bool repeats(const TimeMeaning& meaning) {
    return meaning.is(TimeOp::shift) && meaning.get(F::dir) == 0 &&
           meaning.get(F::from, 0) == static_cast<int>(TimeFrom::text);
  }

  /// Days counted from a month or a year are not known to the day.
  void drop_false_precision(const TimeMeaning& meaning, TimeUnit unit, TimeMeaning& fixed) const {
    const TimeMeaning& base = last_.meaning;
    if (!meaning.is(TimeOp::shift) || base.has(F::day)) return;
    if (unit <= TimeUnit::week && !base.has(F::week)) {
      for (const F field : {F::day, F::week, F::weekend}) fixed.drop(field);
      if (!base.has(F::month)) fixed.drop(F::month);
    }
  }

  ResolvedTime from_published(const TimeMeaning& meaning, TimeLean lean) const {
    const Period& bounds = published_.period;
    if (bounds.unknown() || repeats(meaning)) return {meaning, {}, {}, "none"};
    ResolvedTime result;
    result.anchor = published_.source == DateSource::given ? "published" : "text";
    const Day first = bounds.earliest ? *bounds.earliest : *bounds.latest;
    const Day last = bounds.latest ? *bounds.latest : *bounds.earliest;
    const bool wide = bounds.length().value_or(most_days) >= most_days;  // then a day may lie on either side of it
    const TimeMeaning low = echoed(fix_time(meaning, first, wide ? TimeLean::past : lean));
    const TimeMeaning high = echoed(fix_time(meaning, last, wide ? TimeLean::future : lean));
    const Period low_period = clipped(time_period(low), low, first);
    const Period high_period = clipped(time_period(high), high, last);
    if (bounds.known() && low == high) {
      result.meaning = low;
      result.period = hull(low_period, high_period);
      return result;
    }
    result.meaning = meaning;
    if (bounds.earliest) result.period.earliest = low_period.earliest;
    if (bounds.latest) result.period.latest = high_period.latest;
    return result;
  }

  TimeMeaning echoed(TimeMeaning fixed) const {
    if (fixed.has(F::echo) && last_.known && last_.meaning.has(F::quarter))
      fixed.set(F::quarter, last_.meaning.get(F::quarter));
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
    const auto unit = static_cast<TimeUnit>(meaning.get(F::unit, static_cast<int>(TimeUnit::day)));
    const std::optional<Day> base = past ? now.earliest : now.latest;
    std::optional<Day> far;
    if (base && meaning.get(F::many) != 1) far = shift_day(*base, unit, meaning.get(F::n, 1) * meaning.get(F::dir));
    return past ? Period{far, now.latest} : Period{now.earliest, far};
  }

  void remember(const TimeMatch& match, ResolvedTime& time) {
    time.value = timex_value(time.meaning);
    const TimeMeaning& meaning = time.meaning;
    const bool day = meaning.has(F::day) && meaning.has(F::month);
    if (meaning.has(F::op) || !(meaning.has(F::year) ? time.period.known() : day)) return;
    last_ = {true, meaning, tokens_.sentence_of(atoms_[match.first].token), {}};
    last_.words = std::string(tokens_.text->slice(join(atoms_[match.first].span, atoms_[match.last - 1].span)));
    if (day) day_ = last_;
  }

  /// A date that the text named.
  struct Anchor {
    bool known = false;
    TimeMeaning meaning;
    std::uint32_t sentence = 0;
    std::string words;
  };

  const Tokens& tokens_;
  const std::vector<TimeAtom>& atoms_;
  const std::vector<TimeMatch>& matches_;
  const TimeGrammar& grammar_;
  const Published& published_;
  bool narrative_;
  Anchor last_;  // of any grain
  Anchor day_;   // the last that was a day
};

}  // namespace

std::vector<ResolvedTime> resolve_times(const Tokens& tokens, const std::vector<TimeAtom>& atoms,
                                        const std::vector<TimeMatch>& matches, const TimeGrammar& grammar,
                                        const Published& published) {
  return Resolver(tokens, atoms, matches, grammar, published).resolve();
}

}  // namespace entente
