// Graphs to draw, made by hand.
#pragma once

#include <string>
#include <vector>

#include "graph/graph.hpp"

namespace entente::samples {

struct ActorRow {
  std::string id;  ///< "person/..." says the kind
  std::string name;
  std::string state;
  std::string role;
};

struct EventRow {
  Mode mode = Mode::meet;
  Status status = Status::happened;
  std::string when;                 ///< "2010-02-12", "2010-02", "2010", "2010-02-08/2010-02-12", "../2010-02-12", ""
  std::string place;                ///< "Beijing"
  std::vector<std::string> actors;  ///< ids
  std::vector<std::string> recipients;
  EventType type = EventType::consult;
};

/// A graph as build_graph() would make it, each event told by one sentence of an article of its own.
Graph make_graph(const std::vector<ActorRow>& actors, const std::vector<EventRow>& events);

/// The nuclear diplomacy around North Korea in 2009 and 2010.
Graph korea();
/// Actors with long Vietnamese names.
Graph vietnam();
/// Names that break files which glue text.
Graph hostile();
/// `actors` actors of several states and `events` events between them, the same for the same numbers.
Graph crowd(std::size_t actors, std::size_t events);

}  // namespace entente::samples
