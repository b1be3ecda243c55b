#include "render/formats.hpp"

#include <fmt/core.h>

#include <set>

#include "extract/vocabulary.hpp"

namespace entente {
namespace {

std::string join(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
  return text;
}

std::vector<std::string> cells_of(const Graph& graph, Vertex vertex) {
  const EventNode& told = event(graph, vertex);
  std::vector<std::string> names;
  std::vector<std::string> ids;
  for (const Party& party : participants(graph, vertex)) {
    names.push_back(actor(graph, party.actor).name);
    ids.push_back(actor(graph, party.actor).id);
  }
  std::set<std::string> articles;
  for (const Source& source : told.evidence) articles.insert(source.article);
  const Source* const best = best_source(told);
  return {told.id,
          std::string(word(told.type)),
          std::string(word(told.mode)),
          std::string(word(told.status)),
          told.when.earliest ? iso(*told.when.earliest) : "",
          told.when.latest ? iso(*told.when.latest) : "",
          told.place ? told.place->name : "",
          told.place ? told.place->state : "",
          join(names),
          join(ids),
          fmt::format("{:.2f}", told.score),
          fmt::format("{}", told.evidence.size()),
          join({articles.begin(), articles.end()}),
          best == nullptr ? "" : best->text};
}

}  // namespace

std::string csv_cell(std::string_view text) {
  std::string cell;
  for (const char c : text) {
    const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (!control || c == '\t' || c == '\n' || c == '\r') cell += c;
  }
  constexpr std::string_view formula = "=+-@\t\r";
  if (!cell.empty() && formula.find(cell.front()) != std::string_view::npos) cell.insert(cell.begin(), '\'');
  if (cell.find_first_of("\",\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

std::string csv_row(const std::vector<std::string>& cells) {
  std::string row;
  const char* separator = "";
  for (const std::string& cell : cells) {
    row.append(separator).append(csv_cell(cell));
    separator = ",";
  }
  return row += "\r\n";
}

std::string write_csv(const Graph& graph, const EventFilter& filter) {
  std::string csv =
      "id,type,mode,status,earliest,latest,place,place_state,participants,participant_ids,score,sources,articles,"
      "sentence\r\n";
  for (const Vertex vertex : find_events(graph, filter)) {
    csv += csv_row(cells_of(graph, vertex));
  }
  return csv;
}

}  // namespace entente
