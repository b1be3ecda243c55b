// RapidJSON parses whole documents or calls back; here neither fits. Our documents have a skeleton that is known beforehand,
// so the skeleton is compared and only elements are parsed, from where the stream stands to where they end.
#include "graph/json_stream.hpp"

#include <fmt/format.h>
#include <rapidjson/error/en.h>

#include <istream>

#include "extract/error.hpp"

namespace entente {
namespace {

constexpr unsigned element_flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                                   rapidjson::kParseFullPrecisionFlag | rapidjson::kParseStopWhenDoneFlag;

}  // namespace

JsonBytes::JsonBytes(std::istream& input) : input_(input) { fill(); }

JsonBytes::Ch JsonBytes::Take() {
  if (ended()) return '\0';
  const char c = buffer_[at_++];
  if (c == '\n') ++line_;
  if (at_ == size_) fill();
  return c;
}

void JsonBytes::fill() {
  before_ += size_;
  at_ = 0;
  input_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  size_ = static_cast<std::size_t>(input_.gcount());
}

JsonStream::JsonStream(std::istream& input, std::string name) : bytes_(input), name_(std::move(name)) {}

void JsonStream::skip_space() {
  for (char c = bytes_.Peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = bytes_.Peek()) bytes_.Take();
}

void JsonStream::expect(std::string_view token) {
  skip_space();
  for (const char c : token) {
    if (bytes_.Peek() != c) fail(fmt::format("{} expected", token));
    bytes_.Take();
  }
}

bool JsonStream::accept(char token) {
  skip_space();
  if (bytes_.Peek() != token) return false;
  bytes_.Take();
  return true;
}

rapidjson::Document JsonStream::object() {
  skip_space();
  if (bytes_.Peek() != '{') fail("an object expected");
  rapidjson::Document document;
  document.ParseStream<element_flags, rapidjson::UTF8<>>(bytes_);
  if (document.HasParseError()) fail(fmt::format("is not JSON: {}", rapidjson::GetParseError_En(document.GetParseError())));
  return document;
}

void JsonStream::expect_end() {
  skip_space();
  if (!bytes_.ended()) fail("something follows the end");
}

void JsonStream::fail(const std::string& message) const {
  throw Error(fmt::format("{}:{}: {}", name_, bytes_.line(), message));
}

}  // namespace entente
