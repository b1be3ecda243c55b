// English verbs and nouns that inflect by rule.
#include "extract/events/inflection.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace entente {
namespace {

std::string joined(std::string_view lemma) {
  std::string all;
  for (const std::string& form : verb_forms(lemma)) all += (all.empty() ? "" : "|") + form;
  return all;
}

TEST_CASE("regular verbs have five forms") {
  const std::vector<std::pair<const char*, const char*>> table = {
      {"attack", "attack|attacks|attacked|attacked|attacking"},
      {"accuse", "accuse|accuses|accused|accused|accusing"},
      {"ban", "ban|bans|banned|banned|banning"},
      {"quit", "quit|quits|quitted|quitted|quitting"},
      {"visit", "visit|visits|visited|visited|visiting"},
      {"aid", "aid|aids|aided|aided|aiding"},
      {"defy", "defy|defies|defied|defied|defying"},
      {"deploy", "deploy|deploys|deployed|deployed|deploying"},
      {"free", "free|frees|freed|freed|freeing"},
      {"tie", "tie|ties|tied|tied|tying"},
      {"veto", "veto|vetoes|vetoed|vetoed|vetoing"},
      {"tax", "tax|taxes|taxed|taxed|taxing"},
      {"lash out at", "lash out at|lashes out at|lashed out at|lashed out at|lashing out at"},
  };
  for (const auto& [lemma, forms] : table) CHECK(joined(lemma) == forms);
}

TEST_CASE("regular nouns have a plural") {
  CHECK(plural("visit") == "visits");
  CHECK(plural("embargo") == "embargoes");
  CHECK(plural("inquiry") == "inquiries");
  CHECK(plural("phone call") == "phone calls");
}

}  // namespace
}  // namespace entente
