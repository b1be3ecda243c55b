// One way through a pattern: where it stands and what it has gathered; and the conditions on what stands around a match.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "extract/times/grammar.hpp"

namespace entente {

struct TimeThread {
  static constexpr int max_pieces = 3;
  std::uint32_t pc = 0;    ///< number of the next instruction
  std::uint32_t at = 0;    ///< the next atom
  std::uint8_t piece = 0;  ///< the piece it is in; 0: none
  TimeRegisters registers = {};
  std::array<TimeMeaning, max_pieces + 1> meanings;  ///< 0: what belongs to all pieces
  std::array<std::uint32_t, max_pieces + 1> first = {};
  std::array<std::uint32_t, max_pieces + 1> last = {};
};

/// Puts a number of digits where its kind says; false when it does not fit.
bool take_time_number(const TimeAtom& atom, TimeNumber kind, std::uint8_t label, TimeThread& thread);

/// Adds the rule's own meaning and what pieces share; false when a field has a value that no calendar has.
bool finish_time(const TimeRule& rule, TimeThread& thread);

/// Whether a phrase stands at an atom whose word is the phrase's first.
bool is_time_phrase(const std::vector<TimeAtom>& atoms, std::uint32_t at, const TimePhrase& phrase);

/// Whether a phrase of the class begins at the atom.
bool is_time_word(const std::vector<TimeAtom>& atoms, std::uint32_t at, const TimeGrammar& grammar,
                  std::uint16_t word_class);

/// Whether the atoms before and behind [first, last) are as the rule wants them.
bool time_conditions_hold(const TimeRule& rule, const std::vector<TimeAtom>& atoms, std::uint32_t first, std::uint32_t last,
                          const TimeGrammar& grammar);

}  // namespace entente
