// Scoring with learned weights as they lie in a model file: a hash table that is read in place, integers throughout.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "extract/syntax/features.hpp"
#include "extract/syntax/learner.hpp"
#include "extract/syntax/model_file.hpp"

namespace entente {

/// Decides among up to 256 labels. A feature leads to a row: its number of weights, their common scale, and for each a
/// label and a weight of 8 bits.
class RowScorer {
 public:
  using Scores = std::array<std::int32_t, 256>;

  RowScorer() = default;
  /// Views on the sections "NAME.slots" and "NAME.rows". Throws Error when they do not fit together.
  RowScorer(const ModelFile& model, const std::string& name);
  /// Adds those sections. Features have averaged weights, best first.
  static void write(ModelWriter& writer, const std::string& name, const std::vector<LearnedFeature>& features);

  /// Adds the weights of the features to the scores. Any table gives some scores, a damaged one too.
  void score(std::span<const Feature> features, Scores& scores) const;

 private:
  struct Slot {
    std::uint32_t check;
    std::uint32_t row;
  };
  std::span<const Slot> slots_;
  std::span<const std::uint16_t> rows_;
};

/// Decides among labels as RowScorer does, from a table of half the size: fifteen features a cache line. One in some 4,000
/// that the table does not hold is taken for another.
class LabelScorer {
 public:
  using Scores = RowScorer::Scores;

  LabelScorer() = default;
  /// Views on the sections "NAME.slots" and "NAME.rows".
  LabelScorer(const ModelFile& model, const std::string& name);
  static void write(ModelWriter& writer, const std::string& name, const std::vector<LearnedFeature>& features);

  /// As RowScorer::score().
  void score(std::span<const Feature> features, Scores& scores) const;

 private:
  static constexpr std::size_t bucket = 15;
  struct Bucket {
    std::uint32_t base;                        // where the rows of the bucket begin
    std::array<std::uint16_t, bucket> checks;  // 0: free
    std::array<std::uint16_t, bucket> rows;    // from the base on
  };
  static_assert(sizeof(Bucket) == 64, "a search reads one cache line");

  std::span<const Bucket> buckets_;
  std::span<const std::uint16_t> rows_;
};

/// Decides among three actions: two differences to the score of the first lie in the table itself, as small numbers with an
/// exponent. A feature takes four bytes; one in some 5,000 that the table does not hold is taken for another.
class ActionScorer {
 public:
  using Scores = std::array<std::int32_t, 3>;

  ActionScorer() = default;
  /// Views on the section "NAME.slots".
  ActionScorer(const ModelFile& model, const std::string& name);
  static void write(ModelWriter& writer, const std::string& name, const std::vector<LearnedFeature>& features);

  /// Scores of the actions 0, 1, 2, the first being 0.
  Scores score(std::span<const Feature> features) const;

 private:
  static constexpr std::size_t bucket = 16;
  struct Bucket {
    std::array<std::uint16_t, bucket> checks;  // 0: free
    std::array<std::uint8_t, bucket> second;
    std::array<std::uint8_t, bucket> third;
  };
  static_assert(sizeof(Bucket) == 64, "a search reads one cache line");

  std::span<const Bucket> buckets_;
};

}  // namespace entente
