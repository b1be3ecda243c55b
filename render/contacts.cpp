#include "render/contacts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace entente {
namespace {

// A visit has a direction, and so has every deed that is no consultation, when it has an actor and a recipient.
Contact contact_of(const Graph& graph, Vertex vertex) {
  const EventNode& told = event(graph, vertex);
  Contact contact;
  contact.type = told.type;
  contact.status = told.status;
  contact.events = {vertex};
  for (const Party& party : participants(graph, vertex)) {
    (party.role == Role::actor ? contact.from : contact.to).push_back(party.actor);
  }
  const bool directed = told.type != EventType::consult || told.mode == Mode::visit;
  if (directed && !contact.from.empty()) {
    contact.direction = Direction::from_actors;
  } else {
    contact.from.insert(contact.from.end(), contact.to.begin(), contact.to.end());
    contact.to.clear();
    std::sort(contact.from.begin(), contact.from.end());
  }
  return contact;
}

// Actors with most events, by id; `all` becomes the number of those who have any.
std::vector<Vertex> most_active(const Graph& graph, const std::vector<Vertex>& events, std::size_t most, std::size_t& all) {
  std::map<Vertex, std::size_t> active;
  for (const Vertex vertex : events) {
    for (const Party& party : participants(graph, vertex)) active[party.actor] += 1;
  }
  all = active.size();
  std::vector<std::pair<Vertex, std::size_t>> ranked(active.begin(), active.end());
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  if (ranked.size() > most) ranked.resize(most);
  std::vector<Vertex> kept;
  kept.reserve(ranked.size());
  for (const auto& [vertex, number] : ranked) kept.push_back(vertex);
  std::sort(kept.begin(), kept.end());
  return kept;
}

}  // namespace

std::vector<Vertex> Contact::actors() const {
  std::vector<Vertex> all = from;
  all.insert(all.end(), to.begin(), to.end());
  return all;
}

bool Contact::is_pair() const { return size() == 2 && from.size() == (direction == Direction::none ? 2U : 1U); }

std::vector<Contact> collect_contacts(const Graph& graph, const std::vector<Vertex>& events) {
  using Key = std::tuple<std::vector<Vertex>, std::vector<Vertex>, Direction, EventType, Status>;
  std::map<Key, std::size_t> places;
  std::vector<Contact> contacts;
  for (const Vertex vertex : events) {
    Contact contact = contact_of(graph, vertex);
    if (contact.size() == 0) continue;
    if (contact.size() == 1) {
      contacts.push_back(std::move(contact));
      continue;
    }
    const Key key{contact.from, contact.to, contact.direction, contact.type, contact.status};
    const auto [found, is_new] = places.emplace(key, contacts.size());
    if (is_new) {
      contacts.push_back(std::move(contact));
    } else {
      contacts[found->second].events.push_back(vertex);
    }
  }
  return contacts;
}

Selection select_contacts(const Graph& graph, const std::vector<Vertex>& events, std::size_t most_actors) {
  Selection selection;
  std::size_t all = 0;
  const std::vector<Vertex> kept = most_active(graph, events, most_actors, all);
  const auto is_hidden = [&](Vertex vertex) { return !std::binary_search(kept.begin(), kept.end(), vertex); };
  std::set<Vertex> shown;
  for (Contact& contact : collect_contacts(graph, events)) {
    const std::size_t size = contact.size();
    std::erase_if(contact.from, is_hidden);
    std::erase_if(contact.to, is_hidden);
    if (contact.size() == 0 || (contact.size() < size && contact.size() < 2)) {
      selection.hidden_events += contact.events.size();
      continue;
    }
    const std::vector<Vertex> actors = contact.actors();
    shown.insert(actors.begin(), actors.end());
    selection.events.insert(selection.events.end(), contact.events.begin(), contact.events.end());
    selection.contacts.push_back(std::move(contact));
  }
  std::sort(selection.events.begin(), selection.events.end());
  selection.actors.assign(shown.begin(), shown.end());
  selection.hidden_actors = all - shown.size();
  return selection;
}

std::string place_of(const Graph& graph, const std::vector<Vertex>& events) {
  std::string place;
  for (const Vertex vertex : events) {
    const std::optional<Place>& here = event(graph, vertex).place;
    if (!here || here->name.empty() || (!place.empty() && place != here->name)) return "";
    place = here->name;
  }
  return place;
}

}  // namespace entente
