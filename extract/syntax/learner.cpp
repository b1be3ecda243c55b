#include "extract/syntax/learner.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace entente {
namespace {

constexpr unsigned first_table_bits = 16;
constexpr std::size_t try_counters = std::size_t{1} << 24U;

}  // namespace

Learner::Learner(std::uint32_t patience)
    : slots_(std::size_t{1} << first_table_bits),
      free_rows_(16),
      tries_(patience > 1 ? try_counters : 0),
      shift_(64 - first_table_bits),
      patience_(patience) {}

const Learner::Slot* Learner::find(Feature feature) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = home(feature);; at = (at + 1) & mask) {
    if (slots_[at].feature == feature) return &slots_[at];
    if (slots_[at].feature == 0) return nullptr;
  }
}

void Learner::score(std::span<const Feature> features, std::span<float> scores) const {
  for (const Feature feature : features) __builtin_prefetch(&slots_[home(feature)]);
  std::array<const Slot*, FeatureList::most> found;  // NOLINT: filled up to count
  std::size_t count = 0;
  for (const Feature feature : features) {
    const Slot* const slot = find(feature);
    if (slot == nullptr) continue;
    __builtin_prefetch(&weights_[slot->first]);
    found[count++] = slot;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const Weight* const row = &weights_[found[i]->first];
    for (std::uint16_t k = 0; k < found[i]->size; ++k) scores[row[k].label] += row[k].value;
  }
}

// Counters are shared by features whose hashes meet there: some take part a little early.
bool Learner::is_due(Feature feature) {
  if (patience_ <= 1) return true;
  std::uint8_t& tries = tries_[spread(feature) & (try_counters - 1)];
  if (tries < 255) ++tries;
  return tries >= 2 * patience_ - 1;  // an update touches a feature twice, for the right label and for the wrong one
}

void Learner::update(std::span<const Feature> features, std::uint8_t label, float step) {
  for (const Feature feature : features) __builtin_prefetch(&slots_[home(feature)]);
  for (const Feature feature : features) {
    const bool known = find(feature) != nullptr;
    if (!known && !is_due(feature)) continue;
    Slot& slot = make(feature);
    ++slot.updates;
    Weight& changed = weight(slot, label);
    changed.total += changed.value * static_cast<float>(now_ - changed.since);
    changed.since = now_;
    changed.value += step;
  }
}

Learner::Slot& Learner::make(Feature feature) {
  if (const Slot* const found = find(feature)) return slots_[found - slots_.data()];
  if (used_ * 10 > slots_.size() * 6) grow_table();
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = home(feature);
  while (slots_[at].feature != 0) at = (at + 1) & mask;
  slots_[at].feature = feature;
  ++used_;
  return slots_[at];
}

void Learner::grow_table() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  --shift_;
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.feature == 0) continue;
    std::size_t at = home(slot.feature);
    while (slots_[at].feature != 0) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

Learner::Weight& Learner::weight(Slot& slot, std::uint8_t label) {
  for (std::uint16_t k = 0; k < slot.size; ++k) {
    if (weights_[slot.first + k].label == label) return weights_[slot.first + k];
  }
  if (slot.size == slot.capacity) grow_row(slot);
  Weight& added = weights_[slot.first + slot.size++];
  added = Weight{0, 0, now_, label};
  return added;
}

// Rows double; what they leave is kept for others.
void Learner::grow_row(Slot& slot) {
  const auto capacity = static_cast<std::uint16_t>(slot.capacity == 0 ? 2 : slot.capacity * 2);
  std::vector<std::uint32_t>& free = free_rows_[std::countr_zero(capacity)];
  std::uint32_t first = 0;
  if (free.empty()) {
    first = static_cast<std::uint32_t>(weights_.size());
    weights_.resize(weights_.size() + capacity);
  } else {
    first = free.back();
    free.pop_back();
  }
  std::copy_n(weights_.begin() + slot.first, slot.size, weights_.begin() + first);
  if (slot.capacity != 0) free_rows_[std::countr_zero(slot.capacity)].push_back(slot.first);
  slot.first = first;
  slot.capacity = capacity;
}

void Learner::restart() {
  for (Weight& weight : weights_) {
    weight.total += weight.value * static_cast<float>(now_ - weight.since);
    weight.since = now_;
    weight.value = 0;
  }
}

float Learner::average(const Weight& weight) const {
  return (weight.total + weight.value * static_cast<float>(now_ - weight.since)) / static_cast<float>(now_);
}

float Learner::largest_average() const {
  float most = 0;
  for (const Slot& slot : slots_) {
    for (std::uint16_t k = 0; k < slot.size; ++k) most = std::max(most, std::abs(average(weights_[slot.first + k])));
  }
  return most;
}

std::vector<LearnedFeature> Learner::averages(float least, std::size_t most) const {
  const float bound = least * largest_average();
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < slots_.size(); ++i) {
    if (slots_[i].feature != 0) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return slots_[a].updates > slots_[b].updates; });
  std::vector<LearnedFeature> result;
  for (const std::uint32_t i : order) {
    LearnedFeature learned{slots_[i].feature, {}};
    for (std::uint16_t k = 0; k < slots_[i].size; ++k) {
      const Weight& weight = weights_[slots_[i].first + k];
      if (std::abs(average(weight)) >= bound) learned.weights.emplace_back(weight.label, average(weight));
    }
    if (!learned.weights.empty()) result.push_back(std::move(learned));
    if (result.size() == most) break;
  }
  return result;
}

}  // namespace entente
