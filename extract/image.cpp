#include "extract/image.hpp"

#include <algorithm>

#include "extract/error.hpp"

namespace entente {
namespace {

// Arrays lie at multiples of their elements' alignment from the beginning of the image, which must itself lie well.
constexpr std::size_t alignment = alignof(std::uint64_t);

struct Header {
  std::array<char, 12> format = {'e', 'n', 't', 'e', 'n', 't', 'e', ' ', 'p', 'a', 'c', 'k'};
  std::uint32_t byte_order = 0x01020304;
  friend bool operator==(const Header&, const Header&) = default;
};

}  // namespace

ImageWriter::ImageWriter() {
  const Header header;
  bytes_.assign(reinterpret_cast<const char*>(&header), sizeof header);
}

bool ImageReader::fits(std::string_view image) {
  Header header;
  if (image.size() < sizeof header) return false;
  std::memcpy(&header, image.data(), sizeof header);
  return header == Header() && reinterpret_cast<std::uintptr_t>(image.data()) % alignment == 0;
}

ImageReader::ImageReader(std::string_view image) : image_(image), at_(sizeof(Header)) {
  if (!fits(image)) throw Error("the image of a pack is none of this machine");
}

void ImageReader::fail() { throw Error("the image of a pack is damaged: it ends too early"); }

}  // namespace entente
