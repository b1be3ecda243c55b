// A scale of days: where a day lies on a line of a given length, what the ticks are, and where years without events are cut.
#pragma once

#include <string>
#include <vector>

#include "extract/date.hpp"

namespace entente {

struct Tick {
  double x = 0;
  std::string label;  ///< "8", "Feb", "2010"
  std::string above;  ///< what the label is part of, where that begins: "Feb 2010", "2010"; else empty
};

/// True to scale between breaks: a day is equally long everywhere.
class TimeScale {
 public:
  /// A scale from 0 to `width` points that holds these periods, open ones with the day that they have; periods of more than
  /// 13 months only when there are no others. A gap that would take up more than a third of the scale becomes a break. No
  /// known day: no scale, all positions are 0.
  TimeScale(const std::vector<Period>& periods, double width);

  /// Position of the beginning of a day; days off the scale, and in a break, lie at its nearest end.
  double at(Day day) const;
  /// Whether a day lies on the scale or in one of its breaks.
  bool holds(Day day) const;
  bool empty() const { return stretches_.empty(); }
  const std::vector<Tick>& ticks() const { return ticks_; }

  struct Break {
    double from = 0;
    double to = 0;
    std::string label;  ///< "11 months"
  };
  const std::vector<Break>& breaks() const { return breaks_; }

 private:
  struct Stretch {
    Day first;
    Day end;  // the day behind the last one
    double from = 0;
    double to = 0;
  };
  void cover(const std::vector<Period>& periods);
  void cut();
  void place(double width);

  std::vector<Stretch> stretches_;
  std::vector<Tick> ticks_;
  std::vector<Break> breaks_;
};

}  // namespace entente
