#include "extract/knowledge.hpp"

#include <algorithm>

#include "extract/language.hpp"
#include "extract/world.hpp"

namespace entente {

Knowledge::Knowledge(const Packs& packs) : world_(std::make_unique<const World>(packs)) {
  for (const std::string& code : packs.languages())
    languages_.push_back(std::make_unique<const Language>(Language::load(code, packs, *world_)));
}

Knowledge::Knowledge(Knowledge&&) noexcept = default;
Knowledge& Knowledge::operator=(Knowledge&&) noexcept = default;
Knowledge::~Knowledge() = default;

const Language* Knowledge::find_language(std::string_view code) const {
  const std::string_view primary = code.substr(0, code.find_first_of("-_"));
  const auto found =
      std::find_if(languages_.begin(), languages_.end(), [&](const auto& language) { return language->code == primary; });
  return found == languages_.end() ? nullptr : found->get();
}

}  // namespace entente
