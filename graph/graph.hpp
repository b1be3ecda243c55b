// The graph: actors and events as nodes; participation, membership and order as edges. Built from records, asked by queries,
// drawn by render. The one public header that shows Boost.Graph.
#pragma once

#include <boost/graph/adjacency_list.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "extract/record.hpp"

namespace entente {

/// A sentence of an article that tells of an event or an actor.
struct Source {
  std::string article;               ///< id of the article
  Span span;                         ///< code points of the article's text
  Span trigger;                      ///< the word that names the event, within span
  std::string text;                  ///< the words of span
  Status status = Status::happened;  ///< as this sentence has it
  Period when;                       ///< as this sentence and its article's date have it
  std::string when_text;
  std::string reported_by;
  double score = 0;
};

/// A form that articles use for an actor, and why it is this one.
struct ActorForm {
  std::string name;
  std::string because;         ///< as Mention::because
  std::string article;         ///< the first that uses it so, by id
  std::uint32_t mentions = 0;  ///< in all articles
  friend bool operator==(const ActorForm&, const ActorForm&) = default;
};

/// What an article calls an actor by function, at the article's date.
struct ToldRole {
  std::string role;
  Period published;
  std::string article;
  friend bool operator==(const ToldRole&, const ToldRole&) = default;
};

/// An actor of the dossier: one node for one real-world entity.
struct ActorNode {
  std::string id;
  ActorKind kind = ActorKind::person;
  std::string name;
  std::string state;                  ///< ISO 3166-1 alpha-3; empty: unknown
  std::string role;                   ///< as first worded; empty: unknown
  std::vector<std::string> names;     ///< all forms that the articles use, sorted, without repeats
  std::string wikidata = {};          ///< id there ("Q123"); empty: unknown
  std::vector<Office> offices = {};   ///< that the world's data know, by day of beginning
  std::vector<ToldRole> roles = {};   ///< by date of the article
  std::vector<ActorForm> forms = {};  ///< by name and reason
  std::uint32_t articles = 0;         ///< that speak of it
};

/// An event of the dossier: one node for one real-world event, whatever the number of reports.
struct EventNode {
  std::string id;
  EventType type = EventType::consult;
  Mode mode = Mode::none;
  Status status = Status::happened;
  std::optional<Place> place;
  Period reported;  ///< what its reports say, before the resolver
  Period when;      ///< after the resolver
  double score = 0;
  std::vector<Source> evidence;      ///< every sentence that tells of it, by article and span
  std::vector<std::string> reasons;  ///< why reports were taken as one event, in words
  std::vector<std::string> order;    ///< what articles say it was before, after or during, in words
};

/// An article of the dossier.
struct ArticleInfo {
  std::string id;
  std::string title;
  std::string language;
  Published published;
};

/// Statements that cannot all be true, with the sentences that make them.
struct Contradiction {
  std::string what;                 ///< in words: "says 25 October, says 26 October"
  std::vector<std::string> events;  ///< ids of the events concerned
  std::vector<Source> sources;      ///< the sentences of the negative cycle
};

using Node = std::variant<ActorNode, EventNode>;

enum class EdgeKind : std::uint8_t {
  participation,  ///< actor -> event, with a role
  membership,     ///< person, organisation or group -> state
  before,         ///< event -> event that is known to be later, transitively reduced
};

/// What an edge carries; which fields mean something depends on its kind.
struct Edge {
  EdgeKind kind = EdgeKind::participation;
  Role role = Role::actor;         ///< of a participation
  std::vector<std::string> names;  ///< of a participation: forms that the event's sentences use, sorted
};

/// What belongs to the graph as a whole.
struct Dossier {
  std::vector<ArticleInfo> articles;          ///< by id
  std::vector<Contradiction> contradictions;  ///< by first event
};

/// vecS everywhere: descriptors are dense numbers, and nodes stand in order: actors by id, then events in timeline order.
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Node, Edge, Dossier>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

/// A participant as an event sees it.
struct Party {
  Vertex actor = 0;
  Role role = Role::actor;
};

/// Vertices of all actors by id; of all events in timeline order.
std::vector<Vertex> actors(const Graph& graph);
std::vector<Vertex> events(const Graph& graph);
/// The node of a vertex that is one.
const ActorNode& actor(const Graph& graph, Vertex vertex);
const EventNode& event(const Graph& graph, Vertex vertex);
/// Who takes part in an event: actors before recipients, each by id.
std::vector<Party> participants(const Graph& graph, Vertex event);
/// The events that an actor takes part in, in timeline order.
std::vector<Vertex> events_of(const Graph& graph, Vertex actor);
/// The events that `before` edges tie to one: those known to be earlier, and later, but for what follows from these.
std::vector<Vertex> events_before(const Graph& graph, Vertex event);
std::vector<Vertex> events_after(const Graph& graph, Vertex event);
/// The node with this id; nothing when there is none.
std::optional<Vertex> find_actor(const Graph& graph, const std::string& id);
std::optional<Vertex> find_event(const Graph& graph, const std::string& id);

}  // namespace entente
