// Images: what is written is read again, and what is damaged is refused.
#include "extract/image.hpp"

#include <catch2/catch.hpp>

#include <cstring>

#include "extract/error.hpp"
#include "extract/pack_images.hpp"
#include "tests/extract/dump.hpp"

namespace entente {
namespace {

enum class Colour : std::uint8_t { red, green };

struct Inner {
  Colour colour = Colour::red;
  std::int32_t number = 0;
  friend bool operator==(const Inner&, const Inner&) = default;
};

class Closed {
 public:
  explicit Closed(int number = 0) : list_(std::vector<std::uint32_t>(3, static_cast<std::uint32_t>(number))) {}
  std::uint32_t sum() const { return list_[0] + list_[1] + list_[2]; }

 private:
  friend struct entente::ImageParts;
  template <typename Self>
  static auto parts(Self& self) {
    return std::tie(self.list_);
  }
  FlatArray<std::uint32_t> list_;
};

struct Outer {
  std::string text;
  std::string_view view;
  bool flag = false;
  std::vector<Inner> inner;
  std::array<std::int16_t, 2> pair = {};
  std::optional<Inner> one;
  std::optional<Inner> none;
  std::map<std::string, std::uint16_t> numbers;
  Closed closed;
  FlatLists<std::uint64_t> lists;
};

Outer sample() {
  const std::vector<std::vector<std::uint64_t>> lists = {{1, 2}, {}, {3}};
  return {
      "a",       "view",          true, {{Colour::green, -1}, {}}, {7, 8}, Inner{Colour::green, 5}, {}, {{"x", 1}, {"y", 2}},
      Closed(4), FlatLists(lists)};
}

// At an address where the arrays of an image may lie.
struct Memory {
  explicit Memory(std::string_view image) : words(image.size() / 8 + 1), size(image.size()) {
    std::memcpy(words.data(), image.data(), size);
  }
  std::string_view view() const { return {reinterpret_cast<const char*>(words.data()), size}; }
  std::vector<std::uint64_t> words;
  std::size_t size;
};

TEST_CASE("what was written is read") {
  const Memory memory(write_image(sample()));
  const auto read = read_image<Outer>(memory.view());
  CHECK(read.text == "a");
  CHECK(read.view == "view");
  CHECK(read.view.data() > memory.view().data());  // a view into the image
  CHECK(read.flag);
  CHECK(read.inner == sample().inner);
  CHECK(read.pair == sample().pair);
  CHECK(read.one == sample().one);
  CHECK_FALSE(read.none);
  CHECK(read.numbers == sample().numbers);
  CHECK(read.closed.sum() == 12);
  REQUIRE(read.lists.size() == 3);
  CHECK(read.lists[0][1] == 2);
  CHECK(read.lists[1].empty());
  CHECK(read.lists[2][0] == 3);
}

TEST_CASE("an image that ends too early is refused wherever it ends") {
  const std::string whole = write_image(sample());
  for (std::size_t size = 16; size < whole.size(); ++size) {
    const Memory memory(std::string_view(whole).substr(0, size));
    CHECK_THROWS_AS(read_image<Outer>(memory.view()), Error);
  }
}

TEST_CASE("an image of another byte order, or of something else, does not fit") {
  std::string image = write_image(sample());
  CHECK(ImageReader::fits(Memory(image).view()));
  std::swap(image[12], image[15]);
  CHECK_FALSE(ImageReader::fits(Memory(image).view()));
  CHECK_FALSE(ImageReader::fits(Memory("# code\twikidata\tname").view()));
  CHECK_FALSE(ImageReader::fits(""));
}

TEST_CASE("the library holds the images of its tables") {
  const Packs packs = Packs::built_in();
  const Packs tables = Packs::folder(ENTENTE_SOURCE_DIR "/extract");
  REQUIRE(packs.find(world_image_path));
  CHECK((*packs.find(world_image_path) == make_world_image(tables)));
  const World world(tables);
  for (const std::string& code : packs.languages()) {
    REQUIRE(packs.find(language_image_path(code)));
    CHECK((*packs.find(language_image_path(code)) == make_language_image(tables, code, world)));
  }
}

TEST_CASE("an image of the packs that is cut off is refused") {
  const std::string image = make_world_image(Packs::built_in());
  for (std::size_t size = 16; size < image.size(); size = size * 3 / 2 + 1) {
    const Memory memory(std::string_view(image).substr(0, size));
    CHECK_THROWS_AS(open_world(memory.view()), Error);
  }
}

}  // namespace
}  // namespace entente
