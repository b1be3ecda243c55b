// What the articles and the world tell of one actor beside its name: forms with their reasons, roles and offices over time.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "graph/graph.hpp"

namespace entente {

/// Collects the facts of one actor over records, in any order.
class ActorFacts {
 public:
  void add(const Record& record, const Actor& actor);
  /// Hands all of them to the actor's node, in order.
  void give(ActorNode& node) const;

 private:
  struct Use {
    std::string article;
    std::uint32_t mentions = 0;
  };
  std::set<std::string> articles_;
  std::set<std::string> wikidata_;
  std::map<std::pair<std::string, std::string>, Use> forms_;  // by form and reason
  std::map<std::tuple<std::string, std::string>, ToldRole> roles_;
  std::vector<Office> offices_;
};

/// Why the mentions of an actor are one actor: each line a sentence for the user.
std::vector<std::string> explain_actor(const Graph& graph, Vertex actor);

}  // namespace entente
