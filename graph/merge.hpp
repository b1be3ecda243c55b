// What the articles say together: of one actor, and of one event.
#pragma once

#include <string>
#include <vector>

#include "graph/graph.hpp"
#include "graph/identity.hpp"

namespace entente {

/// The actors of all records, one for each id, by id. Where records differ the majority has it, then the alphabet; the name
/// is the most frequent one, then the longest.
std::vector<ActorNode> merge_actors(const std::vector<Record>& records);

/// A report as evidence.
Source make_source(const Report& report);

/// One event out of its reports: most frequent mode and place, the status that they leave together, all evidence. `when` is
/// still to be resolved.
EventNode merge_reports(const SameEvent& same, const std::vector<Report>& reports);

/// An actor's part in an event.
struct Participation {
  Vertex actor = 0;
  Role role = Role::actor;
  std::vector<std::string> names;  ///< forms that the sentences use, sorted
};

/// Who takes part in one event, by actor, without those who only stood for another.
std::vector<Participation> merge_parties(const SameEvent& same, const std::vector<Report>& reports,
                                         const std::vector<ActorNode>& actors);

}  // namespace entente
