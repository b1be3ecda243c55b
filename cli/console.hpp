// Standard output and standard error as the program uses them: data on the one, complaints and progress on the other.
#pragma once

#include <chrono>
#include <exception>
#include <limits>
#include <string>
#include <string_view>

namespace entente {

/// Whoever read our standard output has closed it (`entente ... | head`): the program ends quietly, with what was done.
struct ClosedPipe : std::exception {};

/// How readable text is set on a page: its width in columns, and whether it has colours.
struct Page {
  enum class Colour { off, on };
  static constexpr int endless = std::numeric_limits<int>::max();
  int width = endless;  ///< endless: lines are not broken
  Colour colour = Colour::off;

  std::string faint(std::string_view text) const;
};

/// The two streams. The only part of the program that knows of terminals and of the environment (NO_COLOR, TERM).
class Console {
 public:
  Console();

  /// To standard output, as it is. Throws Error when it cannot be written, ClosedPipe when nobody reads it.
  void write(std::string_view data);
  /// A line of JSON; harmless on a terminal.
  void write_json(std::string_view line);
  /// Hands on what was written. Throws as write().
  void flush();
  /// "entente: sentence" on standard error, in one harmless line.
  void complain(std::string_view sentence);
  /// A line that says how far the work is, in place of the one before, on standard error when that is a terminal; else
  /// nothing.
  void progress(std::string_view line);
  /// Takes the line away.
  void end_progress();

  bool shows_progress() const { return progress_ != ProgressKind::none; }
  /// Least time between two such lines.
  std::chrono::milliseconds progress_interval() const;
  /// For standard output: the terminal's width; endless elsewhere, so that a line stays one for other programs.
  const Page& page() const { return page_; }

 private:
  enum class ProgressKind { none, lines, in_place };

  Page page_;
  bool terminal_ = false;  // standard output is one
  ProgressKind progress_ = ProgressKind::none;
  bool line_open_ = false;  // a progress line stands on standard error
};

}  // namespace entente
