#include "extract/actors/name_tagger.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr Atom outside = atom_of("<outside>");
// Unlisted names of diplomacy are people's more often than those of the texts that were learned from.
constexpr std::int32_t favour_of_people = 5000;

}  // namespace

void name_features(std::span<const NameToken> tokens, std::span<const NameSort> sorts, std::size_t at,
                   FeatureList& features) {
  static const NameToken nothing = {outside, outside};
  const auto near = [&](std::size_t i) -> const NameToken& { return i < tokens.size() ? tokens[i] : nothing; };
  const auto sort = [&](std::size_t i) { return i < at ? spread(0x50 + static_cast<std::uint64_t>(sorts[i])) : outside; };
  const NameToken& here = tokens[at];
  const NameToken& before = near(at - 1);
  const NameToken& behind = near(at + 1);
  features.clear();
  features.add(here.word);
  features.add(here.shape);
  features.add(here.prefix);
  features.add(here.suffix2);
  features.add(here.suffix3);
  features.add(here.listed, here.shape);
  features.add(before.word);
  features.add(behind.word);
  features.add(near(at - 2).word, before.word);
  features.add(behind.word, near(at + 2).word);
  features.add(before.listed);
  features.add(behind.listed);
  features.add(before.listed, behind.listed);
  features.add(sort(at - 1));
  features.add(sort(at - 1), here.word);
  features.add(sort(at - 1), here.shape, before.word);
  features.add(sort(at - 1), sort(at - 2));
  features.add(here.run_first);
  features.add(here.run_last);
  features.add(here.run_before);
  features.add(here.run_behind);
  features.add(here.run_before, here.run_behind);
  features.add(here.run_size, here.shape);
  features.add(here.run_before, here.run_size);
  features.add(here.run_behind, here.run_size);
  features.add(spread(0x700));
}

std::optional<NameTagger> NameTagger::load(const Packs& packs, const std::string& code) {
  std::optional<ModelFile> model = ModelFile::load(packs, "languages/" + code + "/names.model");
  if (!model) return {};
  return NameTagger(std::move(*model));
}

NameTagger::NameTagger(ModelFile model) : model_(std::move(model)), scorer_(model_, "names") {}

std::vector<NameSort> NameTagger::tag(std::span<const NameToken> tokens) const {
  std::vector<NameSort> sorts(tokens.size());
  FeatureList features;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].is_capital) continue;
    name_features(tokens, sorts, i, features);
    RowScorer::Scores scores{};
    scorer_.score(features.all(), scores);
    scores[static_cast<std::size_t>(NameSort::person)] += favour_of_people;
    const auto best = std::max_element(scores.begin(), scores.begin() + name_sorts);
    sorts[i] = static_cast<NameSort>(best - scores.begin());
  }
  return sorts;
}

}  // namespace entente
