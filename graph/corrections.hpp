// Corrections of who is who: what a user knows better, applied when a graph is built and kept apart from what was extracted.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record.hpp"
#include "graph/graph.hpp"

namespace entente {

/// One line of a file of corrections.
struct Correction {
  enum class Kind : std::uint8_t {
    same,       ///< this actor is that one: in one article, or in all
    different,  ///< in this article it is a namesake, who gets an id of its own
    rename,     ///< is to be called so
  };
  Kind kind = Kind::same;
  std::string actor;    ///< id
  std::string to;       ///< id; of a rename the name
  std::string article;  ///< id; empty: all
  std::uint32_t line = 0;
};

/// Reads a table with the columns "action actor to article". Throws Error that points at file and line.
std::vector<Correction> read_corrections(const std::string& file, std::string_view content);

/// Gives actors of the records other ids, in the order of the corrections; two actors of a record that become one are
/// merged. Returns the lines of those that no record has use for, ascending.
std::vector<std::uint32_t> correct_actors(std::vector<Record>& records, const std::vector<Correction>& corrections);

/// Gives the nodes other names; the old name stays among the forms.
void rename_actors(std::vector<ActorNode>& actors, const std::vector<Correction>& corrections);

}  // namespace entente
