#include "cli/actor_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "cli/event_text.hpp"
#include "cli/terminal_text.hpp"
#include "extract/vocabulary.hpp"
#include "render/formats.hpp"

namespace entente {
namespace {

constexpr std::size_t most_names = 8;
constexpr std::size_t most_roles = 4;
constexpr int indent = 4;

// "May 2007 or later", "20 Jan 2009 – 20 Jan 2017"
std::string term(const Period& days) {
  if (days.unknown()) return "days unknown";
  if (!days.latest) return fmt::format("from {}", readable(*days.earliest, MonthName::brief));
  if (!days.earliest) return fmt::format("until {}", readable(*days.latest, MonthName::brief));
  return fmt::format("{} to {}", readable(*days.earliest, MonthName::brief), readable(*days.latest, MonthName::brief));
}

// The most frequent other forms first.
std::vector<std::string> other_names(const ActorNode& node) {
  std::vector<const ActorForm*> forms;
  for (const ActorForm& form : node.forms) forms.push_back(&form);
  std::stable_sort(forms.begin(), forms.end(),
                   [](const ActorForm* a, const ActorForm* b) { return a->mentions > b->mentions; });
  std::vector<std::string> names;
  for (const ActorForm* form : forms) {
    if (form->name != node.name && std::find(names.begin(), names.end(), form->name) == names.end())
      names.push_back(form->name);
  }
  return names;
}

std::string list(std::vector<std::string> words, std::size_t most) {
  const std::size_t all = words.size();
  words.resize(std::min(all, most));
  return fmt::format("{}{}", fmt::join(words, ", "), all > most ? fmt::format(" and {} more", all - most) : "");
}

std::vector<std::string> roles(const ActorNode& node) {
  std::vector<std::string> told;
  for (const ToldRole& role : node.roles) {
    const std::string when = role.published.latest ? fmt::format(" ({})", iso(*role.published.latest)) : "";
    if (std::find(told.begin(), told.end(), role.role + when) == told.end()) told.push_back(role.role + when);
  }
  return told;
}

}  // namespace

std::uint32_t mentions_of(const ActorNode& node) {
  std::uint32_t mentions = 0;
  for (const ActorForm& form : node.forms) mentions += form.mentions;
  return mentions;
}

std::string name_of_body(const Graph& graph, const std::string& of) {
  const auto state = find_actor(graph, "state/" + of);
  if (state) return actor(graph, *state).name;
  const auto body = find_actor(graph, "organisation/" + of);
  return body ? actor(graph, *body).name : of;
}

std::string ActorText::line(const std::string& text) const {
  return fmt::format("{:{}}{}\n", "", indent, wrap(harmless(text), page_.width - indent, indent + 2));
}

std::string ActorText::actor(Vertex vertex) const {
  const ActorNode& node = entente::actor(graph_, vertex);
  std::string head = fmt::format("{} · {}", node.name, word(node.kind));
  if (!node.state.empty() && node.kind != ActorKind::state) head += " · " + name_of_body(graph_, node.state);
  head += " · " + node.id;
  if (!node.wikidata.empty()) head += " · " + node.wikidata;
  std::string text = wrap(harmless(head), page_.width, indent) + "\n";
  text += line(fmt::format("{} in {}, {}", counted(mentions_of(node), "mention"), counted(node.articles, "article"),
                           counted(events_of(graph_, vertex).size(), "event")));
  if (const auto names = other_names(node); !names.empty()) text += line("also " + list(names, most_names));
  if (const auto told = roles(node); !told.empty()) text += line("told as " + list(told, most_roles));
  for (const Office& office : node.offices)
    text += line(fmt::format("{} of {}, {}", office.title, name_of_body(graph_, office.of), term(office.days)));
  return text;
}

}  // namespace entente
