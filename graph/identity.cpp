// Two reports at a time. What cannot be one event (another type, another status, days that exclude each other) is told apart
// at once; the rest is weighed: participants, days, places, status. What is not known speaks neither for nor against, but
// then the articles should be news of the same days.
#include "graph/identity.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "graph/alignment.hpp"
#include "graph/identity_weights.hpp"

namespace entente {
namespace {

constexpr int same_words_length = 92;  // days; longer intervals say too little even in the same words
constexpr int published_within = 7;    // days between articles of which one errs by a day
constexpr int few_days = 7;            // so well are reports dated that can contradict each other

bool same_article(const Report& a, const Report& b) { return a.article == b.article; }

bool later(const Report& a, const Report& b) {
  const auto& first = a.article->published.period.earliest;
  const auto& last = b.article->published.period.latest;
  return first && last && *first > *last;
}

bool single_day(const Period& p) { return p.length() == 1; }

bool dated_within(const Period& p, int days) {
  const auto length = p.length();
  return length && *length >= 1 && *length <= days;
}

bool published_unknown(const Report& report) { return !report.article->published.period.known(); }

/// A plan and its outcome: the outcome is told later, or on the same day of the same day; or nobody knows when they were
/// told.
bool plan_and_outcome(const Report& plan, const Report& outcome) {
  if (same_article(plan, outcome) || later(plan, outcome)) return false;
  return later(outcome, plan) || (single_day(plan.bounds) && plan.bounds == outcome.bounds) || published_unknown(plan) ||
         published_unknown(outcome);
}

bool can_be(const Report& a, Status a_is, const Report& b, Status b_is, bool (*holds)(const Report&, const Report&)) {
  return (a.event->status == a_is && b.event->status == b_is && holds(a, b)) ||
         (b.event->status == a_is && a.event->status == b_is && holds(b, a));
}

bool weigh_status(const Report& a, const Report& b, Judgement& found) {
  const auto always = [](const Report&, const Report&) { return true; };
  const auto revoked = [](const Report& plan, const Report& denial) { return later(denial, plan); };
  const auto as = [&](StatusesAgree how, int weight) {
    found.how_statuses = how;
    found.status = weight;
    return true;
  };
  if (a.event->status == b.event->status) return true;
  if (can_be(a, Status::planned, b, Status::hypothetical, always))
    return as(StatusesAgree::plan_or_idea, weights::plan_or_idea);
  if (can_be(a, Status::planned, b, Status::happened, plan_and_outcome) ||
      can_be(a, Status::planned, b, Status::denied, revoked) || can_be(a, Status::hypothetical, b, Status::denied, revoked))
    return as(StatusesAgree::outcome,
              published_unknown(a) || published_unknown(b) ? weights::undated_outcome : weights::plan_and_outcome);
  if (can_be(a, Status::hypothetical, b, Status::happened, plan_and_outcome))
    return as(StatusesAgree::idea_outcome, weights::idea_and_outcome);
  return false;
}

/// Days between the last of one and the first of the other; 0 when they meet, nothing when a side is open.
std::optional<int> days_between(const Period& a, const Period& b) {
  if (!a.known() || !b.known()) return std::nullopt;
  return std::max(
      {0, static_cast<int>((*b.earliest - *a.latest).count()), static_cast<int>((*a.earliest - *b.latest).count())});
}

bool published_together(const Report& a, const Report& b) {
  const Period& x = a.article->published.period;
  const Period& y = b.article->published.period;
  return x.known() && y.known() && *days_between(x, y) <= published_within;
}

bool on_its_own_day(const Report& report) { return report.bounds == report.article->published.period; }

/// Neighbouring days of two articles that know nothing of each other; anything else that excludes itself is two events.
bool weigh_neighbouring(const Report& a, const Report& b, Judgement& found) {
  const bool held = a.event->status == Status::happened && b.event->status == Status::happened;
  if (!held || same_article(a, b) || !published_together(a, b) || a.event->mode != b.event->mode) return false;
  if (!single_day(a.bounds) || !single_day(b.bounds) || *days_between(a.bounds, b.bounds) != 1) return false;
  found.how_days = DaysAgree::day_apart;
  found.days = on_its_own_day(a) && on_its_own_day(b) ? weights::day_apart_each_own : weights::day_apart;
  return true;
}

int weight_of_days(const Period& all) {
  const double ratio = static_cast<double>(weights::days_between_meetings) / std::max(1, all.length().value_or(1));
  return std::max(weights::agreeing_days, static_cast<int>(std::lround(100 * std::log(ratio))));
}

/// What dates a report when nothing else does: the days of an article that tells it as news.
const Period& anchor(const Report& report) { return report.dated() ? report.bounds : report.article->published.period; }

void weigh_news(const Report& a, const Report& b, Story story, Judgement& found) {
  const auto apart = days_between(anchor(a), anchor(b));
  const auto as = [&](DaysAgree how, int weight) {
    found.how_days = how;
    found.days = weight;
  };
  if (found.how_statuses == StatusesAgree::outcome && !same_article(a, b) && apart)
    return as(DaysAgree::outcome,
              std::max(weights::same_news + weights::news_day * *apart, weights::plan_fulfilled - *apart / 4));
  if (same_article(a, b)) return as(DaysAgree::news, weights::same_news);
  if (!apart && story == Story::shared) return as(DaysAgree::story, weights::unknown_days + weights::same_story);
  if (!apart) return as(DaysAgree::unknown, weights::unknown_days);
  as(DaysAgree::news, std::max(weights::same_news + weights::news_day * *apart, weights::other_news));
}

bool weigh_days(const Report& a, const Report& b, Story story, Judgement& found) {
  if (!compatible(a.bounds, b.bounds)) return weigh_neighbouring(a, b, found);
  if (!compatible(a.likely, b.likely)) return false;
  if (a.dated() && b.dated()) {
    found.how_days = a.bounds == b.bounds ? DaysAgree::equal : DaysAgree::overlap;
    found.days = weight_of_days(hull(a.bounds, b.bounds));
  } else if (a.event->when == b.event->when && dated_within(a.event->when, same_words_length)) {
    found.how_days = DaysAgree::same_words;
    found.days = weights::same_words_for_days;
  } else {
    weigh_news(a, b, story, found);
  }
  return true;
}

/// Whether one name holds the other as words: "hanoi", "downtown-hanoi".
bool names_agree(const std::string& a, const std::string& b) {
  const auto padded_a = "-" + a + "-";
  const auto padded_b = "-" + b + "-";
  return padded_a.find(padded_b) != std::string::npos || padded_b.find(padded_a) != std::string::npos;
}

int weight_of_towns(const Report& a, const Report& b) {
  if (a.event->mode == Mode::visit) return weights::other_town_visited;
  return same_article(a, b) ? weights::other_town_told : weights::other_town;
}

void weigh_places(const Report& a, const Report& b, Judgement& found) {
  if (a.place.empty() || b.place.empty() || a.event->mode == Mode::phone) return;
  const auto as = [&](PlacesAgree how, int weight) {
    found.how_places = how;
    found.places = weight;
  };
  const std::string& x = a.event->place->state;
  const std::string& y = b.event->place->state;
  if (!x.empty() && !y.empty() && x != y) return as(PlacesAgree::far, weights::other_country);
  if (names_agree(a.place, b.place)) return as(PlacesAgree::same, weights::same_place);
  if (a.place_is_state != b.place_is_state) return as(PlacesAgree::within, weights::place_within);
  as(PlacesAgree::near, weight_of_towns(a, b));
}

}  // namespace

std::optional<Judgement> judge(const Report& a, const Report& b, const std::vector<ActorNode>& actors, Story story) {
  if (event_family(*a.event) != event_family(*b.event)) return std::nullopt;
  Judgement found;
  if (!weigh_status(a, b, found) || !weigh_days(a, b, story, found)) return std::nullopt;
  const Alignment alignment = align(a, b, actors);
  if (alignment.shared.empty() && alignment.stand_ins.empty()) return std::nullopt;
  found.parties = alignment.weight;
  weigh_places(a, b, found);
  found.before = weights::two_reports;
  if (a.event->type != EventType::consult) found.before += weights::recurring_type;
  if (same_article(a, b)) found.before += weights::told_apart;
  return found;
}

bool contradict(const Report& a, const Report& b, const std::vector<ActorNode>& actors) {
  const auto apart = [](const Report& held, const Report& denied) { return !same_article(held, denied); };
  if (!can_be(a, Status::happened, b, Status::denied, apart)) return false;
  if (event_family(*a.event) != event_family(*b.event)) return false;
  if (!dated_within(a.bounds, few_days) || !dated_within(b.bounds, few_days) || !compatible(a.bounds, b.bounds))
    return false;
  const Alignment alignment = align(a, b, actors);
  return alignment.shared.size() >= 2 && alignment.shared.size() == a.parties.size() && a.parties.size() == b.parties.size();
}

}  // namespace entente
