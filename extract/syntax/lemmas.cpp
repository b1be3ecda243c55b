#include "extract/syntax/lemmas.hpp"

#include <algorithm>
#include <bit>

#include "extract/syntax/lemma_keys.hpp"
#include "extract/text.hpp"

namespace entente {

Lemmas::Lemmas(const ModelFile& model) {
  if (!model.has("lemmas.keys")) return;
  keys_ = model.array<std::uint32_t>("lemmas.keys");
  if (!std::has_single_bit(keys_.size())) model.fail("lemmas.keys", "has a broken size");
  rules_ = model.array<std::uint16_t>("lemmas.rules", keys_.size());
  cuts_ = model.strings("lemmas.cuts");
  adds_ = model.strings("lemmas.adds");
  keeps_case_ = model.array<std::uint8_t>("lemmas.keeps_case", cuts_.size());
}

Lemmas::Rule Lemmas::rule(std::uint32_t number) const {
  if (number >= keeps_case_.size()) return {};
  return {cuts_[number], adds_[number], keeps_case_[number] != 0};
}

std::uint32_t Lemmas::find(std::uint64_t hash) const {
  const std::size_t mask = keys_.size() - 1;
  std::size_t slot = hash & mask;
  for (std::size_t steps = 0; steps <= mask && keys_[slot] != 0; ++steps, slot = (slot + 1) & mask) {
    if (keys_[slot] == lemmas::slot_key(hash)) return rules_[slot];
  }
  return lemmas::no_rule;
}

std::string Lemmas::apply(std::uint32_t number, std::string_view form, std::string_view folded) const {
  const Rule rule = this->rule(number);
  if (!folded.ends_with(rule.cut)) return std::string(folded);
  // The ends of a word and of its folded form are equally long unless letters outside of ASCII change.
  std::string lemma(rule.keeps_case && form.size() == folded.size() ? form : folded);
  lemma.resize(lemma.size() - rule.cut.size());
  return lemma += rule.add;
}

bool Lemmas::is_known(std::string_view lemma) const {
  return find(lemmas::key(lemmas::Part::lemma, {}, lemma)) != lemmas::no_rule;
}

std::string Lemmas::lemma(std::string_view form, Upos upos, std::string_view xpos) const {
  const std::string folded = fold(form);
  const std::string_view tag = xpos.empty() ? upos_name(upos) : xpos;
  const auto otherwise = [&] { return upos == Upos::propn ? std::string(form) : folded; };
  if (keys_.empty()) return otherwise();
  const std::uint32_t whole = find(lemmas::key(lemmas::Part::whole, tag, folded));
  if (whole != lemmas::no_rule) return apply(whole, form, folded);
  std::string first;  // what the longest end says
  for (std::size_t length = std::min(folded.size(), lemmas::longest_end) + 1; length-- > 0;) {
    const std::string_view end = std::string_view(folded).substr(folded.size() - length);
    const std::uint32_t number = find(lemmas::key(lemmas::Part::end, tag, end));
    if (number == lemmas::no_rule) continue;
    std::string lemma = apply(number, form, folded);
    const bool changes = lemma != folded;
    if (first.empty() ? !changes || rule(number).keeps_case || is_known(lemma) : changes && is_known(lemma)) return lemma;
    if (first.empty()) first = std::move(lemma);
  }
  for (char place = 0; place < lemmas::frequent_rules && !first.empty(); ++place) {
    const std::uint32_t number = find(lemmas::key(lemmas::Part::frequent, tag, {&place, 1}));
    if (number == lemmas::no_rule) break;
    std::string lemma = apply(number, form, folded);
    if (lemma != folded && is_known(lemma)) return lemma;
  }
  return first.empty() ? otherwise() : first;
}

}  // namespace entente
