// The fields of a struct as a tuple of references, so that what writes and reads values needs no list of their fields.
#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace entente {

/// Stands for a value of any type in braces that are never evaluated.
struct AnyValue {
  template <typename Value>
  operator Value() const;  // NOLINT(google-explicit-constructor): that is its purpose
};

template <typename Struct, std::size_t... Index>
constexpr bool takes_values(std::index_sequence<Index...> /*count*/) {
  return requires { Struct{(static_cast<void>(Index), AnyValue{})...}; };
}

/// How many fields an aggregate has: as many as values fit between its braces. At most 16.
template <typename Struct, std::size_t Count = 16>
constexpr std::size_t field_count() {
  static_assert(!takes_values<Struct>(std::make_index_sequence<17>{}), "a struct of more than 16 fields: nest some");
  if constexpr (Count == 0 || takes_values<Struct>(std::make_index_sequence<Count>{})) {
    return Count;
  } else {
    return field_count<Struct, Count - 1>();
  }
}

/// References to all fields of an aggregate without base, in their order.
template <typename Struct>
auto fields(Struct& value) {
  static_assert(std::is_aggregate_v<Struct>);
  constexpr std::size_t count = field_count<std::remove_const_t<Struct>>();
  if constexpr (count == 0) return std::tuple<>();
  if constexpr (count == 1) {
    auto& [f0] = value;
    return std::tie(f0);
  }
  if constexpr (count == 2) {
    auto& [f0, f1] = value;
    return std::tie(f0, f1);
  }
  if constexpr (count == 3) {
    auto& [f0, f1, f2] = value;
    return std::tie(f0, f1, f2);
  }
  if constexpr (count == 4) {
    auto& [f0, f1, f2, f3] = value;
    return std::tie(f0, f1, f2, f3);
  }
  if constexpr (count == 5) {
    auto& [f0, f1, f2, f3, f4] = value;
    return std::tie(f0, f1, f2, f3, f4);
  }
  if constexpr (count == 6) {
    auto& [f0, f1, f2, f3, f4, f5] = value;
    return std::tie(f0, f1, f2, f3, f4, f5);
  }
  if constexpr (count == 7) {
    auto& [f0, f1, f2, f3, f4, f5, f6] = value;
    return std::tie(f0, f1, f2, f3, f4, f5, f6);
  }
  if constexpr (count == 8) {
    auto& [f0, f1, f2, f3, f4, f5, f6, f7] = value;
    return std::tie(f0, f1, f2, f3, f4, f5, f6, f7);
  }
  if constexpr (count == 9) {
    auto& [f0, f1, f2, f3, f4, f5, f6, f7, f8] = value;
    return std::tie(f0, f1, f2, f3, f4, f5, f6, f7, f8);
  }
  if constexpr (count == 10) {
    auto& [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9] = value;
    return std::tie(f0, f1, f2, f3, f4, f5, f6, f7, f8, f9);
  }
  if constexpr (count == 11) {
    auto& [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10] = value;
    return std::tie(f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10);
  }
  if constexpr (count == 12) {
    auto& [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11] = value;
    return std::tie(f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11);
  }
  if constexpr (count == 13) {
    auto& [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12] = value;
    return std::tie(f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12);
  }
  if constexpr (count == 14) {
    auto& [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13] = value;
    return std::tie(f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13);
  }
  if constexpr (count == 15) {
    auto& [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14] = value;
    return std::tie(f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14);
  }
  if constexpr (count == 16) {
    auto& [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15] = value;
    return std::tie(f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15);
  }
}

}  // namespace entente
