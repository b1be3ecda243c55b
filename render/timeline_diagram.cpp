// A table that is read downwards: on the left a scale of days, with a bar for each event over the days on which it may have
// happened; on the right, in one column, what happened. All positions are given, Graphviz only draws.
#include "render/timeline_diagram.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "render/formats.hpp"
#include "render/palette.hpp"
#include "render/timeline_parts.hpp"
#include "render/wording.hpp"

namespace entente {
namespace {

using Events = std::vector<Vertex>;

class TimelineDrawing {
 public:
  TimelineDrawing(const Graph& graph, const TimelineOptions& options) : graph_(graph), options_(options) {
    select();
    for (const Vertex vertex : events_) (event(graph, vertex).when.unknown() ? undated_ : dated_).push_back(vertex);
  }

  Diagram draw() {
    diagram_.layout = Layout::given;
    double bottom = 0;
    if (!dated_.empty()) bottom = add_dated();
    if (!undated_.empty()) add_undated(bottom);
    if (events_.empty()) diagram_.boxes.push_back(nothing_found());
    describe();
    return std::move(diagram_);
  }

 private:
  void select();
  double add_dated();
  void add_undated(double top);
  std::vector<TimelineRow> add_rows(const Events& events, double top);
  Box nothing_found() const;
  Label text_of(Vertex vertex) const;
  std::vector<bool> order_known(const std::vector<TimelineRow>& rows) const;
  std::string order_told(Vertex vertex) const;
  std::string legend() const;
  void describe();
  void add(std::vector<Box> boxes) { std::move(boxes.begin(), boxes.end(), std::back_inserter(diagram_.boxes)); }

