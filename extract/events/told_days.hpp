// Told days: the days that sentences name, whether or not an event was found there.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "extract/events/chunks.hpp"

namespace entente {

/// The one day that a sentence names, and whom it speaks of.
struct ToldDay {
  Period day;
  std::string text;
  std::set<std::string> actors;  ///< ids; a state's for its people and cities too
};

/// By sentence: those that name one day and no other, some days before the article came out at most; none where its day is
/// not known.
std::map<std::uint32_t, ToldDay> find_told_days(const Chunks& chunks, const Period& published);

}  // namespace entente
