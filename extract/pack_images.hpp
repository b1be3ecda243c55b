// The images of the packs: what their tables say, as the build puts it into the library.
#pragma once

#include <string>
#include <string_view>

#include "extract/language.hpp"
#include "extract/packs.hpp"
#include "extract/world.hpp"

namespace entente {

/// The file of the packs with the world's image, and the one of a language.
constexpr std::string_view world_image_path = "world/world.image";
std::string language_image_path(std::string_view code);

/// Images from the tables. Throw Error that points at file and line of what does not fit.
std::string make_world_image(const Packs& packs);
std::string make_language_image(const Packs& packs, const std::string& code, const World& world);

/// What make_world_image() wrote; the image must outlive it. Throws Error when it is damaged.
World open_world(std::string_view image);
/// What make_language_image() wrote; the image must outlive it. Throws Error when it is damaged.
LanguageTables open_language(std::string_view image);

}  // namespace entente
