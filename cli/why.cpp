// `entente why`: how an event is known; why names are one actor.

#include <fmt/format.h>

#include "cli/actor_text.hpp"
#include "cli/commands.hpp"
#include "cli/event_text.hpp"
#include "cli/results.hpp"
#include "cli/suggest.hpp"
#include "cli/terminal_text.hpp"
#include "extract/error.hpp"
#include "graph/actor_facts.hpp"
#include "graph/query.hpp"

namespace entente {
namespace {

[[noreturn]] void fail(const Graph& graph, const WhyRequest& request) {
  std::vector<std::string> ids;
  for (const Vertex vertex : events(graph)) ids.push_back(event(graph, vertex).id);
  const std::string hint = did_you_mean(request.what, ids);
  throw Error(fmt::format("no event has the id '{}' and no actor is called so{}", request.what,
                          hint.empty() ? fmt::format("; entente events {} lists them", shell_word(request.folder)) : hint));
}

void write_reasons(const std::vector<std::string>& sentences, Console& console) {
  for (const std::string& sentence : sentences)
    console.write(fmt::format("  {}\n", wrap(harmless(sentence), console.page().width - 4, 4)));
}

}  // namespace

Outcome run(const WhyRequest& request, Console& console) {
  const Graph graph = load_graph(request.folder);
  if (const std::optional<Vertex> found = find_event(graph, request.what)) {
    console.write(EventText(graph, {*found}, console.page()).event(*found));
    write_reasons(explain(graph, *found), console);
    return Outcome::done;
  }
  const std::vector<Vertex> actors = find_actors(graph, request.what);
  if (actors.empty()) fail(graph, request);
  for (const Vertex vertex : actors) {
    console.write(ActorText(graph, console.page()).actor(vertex));
    write_reasons(explain_actor(graph, vertex), console);
  }
  return Outcome::done;
}

}  // namespace entente
