// What a diagram's parts look like, as attributes of the DOT language; plain strings.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "render/diagram.hpp"
#include "render/html_label.hpp"

namespace entente {

using Attributes = std::vector<std::pair<std::string, std::string>>;

/// Attributes without labels, which are HTML-like strings and not plain ones.
Attributes attributes_of(const Diagram& diagram);
Attributes attributes_of(const Group& group);
Attributes attributes_of(const Box& box);
Attributes attributes_of(const Line& line, Arrow arrow);

/// What holds for all nodes and edges unless they say otherwise.
Attributes graph_defaults();
Attributes node_defaults();
Attributes edge_defaults();

/// Title and caption; the name of a group; the words in a box; the words at a line.
std::string label_of(const Diagram& diagram);
std::string label_of(const Group& group);
std::string label_of(const Box& box);
std::string label_of(const Line& line);

}  // namespace entente
