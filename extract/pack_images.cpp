#include "extract/pack_images.hpp"

#include "extract/image.hpp"

namespace entente {

std::string language_image_path(std::string_view code) { return "languages/" + std::string(code) + "/language.image"; }

std::string make_world_image(const Packs& packs) { return write_image(World(packs)); }

std::string make_language_image(const Packs& packs, const std::string& code, const World& world) {
  return write_image(LanguageTables::load(code, packs, world));
}

World open_world(std::string_view image) { return read_image<World>(image); }

LanguageTables open_language(std::string_view image) { return read_image<LanguageTables>(image); }

}  // namespace entente
