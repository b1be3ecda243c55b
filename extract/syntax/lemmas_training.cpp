// For every tag and every end of a word of up to seven letters the rule that most words go by; ends that say what a shorter
// one says are left out. Then every word that the ends get wrong is kept whole.
#include <algorithm>
#include <bit>
#include <map>
#include <set>

#include "extract/syntax/lemma_keys.hpp"
#include "extract/syntax/lemmas.hpp"
#include "extract/text.hpp"

namespace entente {
namespace {

struct Rule {
  std::string cut;
  std::string add;
  bool keeps_case = false;
  friend auto operator<=>(const Rule&, const Rule&) = default;
};

// What makes the lemma of a form: letters off and on at the end.
Rule rule_of(const std::string& form, const std::string& folded, const std::string& lemma) {
  const auto common = [&](const std::string& from) {
    std::size_t length = 0;
    while (length < from.size() && length < lemma.size() && from[length] == lemma[length]) ++length;
    while (length > 0 && length < from.size() && (static_cast<unsigned char>(from[length]) & 0xC0U) == 0x80) --length;
    return length;
  };
  const std::size_t small = common(folded);
  const std::size_t kept = form.size() == folded.size() ? common(form) : 0;
  const std::size_t length = std::max(small, kept);
  return {folded.substr(length), lemma.substr(length), kept > small};
}

using Counts = std::map<Rule, std::uint32_t>;

// The rule with the highest count, and its count; the first of equals.
std::pair<Rule, std::uint32_t> most_frequent(const Counts& counts) {
  const auto best =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return *best;
}

class Trainer {
 public:
  using Key = std::pair<std::string, std::string>;  // tag, letters

  void add(const ConlluWord& word) {
    const std::string folded = fold(word.form);
    const std::string tag = word.xpos.empty() ? std::string(upos_name(find_upos(word.upos))) : word.xpos;
    const Rule rule = rule_of(word.form, folded, word.lemma);
    ++words_[{tag, folded}][rule];
    if (!rule.keeps_case && word.lemma.size() > 1) known_.insert(word.lemma);
  }

  void add_known(const std::string& lemma) { known_.insert(fold(lemma)); }

  void finish(ModelWriter& model) {
    find_ends();
    keep_others();
    keep_frequent();
    for (const std::string& lemma : known_) entries_.emplace_back(lemmas::key(lemmas::Part::lemma, {}, lemma), 0);
    std::vector<std::string> cuts;
    std::vector<std::string> adds;
    std::vector<std::uint8_t> keeps_case;
    for (const Rule& rule : rules_) {
      cuts.push_back(rule.cut);
      adds.push_back(rule.add);
      keeps_case.push_back(rule.keeps_case ? 1 : 0);
    }
    model.add_strings("lemmas.cuts", cuts);
    model.add_strings("lemmas.adds", adds);
    model.add("lemmas.keeps_case", keeps_case);
    add_table(model);
  }

 private:
  // From short to long: an end is kept when it says something else than the shorter one did.
  void find_ends() {
    for (std::size_t length = 0; length <= lemmas::longest_end; ++length) {
      std::map<Key, Counts> counts;
      for (const auto& [key, rules] : words_) {
        if (key.second.size() < length) continue;
        const Rule rule = most_frequent(rules).first;
        if (rule.cut.size() <= length) ++counts[{key.first, key.second.substr(key.second.size() - length)}][rule];
      }
      std::map<Key, Rule> found;
      for (const auto& [key, rules] : counts) {
        const auto [rule, count] = most_frequent(rules);
        const Rule* const shorter = rule_by_end(key.first, key.second);
        if (shorter == nullptr || (count >= 2 && *shorter != rule)) found[key] = rule;
      }
      ends_.merge(found);
    }
  }

  const Rule* rule_by_end(const std::string& tag, const std::string& word) const {
    for (std::size_t length = std::min(word.size(), lemmas::longest_end) + 1; length-- > 0;) {
      const auto found = ends_.find({tag, word.substr(word.size() - length)});
      if (found != ends_.end()) return &found->second;
    }
    return nullptr;
  }

  void keep_others() {
    for (const auto& [key, rules] : words_) {
      const Rule rule = most_frequent(rules).first;
      const Rule* const by_end = rule_by_end(key.first, key.second);
      if (by_end == nullptr || *by_end != rule) add_entry(lemmas::key(lemmas::Part::whole, key.first, key.second), rule);
    }
    for (const auto& [key, rule] : ends_) add_entry(lemmas::key(lemmas::Part::end, key.first, key.second), rule);
  }

  void keep_frequent() {
    std::map<std::string, Counts> counts;  // of each tag, of different words
    for (const auto& [key, rules] : words_) ++counts[key.first][most_frequent(rules).first];
    for (auto& [tag, rules] : counts) {
      for (char place = 0; place < lemmas::frequent_rules && !rules.empty(); ++place) {
        const Rule rule = most_frequent(rules).first;
        rules.erase(rule);
        add_entry(lemmas::key(lemmas::Part::frequent, tag, {&place, 1}), rule);
      }
    }
  }

  void add_entry(std::uint64_t hash, const Rule& rule) {
    const auto found = std::find(rules_.begin(), rules_.end(), rule);
    entries_.emplace_back(hash, static_cast<std::uint16_t>(found - rules_.begin()));
    if (found == rules_.end()) rules_.push_back(rule);
  }

  void add_table(ModelWriter& model) const {
    std::vector<std::uint32_t> keys(std::bit_ceil(entries_.size() * 4 / 3 + 1), 0);
    std::vector<std::uint16_t> numbers(keys.size(), 0);
    for (const auto& [hash, rule] : entries_) {
      std::size_t slot = hash & (keys.size() - 1);
      while (keys[slot] != 0) slot = (slot + 1) & (keys.size() - 1);
      keys[slot] = lemmas::slot_key(hash);
      numbers[slot] = rule;
    }
    model.add("lemmas.keys", keys);
    model.add("lemmas.rules", numbers);
  }

  std::map<Key, Counts> words_;
  std::map<Key, Rule> ends_;
  std::set<std::string> known_;
  std::vector<Rule> rules_;
  std::vector<std::pair<std::uint64_t, std::uint16_t>> entries_;
};

}  // namespace

void train_lemmas(const std::vector<ConlluSentence>& treebank, const std::vector<std::string>& lexicon, ModelWriter& model) {
  Trainer trainer;
  for (const std::string& lemma : lexicon) trainer.add_known(lemma);
  std::size_t words = 0;
  std::size_t changed = 0;
  for (const ConlluSentence& sentence : treebank) {
    for (const ConlluWord& word : sentence.words) {
      if (word.lemma.empty()) continue;
      ++words;
      changed += fold(word.form) != fold(word.lemma) ? 1 : 0;
      trainer.add(word);
    }
  }
  if (changed * 100 >= words && words > 0) trainer.finish(model);
}

}  // namespace entente
