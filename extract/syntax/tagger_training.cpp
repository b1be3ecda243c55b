// The tagger learns by tagging: its own tags, right or wrong, are what it sees to the left of a word.

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "extract/syntax/tagger.hpp"
#include "extract/syntax/training.hpp"

namespace entente {
namespace {

struct Known {
  std::vector<std::pair<Atom, Lexicon::Entry>> words;
  std::map<Atom, Lexicon::Entry> by_word;

  std::uint16_t kinds(Atom word) const {
    const auto found = by_word.find(word);
    return found == by_word.end() ? std::uint16_t{0} : found->second.kinds;
  }
};

// Words seen at least twice: the others stand for those that will be unknown.
Known make_lexicon(const TrainingData& data, const std::vector<std::size_t>& which) {
  constexpr std::size_t least_seen = 3;
  constexpr std::size_t surely_seen = 40;
  std::map<Atom, std::map<TagId, std::size_t>> counts;
  for (const std::size_t s : which) {
    const TrainingSentence& sentence = data.sentences[s];
    for (std::size_t i = 0; i < sentence.tags.size(); ++i) ++counts[sentence.atoms[i].word][sentence.tags[i]];
  }
  Known known;
  std::map<std::set<TagId>, std::uint16_t> kinds;
  for (const auto& [word, tags] : counts) {
    std::size_t all = 0;
    for (const auto& [tag, count] : tags) all += count;
    if (all < least_seen) continue;
    std::set<TagId> kind;
    Lexicon::Entry entry;
    for (const auto& [tag, count] : tags) {
      if (count * 20 >= all) kind.insert(tag);
      if (all >= surely_seen && count * 1000 >= all * 998) entry.tag = tag;
    }
    entry.kinds = kinds.emplace(kind, static_cast<std::uint16_t>(kinds.size() + 1)).first->second;
    known.words.emplace_back(word, entry);
    known.by_word.emplace(word, entry);
  }
  return known;
}

class TaggerTrainer {
 public:
  TaggerTrainer(const TrainingData& data, const TrainingOptions& options)
      : data_(data),
        margin_(options.margin * 40),
        blindfold_(data, options.blindness, options.seed + 1),
        learner_(options.tagger_patience) {}

  void learn(const TrainingSentence& sentence, const Known& known) {
    const std::size_t n = sentence.tags.size();
    const std::vector<WordAtoms> words = blindfold_(sentence.atoms);
    std::vector<TagId> tags(n);
    std::vector<WordKinds> kinds(n);
    std::vector<std::uint16_t> sure(n, Lexicon::no_tag);
    for (std::size_t i = 0; i < n; ++i) {
      if (words[i].first_part != words[i].word) {
        kinds[i].first_part = known.kinds(words[i].first_part);
        kinds[i].last_part = known.kinds(words[i].last_part);
      }
      const auto found = known.by_word.find(words[i].word);
      if (found == known.by_word.end()) continue;
      kinds[i].word = found->second.kinds;
      sure[i] = found->second.tag;
    }
    for (std::size_t i = 0; i < n; ++i) {
      const bool decided = sure[i] != Lexicon::no_tag || words[i].fixed;
      tags[i] = decided ? words[i].fixed ? sentence.tags[i] : static_cast<TagId>(sure[i])
                        : decide(words, sentence.tags[i], kinds, tags, i);
      right_ += tags[i] == sentence.tags[i] ? 1 : 0;
      ++all_;
    }
  }

  double accuracy() {
    const double result = 100.0 * static_cast<double>(right_) / static_cast<double>(std::max<std::size_t>(all_, 1));
    right_ = all_ = 0;
    return result;
  }
  const Learner& learner() const { return learner_; }

 private:
  TagId decide(const std::vector<WordAtoms>& words, TagId gold, const std::vector<WordKinds>& kinds,
               const std::vector<TagId>& tags, std::size_t at) {
    tagger_features(words, kinds, tags, at, features_);
    scores_.assign(most_tags, 0);
    learner_.tick();
    learner_.score(features_.all(), scores_);
    TagId rival = gold == 0 ? 1 : 0;
    for (std::size_t tag = 0; tag < data_.tags.size(); ++tag) {
      if (tag != gold && scores_[tag] > scores_[rival]) rival = static_cast<TagId>(tag);
    }
    if (scores_[gold] <= scores_[rival] + margin_) {
      learner_.update(features_.all(), gold, 1);
      learner_.update(features_.all(), rival, -1);
    }
    return scores_[rival] > scores_[gold] ? rival : gold;
  }

  const TrainingData& data_;
  float margin_;
  Blindfold blindfold_;
  Learner learner_;
  FeatureList features_;
  std::vector<float> scores_;
  std::size_t right_ = 0;
  std::size_t all_ = 0;
};

}  // namespace

void train_tagger(const TrainingData& data, const std::vector<std::size_t>& which, const TrainingOptions& options,
                  ModelWriter& writer, const TrainingProgress& progress) {
  const Known known = make_lexicon(data, which);
  TaggerTrainer trainer(data, options);
  Chance chance(options.seed);
  std::vector<std::size_t> order = which;
  for (unsigned round = 1; round <= options.tagger_rounds; ++round) {
    chance.shuffle(order);
    for (const std::size_t s : order) trainer.learn(data.sentences[s], known);
    progress(
        fmt::format("tagger, round {} of {}: {:.2f} % of words right", round, options.tagger_rounds, trainer.accuracy()));
  }
  writer.add_strings("tags", data.tags);
  Lexicon::write(writer, known.words);
  LabelScorer::write(writer, "tagger", trainer.learner().averages(options.least_weight, options.most_tag_features));
}

}  // namespace entente
