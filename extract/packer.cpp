// entente_pack FOLDER OUTPUT: makes the images of the packs of a folder, below OUTPUT. Runs while the library is built; a
// row of a table that does not fit stops the build.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "extract/error.hpp"
#include "extract/pack_images.hpp"

namespace {

using namespace entente;

void write(const std::filesystem::path& path, const std::string& content) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << content;
  if (!file.flush()) throw Error(path.string() + ": cannot be written");
}

void pack(const std::filesystem::path& folder, const std::filesystem::path& output) {
  const Packs packs = Packs::folder(folder);
  const std::string image = make_world_image(packs);
  const World world = open_world(image);
  write(output / world_image_path, image);
  for (const std::string& code : packs.languages()) {
    write(output / language_image_path(code), make_language_image(packs, code, world));
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: entente_pack FOLDER OUTPUT\n";
    return 2;
  }
  try {
    pack(argv[1], argv[2]);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << argv[1] << '/' << error.what() << '\n';
    return 1;
  }
}
