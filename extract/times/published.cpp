// The article's date from its own words. Evidence is of three strengths: words that state it (a dateline with its year, a
// line that is a date, "today, Feb. 12, 2010"); words that tie it to a date ("last year, 2012"); and years that only bound
// it: what is told as past lies before the article, what is announced lies behind. Bounds are intersected from strong to
// weak; evidence that contradicts stronger evidence is noted and left out.
#include <algorithm>
#include <optional>

#include <fmt/core.h>

#include "extract/times/published_hints.hpp"
#include "extract/times/resolve.hpp"
#include "extract/times/thread.hpp"
#include "extract/times/times.hpp"

namespace entente {
namespace {

using F = TimeField;

/// A day of the year that the article's own day is, or is close behind.
struct YearDay {
  TimeMeaning meaning;
  int shift = 0;  // days from it to the article's day
  int slack = 0;  // days that may be added
  Span span;
};

class Inference {
 public:
  Inference(const TimesOfText& text, const std::vector<DateHint>& hints, std::vector<Note>& notes)
      : text_(text),
        tokens_(text.tokens),
        grammar_(text.grammar),
        hints_(hints),
        notes_(notes),
        atoms_(text.atoms),
        matches_(text.matches) {}

  Published infer() {
    find_dateline();
    if (year_days_.empty()) find_lines();
    find_appositions();
    std::vector<DateHint> hints = hints_;
    for (DateHint& hint : find_year_hints(text_)) hints.push_back(std::move(hint));
    take(std::move(hints));
    settle_year_days();
    find_pairs();
    note_date_hints(text_, result_, notes_);
    if (result_.period.unknown()) return {};
    if (!result_.period.known() || !stated_) result_.source = DateSource::inferred;
    return result_;
  }

 private:
  Span span(const TimeMatch& match) const { return join(atoms_[match.first].span, atoms_[match.last - 1].span); }
  std::string words(Span at) const { return std::string(tokens_.text->slice(at)); }
  std::uint32_t sentence(const TimeMatch& match) const { return tokens_.sentence_of(atoms_[match.first].token); }

  void note(Span at, std::string what) { notes_.push_back({at, std::move(what)}); }

  void note_misfit(Span at) {
    note(at, fmt::format("\"{}\" does not fit what else the article says of its date and was left out.", words(at)));
  }

  /// Narrows the bounds, unless the evidence contradicts what is known already.
  void narrow(const Period& bounds, Span at, bool states) {
    if (!compatible(result_.period, bounds)) return note_misfit(at);
    const Period narrowed = intersect(result_.period, bounds);
    if (narrowed == result_.period) return;
    result_.period = narrowed;
    if (states) {
      stated_ = true;
      result_.source = DateSource::text;
    }
    note(at, fmt::format("The article's date lies in {}, because of \"{}\".", iso(bounds), words(at)));
  }

  /// Those that begin last first: what contradicts them is history.
  void take(std::vector<DateHint> hints) {
    std::stable_sort(hints.begin(), hints.end(),
                     [](const DateHint& a, const DateHint& b) { return a.bounds.earliest > b.bounds.earliest; });
    for (const DateHint& hint : hints) {
      Period bounds = hint.bounds;
      if (!compatible(result_.period, bounds)) bounds.latest.reset();
      if (!compatible(result_.period, bounds)) {
        note_misfit(hint.span);
        continue;
      }
      const Period narrowed = intersect(result_.period, bounds);
      if (narrowed == result_.period) continue;
      result_.period = narrowed;
      note(hint.span, fmt::format("The article's date lies in {}, because {}.", iso(bounds), hint.why));
    }
  }

  /// A line near the top that is nothing but a full date with its weekday or a time of day.
  void find_lines() {
    constexpr std::uint32_t top = 6;
    for (const TimeMatch& match : matches_) {
      const auto day = full_day(match.meaning);
      if (sentence(match) >= top) return;
      const bool header = match.meaning.has(F::weekday) || match.meaning.has(F::hour);  // else it may be anybody's birthday
      if (!day || !header || !stands_alone(match)) continue;
      narrow(on(*day), span(match), true);
      return;
    }
  }

  /// Whether a sentence holds hardly more than the match: a clock time, a zone, a comma.
  bool stands_alone(const TimeMatch& match) const {
    constexpr std::uint32_t room = 6;
    const Sentence& line = tokens_.sentences[sentence(match)];
    const std::uint32_t first = atoms_[match.first].token;
    const std::uint32_t last = atoms_[match.last - 1].token;
    return first <= line.tokens.first + 1 && line.tokens.last <= last + 1 + room && has_no_words(last + 1, line.tokens.last);
  }

  bool has_no_words(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first; i < last; ++i) {
      if (tokens_.tokens[i].letter_case == LetterCase::lower && tokens_.tokens[i].norm.size() > 2) return false;
    }
    return true;
  }

  /// "BEIJING, Feb. 12 (Xinhua) --": a capitalised place, the date, then a bracket or a dash.
  void find_dateline() {
    constexpr std::uint32_t room = 10;
    if (matches_.empty() || matches_[0].first == 0 || matches_[0].first > room || matches_[0].last >= atoms_.size()) return;
    const TimeMatch& match = matches_[0];
    if (!is_calendar_day(match.meaning) || tokens_.tokens[0].letter_case != LetterCase::upper) return;
    const char behind = atoms_[match.last].sign;
    if (behind != '(' && behind != '-' && behind != '_') return;
    if (const auto day = full_day(match.meaning)) return narrow(between(*day, *day + date::days(1)), span(match), true);
    if (!match.meaning.has(F::year)) year_days_.push_back({match.meaning, 0, 1, span(match)});
  }

