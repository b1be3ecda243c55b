#include "cli/results.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "cli/terminal_text.hpp"
#include "extract/error.hpp"
#include "graph/graph_json.hpp"
#include "render/dot.hpp"
#include "render/picture.hpp"
#include "render/relations.hpp"
#include "render/timeline_diagram.hpp"

namespace entente {
namespace {

Diagram draw_diagram(const Graph& graph, Drawing drawing, const EventFilter& filter) {
  if (drawing == Drawing::timeline) {
    TimelineOptions options;
    options.filter = filter;
    return draw_timeline(graph, options);
  }
  RelationsOptions options;
  options.filter = filter;
  return draw_relations(graph, options);
}

PictureFormat picture_format(OutputFormat format) {
  if (format == OutputFormat::png) return PictureFormat::png;
  if (format == OutputFormat::pdf) return PictureFormat::pdf;
  return PictureFormat::svg;
}

}  // namespace

std::string file_stem(Drawing drawing) { return drawing == Drawing::timeline ? "timeline" : "relations"; }

std::string extension(OutputFormat format) {
  switch (format) {
    case OutputFormat::svg:
      return "svg";
    case OutputFormat::png:
      return "png";
    case OutputFormat::pdf:
      return "pdf";
    case OutputFormat::dot:
      return "dot";
    case OutputFormat::csv:
      return "csv";
    case OutputFormat::json:
      return "json";
  }
  return {};
}

Graph load_graph(const std::string& folder) {
  const std::filesystem::path path = std::filesystem::path(folder) / graph_file;
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw Error(
        fmt::format("there is no {}; make it with: entente build ARTICLE... -o {}", path.string(), shell_word(folder)));
  }
  try {
    return read_graph(file, graph_file);
  } catch (const Error& error) {
    throw Error(fmt::format("{} is not a graph that entente build wrote ({})", path.string(), error.what()));
  }
}

std::string draw(const Graph& graph, Drawing drawing, const EventFilter& filter, OutputFormat format) {
  const std::string dot = write_dot(draw_diagram(graph, drawing, filter));
  return format == OutputFormat::dot ? dot : render_picture(dot, picture_format(format));
}

}  // namespace entente
