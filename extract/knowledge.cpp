#include "extract/knowledge.hpp"

#include <algorithm>

#include "extract/image.hpp"
#include "extract/pack_images.hpp"

namespace entente {

Knowledge::Knowledge(const Packs& packs) {
  const std::vector<std::string> codes = packs.languages();
  images_.reserve(codes.size() + 1);
  const auto image = [&](std::string_view path, const auto& make) -> std::string_view {
    const std::optional<std::string_view> built = packs.find(path);
    return built && ImageReader::fits(*built) ? *built : images_.emplace_back(make());
  };
  world_ = std::make_unique<const World>(open_world(image(world_image_path, [&] { return make_world_image(packs); })));
  for (const std::string& code : codes) {
    const auto make = [&] { return make_language_image(packs, code, *world_); };
    LanguageTables tables = open_language(image(language_image_path(code), make));
    std::optional<Syntax> syntax = Syntax::load(packs, code, tables.token_rules);
    languages_.push_back(
        std::make_unique<const Language>(Language{std::move(tables), std::move(syntax), NameTagger::load(packs, code)}));
  }
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
