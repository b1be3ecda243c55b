#include "extract/syntax/scorer.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace entente {
namespace {

// The table's index comes from the upper bits of a feature, the check from the lower ones. 0 marks a free slot.
std::uint32_t check_of(Feature feature) {
  const auto check = static_cast<std::uint32_t>(feature);
  return check == 0 ? 1 : check;
}

// Slots are in buckets of a cache line each. A feature stands in the bucket that its upper half names, or nowhere: a search
// reads one line.
constexpr std::size_t bucket = 8;
constexpr std::size_t most_slots = std::size_t{1} << 31U;

std::size_t home(Feature feature, std::size_t slots) { return (((feature >> 32U) * (slots / bucket)) >> 32U) * bucket; }

template <typename Slot>
std::span<const Slot> table_of(const ModelFile& model, const std::string& section) {
  const auto slots = model.array<Slot>(section);
  if (slots.empty() || slots.size() > most_slots || slots.size() % bucket != 0)
    model.fail(section, "is not of the size of a table");
  return slots;
}

// Large tables have a tenth less slots than features: the ones that come last and find their bucket full matter least.
template <typename Slot>
std::vector<Slot> empty_table(std::size_t features) {
  constexpr std::size_t large = 50'000;
  const std::size_t slots = features < large ? features * 2 : features * 9 / 10;
  return std::vector<Slot>((slots / bucket + 1) * bucket);
}

template <typename Slot>
Slot* place(std::vector<Slot>& slots, Feature feature) {
  Slot* const first = &slots[home(feature, slots.size())];
  Slot* const slot = std::find_if(first, first + bucket, [](const Slot& s) { return s.check == 0; });
  if (slot == first + bucket) return nullptr;
  slot->check = check_of(feature);
  return slot;
}

template <typename Slot>
const Slot* look_up(std::span<const Slot> slots, Feature feature) {
  const Slot* const first = &slots[home(feature, slots.size())];
  const std::uint32_t check = check_of(feature);
  for (const Slot* slot = first; slot != first + bucket; ++slot) {
    if (slot->check == check) return slot;
  }
  return nullptr;
}

// Weights of actions in a byte: a sign and 16 steps to each power of two.
constexpr std::int32_t small_value(std::uint8_t code) {
  const std::int32_t size = code & 0x7fU;
  const std::int32_t value = size < 16 ? size : (16 + (size & 15)) << ((size >> 4) - 1);
  return code < 128 ? value : -value;
}

constexpr std::int32_t largest_small = small_value(127);

constexpr std::array<std::int32_t, 256> all_small_values() {
  std::array<std::int32_t, 256> values{};
  for (std::size_t code = 0; code < values.size(); ++code) values[code] = small_value(static_cast<std::uint8_t>(code));
  return values;
}

constexpr std::array<std::int32_t, 256> small_values = all_small_values();

std::uint8_t small_code(float weight) {
  const float size = std::abs(weight);
  std::uint8_t code = 0;
  while (code < 127 && static_cast<float>(small_value(code) + small_value(code + 1)) < 2 * size) ++code;
  return weight < 0 ? code | 0x80U : code;
}

std::size_t bucket_of(Feature feature, std::size_t buckets) { return ((feature >> 32U) * buckets) >> 32U; }

std::uint16_t short_check_of(Feature feature) {
  const auto check = static_cast<std::uint16_t>(feature);
  return check == 0 ? 1 : check;
}

// The features that decide most come first and find room; a tenth is left out where there are many.
std::size_t buckets_for(std::size_t features, std::size_t slots) {
  constexpr std::size_t large = 30'000;
  return (features < large ? features * 2 : features * 9 / 10) / slots + 1;
}

float largest(const std::vector<LearnedFeature>& features) {
  float most = 1e-6F;
  for (const LearnedFeature& feature : features) {
    for (const auto& [label, weight] : feature.weights) most = std::max(most, std::abs(weight));
  }
  return most;
}

constexpr float finest = 1 << 13;  // the largest weight of rows in units of the finest scale; 127 << 7 holds it

// A row: count in the low byte and binary scale in the high one, then label (high) and weight (low).
void append_row(std::vector<std::uint16_t>& rows, const LearnedFeature& feature, float unit) {
  float most = 0;
  for (const auto& [label, weight] : feature.weights) most = std::max(most, std::abs(weight) / unit);
  unsigned scale = 0;
  while (most > 127.0F * static_cast<float>(1U << scale)) ++scale;
  const std::size_t head = rows.size();
  rows.push_back(0);
  for (const auto& [label, weight] : feature.weights) {
    const auto small = static_cast<std::int8_t>(std::lround(weight / unit / static_cast<float>(1U << scale)));
    if (small == 0) continue;
    rows.push_back(static_cast<std::uint16_t>(label << 8U | static_cast<std::uint8_t>(small)));
  }
  rows[head] = static_cast<std::uint16_t>(scale << 8U | (rows.size() - head - 1));
}

void add_row(std::span<const std::uint16_t> rows, std::size_t at, RowScorer::Scores& scores) {
  const std::uint16_t head = rows[at];
  const std::size_t size = std::min<std::size_t>(head & 0xffU, rows.size() - at - 1);
  const unsigned scale = (head >> 8U) & 7U;
  const std::uint16_t* const row = rows.data() + at + 1;
  for (std::size_t k = 0; k < size; ++k) {
    scores[row[k] >> 8U] += static_cast<std::int8_t>(row[k] & 0xffU) * (1 << scale);
  }
}

// Where a check stands in a bucket; its size when it does not. Four checks at a time: the lowest 16 bits of a word that are
// 0 once the check is taken away.
template <std::size_t Size>
std::size_t find_check(const std::array<std::uint16_t, Size>& all, std::uint16_t check) {
  constexpr std::uint64_t ones = 0x0001000100010001U;
  constexpr std::size_t at_once = 4;
  for (std::size_t i = 0; i < Size; i += at_once) {
    const std::size_t from = std::min(i, Size - at_once);
    std::uint64_t checks = 0;
    std::memcpy(&checks, &all[from], sizeof(checks));
    const std::uint64_t apart = checks ^ (ones * check);
    const std::uint64_t zeros = (apart - ones) & ~apart & (ones << 15U);
    if (zeros != 0) return from + static_cast<std::size_t>(std::countr_zero(zeros)) / 16;
  }
  return Size;
}

}  // namespace

