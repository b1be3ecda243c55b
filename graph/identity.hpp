// Which reports tell of one event. Two meetings of one pair must stay two; nine reports of one must become one. Every
// judgement has its reason in words.
#pragma once

#include <cstdint>
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
  std::vector<Party> parties;  ///< who takes part, by actor, each once
  Period bounds;               ///< its days, as far as its words, its status and the article's date tell
  Period likely;               ///< the same, narrowed by what news is: of the last weeks, or of the coming months
  std::string place;           ///< name of the place as it is compared; empty: none

  /// Dated to the month or better.
  bool dated() const;
};

/// `article` and `event` must outlive the report; `parties` as they stand in it.
Report make_report(const Record& article, const Event& event, std::vector<Party> parties);

/// What an article's date says of an event that it tells: held ones are not after it, planned ones not before it.
Period published_bounds(Status status, const Period& published);

/// Reports of different families are never one event: meetings of any form are one family; a visit, a call and every type
/// other than CONSULT are their own.
int event_family(const Event& event);

/// Participants that both name, rising. Outside CONSULT, which has no direction, only those in the same role.
std::vector<Vertex> shared_parties(const Report& a, const Report& b);

/// What speaks for two reports being one event. Ordered from weak to strong.
struct Match {
  enum class Parties : std::uint8_t { stand_in, contained, same };
  enum class Dates : std::uint8_t { day_apart, news, overlap, equal };
  enum class Places : std::uint8_t { unknown, near, same };
  Parties parties = Parties::same;
  Dates dates = Dates::equal;
  Places places = Places::unknown;
  std::vector<Vertex> stand_ins;  ///< participants of either that stand for a person of the other

  int strength() const;
};

/// Why two reports can be one event; nothing when they cannot.
std::optional<Match> match(const Report& a, const Report& b, const std::vector<ActorNode>& actors);

/// The same for two articles that agree in everything but name neighbouring days: one event, one of them errs.
std::optional<Match> match_day_apart(const Report& a, const Report& b);

/// A match as a sentence: "b#2 tells of the same event as a#1: the same participants (...), the same days (2010-02-09)".
std::string in_words(const Match& match, const Report& a, const Report& b, const std::vector<ActorNode>& actors);

/// Reports that are one event.
struct SameEvent {
  std::vector<std::uint32_t> reports;  ///< indexes, rising
  std::vector<Vertex> stand_ins;       ///< participants that stand for another, rising
  std::vector<std::string> reasons;
};

/// Sorts reports into events, each report into one, in order of their first report. Depends on the reports in their order
/// alone. Cost is close to linear: reports are compared only when they share participants and season.
std::vector<SameEvent> group_reports(const std::vector<Report>& reports, const std::vector<ActorNode>& actors);

}  // namespace entente
