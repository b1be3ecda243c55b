// Diagram -> DOT, built with cgraph; all escaping for DOT is done here.
#pragma once

#include <string>

#include "render/diagram.hpp"

namespace entente {

/// The diagram in the DOT language, nodes and edges in the diagram's order; always the same bytes.
std::string write_dot(const Diagram& diagram);

}  // namespace entente
