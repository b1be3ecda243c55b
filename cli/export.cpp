// `entente export`: the events of the graph for other programs.

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <string>

#include "cli/commands.hpp"
#include "cli/event_text.hpp"
#include "cli/output_file.hpp"
#include "cli/results.hpp"
#include "cli/terminal_text.hpp"
#include "graph/query.hpp"
#include "render/plover.hpp"

namespace entente {

Outcome run(const ExportRequest& request, Console& console) {
  const Graph graph = load_graph(request.folder);
  std::optional<OutputFile> file;
  if (request.output != "-") file.emplace(request.output);
  std::size_t written = 0;
  std::size_t left_out = 0;
  for (const Vertex vertex : find_events(graph, request.filter)) {
    const auto line = write_plover(graph, vertex);
    ++(line ? written : left_out);
    if (!line) continue;
    file ? file->write(*line + "\n") : console.write_json(*line);
  }
  if (file) file->finish();
  if (left_out > 0)
    console.complain(fmt::format("{} left out: possibilities, and what PLOVER has no type for", counted(left_out, "event")));
  if (file) console.write(fmt::format("{}: {}\n", harmless(request.output), counted(written, "event")));
  return written > 0 ? Outcome::done : Outcome::failed;
}

}  // namespace entente
