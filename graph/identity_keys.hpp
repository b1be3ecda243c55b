// What reports are looked up by, so that only those are compared that can be one event. Between grouping.cpp and
// identity.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "graph/identity.hpp"

namespace entente {

using IdentityKey = std::uint64_t;

/// Reports that judge() can take as one event share a key. `article` is a number of the report's article. Rising, each once.
std::vector<IdentityKey> identity_keys(const Report& report, std::uint32_t article, const std::vector<ActorNode>& actors);

/// Whether neither words nor publication date a report. Such reports are looked up by their own keys among all reports.
bool timeless(const Report& report);
std::vector<IdentityKey> timeless_keys(const Report& report);

/// The key of a report's family and participants, whatever their order: what two articles of one story have in common.
/// Nothing of less than two participants.
std::optional<IdentityKey> story_key(const Report& report);

}  // namespace entente
