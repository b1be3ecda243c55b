// A JSON document that is too large to hold: its skeleton is read step by step, its elements one small document each. Not
// installed as an interface: only graph_json_read.cpp includes it.
#pragma once

#include <rapidjson/document.h>

#include <array>
#include <iosfwd>
#include <string>
#include <string_view>

namespace entente {

/// Bytes of a stream as RapidJSON reads them, with the number of the line.
class JsonBytes {
 public:
  explicit JsonBytes(std::istream& input);

  // NOLINTBEGIN(readability-identifier-naming): RapidJSON's names
  using Ch = char;
  Ch Peek() const { return at_ < size_ ? buffer_[at_] : '\0'; }
  Ch Take();
  std::size_t Tell() const { return before_ + at_; }
  // Writing, which RapidJSON's concept of a stream asks for and a parser that does not work in place never does.
  Ch* PutBegin() { return nullptr; }
  void Put(Ch) {}
  void Flush() {}
  std::size_t PutEnd(Ch*) { return 0; }
  // NOLINTEND(readability-identifier-naming)

  bool ended() const { return at_ == size_; }
  std::size_t line() const { return line_; }

 private:
  void fill();

  std::istream& input_;
  std::array<char, 65536> buffer_;
  std::size_t at_ = 0;
  std::size_t size_ = 0;
  std::size_t before_ = 0;  // bytes before the buffer
  std::size_t line_ = 1;
};

/// Steps through a document. Memory is that of one element, whatever the document; nesting costs no stack.
class JsonStream {
 public:
  /// `name` stands for the document in messages.
  JsonStream(std::istream& input, std::string name);

  /// Passes over white space and this token. Throws Error when something else stands there.
  void expect(std::string_view token);
  /// The same for one character; false and nothing taken when another stands there.
  bool accept(char token);
  /// The object that begins here. Throws Error when there is none, or it is no JSON in UTF-8.
  rapidjson::Document object();
  /// Throws Error when anything but white space follows.
  void expect_end();
  /// Throws Error "NAME:LINE: MESSAGE".
  [[noreturn]] void fail(const std::string& message) const;

 private:
  void skip_space();

  JsonBytes bytes_;
  std::string name_;
};

}  // namespace entente
