// From what a user types to actors. A name that fits exactly wins over one that fits without diacritics, an actor's own name
// over a form that some article used, and any of them over a name that merely holds the words.
#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "extract/text.hpp"
#include "graph/query.hpp"

namespace entente {
namespace {

/// How well a name fits an actor; less is better.
enum class Fit : std::uint8_t { id, name, alias, plain_name, plain_alias, words_of_name, words_of_alias, none };

/// A name in the forms in which it is compared.
struct Wanted {
  std::string given;
  std::string folded;
  std::string plain;
  std::vector<std::string> words;
};

std::vector<std::string> words_of(const std::string& text) {
  const std::string hyphened = slug(text);
  std::vector<std::string> words;
  std::size_t start = 0;
  while (start < hyphened.size()) {
    const std::size_t end = std::min(hyphened.find('-', start), hyphened.size());
    if (end > start) words.push_back(hyphened.substr(start, end - start));
    start = end + 1;
  }
  std::sort(words.begin(), words.end());
  return words;
}

bool holds_words(const std::string& text, const Wanted& wanted) {
  const auto words = words_of(text);
  return !wanted.words.empty() && std::includes(words.begin(), words.end(), wanted.words.begin(), wanted.words.end());
}

bool is_id(const std::string& id, const Wanted& wanted) {
  const std::string plain = fold_plain(id);
  return id == wanted.given || plain == wanted.plain || plain.substr(plain.find('/') + 1) == wanted.plain;
}

Fit fit(const ActorNode& node, const Wanted& wanted) {
  const auto any = [&](auto fits) { return std::any_of(node.names.begin(), node.names.end(), fits); };
  if (is_id(node.id, wanted)) return Fit::id;
  if (fold(node.name) == wanted.folded) return Fit::name;
  if (any([&](const std::string& name) { return fold(name) == wanted.folded; })) return Fit::alias;
  if (fold_plain(node.name) == wanted.plain) return Fit::plain_name;
  if (any([&](const std::string& name) { return fold_plain(name) == wanted.plain; })) return Fit::plain_alias;
  if (holds_words(node.name, wanted)) return Fit::words_of_name;
  if (any([&](const std::string& name) { return holds_words(name, wanted); })) return Fit::words_of_alias;
  return Fit::none;
}

/// Letters wrong, missing, too many, or two swapped (optimal string alignment); counts no further than `most` + 1.
std::size_t distance(const std::string& a, const std::string& b, std::size_t most) {
  if (a.size() > b.size() + most || b.size() > a.size() + most) return most + 1;
  std::vector<std::size_t> before;
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before = std::exchange(last, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row.back();
}

/// The distance to the nearest form or word of an actor; more than `most` when none is near.
std::size_t nearest(const ActorNode& node, const std::string& wanted, std::size_t most) {
  std::size_t best = most + 1;
  const auto consider = [&](const std::string& form) { best = std::min(best, distance(form, wanted, most)); };
  consider(slug(node.name));
  for (const std::string& word : words_of(node.name)) consider(word);
  for (const std::string& name : node.names) consider(slug(name));
  return best;
}

}  // namespace

std::vector<Vertex> find_actors(const Graph& graph, const std::string& name) {
  const Wanted wanted{name, fold(name), fold_plain(name), words_of(name)};
  if (wanted.plain.empty()) return {};
  std::vector<std::tuple<Fit, std::int64_t, Vertex>> found;
  for (const Vertex v : actors(graph)) {
    const Fit how = fit(actor(graph, v), wanted);
    if (how != Fit::none) found.emplace_back(how, -static_cast<std::int64_t>(boost::out_degree(v, graph)), v);
  }
  std::sort(found.begin(), found.end());
  const bool exact = !found.empty() && std::get<Fit>(found.front()) < Fit::words_of_name;
  std::vector<Vertex> best_first;
  for (const auto& [how, degree, v] : found)
    if (!exact || how < Fit::words_of_name) best_first.push_back(v);
  return best_first;
}

std::vector<std::string> similar_names(const Graph& graph, const std::string& name, std::size_t most) {
  constexpr std::size_t longest = 64;  // bytes that are compared
  const std::string wanted = slug(name).substr(0, longest);
  const std::size_t errors = std::max<std::size_t>(1, wanted.size() / 3);
  std::set<std::pair<std::size_t, std::string>> near;
  for (const Vertex v : actors(graph)) {
    const std::size_t found = nearest(actor(graph, v), wanted, errors);
    if (found <= errors) near.emplace(found, actor(graph, v).name);
  }
  std::vector<std::string> names;
  for (const auto& [found, similar] : near)
    if (names.size() < most && std::find(names.begin(), names.end(), similar) == names.end()) names.push_back(similar);
  return names;
}

}  // namespace entente
