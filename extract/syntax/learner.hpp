// Learning linear classifiers over sparse features: the averaged perceptron, with a margin.
//
// Each feature has a weight for each label it was ever an argument for or against. A wrong decision moves the weights of
// its features towards the right label and away from the wrong one; the mean of all weights over time is the model
// (Freund and Schapire 1999; Collins 2002).
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "extract/syntax/features.hpp"

namespace entente {

/// A feature and its averaged weights, by label.
struct LearnedFeature {
  Feature feature = 0;
  std::vector<std::pair<std::uint8_t, float>> weights;
};

class Learner {
 public:
  /// A feature takes part from its `patience`-th update on, so that chance ones stay out.
  explicit Learner(std::uint32_t patience);

  /// Adds the weights of the features to the score of each label.
  void score(std::span<const Feature> features, std::span<float> scores) const;
  /// Moves the weights of a label by `step`.
  void update(std::span<const Feature> features, std::uint8_t label, float step);
  /// One more decision was made: the time over which weights are averaged.
  void tick() { ++now_; }
  /// Forgets all weights but for their part in the averages, so that learning anew adds another opinion to them.
  void restart();

  /// The `most` features that changed most often, those first, with their averaged weights. Weights below `least`, a share
  /// of the largest, are left out.
  std::vector<LearnedFeature> averages(float least, std::size_t most) const;

 private:
  struct Weight {
    float value = 0;
    float total = 0;          // of the values over time, up to `since`
    std::uint32_t since = 0;  // time of the last change
    std::uint8_t label = 0;
  };
  struct Slot {
    Feature feature = 0;  // 0: free
    std::uint32_t first = 0;
    std::uint16_t size = 0;
    std::uint16_t capacity = 0;
    std::uint32_t updates = 0;
  };

  std::size_t home(Feature feature) const { return feature >> shift_; }
  const Slot* find(Feature feature) const;
  Slot& make(Feature feature);
  void grow_table();
  Weight& weight(Slot& slot, std::uint8_t label);
  void grow_row(Slot& slot);
  bool is_due(Feature feature);
  float average(const Weight& weight) const;
  float largest_average() const;

  std::vector<Slot> slots_;
  std::vector<Weight> weights_;
  std::vector<std::vector<std::uint32_t>> free_rows_;  // by binary logarithm of the capacity
  std::vector<std::uint8_t> tries_;                    // updates of features that do not take part yet, by their hash
  std::size_t used_ = 0;
  unsigned shift_ = 0;
  std::uint32_t patience_;
  std::uint32_t now_ = 1;
};

/// A repeatable source of chance (SplitMix64).
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() { return spread(state_ += 0x9e3779b97f4a7c15ULL); }
  /// Below `limit`, which is not 0.
  std::size_t below(std::size_t limit) { return next() % limit; }
  bool is(double probability) { return static_cast<double>(next() >> 11U) * 0x1p-53 < probability; }
  template <typename T>
  void shuffle(std::vector<T>& list) {
    for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[below(i)]);
  }

 private:
  std::uint64_t state_;
};

}  // namespace entente
