// What reports are looked up by, so that only those are compared that can be one event. Between grouping.cpp and
// identity.cpp.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/identity.hpp"

namespace entente {

using IdentityKey = std::uint64_t;

/// Reports that match() can take as one event share a key. `article` is a number of the report's article.
std::vector<IdentityKey> identity_keys(const Report& report, std::uint32_t article);

/// The key of reports with the same participants that are of this day, whatever their own days.
IdentityKey day_key(const Report& report, Day day);

}  // namespace entente