  /// Two expressions side by side that name the same time, one counted from the article and one from the calendar.
  void find_appositions() {
    for (std::size_t i = 0; i + 1 < matches_.size(); ++i) {
      const TimeMatch& a = matches_[i];
      const TimeMatch& b = matches_[i + 1];
      if (!side_by_side(a, b)) continue;
      if (is_counted(a.meaning) && b.piece == 0) tie(a.meaning, b.meaning, join(span(a), span(b)));
      const bool day = b.meaning.get(F::unit, -1) == static_cast<int>(TimeUnit::day);
      if (day && is_counted(b.meaning) && a.piece == 0) tie(b.meaning, a.meaning, join(span(a), span(b)));
    }
  }

  /// Nothing between them but a comma or a bracket.
  bool side_by_side(const TimeMatch& a, const TimeMatch& b) const {
    if (b.first < a.last || b.first > a.last + 1 || atoms_[b.first].barrier) return false;
    if (b.first == a.last) return true;
    const char sign = atoms_[a.last].sign;
    return sign == ',' || sign == '(';
  }

  /// "yesterday" beside "Oct. 24", "last year" beside "2012".
  void tie(const TimeMeaning& shift, const TimeMeaning& calendar, Span at) {
    const auto unit = static_cast<TimeUnit>(shift.get(F::unit));
    const int count = -shift.get(F::n, 1) * shift.get(F::dir);
    if (calendar.has(F::op) || calendar.has(F::mod) || shift.has(F::month)) return;
    if (unit == TimeUnit::year && count == 0) return;  // "the full year 1986"
    if (unit == TimeUnit::day && is_calendar_day(calendar)) {
      if (const auto day = full_day(calendar)) return narrow(on(*day + date::days(count)), at, true);
      if (!calendar.has(F::year)) year_days_.push_back({calendar, count, 0, at});
      return;
    }
    if (!calendar.has(F::year) || calendar.has(F::day)) return;
    const bool same_grain =
        (unit == TimeUnit::year && !calendar.has(F::month) && !calendar.has(F::season) && !calendar.has(F::quarter)) ||
        (unit == TimeUnit::month && calendar.has(F::month));
    const Period period = time_period(calendar);
    if (!same_grain || !period.known()) return;
    const TimeMeaning moved = shifted(unit, count, *period.earliest);
    narrow(time_period(moved), at, false);
  }

  static TimeMeaning shifted(TimeUnit unit, int count, Day from) {
    TimeMeaning shift;
    shift.set(F::op, static_cast<int>(TimeOp::shift));
    shift.set(F::unit, static_cast<int>(unit));
    shift.set(F::n, std::abs(count));
    shift.set(F::dir, count < 0 ? -1 : 1);
    return fix_time(shift, from, TimeLean::none);
  }

  /// Days without a year: the years within the bounds in which they fit.
  void settle_year_days() {
    for (const YearDay& known : year_days_) {
      const std::optional<Period> period = days_in_bounds(known);
      if (!period) {
        note(known.span,
             fmt::format("\"{}\" tells the day of the article, but no year is known for it.", words(known.span)));
        continue;
      }
      narrow(*period, known.span, false);
    }
  }

  /// "Friday, Feb. 12" and "hôm 25/10" within the bounds: the years in which the two go together; what happened lies some
  /// months back, what is planned some months ahead.
  void find_pairs() {
    constexpr int reach = 330;   // days: nobody leaves the year away beyond
    constexpr int recent = 100;  // where the words say that the day is not long past
    const std::uint16_t near = grammar_.find_class("recent_day");
    for (const TimeMatch& match : matches_) {
      const TimeMeaning& meaning = match.meaning;
      const bool is_recent = near != 0 && is_time_word(atoms_, match.first, grammar_, near);
      if (!is_calendar_day(meaning) || !(meaning.has(F::weekday) || is_recent) || meaning.has(F::year)) continue;
      const TimeLean lean = is_recent ? TimeLean::past : find_lean(tokens_, atoms_, match, grammar_);
      const int before = lean == TimeLean::past ? 1 : reach;
      const int behind = is_recent ? recent : lean == TimeLean::future ? 1 : reach;
      const std::optional<Period> period = days_in_bounds({meaning, -before, before + behind, span(match)});
      if (period) narrow(*period, span(match), false);
    }
  }

  std::optional<Period> days_in_bounds(const YearDay& known) const {
    if (!result_.period.known()) return std::nullopt;
    const int first = static_cast<int>(date::year_month_day(*result_.period.earliest).year());
    const int last = static_cast<int>(date::year_month_day(*result_.period.latest).year());
    std::optional<Period> found;
    for (int year = first - 2; year <= last + 2; ++year) {
      TimeMeaning meaning = known.meaning;
      meaning.set(F::year, year);
      const auto day = full_day(meaning);
      if (!day) continue;
      const Day begin = *day + date::days(known.shift);
      const Period period = between(begin, begin + date::days(known.slack));
      if (!compatible(period, result_.period)) continue;
      found = found ? hull(*found, period) : period;
    }
    return found;
  }

  const TimesOfText& text_;
  const Tokens& tokens_;
  const TimeGrammar& grammar_;
  const std::vector<DateHint>& hints_;
  std::vector<Note>& notes_;
  const std::vector<TimeAtom>& atoms_;
  const std::vector<TimeMatch>& matches_;
  Published result_;
  bool stated_ = false;
  std::vector<YearDay> year_days_;
};

}  // namespace

Published infer_published(const TimesOfText& text, const Published& given, const std::vector<DateHint>& hints,
                          std::vector<Note>& notes) {
  return given.period.unknown() ? Inference(text, hints, notes).infer() : given;
}

}  // namespace entente
