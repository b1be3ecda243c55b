// Which reports tell of one event. Two meetings of one pair must stay two; nine reports of one must become one. Every
// judgement is a sum of weights (identity_weights.hpp), and every weight has its reason in words.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "extract/record.hpp"
#include "graph/graph.hpp"

namespace entente {

/// An event as one article tells it, with what identity asks of it.
struct Report {
  const Record* article = nullptr;
  const Event* event = nullptr;
  std::vector<Party> parties;   ///< who takes part, by actor, each once
  Period bounds;                ///< its days, as far as its words, its status and the article's date tell
  Period likely;                ///< the same, narrowed by what news is: of the last weeks, or of the coming months
  std::string place;            ///< name of the place as it is compared; empty: none
  bool place_is_state = false;  ///< the place is a whole state

  /// Dated to the month or better.
  bool dated() const;
};

/// `article` and `event` must outlive the report; `parties` as they stand in it; `states` are names of states by code.
Report make_report(const Record& article, const Event& event, std::vector<Party> parties,
                   const std::map<std::string, std::string>& states);

/// What an article's date says of an event that it tells: held ones are not after it, planned ones not before it.
Period published_bounds(Status status, const Period& published);

/// Reports of different families are never one event: meetings of any form are one family; a visit, a call and every type
/// other than CONSULT are their own.
int event_family(const Event& event);

/// Participants that both name, rising. Outside CONSULT, which has no direction, only those in the same role.
std::vector<Vertex> shared_parties(const Report& a, const Report& b);

/// How days, places and statuses of two reports stand to each other.
enum class DaysAgree : std::uint8_t { equal, overlap, same_words, day_apart, news, outcome, story, unknown };
enum class PlacesAgree : std::uint8_t { unknown, same, within, near, far };
enum class StatusesAgree : std::uint8_t { same, plan_or_idea, outcome, idea_outcome };

/// What speaks for and against two reports being one event, in log odds (identity_weights.hpp).
struct Judgement {
  int parties = 0;
  int days = 0;
  int places = 0;
  int status = 0;
  int before = 0;  ///< what any two such reports begin with
  DaysAgree how_days = DaysAgree::unknown;
  PlacesAgree how_places = PlacesAgree::unknown;
  StatusesAgree how_statuses = StatusesAgree::same;

  int score() const { return parties + days + places + status + before; }
};

/// Whether two articles are known to tell one story: asked only for reports whose days are unknown.
enum class Story : std::uint8_t { unknown, shared };

/// How likely it is that two reports are one event; nothing when they cannot be.
std::optional<Judgement> judge(const Report& a, const Report& b, const std::vector<ActorNode>& actors, Story story);

/// One article says that it was held and another that it was not: the same participants, few days.
bool contradict(const Report& a, const Report& b, const std::vector<ActorNode>& actors);

/// A judgement as a sentence: "a#1 and b#2 tell of one event: the same participants (...) +4.0, the same date (...) +4.1;
/// beforehand -3.0: +5.1".
std::string in_words(const Judgement& judgement, const Report& a, const Report& b, const std::vector<ActorNode>& actors);

/// Reports that are one event.
struct SameEvent {
  std::vector<std::uint32_t> reports;  ///< indexes, rising
  std::vector<Vertex> stand_ins;       ///< participants that stand for another, rising
  std::vector<std::string> reasons;
};

/// Sorts reports into events, each report into one, in order of their first report. Depends on the reports in their order
/// alone. Cost is close to linear: reports are compared only when they share participants or sides, and season.
std::vector<SameEvent> group_reports(const std::vector<Report>& reports, const std::vector<ActorNode>& actors);

}  // namespace entente
