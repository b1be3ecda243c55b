// With which atoms a pattern can begin: the index by which matching asks few rules.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "extract/times/grammar.hpp"

namespace entente {

/// Atoms that may stand second behind a certain first one. Numbers of words; 0 stands for digits.
struct TimeSeconds {
  std::vector<char> words;  ///< by word
  bool alone = false;       ///< the expression may end before
};

/// For each atom with which the rule can begin (words; 0 for digits), what may follow. An entry for a rule that can match
/// nothing at all has `empty` set.
struct TimeBeginnings {
  std::map<std::uint32_t, TimeSeconds> firsts;
  bool empty = false;
};

/// `grammar` must hold the rule's parts; cost is that of the pattern with its parts written out.
TimeBeginnings find_time_beginnings(const TimeGrammar& grammar, std::uint32_t start);

}  // namespace entente
