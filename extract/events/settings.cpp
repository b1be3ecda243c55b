#include "extract/events/settings.hpp"

#include <algorithm>
#include <utility>

#include "extract/events/time_clause.hpp"

namespace entente {
namespace {

constexpr std::uint32_t opening_distance = 3;  // what opens a sentence is near to all of it
constexpr std::uint32_t clause_penalty = 12;   // a subordinator between counts as so many words
constexpr std::uint32_t comma_penalty = 3;
constexpr std::uint32_t backward_penalty = 3;  // what follows a trigger is nearer to it than what goes before
constexpr std::uint32_t most_dateline_tokens = 8;
constexpr std::uint32_t most_distance = 30;
constexpr int longest_shared = 31;  // days; what lasts longer holds more than what a sentence tells

class SettingFinder {
 public:
  SettingFinder(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree, const FoundTrigger& trigger,
                const std::vector<TokenRange>& others, const std::vector<Filler>& fillers)
      : chunks_(chunks),
        sentence_(sentence.tokens),
        tree_(tree),
        clause_(chunks, tree, trigger),
        trigger_(trigger),
        others_(others),
        fillers_(fillers) {}

  Setting find() const {
    Setting setting;
    if (const auto time = find_time()) {
      set_days(setting, *time);
    } else if (const auto above = find_shared_time()) {
      set_days(setting, *above);
      setting.shared = true;
    }
    setting.place = find_place();
    return setting;
  }

 private:
  // Words between two ranges, clause boundaries counted dearly; what stands at the beginning of the sentence is near.
  std::uint32_t distance(TokenRange a, TokenRange b) const {
    if (b.first < a.first) std::swap(a, b);
    std::uint32_t words = 0;
    const bool related = relates_to_time(a);
    for (std::uint32_t i = a.last; i < b.first; ++i) {
      if (chunks_.phrase_at(i) && i > a.last && chunks_.phrase_at(i) == chunks_.phrase_at(i - 1)) continue;
      const bool clause = !related && chunks_.is(i, WordClass::clause) && !chunks_.phrase_at(i) && !chunks_.time_at(i);
      words += clause ? clause_penalty : chunks_.token(i).norm == "," ? comma_penalty : 1;
    }
    return words;
  }

  // "in December, when he visited": the clause behind a time is about that time.
  bool relates_to_time(TokenRange time) const {
    std::uint32_t i = time.last;
    if (i < sentence_.last && chunks_.token(i).norm == ",") ++i;
    return chunks_.time_at(time.first) && i < sentence_.last && chunks_.is(i, WordClass::clause) &&
           !chunks_.is(i, WordClass::preposition) && chunks_.is(i, WordClass::when);
  }

  std::uint32_t distance_to_trigger(TokenRange range, TokenRange trigger) const {
    const bool opening = (range.first < sentence_.first + 3 || relates_to_time(range)) && range.last <= trigger.first;
    const std::uint32_t words = distance(range, trigger) + (range.first < trigger.first ? backward_penalty : 0);
    return opening ? std::min(words, opening_distance) : words;
  }

  bool nearer_to_other(TokenRange range, std::uint32_t own) const {
    return std::any_of(others_.begin(), others_.end(),
                       [&](TokenRange other) { return distance_to_trigger(range, other) < own; });
  }

  std::optional<std::uint32_t> find_time() const {
    std::optional<std::uint32_t> best;
    std::uint32_t best_distance = most_distance;
    for (const std::uint32_t time : times_that_date()) {
      const TokenRange range = chunks_.time_tokens(time);
      const TimeHold hold = clause_.hold(range);
      if (hold == TimeHold::elsewhere || (hold != TimeHold::own && is_vague(time))) continue;
      const std::uint32_t words = distance_to_trigger(range, trigger_.tokens);
      const bool own = hold == TimeHold::own || relates_to_time(range);
      if (words >= best_distance || (!own && nearer_to_other(range, words))) continue;
      best = time;
      best_distance = words;
    }
    return best;
  }

  std::optional<std::uint32_t> find_shared_time() const {
    for (const std::uint32_t time : times_that_date()) {
      const auto days = chunks_.analysis().times[time].period.length();
      const bool short_enough = days && *days <= longest_shared;
      if (short_enough && clause_.hold(chunks_.time_tokens(time)) == TimeHold::shared) return time;
    }
    return {};
  }

  // "the first since 2004", "lần đầu từ năm 2007".
  bool is_since(TokenRange time, const Time& expression) const {
    if (time.first == sentence_.first) return false;
    const auto days = expression.period.length();
    const bool long_ago = days && *days > longest_shared && chunks_.is(time.first - 1, WordClass::from);
    return chunks_.is(time.first - 1, WordClass::since) || long_ago;
  }

  // "the recent pause": says little of anything else.
  bool is_vague(std::uint32_t time) const { return chunks_.analysis().times[time].value == "PAST_REF"; }

  // The sentence's time expressions that may date an event.
  std::vector<std::uint32_t> times_that_date() const {
    std::vector<std::uint32_t> found;
    std::optional<std::uint32_t> last;
    for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
      const auto time = chunks_.time_at(i);
      if (!time || time == last) continue;
      last = time;
      const Time& expression = chunks_.analysis().times[*time];
      if (expression.type == TimexType::duration || expression.type == TimexType::set || !is_dated(expression)) continue;
      if (expression.value == "FUTURE_REF" || expression.value == "PRESENT_REF") continue;
      const TokenRange range = chunks_.time_tokens(*time);
      if (is_dateline(chunks_, sentence_, range)) continue;
      if (!is_since(range, expression)) found.push_back(*time);
    }
    return found;
  }

