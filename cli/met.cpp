// `entente met`: who met whom, with the sentences that say so.

#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/event_text.hpp"
#include "cli/results.hpp"
#include "extract/error.hpp"
#include "graph/graph_json.hpp"
#include "graph/query.hpp"

namespace entente {
namespace {

constexpr std::size_t most_sentences = 3;  // of each event; `entente why` prints all

// Everybody that a name may stand for, and who acts for them; nobody for no name.
std::vector<Vertex> side(const Graph& graph, const std::string& name) {
  if (name.empty()) return {};
  const std::vector<Vertex> found = find_actors(graph, name);
  if (found.empty()) {
    const std::vector<std::string> similar = similar_names(graph, name);
    throw Error(fmt::format("no actor is called '{}'{}", name,
                            similar.empty() ? "" : fmt::format("; did you mean {}?", fmt::join(similar, " or "))));
  }
  std::vector<Vertex> all;
  for (const Vertex vertex : found) {
    const std::vector<Vertex> members = with_members(graph, vertex);
    all.insert(all.end(), members.begin(), members.end());
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::string nothing_found(const MetRequest& request) {
  const EventFilter& filter = request.filter;
  const bool filtered = !filter.statuses.empty() || filter.from || filter.to;
  std::string sentence = "no contact";
  if (!request.one.empty()) sentence += " of " + request.one;
  if (!request.other.empty()) sentence += " with " + request.other;
  return fmt::format("{} is known in {}{}", sentence, request.folder,
                     filtered ? " that fits --status, --from and --to" : "");
}

}  // namespace

Outcome run(const MetRequest& request, Console& console) {
  const Graph graph = load_graph(request.folder);
  const std::vector<Vertex> meetings =
      find_meetings(graph, side(graph, request.one), side(graph, request.other), request.filter);
  if (meetings.empty()) {
    console.complain(nothing_found(request));
    return Outcome::failed;
  }
  const EventText text(graph, meetings, console.page());
  for (const Vertex meeting : meetings) {
    if (request.form == AnswerForm::json) {
      console.write_json(write_event(graph, meeting));
    } else {
      console.write(text.event_with_sentences(meeting, most_sentences));
    }
  }
  return Outcome::done;
}

}  // namespace entente
