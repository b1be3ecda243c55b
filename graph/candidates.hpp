// Which reports to compare, and what each comparison says. Between identity.cpp and grouping.cpp.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/identity.hpp"

namespace entente {

/// Two reports that were compared.
struct Link {
  std::uint32_t a = 0;  ///< the smaller index
  std::uint32_t b = 0;
  bool excluded = false;  ///< they cannot be one event
  Judgement judgement;
};

/// Judgements of all pairs of reports that have a key in common, by a, then b.
std::vector<Link> find_links(const std::vector<Report>& reports, const std::vector<ActorNode>& actors);

}  // namespace entente
