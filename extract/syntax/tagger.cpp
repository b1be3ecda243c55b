#include "extract/syntax/tagger.hpp"

#include <algorithm>
#include <bit>

namespace entente {
namespace {

constexpr Atom before_sentence = atom_of("<before>");
constexpr Atom behind_sentence = atom_of("<behind>");
constexpr std::size_t longest_probe = 64;

Upos upos_of(std::string_view name) { return find_upos(name.substr(0, name.find(' '))); }

// The most frequent tag for names: tags are in the order of their number in training.
TagId tag_for_names(const std::vector<Upos>& upos) {
  const auto found = std::find(upos.begin(), upos.end(), Upos::propn);
  return found == upos.end() ? 0 : static_cast<TagId>(found - upos.begin());
}

}  // namespace

Lexicon::Lexicon(const ModelFile& model) : entries_(model.array<Entry>("lexicon")) {
  if (!std::has_single_bit(entries_.size())) model.fail("lexicon", "is not of the size of a table");
}

Lexicon::Entry Lexicon::find(Atom word) const {
  const std::size_t mask = entries_.size() - 1;
  const auto check = static_cast<std::uint32_t>(word) | 1U;
  std::size_t at = (word >> 32U) & mask;
  for (std::size_t i = 0; i < longest_probe; ++i, at = (at + 1) & mask) {
    if (entries_[at].check == check) return entries_[at];
    if (entries_[at].check == 0) break;
  }
  return {};
}

void Lexicon::write(ModelWriter& writer, const std::vector<std::pair<Atom, Entry>>& words) {
  std::vector<Entry> entries(std::bit_ceil(std::max<std::size_t>(words.size() * 5 / 4, 2)));
  for (const auto& [word, entry] : words) {
    std::size_t at = (word >> 32U) & (entries.size() - 1);
    for (std::size_t i = 0; i < longest_probe && entries[at].check != 0; ++i) at = (at + 1) & (entries.size() - 1);
    if (entries[at].check != 0) continue;
    entries[at] = entry;
    entries[at].check = static_cast<std::uint32_t>(word) | 1U;
  }
  writer.add("lexicon", entries);
}

void tagger_features(std::span<const WordAtoms> words, std::span<const WordKinds> kinds, std::span<const TagId> tags,
                     std::size_t at, FeatureList& features) {
  const std::size_t n = words.size();
  const auto word = [&](std::ptrdiff_t step) {
    const std::size_t i = at + static_cast<std::size_t>(step);
    return i < n ? words[i].word : step < 0 ? before_sentence : behind_sentence;
  };
  const auto shape = [&](std::ptrdiff_t step) {
    const std::size_t i = at + static_cast<std::size_t>(step);
    return i < n ? words[i].shape : behind_sentence;
  };
  const auto suffix = [&](std::ptrdiff_t step, std::size_t length) {
    const std::size_t i = at + static_cast<std::size_t>(step);
    return i < n ? words[i].suffixes[length - 1] : behind_sentence;
  };
  const auto kind = [&](std::ptrdiff_t step) {
    const std::size_t i = at + static_cast<std::size_t>(step);
    return i < n ? spread(kinds[i].word) : behind_sentence;
  };
  const auto tag = [&](std::size_t back) { return at >= back ? tag_atom(tags[at - back]) : before_sentence; };
  const WordAtoms& own = words[at];
  const Atom own_kind = kind(0);
  features.clear();
  features.add(own.word);
  features.add(own.word, own.shape);
  for (const Atom affix : own.suffixes) affix == 0 ? features.skip() : features.add(affix);
  for (const Atom affix : own.prefixes) affix == 0 ? features.skip() : features.add(affix);
  features.add(own.suffixes[2], own.shape);
  features.add(own.suffixes[1], own.shape, own.parts);
  features.add(own.shape);
  features.add(own_kind);
  features.add(own_kind, own.shape);
  features.add(own.first_part, own.parts);
  features.add(own.last_part, own.parts);
  features.add(tag(1));
  features.add(tag(2), tag(1));
  features.add(tag(1), own.word);
  features.add(tag(1), own_kind);
  features.add(tag(1), own.shape);
  features.add(tag(1), own.suffixes[2]);
  features.add(tag(1), own_kind, kind(1));
  features.add(tag(2), tag(1), own.word);
  features.add(tag(2), tag(1), own_kind);
  features.add(word(-1));
  features.add(word(-2));
  features.add(word(1));
  features.add(word(2));
  features.add(word(-1), own.word);
  features.add(own.word, word(1));
  features.add(word(-1), word(1));
  features.add(word(-2), word(-1));
  features.add(word(1), word(2));
  features.add(kind(1));
  features.add(kind(1), kind(2));
  features.add(own.word, kind(1));
  features.add(own.word, kind(1), kind(2));
  features.add(own_kind, word(1));
  features.add(tag(1), kind(1));
  features.add(tag(2), kind(1));
  features.add(shape(-1), own.shape);
  features.add(own.shape, shape(1));
  features.add(shape(-1), own.shape, shape(1));
  features.add(suffix(-1, 3));
  features.add(suffix(1, 3));
  features.add(suffix(1, 2), own_kind);
  features.add(tag(3), tag(2), tag(1));
  if (own.first_part == own.word) return;
  const Atom first = spread(kinds[at].first_part);
  const Atom last = spread(kinds[at].last_part);
  features.add(first, own.parts);
  features.add(last, own.parts);
  features.add(first, last, own.parts);
  features.add(first, last, own.shape);
  features.add(own.first_part, last);
  features.add(first, own.last_part);
  features.add(tag(1), first, last);
  features.add(tag(1), first, own.shape);
  features.add(first, last, kind(1));
}

Tagger::Tagger(const ModelFile& model) : names_(model.strings("tags")), lexicon_(model), scorer_(model, "tagger") {
  if (names_.size() == 0 || names_.size() > most_tags) model.fail("tags", "is not of a possible size");
  for (std::size_t i = 0; i < names_.size(); ++i) upos_.push_back(upos_of(names_[i]));
  name_tag_ = tag_for_names(upos_);
}

std::string_view Tagger::xpos(TagId tag) const {
  const std::string_view name = names_[tag];
  const std::size_t space = name.find(' ');
  return space == std::string_view::npos ? std::string_view() : name.substr(space + 1);
}

TagId Tagger::best(const LabelScorer::Scores& scores) const {
  const auto end = scores.begin() + static_cast<std::ptrdiff_t>(upos_.size());
  return static_cast<TagId>(std::max_element(scores.begin(), end) - scores.begin());
}

std::vector<TagId> Tagger::tag(std::span<const WordAtoms> words) const {
  std::vector<TagId> tags(words.size());
  std::vector<WordKinds> kinds(words.size());
  std::vector<std::uint16_t> known(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Lexicon::Entry entry = lexicon_.find(words[i].word);
    kinds[i].word = entry.kinds;
    if (words[i].first_part != words[i].word) {
      kinds[i].first_part = lexicon_.find(words[i].first_part).kinds;
      kinds[i].last_part = lexicon_.find(words[i].last_part).kinds;
    }
    known[i] = words[i].fixed ? name_tag_ : entry.tag < upos_.size() ? entry.tag : Lexicon::no_tag;
  }
  FeatureList features;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (known[i] != Lexicon::no_tag) {
      tags[i] = static_cast<TagId>(known[i]);
      continue;
    }
    tagger_features(words, kinds, tags, i, features);
    LabelScorer::Scores scores{};
    scorer_.score(features.all(), scores);
    tags[i] = best(scores);
  }
  return tags;
}

}  // namespace entente
