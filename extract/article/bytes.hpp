// The bytes of a stream: by lines or as a whole, with a look at the first ones before.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// Reads a stream in chunks as they come: a line from a pipe is there as soon as it was written.
class Bytes {
 public:
  /// `input` must outlive the Bytes.
  explicit Bytes(std::istream& input) : input_(input) {}

  /// The first bytes, enough to tell a format by; they stay to be read.
  std::string_view head();

  enum class Line { read, too_long, end };
  /// The next line without its end ("\n" or "\r\n"). One longer than `limit` bytes is passed over and is too_long.
  Line next_line(std::string& line, std::size_t limit);

  /// All that is left; nothing when that is more than `limit` bytes.
  std::optional<std::string> read_all(std::size_t limit);

  /// The stream broke off: what was read may not be all.
  bool failed() const { return failed_; }

 private:
  bool fill();

  std::istream& input_;
  std::string buffer_;
  std::size_t at_ = 0;  // of the first byte in buffer_ that was not handed out
  bool failed_ = false;
};

}  // namespace entente
