// Model files: named arrays of numbers in one file, laid out as they lie in memory, so that opening one parses nothing.
//
// The file begins with 16 bytes that name the format, the number of sections and one entry for each (name, offset, bytes,
// bytes of an element); the sections follow, each from a multiple of 64 bytes. Numbers are little-endian.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "extract/packs.hpp"

namespace entente {

static_assert(std::endian::native == std::endian::little, "models are read as they lie in memory");

/// A list of strings within a model: an array of offsets and one of bytes. Out of range, or damaged: the empty string.
class ModelStrings {
 public:
  ModelStrings() = default;
  ModelStrings(std::span<const std::uint32_t> offsets, std::span<const char> bytes) : offsets_(offsets), bytes_(bytes) {}

  std::size_t size() const { return offsets_.empty() ? 0 : offsets_.size() - 1; }
  std::string_view operator[](std::size_t index) const;

 private:
  std::span<const std::uint32_t> offsets_;  // where each string begins, and the end of the last
  std::span<const char> bytes_;
};

/// Views on the sections of a model. They live as long as the bytes: those that it was made of, or the copy that it keeps.
class ModelFile {
 public:
  /// Opens a model; `name` is for messages. Throws Error "name: ..." for bytes that are none: another format, sections
  /// beyond the end.
  ModelFile(std::string name, std::string_view bytes);
  /// Opens a file of the packs: in place when it was compiled in, else a copy that the ModelFile keeps. Nothing when there
  /// is none; throws Error as the constructor does.
  static std::optional<ModelFile> load(const Packs& packs, const std::string& path);

  bool has(std::string_view section) const { return find(section) != nullptr; }
  /// A section as an array; throws Error when it is missing or its elements are of another size.
  template <typename T>
  std::span<const T> array(std::string_view section) const {
    static_assert(std::is_trivially_copyable_v<T>);
    const std::string_view bytes = checked(section, sizeof(T), alignof(T));
    return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
  }
  /// As array(), and throws Error unless it has `size` elements.
  template <typename T>
  std::span<const T> array(std::string_view section, std::size_t size) const {
    const std::span<const T> all = array<T>(section);
    if (all.size() != size) fail(section, "is not of the size that the rest of the model needs");
    return all;
  }
  ModelStrings strings(std::string_view section) const;
  /// Throws Error that names the model and a section.
  [[noreturn]] void fail(std::string_view section, std::string_view problem) const;

 private:
  struct Entry {
    std::string_view name;
    std::string_view bytes;
    std::uint32_t element = 0;  // size in bytes
  };
  const Entry* find(std::string_view section) const;
  std::string_view checked(std::string_view section, std::size_t element, std::size_t alignment) const;

  std::string name_;
  std::unique_ptr<const std::string> copy_;
  std::vector<Entry> sections_;
};

/// Puts a model together.
class ModelWriter {
 public:
  /// Names have at most 39 bytes; each is used once.
  template <typename T>
  void add(const std::string& section, std::span<const T> array) {
    static_assert(std::is_trivially_copyable_v<T>);
    std::string bytes(array.size_bytes(), '\0');
    if (!array.empty()) std::memcpy(bytes.data(), array.data(), array.size_bytes());
    sections_.push_back({section, std::move(bytes), sizeof(T)});
  }
  template <typename T>
  void add(const std::string& section, const std::vector<T>& array) {
    add(section, std::span<const T>(array));
  }
  /// The sections "NAME" and "NAME.at".
  void add_strings(const std::string& section, const std::vector<std::string>& strings);

  /// The content of the file.
  std::string finish() const;

 private:
  struct Section {
    std::string name;
    std::string bytes;
    std::uint32_t element = 0;
  };
  std::vector<Section> sections_;
};

}  // namespace entente
