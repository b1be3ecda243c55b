// Contacts: events of the same actors, status and direction as one line of a drawing.
#pragma once

#include <string>
#include <vector>

#include "graph/query.hpp"

namespace entente {

enum class Direction { none, from_actors };

struct Contact {
  std::vector<Vertex> from;  ///< who visits or acts, by id; without a direction: everybody
  std::vector<Vertex> to;    ///< who is visited or concerned, by id; empty without a direction
  Direction direction = Direction::none;
  EventType type = EventType::consult;
  Status status = Status::happened;
  std::vector<Vertex> events;  ///< in timeline order

  std::size_t size() const { return from.size() + to.size(); }
  std::vector<Vertex> actors() const;
  /// Between one actor and one other, so that a line can stand for it.
  bool is_pair() const;
};

/// Contacts in the order of their first event. An event of one actor stands alone, as nothing says that another is like it.
std::vector<Contact> collect_contacts(const Graph& graph, const std::vector<Vertex>& events);

/// What a drawing of limited size shows of the events.
struct Selection {
  std::vector<Contact> contacts;  ///< without actors that are left out
  std::vector<Vertex> actors;     ///< who take part in them, by id
  std::vector<Vertex> events;     ///< of the contacts, in timeline order
  std::size_t hidden_actors = 0;
  std::size_t hidden_events = 0;  ///< that would show nobody, or one of several
};

/// The contacts of the `most_actors` actors with most events.
Selection select_contacts(const Graph& graph, const std::vector<Vertex>& events, std::size_t most_actors);

/// The place that all of them share; empty when there is none.
std::string place_of(const Graph& graph, const std::vector<Vertex>& events);

}  // namespace entente
