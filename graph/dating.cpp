// Statements about one event that give the same bound are one constraint, as dear as all of them together: so the majority
// wins a contradiction, and among equals the report that stands first. Words about what was held are dearer than words about
// plans; an article's own date is dearer than its words. What articles say of the order of two events ("two days after the
// summit") ties their days; it is cheaper than a date, because it is easier to misread.
#include "graph/dating.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "extract/vocabulary.hpp"
#include "graph/merge.hpp"

namespace entente {
namespace {

using Kind = TimeConstraint::Kind;
enum class Basis : std::uint8_t { words, publication, order };

/// A bound, who gives it and on what ground.
struct Statement {
  std::uint32_t event = 0;
  Kind kind = Kind::not_before;
  Day day;
  Basis basis = Basis::words;
  double cost = 0;
  std::vector<std::uint32_t> reports;
  const Relation* relation = nullptr;  // Basis::order: what ties the event to another one
  std::uint32_t other = 0;
  int days = 0;
};

/// How sure it is that there was such an event says little about its day.
double cost_of_words(const Event& event) {
  return event.status == Status::happened ? 1.5 : event.status == Status::planned ? 0.75 : 0.375;
}

/// What was said of one event; equal bounds are counted together.
class Statements {
 public:
  explicit Statements(std::uint32_t event) : event_(event) {}

  void add(const Period& bounds, Basis basis, double cost, std::uint32_t report) {
    if (bounds.earliest) add(Kind::not_before, *bounds.earliest, basis, cost, report);
    if (bounds.latest) add(Kind::not_after, *bounds.latest, basis, cost, report);
  }
  std::vector<Statement> take() { return std::move(statements_); }

 private:
  void add(Kind kind, Day day, Basis basis, double cost, std::uint32_t report) {
    const auto [place, is_new] = index_.try_emplace({kind, day, basis}, statements_.size());
    if (is_new) statements_.push_back({event_, kind, day, basis, 0, {}, nullptr, 0, 0});
    Statement& statement = statements_[place->second];
    statement.cost += cost;
    statement.reports.push_back(report);
  }

  std::uint32_t event_;
  std::map<std::tuple<Kind, Day, Basis>, std::size_t> index_;
  std::vector<Statement> statements_;
};

/// What the article's date says. Nothing when the words name the very next day: there it was tomorrow already.
Period published_bounds(const Report& report) {
  const Event& event = *report.event;
  const Period bounds = published_bounds(event.status, report.article->published.period);
  if (bounds.latest && event.when.earliest == *bounds.latest + date::days{1}) return {};
  return bounds;
}

std::vector<Statement> find_statements(const SameEvent& same, const std::vector<Report>& reports, std::uint32_t event) {
  constexpr double cost_of_publication = 4;
  Statements statements(event);
  for (const auto r : same.reports)
    statements.add(reports[r].event->when, Basis::words, cost_of_words(*reports[r].event), r);
  for (const auto r : same.reports) statements.add(published_bounds(reports[r]), Basis::publication, cost_of_publication, r);
  return statements.take();
}

/// Ties between events that articles tell of; an event that identity took for the other is not tied to itself.
class Ties {
 public:
  Ties(const std::vector<SameEvent>& same, const std::vector<Report>& reports, const std::vector<EventNode>& nodes)
      : reports_(reports), nodes_(nodes) {
    for (std::uint32_t e = 0; e < same.size(); ++e)
      for (const auto r : same[e].reports) event_of_[{reports[r].article, reports[r].event->id}] = e;
  }

  std::vector<Statement> find() {
    for (std::uint32_t r = 0; r < reports_.size(); ++r)
      for (const Relation& relation : reports_[r].event->relations) add(r, relation);
    return std::move(found_);
  }

 private:
  void add(std::uint32_t r, const Relation& relation) {
    const auto other = event_of_.find({reports_[r].article, relation.event});
    const std::uint32_t event = event_of_.at({reports_[r].article, reports_[r].event->id});
    if (other == event_of_.end() || other->second == event) return;
    const bool after = relation.kind == OrderKind::after;
    const auto [first, last] = after ? std::pair(other->second, event) : std::pair(event, other->second);
    if (relation.kind == OrderKind::during) return add_during(r, relation, event, other->second);
    tie(r, relation, first, last, relation.days.value_or(0));
    if (relation.days) tie(r, relation, last, first, -*relation.days);
  }

  /// Within the days that are told of the longer event.
  void add_during(std::uint32_t r, const Relation& relation, std::uint32_t event, std::uint32_t whole) {
    const Period& days = nodes_[whole].reported;
    const auto length = days.length();
    if (!length || *length < 1 || *length > longest_event) return;
    found_.push_back({event, Kind::not_before, *days.earliest, Basis::order, cost_of_order, {r}, &relation, whole, 0});
    found_.push_back({event, Kind::not_after, *days.latest, Basis::order, cost_of_order, {r}, &relation, whole, 0});
  }

  void tie(std::uint32_t r, const Relation& relation, std::uint32_t first, std::uint32_t last, int days) {
    found_.push_back({first, Kind::precedes, {}, Basis::order, cost_of_order, {r}, &relation, last, days});
  }

