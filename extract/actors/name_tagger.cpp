#include "extract/actors/name_tagger.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr Atom outside = atom_of("<outside>");
constexpr std::int32_t impossible = -(1 << 28);
// Unlisted names of diplomacy are people's more often than those of the texts that were learned from.
constexpr std::int32_t favour_of_people = 4000;

const NameToken& near(std::span<const NameToken> tokens, std::size_t i) {
  static const NameToken nothing = [] {
    NameToken token;
    token.word = token.shape = outside;
    return token;
  }();
  return i < tokens.size() ? tokens[i] : nothing;
}

void add_word_features(const NameToken& here, FeatureList& features) {
  features.add(here.word);
  features.add(here.shape);
  for (const Atom prefix : here.prefixes) features.add(prefix);
  for (const Atom suffix : here.suffixes) features.add(suffix);
  features.add(here.listed, here.shape);
  features.add(here.known, here.shape);
  features.add(here.known, here.listed);
}

void add_run_features(const NameToken& here, FeatureList& features) {
  features.add(here.run_first);
  features.add(here.run_last);
  features.add(here.run_last, here.run_place);
  features.add(here.run_before);
  features.add(here.run_behind);
  features.add(here.run_before, here.run_behind);
  features.add(here.run_place, here.run_size, here.shape);
  features.add(here.run_before, here.run_size);
  features.add(here.run_behind, here.run_size);
  features.add(here.run_known, here.run_size);
  features.add(here.run_known, here.run_before);
  features.add(here.run_known, here.run_behind);
  features.add(here.far_first);
  features.add(here.far_last);
  features.add(here.far_first, here.far_last);
}

}  // namespace

void name_features(std::span<const NameToken> tokens, std::size_t at, FeatureList& features) {
  const NameToken& here = tokens[at];
  const NameToken& before = near(tokens, at - 1);
  const NameToken& behind = near(tokens, at + 1);
  features.clear();
  add_word_features(here, features);
  features.add(before.word);
  features.add(behind.word);
  features.add(near(tokens, at - 2).word);
  features.add(near(tokens, at + 2).word);
  features.add(near(tokens, at - 2).word, before.word);
  features.add(behind.word, near(tokens, at + 2).word);
  features.add(before.word, here.word);
  features.add(here.word, behind.word);
  features.add(before.word, here.shape);
  features.add(here.shape, behind.word);
  features.add(before.shape, here.shape, behind.shape);
  features.add(before.listed);
  features.add(behind.listed);
  features.add(before.listed, here.listed);
  features.add(here.listed, behind.listed);
  features.add(before.listed, behind.listed);
  features.add(before.known, here.known);
  features.add(here.known, behind.known);
  features.add(before.suffixes[0], here.shape);
  features.add(behind.suffixes[0], here.shape);
  add_run_features(here, features);
  features.add(spread(0x700));
}

void name_features_behind(std::span<const NameToken> tokens, std::size_t at, NameSort before, FeatureList& features) {
  const NameToken& here = tokens[at];
  const Atom sort = spread(0x50 + static_cast<std::uint64_t>(before));
  features.clear();
  for (int n = 0; n < 64; ++n) features.skip();  // templates of their own
  features.add(sort);
  features.add(sort, here.word);
  features.add(sort, here.shape);
  features.add(sort, here.listed);
  features.add(sort, here.known);
  features.add(sort, near(tokens, at - 1).word);
}

std::vector<NameSort> best_sorts(std::span<const NameToken> tokens, std::span<const NameScores> scores) {
  using Row = std::array<std::int32_t, name_sorts>;
  Row sums = {0, impossible, impossible, impossible};
  std::vector<std::array<std::uint8_t, name_sorts>> came_from(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Row next = {impossible, impossible, impossible, impossible};
    for (std::size_t sort = 0; sort < (tokens[i].may_be_name ? name_sorts : 1); ++sort) {
      for (std::uint8_t from = 0; from < name_sorts; ++from) {
        const std::int32_t sum = sums[from] + scores[i].own[sort] + scores[i].behind[from][sort];
        if (sum <= next[sort]) continue;
        next[sort] = sum;
        came_from[i][sort] = from;
      }
      next[sort] = std::max(next[sort], impossible);
    }
    const std::int32_t best = *std::max_element(next.begin(), next.end());
    for (std::int32_t& sum : next) sum = std::max(sum - best, impossible);  // what sentences of any length keep in range
    sums = next;
  }
  std::vector<NameSort> sorts(tokens.size());
  auto last = static_cast<std::uint8_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
  for (std::size_t i = tokens.size(); i > 0; --i) {
    sorts[i - 1] = static_cast<NameSort>(last);
    last = came_from[i - 1][last];
  }
  return sorts;
}

std::optional<NameTagger> NameTagger::load(const Packs& packs, const std::string& code) {
  std::optional<ModelFile> model = ModelFile::load(packs, "languages/" + code + "/names.model");
  if (!model) return {};
  return NameTagger(std::move(*model));
}

NameTagger::NameTagger(ModelFile model) : model_(std::move(model)), scorer_(model_, "names"), lists_(model_) {}

std::vector<NameSort> NameTagger::tag(std::span<const NameToken> tokens) const {
  std::vector<NameScores> scores(tokens.size());
  FeatureList features;
  const auto score = [&](std::array<std::int32_t, name_sorts>& into) {
    RowScorer::Scores all{};
    scorer_.score(features.all(), all);
    std::copy_n(all.begin(), name_sorts, into.begin());
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].may_be_name) continue;
    name_features(tokens, i, features);
    score(scores[i].own);
    scores[i].own[static_cast<std::size_t>(NameSort::person)] += favour_of_people;
    for (std::size_t before = 0; before < name_sorts; ++before) {
      const bool may_be = i > 0 ? tokens[i - 1].may_be_name || before == 0 : before == 0;
      if (!may_be) continue;
      name_features_behind(tokens, i, static_cast<NameSort>(before), features);
      score(scores[i].behind[before]);
    }
  }
  return best_sorts(tokens, scores);
}

}  // namespace entente
