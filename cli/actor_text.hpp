// Actors as text for people.
#pragma once

#include <string>

#include "cli/console.hpp"
#include "graph/graph.hpp"

namespace entente {

class ActorText {
 public:
  ActorText(const Graph& graph, const Page& page) : graph_(graph), page_(page) {}

  /// Name, kind, state and id on one line; behind it how often it is spoken of, what else it is called, and its offices.
  std::string actor(Vertex vertex) const;

 private:
  std::string line(const std::string& text) const;

  const Graph& graph_;
  const Page& page_;
};

/// How often the articles speak of an actor.
std::uint32_t mentions_of(const ActorNode& node);

/// The name of a state, or of an organisation that is in the graph; else the code or id itself.
std::string name_of_body(const Graph& graph, const std::string& of);

}  // namespace entente