RowScorer::RowScorer(const ModelFile& model, const std::string& name)
    : slots_(table_of<Slot>(model, name + ".slots")), rows_(model.array<std::uint16_t>(name + ".rows")) {}

void RowScorer::write(ModelWriter& writer, const std::string& name, const std::vector<LearnedFeature>& features) {
  const float unit = largest(features) / finest;
  std::vector<Slot> slots = empty_table<Slot>(features.size());
  std::vector<std::uint16_t> rows;
  for (const LearnedFeature& feature : features) {
    if (feature.weights.size() > 255) continue;
    Slot* const slot = place(slots, feature.feature);
    if (slot == nullptr) continue;
    slot->row = static_cast<std::uint32_t>(rows.size());
    append_row(rows, feature, unit);
  }
  writer.add(name + ".slots", slots);
  writer.add(name + ".rows", rows);
}

void RowScorer::score(std::span<const Feature> features, Scores& scores) const {
  for (const Feature feature : features) __builtin_prefetch(&slots_[home(feature, slots_.size())]);
  std::array<std::uint32_t, FeatureList::most> found;  // NOLINT: filled up to count
  std::size_t count = 0;
  for (const Feature feature : features) {
    const Slot* const slot = look_up(slots_, feature);
    if (slot == nullptr || slot->row >= rows_.size()) continue;
    __builtin_prefetch(&rows_[slot->row]);
    found[count++] = slot->row;
  }
  for (std::size_t i = 0; i < count; ++i) add_row(rows_, found[i], scores);
}

LabelScorer::LabelScorer(const ModelFile& model, const std::string& name)
    : buckets_(model.array<Bucket>(name + ".slots")), rows_(model.array<std::uint16_t>(name + ".rows")) {
  if (buckets_.empty() || buckets_.size() > most_slots) model.fail(name + ".slots", "is not of the size of a table");
}