  static constexpr double cost_of_order = 0.5;
  static constexpr int longest_event = 31;  // days; a longer interval is not the days on which it went on

  const std::vector<Report>& reports_;
  const std::vector<EventNode>& nodes_;
  std::map<std::pair<const Record*, std::string>, std::uint32_t> event_of_;
  std::vector<Statement> found_;
};

std::string in_words(const Relation& relation, const std::string& event, const std::string& other) {
  return fmt::format("{} was {} {} (“{}”)", event, word(relation.kind), other, relation.text);
}

std::string articles_in_words(const Statement& statement, const std::vector<Report>& reports) {
  std::vector<std::string> names;
  for (const auto r : statement.reports) names.push_back(reports[r].article->id);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string in_words(const Statement& statement, const std::vector<Report>& reports) {
  const Report& first = reports[statement.reports.front()];
  const std::string articles = articles_in_words(statement, reports);
  if (statement.basis == Basis::order)
    return fmt::format("{} says that {}", articles,
                       in_words(*statement.relation, first.event->id, statement.relation->event));
  if (statement.basis == Basis::words) return fmt::format("{} says {}", articles, iso(first.event->when));
  return fmt::format("{}, published {}, tells of it as {}", articles, iso(first.article->published.period),
                     statement.kind == Kind::not_after ? "held" : "still to come");
}

Contradiction describe(const TimeConflict& conflict, const std::vector<Statement>& statements,
                       const std::vector<Report>& reports, const std::vector<EventNode>& nodes) {
  Contradiction found;
  std::vector<std::string> sides;
  std::vector<std::uint32_t> tellers;
  for (const auto index : conflict.constraints) {
    const Statement& statement = statements[index];
    sides.push_back(in_words(statement, reports));
    found.events.push_back(nodes[statement.event].id);
    if (statement.basis == Basis::order) found.events.push_back(nodes[statement.other].id);
    tellers.insert(tellers.end(), statement.reports.begin(), statement.reports.end());
  }
  std::sort(found.events.begin(), found.events.end());
  found.events.erase(std::unique(found.events.begin(), found.events.end()), found.events.end());
  std::sort(tellers.begin(), tellers.end());
  tellers.erase(std::unique(tellers.begin(), tellers.end()), tellers.end());
  for (const auto r : tellers) found.sources.push_back(make_source(reports[r]));
  found.what = fmt::format("{}; given up: {}", fmt::join(sides, "; "), in_words(statements[conflict.dropped], reports));
  return found;
}

std::vector<Statement> find_statements(const std::vector<SameEvent>& same, const std::vector<Report>& reports,
                                       const std::vector<EventNode>& nodes) {
  std::vector<Statement> statements;
  const auto add = [&](std::vector<Statement> more) { std::move(more.begin(), more.end(), std::back_inserter(statements)); };
  for (std::uint32_t event = 0; event < same.size(); ++event) add(find_statements(same[event], reports, event));
  add(Ties(same, reports, nodes).find());
  return statements;
}

/// What was told of the order of events and not given up, and each such sentence at the events that it speaks of.
std::vector<Before> keep_order(const std::vector<Statement>& statements, const std::vector<bool>& dropped,
                               const std::vector<Report>& reports, std::vector<EventNode>& nodes) {
  std::vector<Before> order;
  const Relation* last = nullptr;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const Statement& s = statements[i];
    if (s.basis != Basis::order || dropped[i]) continue;
    if (s.relation->kind != OrderKind::during && s.days >= 0) order.push_back({s.event, s.other});
    if (std::exchange(last, s.relation) == s.relation) continue;
    const Report& report = reports[s.reports.front()];
    for (const auto e : {s.event, s.other}) {
      auto& told = nodes[e].order;
      told.push_back(
          fmt::format("{} says that {}", report.article->id, in_words(*s.relation, report.event->id, s.relation->event)));
    }
  }
  return order;
}

}  // namespace

Dating date_events(const std::vector<SameEvent>& same, const std::vector<Report>& reports, std::vector<EventNode>& nodes) {
  const std::vector<Statement> statements = find_statements(same, reports, nodes);
  std::vector<TimeConstraint> constraints;
  constraints.reserve(statements.size());
  for (const Statement& s : statements) {
    const auto source = static_cast<std::uint32_t>(constraints.size());
    constraints.push_back({s.kind, s.event, s.other, s.day, s.days, s.cost, source});
  }
  const Resolution resolution = resolve_times(static_cast<std::uint32_t>(nodes.size()), constraints);
  for (std::size_t event = 0; event < nodes.size(); ++event) nodes[event].when = resolution.bounds[event];
  Dating dating;
  std::vector<bool> dropped(statements.size(), false);
  for (const auto& conflict : resolution.conflicts) {
    dropped[conflict.dropped] = true;
    dating.contradictions.push_back(describe(conflict, statements, reports, nodes));
  }
  std::stable_sort(dating.contradictions.begin(), dating.contradictions.end(),
                   [](const Contradiction& a, const Contradiction& b) { return a.events < b.events; });
  dating.order = keep_order(statements, dropped, reports, nodes);
  return dating;
}

}  // namespace entente
