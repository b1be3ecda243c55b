// `entente actors`: who the actors are, those with most events first.

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "cli/actor_text.hpp"
#include "cli/commands.hpp"
#include "cli/results.hpp"
#include "graph/graph_json.hpp"
#include "graph/query.hpp"
#include "render/formats.hpp"

namespace entente {
namespace {

bool passes(const ActorNode& node, const ActorsRequest& request) {
  return request.kinds.empty() || std::find(request.kinds.begin(), request.kinds.end(), node.kind) != request.kinds.end();
}

std::vector<Vertex> find(const Graph& graph, const ActorsRequest& request) {
  std::vector<Vertex> found;
  for (const Vertex vertex : request.name.empty() ? actors(graph) : find_actors(graph, request.name)) {
    if (passes(actor(graph, vertex), request)) found.push_back(vertex);
  }
  const auto rank = [&](Vertex vertex) {
    const auto events = static_cast<std::int64_t>(events_of(graph, vertex).size());
    return std::tuple(-events, -static_cast<std::int64_t>(mentions_of(actor(graph, vertex))), vertex);
  };
  std::vector<std::pair<std::tuple<std::int64_t, std::int64_t, Vertex>, Vertex>> ranked;
  for (const Vertex vertex : found) ranked.emplace_back(rank(vertex), vertex);
  std::sort(ranked.begin(), ranked.end());
  for (std::size_t i = 0; i < found.size(); ++i) found[i] = ranked[i].second;
  return found;
}

}  // namespace

Outcome run(const ActorsRequest& request, Console& console) {
  const Graph graph = load_graph(request.folder);
  const std::vector<Vertex> found = find(graph, request);
  if (found.empty()) {
    console.complain(request.name.empty() ? "there is no such actor in " + request.folder
                                          : fmt::format("no actor of {} is called '{}'", request.folder, request.name));
    return Outcome::failed;
  }
  if (request.form == AnswerForm::csv) console.write(write_actors_csv(graph, found));
  for (const Vertex vertex : found) {
    if (request.form == AnswerForm::json) console.write_json(write_actor(graph, vertex));
    if (request.form == AnswerForm::readable) console.write(ActorText(graph, console.page()).actor(vertex));
  }
  return Outcome::done;
}

}  // namespace entente
