// The table of actors.
#include <fmt/core.h>

#include <algorithm>

#include "extract/vocabulary.hpp"
#include "render/formats.hpp"

namespace entente {
namespace {

std::string join(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
  return text;
}

std::vector<std::string> offices(const ActorNode& node) {
  std::vector<std::string> texts;
  for (const Office& office : node.offices)
    texts.push_back(fmt::format("{} {} {}", office.title, office.of, iso(office.days)));
  return texts;
}

std::vector<std::string> roles(const ActorNode& node) {
  std::vector<std::string> texts;
  for (const ToldRole& role : node.roles) {
    if (std::find(texts.begin(), texts.end(), role.role) == texts.end()) texts.push_back(role.role);
  }
  return texts;
}

std::vector<std::string> cells_of(const Graph& graph, Vertex vertex) {
  const ActorNode& node = actor(graph, vertex);
  std::uint32_t mentions = 0;
  for (const ActorForm& form : node.forms) mentions += form.mentions;
  return {node.id,
          std::string(word(node.kind)),
          node.name,
          node.state,
          node.wikidata,
          join(node.names),
          join(offices(node)),
          join(roles(node)),
          fmt::format("{}", mentions),
          fmt::format("{}", node.articles),
          fmt::format("{}", events_of(graph, vertex).size())};
}

}  // namespace

std::string write_actors_csv(const Graph& graph, const std::vector<Vertex>& actors) {
  std::string csv = "id,kind,name,state,wikidata,names,offices,roles,mentions,articles,events\r\n";
  for (const Vertex vertex : actors) {
    csv += csv_row(cells_of(graph, vertex));
  }
  return csv;
}

}  // namespace entente
