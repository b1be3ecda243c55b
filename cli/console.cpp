#include "cli/console.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "cli/terminal_text.hpp"
#include "extract/error.hpp"

namespace entente {
namespace {

constexpr int usual = 100;     // of a terminal that does not tell its width
constexpr int narrowest = 40;  // below it nothing can be set well
constexpr int widest = 120;    // beyond it lines are hard to read

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

int terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
  return std::clamp<int>(size.ws_col, narrowest, widest);
}

[[noreturn]] void fail() {
  if (errno == EPIPE) throw ClosedPipe();
  throw Error(fmt::format("cannot write to standard output: {}", std::strerror(errno)));
}

}  // namespace

std::string Page::faint(std::string_view text) const {
  return colour == Colour::on ? fmt::format("\x1b[2m{}\x1b[0m", text) : std::string(text);
}

Console::Console() : terminal_(isatty(STDOUT_FILENO) != 0) {
  // A closed pipe shall be an error of write(), so that files are finished and the end is ours.
  std::signal(SIGPIPE, SIG_IGN);
  const bool dumb = environment("TERM") == "dumb";
  if (terminal_) page_.width = terminal_width();
  if (terminal_ && !dumb && environment("NO_COLOR").empty()) page_.colour = Page::Colour::on;
  if (isatty(STDERR_FILENO) != 0) progress_ = dumb ? ProgressKind::lines : ProgressKind::in_place;
}

void Console::write(std::string_view data) {
  end_progress();
  if (std::fwrite(data.data(), 1, data.size(), stdout) != data.size()) fail();
}

void Console::write_json(std::string_view line) {
  write(terminal_ ? harmless_json(line) + "\n" : fmt::format("{}\n", line));
}

void Console::flush() {
  if (std::fflush(stdout) != 0) fail();
}

void Console::complain(std::string_view sentence) {
  end_progress();
  std::fputs(fmt::format("entente: {}\n", harmless(sentence)).c_str(), stderr);
}

void Console::progress(std::string_view line) {
  if (progress_ == ProgressKind::none) return;
  if (progress_ == ProgressKind::lines) {
    std::fputs(fmt::format("{}\n", harmless(line)).c_str(), stderr);
    return;
  }
  std::fputs(fmt::format("\r{}\x1b[K", harmless(line)).c_str(), stderr);
  line_open_ = true;
}

std::chrono::milliseconds Console::progress_interval() const {
  return progress_ == ProgressKind::lines ? std::chrono::seconds(10) : std::chrono::milliseconds(250);
}

void Console::end_progress() {
  if (line_open_) std::fputs("\r\x1b[K", stderr);
  line_open_ = false;
}

}  // namespace entente