  const Graph& graph_;
  const TimelineOptions& options_;
  Events events_;  // that are drawn, in timeline order
  Events dated_;
  Events undated_;
  std::size_t hidden_ = 0;
  bool order_open_ = false;  // of some rows
  Diagram diagram_;
};

// The best known: told by most articles, then with the highest score; drawn in timeline order all the same.
void TimelineDrawing::select() {
  events_ = find_events(graph_, with_default_type(options_.filter));
  if (events_.size() <= options_.most_events) return;
  hidden_ = events_.size() - options_.most_events;
  std::stable_sort(events_.begin(), events_.end(), [&](Vertex a, Vertex b) {
    const std::size_t in_a = count_articles(graph_, {a});
    const std::size_t in_b = count_articles(graph_, {b});
    return in_a != in_b ? in_a > in_b : event(graph_, a).score > event(graph_, b).score;
  });
  events_.resize(options_.most_events);
  std::sort(events_.begin(), events_.end());
}

Label TimelineDrawing::text_of(Vertex vertex) const {
  const EventNode& told = event(graph_, vertex);
  const std::string_view status = status_style(told.status).word;
  std::string below = readable_date(told);
  if (!status.empty()) below += " · " + std::string(status);
  if (told.when.unknown() && below.find_first_of("0123456789") != std::string::npos) below += " · year unknown";
  Label label = {headline(graph_, vertex), below + " · " + count(count_articles(graph_, {vertex}), "article")};
  if (std::string order = told.when.unknown() ? order_told(vertex) : ""; !order.empty()) label.push_back(std::move(order));
  return label;
}

// "after: Kim met Moon", of an event that nothing else dates.
std::string TimelineDrawing::order_told(Vertex vertex) const {
  if (const auto earlier = events_before(graph_, vertex); !earlier.empty())
    return "after: " + headline(graph_, earlier.back());
  if (const auto later = events_after(graph_, vertex); !later.empty()) return "before: " + headline(graph_, later.front());
  return {};
}

// By their days, or because an article says so.
std::vector<bool> TimelineDrawing::order_known(const std::vector<TimelineRow>& rows) const {
  std::vector<bool> known;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const Period& a = event(graph_, rows[i - 1].vertex).when;
    const Period& b = event(graph_, rows[i].vertex).when;
    const bool days = a.latest && b.earliest && *a.latest < *b.earliest;
    const auto later = events_after(graph_, rows[i - 1].vertex);
    known.push_back(days || std::binary_search(later.begin(), later.end(), rows[i].vertex));
  }
  return known;
}

// Rows under each other, every second one on a band that leads the eye from bar to text.
std::vector<TimelineRow> TimelineDrawing::add_rows(const Events& events, double top) {
  std::vector<TimelineRow> rows;
  for (const Vertex vertex : events) {
    TimelineRow row{vertex, text_of(vertex), account_of(graph_, {vertex}), top, 0};
    row.height = text_height(row.text);
    top += row.height;
    if (rows.size() % 2 == 0) {
      Box band = place("band/" + event(graph_, vertex).id, {timeline_right / 2, row.middle()}, {timeline_right, row.height},
                       row.account);
      band.fill = band_fill;
      diagram_.boxes.push_back(std::move(band));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

double TimelineDrawing::add_dated() {
  std::vector<Period> periods;
  for (const Vertex vertex : dated_) periods.push_back(event(graph_, vertex).when);
  const TimeScale scale(periods, scale_width);
  const std::vector<TimelineRow> rows = add_rows(dated_, header_height);
  const double bottom = rows.back().top + rows.back().height;
  add(scale_boxes(scale, bottom));
  for (const TimelineRow& row : rows) {
    add(bar_boxes(row, event(graph_, row.vertex), scale));
    diagram_.boxes.push_back(text_box(row, event(graph_, row.vertex)));
  }
  std::vector<Box> order = order_boxes(rows, order_known(rows), graph_);
  order_open_ = !order.empty();
  add(std::move(order));
  return bottom;
}

void TimelineDrawing::add_undated(double top) {
  if (top > 0) top += 30;
  Box heading =
      place("undated", {text_left + text_width / 2, top + 8}, {text_width, 16}, "Events whose date no article tells");
  heading.label = {"Date unknown"};
  heading.align = Align::left;
  heading.font_size = timeline_text_size + 2;
  diagram_.boxes.push_back(std::move(heading));
  for (const TimelineRow& row : add_rows(undated_, top + 24)) {
    diagram_.boxes.push_back(text_box(row, event(graph_, row.vertex)));
  }
}

Box TimelineDrawing::nothing_found() const {
  Box box = place("nothing", {}, {300, 50}, "No event fits this question.");
  box.label = {"Nothing found", box.tooltip};
  box.stroke = Stroke::solid;
  box.line = other_tone().line;
  return box;
}

std::string TimelineDrawing::legend() const {
  std::string text;
  const auto add_sample = [&](const std::string& sample, const auto& fits) {
    if (std::any_of(dated_.begin(), dated_.end(), [&](Vertex vertex) { return fits(event(graph_, vertex)); })) {
      text += (text.empty() ? "" : " · ") + sample;
    }
  };
  const auto is = [](Status status) { return [status](const EventNode& told) { return told.status == status; }; };
  add_sample("■ held", is(Status::happened));
  add_sample("□ dashed: planned", is(Status::planned));
  add_sample("? dotted: possible", is(Status::hypothetical));
  add_sample("✕ dotted: denied", is(Status::denied));
  add_sample("◀ ▶ or earlier, or later", [](const EventNode& told) { return !told.when.known(); });
  if (order_open_) text += std::string(text.empty() ? "" : " · ") + "│ order not known";
  return text;
}

void TimelineDrawing::describe() {
  const std::string question = asks_for_meetings(options_.filter) ? "Who met when" : "What happened when";
  diagram_.title = title_of(question, graph_, options_.filter, events_);
  const std::size_t articles = count_articles(graph_, events_);
  const std::string totals = events_.empty()
                                 ? "Nothing found in " + count(graph_[boost::graph_bundle].articles.size(), "article")
                                 : fmt::format("{}, from {}", count(events_.size(), "event"), count(articles, "article"));
  diagram_.caption = {totals};
  if (!dated_.empty()) {
    diagram_.caption.push_back("● one day · ▬ the days on which it may have happened");
    diagram_.caption.push_back(legend());
  }
  if (hidden_ > 0)
    diagram_.caption.push_back(fmt::format("Not shown: {} that fewer articles tell of", count(hidden_, "event")));
  diagram_.description = fmt::format("{}: {}.", diagram_.title, totals);
  for (const Vertex vertex : events_) {
    diagram_.description += fmt::format("\n{}: {}.", readable_date(event(graph_, vertex)), headline(graph_, vertex));
  }
}

}  // namespace

Diagram draw_timeline(const Graph& graph, const TimelineOptions& options) { return TimelineDrawing(graph, options).draw(); }

}  // namespace entente
