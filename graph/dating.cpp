// Statements about one event that give the same bound are one constraint, as dear as all of them together: so the majority
// wins a contradiction, and among equals the report that stands first. Words about what was held are dearer than words about
// plans; an article's own date is dearer than its words.
#include "graph/dating.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "graph/merge.hpp"
#include "graph/timeline.hpp"

namespace entente {
namespace {

using Kind = TimeConstraint::Kind;
enum class Basis : std::uint8_t { words, publication };

/// A bound, who gives it and on what ground.
struct Statement {
  std::uint32_t event = 0;
  Kind kind = Kind::not_before;
  Day day;
  Basis basis = Basis::words;
  double cost = 0;
  std::vector<std::uint32_t> reports;
};

double cost_of_words(const Event& event) {
  const double weight = event.status == Status::happened ? 1 : event.status == Status::planned ? 0.5 : 0.25;
  return weight * (1 + event.score);
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
    if (is_new) statements_.push_back({event_, kind, day, basis, 0, {}});
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

}  // namespace

std::vector<Contradiction> date_events(const std::vector<SameEvent>& same, const std::vector<Report>& reports,
                                       std::vector<EventNode>& nodes) {
  std::vector<Statement> statements;
  std::vector<TimeConstraint> constraints;
  for (std::uint32_t event = 0; event < same.size(); ++event) {
    for (Statement& s : find_statements(same[event], reports, event)) {
      const auto source = static_cast<std::uint32_t>(statements.size());
      constraints.push_back({s.kind, event, 0, s.day, 0, s.cost, source});
      statements.push_back(std::move(s));
    }
  }
  const Resolution resolution = resolve_times(static_cast<std::uint32_t>(nodes.size()), constraints);
  for (std::size_t event = 0; event < nodes.size(); ++event) nodes[event].when = resolution.bounds[event];
  std::vector<Contradiction> contradictions;
  for (const auto& conflict : resolution.conflicts) contradictions.push_back(describe(conflict, statements, reports, nodes));
  std::stable_sort(contradictions.begin(), contradictions.end(),
                   [](const Contradiction& a, const Contradiction& b) { return a.events < b.events; });
  return contradictions;
}

}  // namespace entente
