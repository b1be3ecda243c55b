// Blocs: the actors of a drawing by the state that they belong to, with a colour for each state.
#pragma once

#include <string>
#include <vector>

#include "graph/graph.hpp"
#include "render/palette.hpp"

namespace entente {

struct Bloc {
  std::string state;            ///< ISO 3166-1 alpha-3
  std::string name;             ///< of the state as the dossier has it; else its code
  std::vector<Vertex> members;  ///< by id
};

/// Blocs of these actors, the largest first, then by code. Actors of no known state are in none.
std::vector<Bloc> find_blocs(const Graph& graph, const std::vector<Vertex>& actors);

/// The colours of a state's bloc; grey for no bloc.
Tone tone_of(const std::vector<Bloc>& blocs, const std::string& state);

}  // namespace entente
