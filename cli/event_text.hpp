// Events as people read them on a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "graph/graph.hpp"

namespace entente {

/// Events one under the other, their dates in a column of their own.
class EventText {
 public:
  /// Sets the column's width by the dates of these events. All arguments must outlive the EventText.
  EventText(const Graph& graph, const std::vector<Vertex>& events, const Page& page);

  /// The event's date, headline (with its place), status unless it happened, number of articles and id; ends with a line
  /// end.
  std::string event(Vertex vertex) const;
  /// The event's date, headline, status and id, and under it the sentences that tell it, each with its article: `most` of
  /// them at most.
  std::string event_with_sentences(Vertex vertex, std::size_t most) const;

 private:
  std::string entry(Vertex vertex, const std::string& facts) const;
  std::string sentence(const Source& source) const;

  const Graph& graph_;
  const Page& page_;
  int date_width_ = 0;
};

/// "1 article", "2 articles".
std::string counted(std::size_t number, const std::string& noun);

}  // namespace entente
