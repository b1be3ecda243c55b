// Retelling: what an article tells twice is one event.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "extract/record.hpp"

namespace entente {

/// Whether two modes may be of one contact: a visit and a call are neither a meeting nor each other.
bool same_kind_of_contact(Mode a, Mode b);

/// Joins events of one article that are the same: one type, mode, status, participants that agree, days and places that do
/// not contradict. The first keeps its evidence, unless only a later one names who took part, and takes the more precise
/// details; the sentences of the others become `retold`. `states` says of which state an actor is, empty of none. Order is
/// kept.
std::vector<Event> join_retold(std::vector<Event> events, const std::map<std::string, std::string>& states = {});

}  // namespace entente
