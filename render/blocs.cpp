#include "render/blocs.hpp"

#include <algorithm>
#include <map>

namespace entente {

std::vector<Bloc> find_blocs(const Graph& graph, const std::vector<Vertex>& actors) {
  std::map<std::string, Bloc> by_state;
  for (const Vertex vertex : actors) {
    const std::string& state = actor(graph, vertex).state;
    if (!state.empty()) by_state[state].members.push_back(vertex);
  }
  std::vector<Bloc> blocs;
  for (auto& [state, bloc] : by_state) {
    const auto itself = find_actor(graph, "state/" + state);
    bloc.state = state;
    bloc.name = itself ? actor(graph, *itself).name : state;
    blocs.push_back(std::move(bloc));
  }
  std::stable_sort(blocs.begin(), blocs.end(),
                   [](const Bloc& a, const Bloc& b) { return a.members.size() > b.members.size(); });
  return blocs;
}

Tone tone_of(const std::vector<Bloc>& blocs, const std::string& state) {
  const auto found = std::find_if(blocs.begin(), blocs.end(), [&](const Bloc& bloc) { return bloc.state == state; });
  return found == blocs.end() ? other_tone() : bloc_tone(static_cast<std::size_t>(found - blocs.begin()));
}

}  // namespace entente