  // A day or month whose year is not known dates an event too, though in words only.
  static bool is_dated(const Time& time) { return !time.period.unknown() || time.value.starts_with("XXXX-"); }

  // "April 13 and 14", "từ ngày 8 đến ngày 10/12": neighbours that are joined are one stretch of days.
  void set_days(Setting& setting, std::uint32_t time) const {
    const std::vector<Time>& times = chunks_.analysis().times;
    std::uint32_t first = time;
    std::uint32_t last = time;
    while (last + 1 < times.size() && is_joined(last, last + 1)) ++last;
    while (first > 0 && is_joined(first - 1, first)) --first;
    setting.days = hull(times[first].period, times[last].period);
    if (const auto other = first == last ? parse_day(times[first].other) : std::nullopt) setting.other_day = on(*other);
    setting.day_text = chunks_.analysis().tokens.text->slice(join(times[first].span, times[last].span));
  }

  bool is_joined(std::uint32_t left, std::uint32_t right) const {
    const TokenRange gap{chunks_.time_tokens(left).last, chunks_.time_tokens(right).first};
    const std::vector<Time>& times = chunks_.analysis().times;
    if (gap.last <= gap.first || gap.size() > 2 || times[left].type != TimexType::date ||
        times[right].type != TimexType::date)
      return false;
    const std::string& sign = chunks_.token(gap.first).norm;
    const bool joint = chunks_.is(gap.first, WordClass::range) || chunks_.is(gap.first, WordClass::conjunction) ||
                       sign == "," || sign == "-" || sign == "–";
    const Period& a = times[left].period;
    const Period& b = times[right].period;
    return joint && a.known() && b.known() && *a.earliest <= *b.earliest && *b.earliest - *a.latest <= date::days{31};
  }

  Place place_of(const NounPhrase& phrase) const {
    const TokenRange range = phrase.named() ? phrase.name : phrase.tokens;
    return {std::string(chunks_.analysis().tokens.slice(range)), phrase.state};
  }

  static bool is_place(const NounPhrase& phrase) {
    const bool territory = phrase.seat && phrase.kind == PhraseKind::organisation;
    return phrase.kind == PhraseKind::place || phrase.kind == PhraseKind::state || territory;
  }

  // "discussed the war in Ukraine": the place is that of a thing which the verb has for its object.
  bool is_of_thing(std::uint32_t place) const {
    if (trigger_.form == VerbForm::noun || place < sentence_.first + 2) return false;
    const std::uint32_t before = place - 2;  // the preposition stands between
    const auto word = tree_.word_at(before);
    return word && before >= trigger_.tokens.last && tree_[*word].upos == Upos::noun && !chunks_.phrase_at(before) &&
           !chunks_.time_at(before) && (tree_.is(*word, "obj") || tree_.is(*word, "conj"));
  }

  // "met him about disarmament in North Korea": the state is a part of what they talked about.
  bool is_topic(std::uint32_t place) const {
    if (is_of_thing(place)) return true;
    for (std::uint32_t i = trigger_.tokens.last; i < place; ++i) {
      if (chunks_.is(i, WordClass::topic) && !chunks_.phrase_at(i) && !chunks_.time_at(i)) return true;
    }
    return false;
  }

  std::optional<Place> find_place() const {
    for (const Filler& filler : fillers_) {
      const NounPhrase& phrase = chunks_.phrase(filler.phrase);
      const bool goal = filler.role == Role::recipient && trigger_.frame->mode == Mode::visit;
      if (goal && is_place(phrase)) return place_of(phrase);
    }
    std::optional<Place> best;
    std::uint32_t best_distance = most_distance;
    for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
      const auto p = chunks_.phrase_at(i);
      if (!p || chunks_.phrase(*p).tokens.first != i) continue;
      const NounPhrase& phrase = chunks_.phrase(*p);
      if (!is_place(phrase) || phrase.possessive || !chunks_.behind_place_preposition(i)) continue;
      if (!phrase.seat && phrase.kind == PhraseKind::state && is_topic(i)) continue;
      const std::uint32_t words = distance_to_trigger(phrase.tokens, trigger_.tokens);
      if (words >= best_distance || nearer_to_other(phrase.tokens, words)) continue;
      best = place_of(phrase);
      best_distance = words;
    }
    return best;
  }

  const Chunks& chunks_;
  TokenRange sentence_;
  const Dependencies& tree_;
  TimeClause clause_;
  const FoundTrigger& trigger_;
  const std::vector<TokenRange>& others_;
  const std::vector<Filler>& fillers_;
};

}  // namespace

Setting find_setting(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree, const FoundTrigger& trigger,
                     const std::vector<TokenRange>& others, const std::vector<Filler>& fillers) {
  return SettingFinder(chunks, sentence, tree, trigger, others, fillers).find();
}

bool is_dateline(const Chunks& chunks, TokenRange sentence, TokenRange time) {
  if (time.first - sentence.first > most_dateline_tokens || time.last >= sentence.last) return false;
  const std::string& sign = chunks.token(time.last).norm;
  return sign == "-" || sign == "–" || sign == "—" || sign == "--";
}

Period event_period(const Period& days, Status status, const Period& published) {
  Period bounds;
  if (status == Status::happened) bounds.latest = published.latest;
  if (status == Status::planned) bounds.earliest = published.earliest;
  const Period clipped = intersect(days, bounds);
  return clipped.empty() ? days : clipped;
}

}  // namespace entente
