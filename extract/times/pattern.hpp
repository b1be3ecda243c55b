// Compiling one pattern of times_rules.tsv (the language is described in grammar.hpp) to instructions.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/times/grammar.hpp"

namespace entente {

/// What a pattern's names stand for. Each returns 0 (parts: -1) for a name that is none.
struct TimePatternNames {
  std::function<std::uint16_t(std::string_view)> word_class;
  std::function<int(std::string_view)> part;
  std::function<std::vector<std::uint32_t>(std::string_view)> words;
};

/// Appends the pattern's instructions, accept last, and returns the number of its pieces. `problem` gets a sentence when the
/// pattern is wrong.
int compile_time_pattern(std::string_view pattern, const TimePatternNames& names, std::vector<TimeInstruction>& code,
                         std::string& problem);

}  // namespace entente
