// Actors are boxes, grouped and coloured by state; a contact of two is a line, a meeting of more is a small box of its own
// with a line to each of them, so that ten people in a room are ten lines and not forty-five. Actors with most contacts stay
// when there are too many.
#include "render/relations.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>

#include "render/blocs.hpp"
#include "render/contact_style.hpp"
#include "render/contacts.hpp"
#include "render/formats.hpp"
#include "render/palette.hpp"
#include "render/wording.hpp"

namespace entente {
namespace {

// Layers of boxes are readable up to here; beyond they become a strip.
constexpr std::size_t most_layered = 32;
constexpr std::size_t most_dated = 60;  // contacts; beyond, dates are in the tooltips alone

class Relations {
 public:
  Relations(const Graph& graph, const RelationsOptions& options)
      : graph_(graph),
        options_(options),
        shown_(select_contacts(graph, find_events(graph, with_default_type(options.filter)), options.most_actors)),
        blocs_(find_blocs(graph, shown_.actors)),
        style_{graph, Layout::layered, asks_for_meetings(options.filter)} {
    for (const Contact& contact : shown_.contacts) {
      for (const Vertex vertex : contact.actors()) {
        deeds_[vertex].insert(deeds_[vertex].end(), contact.events.begin(), contact.events.end());
      }
    }
  }

  Diagram draw() {
    const bool few = shown_.actors.size() <= most_layered && shown_.contacts.size() <= most_dated;
    diagram_.layout = style_.layout = few ? Layout::layered : Layout::spring;
    add_groups();
    for (const Vertex vertex : shown_.actors) diagram_.boxes.push_back(actor_box(vertex));
    for (const Contact& contact : shown_.contacts) contact.is_pair() ? add_pair(contact) : add_meeting(contact);
    if (shown_.actors.empty()) diagram_.boxes.push_back(nothing_found());
    describe();
    return std::move(diagram_);
  }

 private:
  void add_groups();
  void add_pair(const Contact& contact);
  void add_meeting(const Contact& contact);
  void describe();
  std::string legend() const;
  std::string totals() const;
  Box actor_box(Vertex vertex) const;
  Box nothing_found() const;
  std::string tooltip_of(Vertex vertex) const;

  const Graph& graph_;
  const RelationsOptions& options_;
  Selection shown_;
  std::vector<Bloc> blocs_;
  ContactStyle style_;
  std::map<Vertex, std::vector<Vertex>> deeds_;  // events of an actor that are shown
  Diagram diagram_;
};

void Relations::add_groups() {
  for (const Bloc& bloc : blocs_) {
    // A state that stands for itself alone needs no frame around it.
    if (bloc.members.size() == 1 && actor(graph_, bloc.members.front()).kind == ActorKind::state) continue;
    Group group{bloc.state, {bloc.name}, {}, tone_of(blocs_, bloc.state).line, "#FCFCFC", ""};
    for (const Vertex vertex : bloc.members) group.boxes.push_back(actor(graph_, vertex).id);
    group.tooltip = fmt::format("{}: {}", bloc.name, count(bloc.members.size(), "actor"));
    diagram_.groups.push_back(std::move(group));
  }
}

Box Relations::actor_box(Vertex vertex) const {
  const ActorNode& who = actor(graph_, vertex);
  const Tone tone = tone_of(blocs_, who.state);
  Box box;
  box.id = who.id;
  box.label = {who.name.empty() ? "(no name)" : who.name};
  if (!who.role.empty()) box.label.push_back(who.role);
  const bool apart = diagram_.layout == Layout::spring && who.kind != ActorKind::state;
  if (apart && !who.state.empty()) box.label.push_back(who.state);
  switch (who.kind) {
    case ActorKind::person:
      break;
    case ActorKind::state:
      box.shape = Shape::ellipse;
      break;
    case ActorKind::organisation:
      box.shape = Shape::box;
      break;
    case ActorKind::group:
      box.stroke = Stroke::dashed;
      break;
  }
  box.line = tone.line;
  box.fill = tone.fill;
  box.pen = who.kind == ActorKind::organisation ? tone.pen + 2 : tone.pen;
  box.tooltip = tooltip_of(vertex);
  return box;
}

std::string Relations::tooltip_of(Vertex vertex) const {
  const ActorNode& who = actor(graph_, vertex);
  std::string text = who.name;
  if (!who.role.empty()) text += ", " + who.role;
  if (!who.state.empty()) text += ", " + who.state;
  const std::vector<Vertex>& deeds = deeds_.at(vertex);
  return text + fmt::format("\n{}, {}", count(deeds.size(), "event"), readable(span_of(graph_, deeds)));
}

void Relations::add_pair(const Contact& contact) {
  Line line = style_.line(contact);
  const std::vector<Vertex> both = contact.actors();
  line.from = actor(graph_, both.front()).id;
  line.to = actor(graph_, both.back()).id;
  line.label = style_.label(contact);
  diagram_.lines.push_back(std::move(line));
}

void Relations::add_meeting(const Contact& contact) {
  Box box = style_.meeting(contact);
  Line line = style_.line(contact);
  for (const Vertex vertex : contact.from) {
    line.from = actor(graph_, vertex).id;
    line.to = box.id;
    diagram_.lines.push_back(line);
  }
  for (const Vertex vertex : contact.to) {
    line.from = box.id;
    line.to = actor(graph_, vertex).id;
    diagram_.lines.push_back(line);
  }
  diagram_.boxes.push_back(std::move(box));
}

Box Relations::nothing_found() const {
  Box box;
  box.id = "nothing";
  box.label = {"Nothing found", "No event fits this question."};
  box.line = other_tone().line;
  box.tooltip = box.label.back();
  return box;
}

std::string Relations::legend() const {
  std::string text;
  const auto add = [&](std::string_view sample) { text += (text.empty() ? "" : " · ") + std::string(sample); };
  const auto any = [&](const auto& fits) { return std::any_of(shown_.contacts.begin(), shown_.contacts.end(), fits); };
  for (const Status status : {Status::happened, Status::planned, Status::hypothetical, Status::denied}) {
    if (any([&](const Contact& contact) { return contact.status == status; })) add(status_style(status).legend);
  }
  const bool arrows = any([](const Contact& contact) { return contact.direction != Direction::none; });
  if (arrows) add(style_.meetings_only ? "━━▶ visit to a host" : "━━▶ deed towards another");
  return text;
}

std::string Relations::totals() const {
  if (shown_.events.empty()) return "Nothing found in " + count(graph_[boost::graph_bundle].articles.size(), "article");
  return fmt::format("{}, {}, from {}", count(shown_.actors.size(), "actor"), count(shown_.events.size(), "event"),
                     count(count_articles(graph_, shown_.events), "article"));
}

void Relations::describe() {
  const std::string question = style_.meetings_only ? "Who met whom" : "Who dealt with whom";
  diagram_.title = title_of(question, graph_, options_.filter, shown_.events);
  diagram_.caption = {totals()};
  if (!shown_.contacts.empty()) diagram_.caption.push_back(legend());
  if (shown_.hidden_actors > 0) {
    diagram_.caption.push_back(fmt::format("Not shown: {} with fewer events, and {} with them",
                                           count(shown_.hidden_actors, "actor"), count(shown_.hidden_events, "event")));
  }
  diagram_.description = fmt::format("{}: {}.", diagram_.title, totals());
}

}  // namespace

Diagram draw_relations(const Graph& graph, const RelationsOptions& options) { return Relations(graph, options).draw(); }

}  // namespace entente
