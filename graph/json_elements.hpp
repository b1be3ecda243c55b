// The elements of graph.json, each from one object. Not installed as an interface: only graph_json_read.cpp includes it.
#pragma once

#include "extract/json.hpp"
#include "graph/graph.hpp"

namespace entente {

// All throw Error that names the field when it is missing or of the wrong type.
ArticleInfo read_article(const JsonField& field);
ActorNode read_actor(const JsonField& field);
EventNode read_event(const JsonField& field);
/// Kind, role and names; where it goes from and to is for those who know the nodes.
Edge read_edge(const JsonField& field);
Contradiction read_contradiction(const JsonField& field);

}  // namespace entente
