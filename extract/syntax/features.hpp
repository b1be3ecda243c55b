// Features of learned models: numbers that stand for "the tag before is DT and the word is meeting".
//
// A feature is the hash of its template's number and of the atoms that fill it (hashes of words, tags, labels). No feature
// is kept by name, neither when learning nor after; 64 bits keep them apart.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace entente {

using Atom = std::uint64_t;
using Feature = std::uint64_t;

/// Spreads a number over 64 bits. Constants of David Stafford's mixer 13, as in SplitMix64.
constexpr std::uint64_t spread(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

/// The atom of a string.
constexpr Atom atom_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;  // FNV-1a
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return spread(hash);
}

/// The features of one decision.
class FeatureList {
 public:
  static constexpr std::size_t most = 224;

  void clear() { size_ = next_ = 0; }
  /// Adds the feature of the next template, filled with atoms. Atoms are spread already, so that a sum of odd multiples
  /// keeps their order apart and costs a multiplication each.
  void add(Atom a, Atom b = 0, Atom c = 0, Atom d = 0) {
    const Feature feature = (++next_ * 0x9e3779b97f4a7c15ULL) ^ (a * 0xd6e8feb86659fd93ULL + b * 0xa0761d6478bd642fULL +
                                                                 c * 0xe7037ed1a0b428dbULL + d * 0x8ebc6af09c88c6e3ULL);
    if (size_ < most) features_[size_++] = feature ^ (feature >> 29);
  }
  /// Passes over a template that does not apply.
  void skip() { ++next_; }
  std::span<const Feature> all() const { return {features_.data(), size_}; }

 private:
  std::array<Feature, most> features_;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled up to size_
  std::size_t size_ = 0;
  std::uint64_t next_ = 0;
};

}  // namespace entente
