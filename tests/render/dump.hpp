// Diagrams as short texts, to compare them.
#pragma once

#include <string>

#include "render/diagram.hpp"

namespace entente {

/// Title, caption, groups, boxes and lines, one a line, without tooltips, colours and positions.
std::string dump(const Diagram& diagram);

}  // namespace entente
