// Images: values as bytes that are read without parsing. Structs are written field by field (fields.hpp), classes with
// private fields name them all in a static function `parts` and befriend ImageParts; text and flat arrays are read as views.
//
// An image holds numbers as they lie in the memory of the machine that wrote it; one of another byte order does not fit.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "extract/fields.hpp"
#include "extract/flat_array.hpp"

namespace entente {

/// The parts of a value that an image holds: all its fields.
struct ImageParts {
  template <typename Value>
  static auto of(Value& value) {
    if constexpr (requires { std::remove_const_t<Value>::parts(value); }) {
      using Parts = decltype(std::remove_const_t<Value>::parts(value));
      static_assert(size_of_all(static_cast<Parts*>(nullptr)) == sizeof(Value),
                    "parts() must name all fields in their order");
      return std::remove_const_t<Value>::parts(value);
    } else {
      return fields(value);
    }
  }

 private:
  // How large a struct of these fields is.
  template <typename... Field>
  static constexpr std::size_t size_of_all(const std::tuple<Field&...>* /*fields*/) {
    std::size_t size = 0;
    const auto align = [&](std::size_t alignment) { size = (size + alignment - 1) / alignment * alignment; };
    ((align(alignof(Field)), size += sizeof(Field)), ...);
    align(std::max({alignof(Field)...}));
    return size;
  }
};

/// Whether the bytes of a value are its image: numbers, enumerations, and what is made of them alone without gaps.
template <typename Value>
concept ImageBytes =
    !std::is_pointer_v<Value> && std::is_trivially_copyable_v<Value> &&
    (std::is_arithmetic_v<Value> || std::is_enum_v<Value> || (!std::is_aggregate_v<Value> && !requires(const Value& v) {
       v.data();
     } && std::has_unique_object_representations_v<Value>));

/// Writes values behind each other.
class ImageWriter {
 public:
  ImageWriter();
  /// All that was written.
  std::string take() { return std::move(bytes_); }

  template <ImageBytes Value>
  void put(const Value& value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void put(std::string_view text) {
    put_size(text.size());
    bytes_ += text;
  }
  void put(const std::string& text) { put(std::string_view(text)); }
  template <typename Value>
  void put(const std::vector<Value>& values) {
    put_size(values.size());
    for (const Value& value : values) put(value);
  }
  template <typename Value, std::size_t Size>
  void put(const std::array<Value, Size>& values) {
    for (const Value& value : values) put(value);
  }
  template <typename Value>
  void put(const std::optional<Value>& value) {
    put(value.has_value());
    if (value) put(*value);
  }
  template <typename Key, typename Value, typename Order>
  void put(const std::map<Key, Value, Order>& values) {
    put_size(values.size());
    for (const auto& [key, value] : values) {
      put(key);
      put(value);
    }
  }
  template <typename Value>
  void put(const FlatArray<Value>& values) {
    static_assert(std::has_unique_object_representations_v<Value>, "elements are written as they lie in memory");
    put_size(values.size());
    bytes_.resize((bytes_.size() + alignof(Value) - 1) / alignof(Value) * alignof(Value));
    bytes_.append(reinterpret_cast<const char*>(values.get().data()), values.size() * sizeof(Value));
  }
  template <typename Struct>
  void put(const Struct& value) {
    std::apply([this](const auto&... part) { (put(part), ...); }, ImageParts::of(value));
  }

 private:
  void put_size(std::size_t size) { put(static_cast<std::uint32_t>(size)); }
  std::string bytes_;
};

/// Reads values in the order in which they were written. Throws Error when the image ends before.
class ImageReader {
 public:
  /// Whether the bytes begin like an image of this machine.
  static bool fits(std::string_view image);
  /// The image must fit, and outlive what is read from it.
  explicit ImageReader(std::string_view image);

  template <ImageBytes Value>
  void get(Value& value) {
    std::memcpy(&value, take(sizeof value), sizeof value);
  }
  void get(std::string_view& text) {
    const std::size_t size = get_size();
    text = {take(size), size};
  }
  void get(std::string& text) {
    const std::size_t size = get_size();
    text = std::string(take(size), size);
  }
  template <typename Value>
  void get(std::vector<Value>& values) {
    values.resize(get_size());
    for (Value& value : values) get(value);
  }
  template <typename Value, std::size_t Size>
  void get(std::array<Value, Size>& values) {
    for (Value& value : values) get(value);
  }
  template <typename Value>
  void get(std::optional<Value>& value) {
    bool has_value = false;
    get(has_value);
    if (has_value) get(value.emplace());
  }
  template <typename Key, typename Value, typename Order>
  void get(std::map<Key, Value, Order>& values) {
    for (std::size_t left = get_size(); left > 0; --left) {
      std::pair<Key, Value> entry;
      get(entry.first);
      get(entry.second);
      values.insert(values.end(), std::move(entry));
    }
  }
  template <typename Value>
  void get(FlatArray<Value>& values) {
    const std::size_t size = get_size();
    at_ = (at_ + alignof(Value) - 1) / alignof(Value) * alignof(Value);
    values = FlatArray<Value>::view({reinterpret_cast<const Value*>(take(size * sizeof(Value))), size});
  }
  template <typename Struct>
  void get(Struct& value) {
    std::apply([this](auto&... part) { (get(part), ...); }, ImageParts::of(value));
  }

 private:
  const char* take(std::size_t size) {
    if (at_ > image_.size() || image_.size() - at_ < size) fail();
    const char* const begin = image_.data() + at_;
    at_ += size;
    return begin;
  }
  // No value takes less than a byte, so that a damaged size asks for no more values than the image has bytes.
  std::size_t get_size() {
    std::uint32_t size = 0;
    get(size);
    if (size > image_.size() - at_) fail();
    return size;
  }
  [[noreturn]] static void fail();

  std::string_view image_;
  std::size_t at_ = 0;
};

template <typename Value>
std::string write_image(const Value& value) {
  ImageWriter writer;
  writer.put(value);
  return writer.take();
}

template <typename Value>
Value read_image(std::string_view image) {
  Value value;
  ImageReader(image).get(value);
  return value;
}

}  // namespace entente
