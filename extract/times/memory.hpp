// What a text has named so far: the dates that later expressions may count from.
#pragma once

#include <cstdint>
#include <string>

#include "extract/times/meaning.hpp"

namespace entente {

/// A date that the text named.
struct NamedTime {
  bool known = false;
  TimeMeaning meaning;
  std::uint32_t sentence = 0;
  std::string words;
};

class TimeMemory {
 public:
  /// Takes note of a resolved expression; `bounded` when its days are known.
  void remember(const TimeMeaning& meaning, bool bounded, std::uint32_t sentence, std::string words);

  const NamedTime& last() const { return last_; }        ///< of any grain
  const NamedTime& day() const { return day_; }          ///< the last that was a day
  const NamedTime& quarter() const { return quarter_; }  ///< the quarter whose figures the text tells

  /// The year of a month, day or season that history names without one. Two years compete: the one that goes on from the
  /// last dated event, at the cost of the days between (backwards is dearer), and a year that was named since, the better
  /// the nearer it stands. 0 when the text has named none.
  int year_of_story(const TimeMeaning& meaning, std::uint32_t sentence) const;

 private:
  NamedTime last_;
  NamedTime day_;
  NamedTime month_;  // the last of month or day
  NamedTime quarter_;
};

}  // namespace entente
