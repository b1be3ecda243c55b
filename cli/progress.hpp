// How far long work is.
#pragma once

#include <chrono>
#include <cstddef>

#include "cli/console.hpp"

namespace entente {

/// Counts articles and says so now and then while the work takes long: nothing within the first second, then at most a few
/// lines a second in place, or one every ten seconds on a terminal that cannot rewrite a line.
class Progress {
 public:
  explicit Progress(Console& console);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One more article, of so many bytes, is done.
  void count(std::size_t bytes);

 private:
  using Clock = std::chrono::steady_clock;
  Console& console_;
  Clock::time_point begin_ = Clock::now();
  Clock::time_point next_ = begin_ + std::chrono::seconds(1);
  std::size_t articles_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace entente
