#include "extract/syntax/tree.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::array<std::string_view, upos_count> names = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                            "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                            "PUNCT", "SCONJ", "SYM", "VERB", "X"};

}  // namespace

bool is_relation(std::string_view deprel, std::string_view universal) {
  return deprel.substr(0, universal.size()) == universal &&
         (deprel.size() == universal.size() || deprel[universal.size()] == ':');
}

std::string_view upos_name(Upos upos) { return names[static_cast<std::size_t>(upos)]; }

Upos find_upos(std::string_view name) {
  const auto* const found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? Upos::x : static_cast<Upos>(found - names.begin());
}

}  // namespace entente
