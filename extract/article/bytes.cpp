#include "extract/article/bytes.hpp"

#include <algorithm>
#include <istream>
#include <streambuf>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t chunk_size = std::size_t{64} << 10;
constexpr std::size_t head_size = 1024;

bool has_full_line(std::string_view bytes) {
  const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
  return begin != std::string_view::npos && bytes.find('\n', begin) != std::string_view::npos;
}

}  // namespace

// Appends what the stream has ready; waits only when that is nothing. False at the end.
bool Bytes::fill() {
  std::streambuf* source = input_.rdbuf();
  if (source == nullptr || failed_) return false;
  buffer_.erase(0, at_);
  at_ = 0;
  // A stream buffer may throw: libstdc++'s does for a folder that was opened as a file.
  try {
    const auto first = source->sbumpc();
    if (first == std::streambuf::traits_type::eof()) return false;
    buffer_ += std::streambuf::traits_type::to_char_type(first);
    const auto ready = std::clamp<std::streamsize>(source->in_avail(), 0, chunk_size);
    const std::size_t before = buffer_.size();
    buffer_.resize(before + static_cast<std::size_t>(ready));
    const std::streamsize got = source->sgetn(buffer_.data() + before, ready);
    buffer_.resize(before + static_cast<std::size_t>(got));
    return true;
  } catch (const std::exception&) {
    failed_ = true;
    return false;
  }
}

std::string_view Bytes::head() {
  while (buffer_.size() - at_ < head_size && !has_full_line(std::string_view(buffer_).substr(at_))) {
    if (!fill()) break;
  }
  return std::string_view(buffer_).substr(at_);
}

Bytes::Line Bytes::next_line(std::string& line, std::size_t limit) {
  line.clear();
  bool too_long = false;
  while (at_ < buffer_.size() || fill()) {
    const std::string_view rest = std::string_view(buffer_).substr(at_);
    const std::size_t end = rest.find('\n');
    const std::string_view part = rest.substr(0, end);
    too_long = too_long || line.size() + part.size() > limit;
    if (!too_long) line += part;
    at_ += part.size() + (end != std::string_view::npos ? 1 : 0);
    if (end == std::string_view::npos) continue;
    if (line.ends_with('\r')) line.pop_back();
    return too_long ? Line::too_long : Line::read;
  }
  if (too_long) return Line::too_long;
  return line.empty() ? Line::end : Line::read;
}

std::optional<std::string> Bytes::read_all(std::size_t limit) {
  while (buffer_.size() - at_ <= limit) {
    const std::size_t size = buffer_.size();
    buffer_.reserve(std::max(buffer_.capacity(), size + chunk_size + 1));
    if (!fill()) return std::exchange(buffer_, {}).substr(std::exchange(at_, 0));
  }
  return {};
}

}  // namespace entente
