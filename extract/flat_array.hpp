// Arrays that lie in an image of the packs, or are built from their tables: read alike.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace entente {

/// A constant array that owns its elements, or views them in memory that outlives it.
template <typename Value>
class FlatArray {
 public:
  FlatArray() = default;
  explicit FlatArray(std::vector<Value> owned) : owned_(std::move(owned)), elements_(owned_) {}
  static FlatArray view(std::span<const Value> elements) {
    FlatArray array;
    array.elements_ = elements;
    return array;
  }
  FlatArray(const FlatArray& other)
      : owned_(other.owned_), elements_(owned_.empty() ? other.elements_ : std::span<const Value>(owned_)) {}
  FlatArray(FlatArray&& other) noexcept = default;
  FlatArray& operator=(FlatArray other) noexcept {
    owned_ = std::move(other.owned_);  // elements stay where they are when a vector moves
    elements_ = other.elements_;
    return *this;
  }
  ~FlatArray() = default;

  const Value& operator[](std::size_t i) const { return elements_[i]; }
  std::size_t size() const { return elements_.size(); }
  bool empty() const { return elements_.empty(); }
  auto begin() const { return elements_.begin(); }
  auto end() const { return elements_.end(); }
  std::span<const Value> get() const { return elements_; }
  /// Elements [first, last).
  std::span<const Value> slice(std::size_t first, std::size_t last) const { return elements_.subspan(first, last - first); }

 private:
  std::vector<Value> owned_;
  std::span<const Value> elements_;
};

/// A list for each of the numbers from 0: the lists of all lie behind each other.
template <typename Value>
class FlatLists {
 public:
  FlatLists() = default;
  explicit FlatLists(const std::vector<std::vector<Value>>& lists) {
    std::vector<std::uint32_t> starts = {0};
    std::vector<Value> all;
    for (const std::vector<Value>& list : lists) {
      all.insert(all.end(), list.begin(), list.end());
      starts.push_back(static_cast<std::uint32_t>(all.size()));
    }
    starts_ = FlatArray<std::uint32_t>(std::move(starts));
    all_ = FlatArray<Value>(std::move(all));
  }

  std::span<const Value> operator[](std::size_t i) const { return all_.slice(starts_[i], starts_[i + 1]); }
  /// Number of the lists.
  std::size_t size() const { return starts_.empty() ? 0 : starts_.size() - 1; }

 private:
  friend struct ImageParts;
  template <typename Self>
  static auto parts(Self& self) {
    return std::tie(self.starts_, self.all_);
  }
  FlatArray<std::uint32_t> starts_;  // one more than lists
  FlatArray<Value> all_;
};

}  // namespace entente
