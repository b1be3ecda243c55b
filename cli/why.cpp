// `entente why`: how an event is known.

#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/event_text.hpp"
#include "cli/results.hpp"
#include "cli/suggest.hpp"
#include "cli/terminal_text.hpp"
#include "extract/error.hpp"
#include "graph/query.hpp"

namespace entente {
namespace {

Vertex require_event(const Graph& graph, const WhyRequest& request) {
  if (const std::optional<Vertex> found = find_event(graph, request.event)) return *found;
  std::vector<std::string> ids;
  for (const Vertex vertex : events(graph)) ids.push_back(event(graph, vertex).id);
  const std::string hint = did_you_mean(request.event, ids);
  throw Error(fmt::format("no event has the id '{}'{}", request.event,
                          hint.empty() ? fmt::format("; entente events {} lists them", shell_word(request.folder)) : hint));
}

}  // namespace

Outcome run(const WhyRequest& request, Console& console) {
  const Graph graph = load_graph(request.folder);
  const Vertex vertex = require_event(graph, request);
  const Page& page = console.page();
  console.write(EventText(graph, {vertex}, page).event(vertex));
  for (const std::string& sentence : explain(graph, vertex)) {
    console.write(fmt::format("  {}\n", wrap(harmless(sentence), page.width - 4, 4)));
  }
  return Outcome::done;
}

}  // namespace entente