void LabelScorer::write(ModelWriter& writer, const std::string& name, const std::vector<LearnedFeature>& features) {
  const float unit = largest(features) / finest;
  std::vector<Bucket> buckets(buckets_for(features.size(), bucket));
  std::vector<std::vector<const LearnedFeature*>> held(buckets.size());
  for (const LearnedFeature& feature : features) {
    std::vector<const LearnedFeature*>& into = held[bucket_of(feature.feature, buckets.size())];
    if (into.size() < bucket && feature.weights.size() <= 255) into.push_back(&feature);
  }
  std::vector<std::uint16_t> rows;
  for (std::size_t b = 0; b < buckets.size(); ++b) {
    buckets[b].base = static_cast<std::uint32_t>(rows.size());
    for (std::size_t i = 0; i < held[b].size(); ++i) {
      buckets[b].checks[i] = short_check_of(held[b][i]->feature);
      buckets[b].rows[i] = static_cast<std::uint16_t>(rows.size() - buckets[b].base);
      append_row(rows, *held[b][i], unit);
    }
  }
  writer.add(name + ".slots", buckets);
  writer.add(name + ".rows", rows);
}

void LabelScorer::score(std::span<const Feature> features, Scores& scores) const {
  for (const Feature feature : features) __builtin_prefetch(&buckets_[bucket_of(feature, buckets_.size())]);
  std::array<std::size_t, FeatureList::most> found;  // NOLINT: filled up to count
  std::size_t count = 0;
  for (const Feature feature : features) {
    const Bucket& in = buckets_[bucket_of(feature, buckets_.size())];
    const std::size_t at = find_check(in.checks, short_check_of(feature));
    if (at == bucket || std::size_t{in.base} + in.rows[at] >= rows_.size()) continue;
    found[count] = std::size_t{in.base} + in.rows[at];
    __builtin_prefetch(&rows_[found[count++]]);
  }
  for (std::size_t i = 0; i < count; ++i) add_row(rows_, found[i], scores);
}

ActionScorer::ActionScorer(const ModelFile& model, const std::string& name)
    : buckets_(model.array<Bucket>(name + ".slots")) {
  if (buckets_.empty() || buckets_.size() > most_slots) model.fail(name + ".slots", "is not of the size of a table");
}

void ActionScorer::write(ModelWriter& writer, const std::string& name, const std::vector<LearnedFeature>& features) {
  std::vector<LearnedFeature> differences = features;
  for (LearnedFeature& feature : differences) {
    std::array<float, 3> weights{};
    for (const auto& [label, weight] : feature.weights) weights[label] = weight;
    feature.weights = {{1, weights[1] - weights[0]}, {2, weights[2] - weights[0]}};
  }
  const float unit = largest(differences) / static_cast<float>(largest_small);
  std::vector<Bucket> buckets(buckets_for(features.size(), bucket));
  for (const LearnedFeature& feature : differences) {
    Bucket& into = buckets[bucket_of(feature.feature, buckets.size())];
    const auto free = static_cast<std::size_t>(std::find(into.checks.begin(), into.checks.end(), 0) - into.checks.begin());
    if (free == bucket) continue;
    into.checks[free] = short_check_of(feature.feature);
    into.second[free] = small_code(feature.weights[0].second / unit);
    into.third[free] = small_code(feature.weights[1].second / unit);
  }
  writer.add(name + ".slots", buckets);
}

ActionScorer::Scores ActionScorer::score(std::span<const Feature> features) const {
  for (const Feature feature : features) __builtin_prefetch(&buckets_[bucket_of(feature, buckets_.size())]);
  Scores scores{};
  for (const Feature feature : features) {
    const Bucket& in = buckets_[bucket_of(feature, buckets_.size())];
    const std::size_t at = find_check(in.checks, short_check_of(feature));
    if (at == bucket) continue;
    scores[1] += small_values[in.second[at]];
    scores[2] += small_values[in.third[at]];
  }
  return scores;
}

}  // namespace entente
