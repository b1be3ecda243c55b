#include "cli/progress.hpp"

#include <fmt/format.h>

namespace entente {

Progress::Progress(Console& console) : console_(console) {}

Progress::~Progress() { console_.end_progress(); }

void Progress::count(std::size_t bytes) {
  ++articles_;
  bytes_ += bytes;
  if (!console_.shows_progress()) return;
  const Clock::time_point now = Clock::now();
  if (now < next_) return;
  const double seconds = std::chrono::duration<double>(now - begin_).count();
  const double megabytes = static_cast<double>(bytes_) / 1e6;
  console_.progress(fmt::format("{} articles, {:.1f} MB, {:.1f} MB/s", articles_, megabytes, megabytes / seconds));
  next_ = now + console_.progress_interval();
}

}  // namespace entente
