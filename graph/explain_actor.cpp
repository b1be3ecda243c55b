// Why the mentions of an actor are one actor, in words.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "graph/actor_facts.hpp"

namespace entente {
namespace {

constexpr std::size_t most_forms = 12;  // of one reason; the rest is counted

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> reasons = {{
    {"name", "it is named so"},
    {"short-name", "it is a part of a name that the article gives in full"},
    {"office", "it names an office, which this person held at the article's date"},
    {"apposition", "it stands beside the name"},
    {"description", "it fits the title and the state that the article gives this person"},
    {"counterpart", "it is who holds the same office on the other side"},
    {"named-later", "it is described first and named in the sentences behind"},
    {"group", "people of that sort are one group within an article"},
    {"country", "it is the state that was just spoken of"},
    {"parties", "it is one of the two parties just spoken of"},
    {"correction", "a correction says so"},
}};

std::string why(std::string_view because) {
  const auto reason =
      std::find_if(reasons.begin(), reasons.end(), [&](const auto& known) { return known.first == because; });
  return std::string(reason == reasons.end() ? "the record says so" : reason->second);
}

std::string form_in_words(const ActorForm& form) {
  const std::string times = form.mentions == 1 ? "once" : fmt::format("{} times", form.mentions);
  return fmt::format("\"{}\" ({}, first in {})", form.name, times, form.article);
}

std::string forms_in_words(const std::vector<ActorForm>& forms, std::string_view because) {
  std::vector<const ActorForm*> some;
  for (const ActorForm& form : forms) {
    if (form.because == because && form.mentions > 0) some.push_back(&form);
  }
  std::stable_sort(some.begin(), some.end(),
                   [](const ActorForm* a, const ActorForm* b) { return a->mentions > b->mentions; });
  std::string line;
  for (std::size_t i = 0; i < std::min(some.size(), most_forms); ++i)
    line += (line.empty() ? "" : ", ") + form_in_words(*some[i]);
  if (some.size() > most_forms) line += fmt::format(" and {} more", some.size() - most_forms);
  return line;
}

}  // namespace

std::vector<std::string> explain_actor(const Graph& graph, Vertex vertex) {
  const ActorNode& node = actor(graph, vertex);
  std::vector<std::string> told;
  for (const ActorForm& form : node.forms) {
    if (form.mentions == 0) continue;
    if (std::find(told.begin(), told.end(), form.because) == told.end()) told.push_back(form.because);
  }
  const auto rank = [](const std::string& because) {
    return std::find_if(reasons.begin(), reasons.end(), [&](const auto& known) { return known.first == because; });
  };
  std::stable_sort(told.begin(), told.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  std::vector<std::string> lines;
  for (const std::string& because : told)
    lines.push_back(fmt::format("This actor, because {}: {}.", why(because), forms_in_words(node.forms, because)));
  if (node.id.find('@') != std::string::npos)
    lines.emplace_back("Known in one article only: what others say of such an actor is never taken for it.");
  return lines;
}

}  // namespace entente
