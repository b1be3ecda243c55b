#include "extract/events/order.hpp"

#include <algorithm>
#include <optional>

namespace entente {
namespace {

constexpr std::uint32_t reach_behind = 12;  // tokens from the word of order to the event that it governs
constexpr std::uint32_t reach_before = 18;  // tokens back to the event that it dates
constexpr std::uint32_t opens = 3;          // so near to its beginning a word opens a sentence, a duration aside

/// A trigger of an event, by token.
struct Told {
  TokenRange tokens;
  std::uint32_t event = 0;
};

class OrderFinder {
 public:
  OrderFinder(const Chunks& chunks, std::vector<Event>& events) : chunks_(chunks), events_(events) {
    for (std::uint32_t e = 0; e < events.size(); ++e) {
      add(events[e].evidence, e);
      for (const Evidence& again : events[e].retold) add(again, e);
    }
    std::sort(told_.begin(), told_.end(), [](const Told& a, const Told& b) { return a.tokens < b.tokens; });
  }

  void find() {
    auto begin = told_.begin();
    for (const Sentence& sentence : chunks_.analysis().tokens.sentences) {
      begin = std::find_if(begin, told_.end(), [&](const Told& t) { return t.tokens.first >= sentence.tokens.first; });
      const auto end =
          std::find_if(begin, told_.end(), [&](const Told& t) { return t.tokens.first >= sentence.tokens.last; });
      if (end - begin < 2) continue;
      for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i)
        if (const auto kind = kind_at(i)) relate(*kind, i, sentence.tokens, {begin, end});
    }
  }

 private:
  void add(const Evidence& evidence, std::uint32_t event) {
    const auto& tokens = chunks_.analysis().tokens.tokens;
    const auto at = [&](std::uint32_t offset) {
      const auto found = std::lower_bound(tokens.begin(), tokens.end(), offset,
                                          [](const Token& t, std::uint32_t o) { return t.span.start < o; });
      return static_cast<std::uint32_t>(found - tokens.begin());
    };
    const TokenRange range{at(evidence.trigger.start), at(evidence.trigger.end)};
    if (range.size() > 0) told_.push_back({range, event});
  }

  // A word of order; not "last" within "last week", but "after" at the end of "two days after".
  std::optional<OrderKind> kind_at(std::uint32_t i) const {
    const auto time = chunks_.time_at(i);
    if (time && chunks_.time_tokens(*time).last != i + 1) return std::nullopt;
    if (chunks_.phrase_at(i) || chunks_.is_punctuation(i)) return std::nullopt;
    if (begins(i, WordClass::after)) return OrderKind::after;
    if (begins(i, WordClass::before)) return OrderKind::before;
    if (begins(i, WordClass::during)) return OrderKind::during;
    return std::nullopt;
  }

  // The first word of "ahead of".
  bool begins(std::uint32_t i, WordClass word_class) const {
    return chunks_.is(i, word_class) && (i == 0 || !chunks_.is(i - 1, word_class));
  }

  bool is_order(std::uint32_t i) const {
    return chunks_.is(i, WordClass::before) || chunks_.is(i, WordClass::after) || chunks_.is(i, WordClass::during);
  }

  using Range = std::pair<std::vector<Told>::const_iterator, std::vector<Told>::const_iterator>;

  void relate(OrderKind kind, std::uint32_t word, TokenRange sentence, Range told) {
    const auto governed = std::find_if(told.first, told.second, [&](const Told& t) { return t.tokens.first > word; });
    if (governed == told.second || governed->tokens.first > word + reach_behind) return;
    if (!is_open(word + 1, governed->tokens.first, Stop::clauses_and_commas)) return;
    const TokenRange words = with_duration(word, sentence);
    const Told* dated = nullptr;
    if (words.first < sentence.first + opens) {
      const auto next = std::find_if(governed + 1, told.second, [&](const Told& t) { return t.event != governed->event; });
      if (next != told.second && has_comma(governed->tokens.last, next->tokens.first)) dated = &*next;
    } else if (governed != told.first) {
      const Told& before = *(governed - 1);
      const bool near = before.tokens.last <= words.first && words.first - before.tokens.last <= reach_before;
      if (near && is_open(before.tokens.last, words.first, Stop::clauses_and_reports)) dated = &before;
    }
    if (dated != nullptr) add_relation(kind, *dated, *governed, words);
  }

  enum class Stop : std::uint8_t { clauses_and_commas, clauses_and_reports };

  // Whether nothing between two words ends the clause; the word that begins the one behind "sau khi" does not count.
  bool is_open(std::uint32_t first, std::uint32_t last, Stop stop) const {
    for (std::uint32_t i = first; i < last; ++i) {
      if (chunks_.phrase_at(i) || chunks_.time_at(i)) continue;
      const bool begins = stop == Stop::clauses_and_commas && i == first;
      if (chunks_.is(i, WordClass::clause) && !begins) return false;
      if (stop == Stop::clauses_and_commas && chunks_.is_punctuation(i)) return false;
      if (stop == Stop::clauses_and_reports && chunks_.is(i, WordClass::report)) return false;
    }
    return true;
  }

  bool has_comma(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first; i < last; ++i)
      if (chunks_.token(i).norm == ",") return true;
    return false;
  }

  // "two days" before "after"; "of" behind "ahead".
  TokenRange with_duration(std::uint32_t word, TokenRange sentence) const {
    std::uint32_t end = word + 1;
    while (end < sentence.last && is_order(end)) ++end;
    std::optional<std::uint32_t> time = chunks_.time_at(word);
    if (!time && word > sentence.first) time = chunks_.time_at(word - 1);
    return {time ? chunks_.time_tokens(*time).first : word, end};
  }

  // "P2D", "P1W"; longer units are no number of days.
  static std::optional<int> days_of(const std::string& value) {
    if (value.size() < 3 || value.size() > 5 || value[0] != 'P') return std::nullopt;
    int n = 0;
    for (std::size_t i = 1; i + 1 < value.size(); ++i) {
      if (value[i] < '0' || value[i] > '9') return std::nullopt;
      n = 10 * n + (value[i] - '0');
    }
    if (value.back() == 'D') return n;
    return value.back() == 'W' ? std::optional(7 * n) : std::nullopt;
  }

  std::optional<int> days_of(TokenRange words) const {
    const auto time = chunks_.time_at(words.first);
    if (!time || words.size() < 2) return std::nullopt;
    const Time& expression = chunks_.analysis().times[*time];
    return expression.type == TimexType::duration && expression.mod.empty() ? days_of(expression.value) : std::nullopt;
  }

  void add_relation(OrderKind kind, const Told& dated, const Told& governed, TokenRange words) {
    if (dated.event == governed.event) return;
    Event& event = events_[dated.event];
    const Event& other = events_[governed.event];
    const auto real = [](const Event& e) { return e.status == Status::happened || e.status == Status::planned; };
    if (!real(event) || !real(other)) return;
    const auto known = [&](const Relation& r) { return r.event == other.id; };
    if (std::any_of(event.relations.begin(), event.relations.end(), known)) return;
    const Span span = chunks_.analysis().tokens.span(words);
    const std::optional<int> days = kind == OrderKind::during ? std::nullopt : days_of(words);
    event.relations.push_back({kind, other.id, days, span, std::string(chunks_.analysis().tokens.text->slice(span))});
  }

  const Chunks& chunks_;
  std::vector<Event>& events_;
  std::vector<Told> told_;
};

}  // namespace

void order_events(const Chunks& chunks, std::vector<Event>& events) { OrderFinder(chunks, events).find(); }

}  // namespace entente
