// Diagram -> DOT, built with cgraph; all escaping for DOT is done here.
#pragma once

#include <string>

#include "render/diagram.hpp"

namespace entente {

/// The diagram in the DOT language: groups, then boxes and lines, each in the diagram's order; always the same bytes. One
/// call at a time touches Graphviz, others wait.
std::string write_dot(const Diagram& diagram);

}  // namespace entente
