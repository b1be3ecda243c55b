#include "cli/event_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/terminal_text.hpp"
#include "extract/vocabulary.hpp"
#include "render/formats.hpp"

namespace entente {
namespace {

constexpr int widest_date = 30;  // "between 28 September 2009 and ..." goes on into the headline's column
constexpr int gap = 2;

std::string date_text(const Graph& graph, Vertex vertex) {
  return harmless(readable_date(event(graph, vertex), MonthName::brief));
}

// "2010-02-10-beijing: Envoys meet in Beijing", or the id alone.
std::string article_text(const Graph& graph, const std::string& id) {
  const auto& articles = graph[boost::graph_bundle].articles;
  const auto found = std::find_if(articles.begin(), articles.end(), [&](const ArticleInfo& info) { return info.id == id; });
  if (found == articles.end() || found->title.empty()) return harmless(id);
  return harmless(fmt::format("{}: {}", id, found->title));
}

}  // namespace

std::string counted(std::size_t number, const std::string& noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

EventText::EventText(const Graph& graph, const std::vector<Vertex>& events, const Page& page) : graph_(graph), page_(page) {
  for (const Vertex vertex : events) date_width_ = std::max(date_width_, columns(date_text(graph, vertex)));
  date_width_ = std::min(date_width_, std::min(widest_date, page.width / 3));
}

std::string EventText::event(Vertex vertex) const {
  const EventNode& node = entente::event(graph_, vertex);
  const std::string sources = counted(count_articles(graph_, {vertex}), "article");
  const std::string status = node.status == Status::happened ? "" : fmt::format("{} · ", word(node.status));
  return entry(vertex, status + sources);
}

std::string EventText::event_with_sentences(Vertex vertex, std::size_t most) const {
  const EventNode& node = entente::event(graph_, vertex);
  std::string text = entry(vertex, std::string(word(node.status)));
  for (std::size_t i = 0; i < std::min(most, node.evidence.size()); ++i) text += sentence(node.evidence[i]);
  if (node.evidence.size() > most) {
    const std::size_t more = node.evidence.size() - most;
    text +=
        fmt::format("{:{}}{}\n", "", date_width_ + gap, page_.faint(fmt::format("and {} more", counted(more, "sentence"))));
  }
  return text + "\n";
}

std::string EventText::entry(Vertex vertex, const std::string& facts) const {
  const int indent = date_width_ + gap;
  std::string date = date_text(graph_, vertex);
  date = columns(date) > date_width_ ? date + std::string(gap, ' ') : pad(date, indent);
  const std::string what = fmt::format("{} · {} · {}", headline(graph_, vertex), facts, entente::event(graph_, vertex).id);
  return fmt::format("{}{}\n", page_.faint(date), wrap(harmless(what), page_.width - indent, indent));
}

std::string EventText::sentence(const Source& source) const {
  const int indent = date_width_ + gap;
  const int width = page_.width - indent;
  const std::string quotation = wrap(fmt::format("“{}”", harmless(source.text)), width, indent);
  const std::string origin = wrap(article_text(graph_, source.article), width, indent);
  return fmt::format("{0:{1}}{2}\n{0:{1}}{3}\n", "", indent, quotation, page_.faint(origin));
}

}  // namespace entente
