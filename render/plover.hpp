// PLOVER (the political event ontology of POLECAT and NGEC): what an event of ours is in its terms, and the lines of JSON
// that users of event data read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/query.hpp"

namespace entente {

/// An event in PLOVER's terms, where only what took place has its own type: what is still to come is a promise, what did not
/// come about a refusal.
struct PloverCode {
  std::string_view type;  ///< "AGREE"
  std::string_view mode;  ///< "visit"; empty: none
  std::string_view quad;  ///< "V-COOP", "M-COOP", "V-CONF", "M-CONF"
  double scale = 0;       ///< -10 to 10
};

/// The code of an event; nothing for what PLOVER has no place for: possibilities, and statements that were not made.
std::optional<PloverCode> plover_code(EventType type, Mode mode, Status status);

/// One event as a line of JSON in the fields of NGEC's output, with what only entente knows under "entente". Nothing when it
/// has no code.
std::optional<std::string> write_plover(const Graph& graph, Vertex event);

}  // namespace entente
