// How an event is known: its sentences, why they are of one event, how its days came about, and what contradicts them.
#include <fmt/format.h>

#include <algorithm>

#include "graph/query.hpp"

namespace entente {
namespace {

std::string_view told_as(Status status) {
  switch (status) {
    case Status::happened:
      return "as held";
    case Status::planned:
      return "as still to come";
    case Status::denied:
      return "as not held";
    case Status::hypothetical:
      break;
  }
  return "as a possibility";
}

std::string days_in_words(const Period& period) {
  if (period.unknown()) return "an unknown day";
  if (!period.earliest) return fmt::format("{} or before", iso(*period.latest));
  if (!period.latest) return fmt::format("{} or after", iso(*period.earliest));
  if (period.earliest == period.latest) return iso(*period.earliest);
  return fmt::format("{} to {}", iso(*period.earliest), iso(*period.latest));
}

std::string article_in_words(const Dossier& dossier, const std::string& id) {
  const auto found =
      std::lower_bound(dossier.articles.begin(), dossier.articles.end(), id,
                       [](const ArticleInfo& article, const std::string& wanted) { return article.id < wanted; });
  if (found == dossier.articles.end() || found->id != id) return id;
  if (found->published.period.unknown()) return fmt::format("{} (date of publication unknown)", id);
  return fmt::format("{} (published {})", id, days_in_words(found->published.period));
}

std::string teller(const Graph& graph, const std::string& reported_by) {
  const auto vertex = find_actor(graph, reported_by);
  return vertex ? actor(graph, *vertex).name : reported_by;
}

std::string source_in_words(const Graph& graph, const Source& source) {
  std::string line =
      fmt::format("{} tells of it {}", article_in_words(graph[boost::graph_bundle], source.article), told_as(source.status));
  if (!source.reported_by.empty()) line += fmt::format(", after {}", teller(graph, source.reported_by));
  if (source.when.unknown()) {
    line += ", without a date";
  } else {
    line += fmt::format(", on {}", days_in_words(source.when));
    line +=
        source.when_text.empty() ? " (no words say when: news of the day)" : fmt::format(" (\"{}\")", source.when_text);
  }
  return fmt::format("{}: \"{}\"", line, source.text);
}

std::string bounds_in_words(const EventNode& node) {
  if (node.when == node.reported) {
    return node.when.unknown() ? "Its day is unknown: no sentence and no date of an article bounds it."
                               : fmt::format("Its days are those that the sentences give: {}.", days_in_words(node.when));
  }
  const std::string given = node.reported.unknown() ? "The sentences give no date"
                                                    : fmt::format("The sentences give {}", days_in_words(node.reported));
  const std::string rest =
      node.order.empty() ? "the dates of the articles" : "the dates of the articles and the order of events";
  return fmt::format("{}; together with {}: {}.", given, rest, days_in_words(node.when));
}

}  // namespace

std::vector<std::string> explain(const Graph& graph, Vertex vertex) {
  const EventNode& node = event(graph, vertex);
  std::vector<std::string> lines;
  for (const Source& source : node.evidence) lines.push_back(source_in_words(graph, source));
  for (const std::string& reason : node.reasons) lines.push_back(fmt::format("One event, because {}.", reason));
  for (const std::string& told : node.order) lines.push_back(fmt::format("Order: {}.", told));
  lines.push_back(bounds_in_words(node));
  for (const Contradiction& contradiction : graph[boost::graph_bundle].contradictions) {
    const auto& ids = contradiction.events;
    if (std::find(ids.begin(), ids.end(), node.id) != ids.end())
      lines.push_back(fmt::format("Contradiction: {}.", contradiction.what));
  }
  return lines;
}

}  // namespace entente
