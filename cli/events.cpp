// `entente events`: the events of the graph in the order of time.

#include "cli/commands.hpp"
#include "cli/event_text.hpp"
#include "cli/results.hpp"
#include "graph/graph_json.hpp"
#include "graph/query.hpp"

namespace entente {

Outcome run(const EventsRequest& request, Console& console) {
  const Graph graph = load_graph(request.folder);
  const std::vector<Vertex> found = find_events(graph, request.filter);
  if (found.empty()) {
    console.complain(events(graph).empty() ? "there is no event in " + request.folder
                                           : "no event of " + request.folder + " fits --type, --status, --from and --to");
    return Outcome::failed;
  }
  const EventText text(graph, found, console.page());
  for (const Vertex vertex : found) {
    if (request.form == AnswerForm::json) {
      console.write_json(write_event(graph, vertex));
    } else {
      console.write(text.event(vertex));
    }
  }
  return Outcome::done;
}

}  // namespace entente
