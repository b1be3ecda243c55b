// Decoding, the forms that words are looked up in, and offsets.
#include "extract/text.hpp"

#include <catch2/catch.hpp>

#include "extract/error.hpp"

namespace entente {
namespace {

using namespace std::string_view_literals;

TEST_CASE("a byte order mark decides the encoding, and does not stay") {
  struct Given {
    std::string_view bytes, utf8, encoding;
  };
  for (const Given& given :
       {Given{"Seoul", "Seoul", "UTF-8"}, Given{"\xEF\xBB\xBFSeoul", "Seoul", "UTF-8"},
        Given{"\xFF\xFEH\0i\0"sv, "Hi", "UTF-16LE"}, Given{"\xFE\xFF\0H\0i"sv, "Hi", "UTF-16BE"},
        Given{"\xFF\xFE\x3D\xD8\x00\xDE"sv, "😀", "UTF-16LE"}, Given{"", "", "UTF-8"}, Given{"\xFF\xFE"sv, "", "UTF-16LE"}}) {
    INFO(given.utf8);
    const Decoded decoded = decode(given.bytes);
    CHECK(decoded.utf8 == given.utf8);
    CHECK(decoded.encoding == given.encoding);
    CHECK(decoded.replaced == 0);
  }
}

TEST_CASE("a mark is stronger than the encoding that was asked for") {
  CHECK(decode("H\xE0 N\xF4i", "windows-1252").utf8 == "Hà Nôi");
  CHECK(decode("\xEF\xBB\xBFHà", "windows-1252").utf8 == "Hà");
  CHECK(decode("Hà", "UTF-8").utf8 == "Hà");
  CHECK_THROWS_WITH(decode("x", "klingon-8"), "the encoding \"klingon-8\" is not known");
}

TEST_CASE("each broken sequence becomes one replacement character and is counted") {
  struct Given {
    std::string_view bytes, utf8;
    std::size_t replaced;
  };
  for (const Given& given : {Given{"a\x80z", "a\uFFFDz", 1}, Given{"a\xE1\xBAz", "a\uFFFDz", 1},
                             Given{"\xF0\x9F\x98", "\uFFFD", 1}, Given{"\xC3\xC3\xA0", "\uFFFDà", 1},
                             Given{"\xC0\xAF", "\uFFFD\uFFFD", 2}, Given{"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD", 3}}) {
    const Decoded decoded = decode(given.bytes);
    CHECK(decoded.utf8 == given.utf8);
    CHECK(decoded.replaced == given.replaced);
    CHECK(Text(given.bytes).utf8() == given.utf8);
  }
  CHECK(decode("\xFF\xFEH\0i"sv).replaced == 1);  // half a code unit
}

TEST_CASE("words are looked up in one form") {
  struct Given {
    std::string_view text, folded;
  };
  for (const Given& given :
       {Given{"Washington", "washington"}, Given{"ĐÀM PHÁN", "đàm phán"}, Given{"e\u0301", "é"},
        Given{"Vi\u00EA\u0323t Nam", "việt nam"}, Given{"hoà", "hòa"}, Given{"hòa", "hòa"}, Given{"Hoà bình", "hòa bình"},
        Given{"hoè", "hòe"}, Given{"thuỷ", "thủy"}, Given{"hoàn", "hoàn"}, Given{"quý", "quý"}, Given{"Quỳ", "quỳ"},
        Given{"Korea’s", "korea's"}, Given{"", ""}}) {
    CHECK(fold(given.text) == given.folded);
  }
  CHECK(normalise("Vi\u00EA\u0323t") == "Việt");
  CHECK(normalise("Hoà") == "Hoà");
}

TEST_CASE("ids hold plain letters, digits and single hyphens") {
  struct Given {
    std::string_view text, plain, id;
  };
  for (const Given& given :
       {Given{"Nguyễn Xuân Phúc", "nguyen xuan phuc", "nguyen-xuan-phuc"}, Given{"Lê Đức Thọ", "le duc tho", "le-duc-tho"},
        Given{"B. Lynn Pascoe", "b. lynn pascoe", "b-lynn-pascoe"}, Given{"Kim Jong-il", "kim jong-il", "kim-jong-il"},
        Given{"O’Neill", "o'neill", "oneill"}, Given{"U.S.", "u.s.", "us"},
        Given{" - Ana -- María - ", " - ana -- maria - ", "ana-maria"}, Given{"ĐỖ", "do", "do"},
        Given{"王毅", "王毅", "王毅"}, Given{"!?", "!?", ""}}) {
    CHECK(fold_plain(given.text) == given.plain);
    CHECK(slug(given.text) == given.id);
  }
}

TEST_CASE("offsets count code points, whatever their bytes") {
  const Text text("Hà 😀 Nội");
  CHECK(text.size() == 8);
  CHECK(text.at(1) == U'à');
  CHECK(text.at(3) == U'😀');
  CHECK(text.slice({3, 4}) == "😀");
  CHECK(text.slice({5, 8}) == "Nội");
  CHECK(text.slice({0, 8}) == text.utf8());
  CHECK(text.slice({8, 8}).empty());
  CHECK(Text("e\u0301").size() == 2);  // as it was given, not normalised
  CHECK(Text().size() == 0);
  CHECK(Text("").size() == 0);
}

TEST_CASE("spans are half-open") {
  const Span span{2, 5};
  CHECK(span.size() == 3);
  CHECK(span.contains(Span{2, 5}));
  CHECK_FALSE(span.contains(Span{4, 6}));
  CHECK(span.overlaps(Span{4, 9}));
  CHECK_FALSE(span.overlaps(Span{5, 9}));
  CHECK(join({2, 3}, {7, 9}) == Span{2, 9});
  CHECK(Span{4, 4}.empty());
}

TEST_CASE("spaces include those that do not break and those that are not seen") {
  for (const char32_t c : {U' ', U'\t', U'\n', U'\u00A0', U'\u200B', U'\u3000', U'\uFEFF'}) CHECK(is_space(c));
  CHECK_FALSE(is_space(U'a'));
  CHECK(is_letter(U'Đ'));
  CHECK(is_letter(U'\u0323'));  // a mark belongs to its letter
  CHECK(is_upper(U'Đ'));
  CHECK_FALSE(is_upper(U'đ'));
  CHECK(is_digit(U'7'));
  CHECK_FALSE(is_digit(U'½'));
}

}  // namespace
}  // namespace entente

TEST_CASE("many byte order marks are one and text behind it") {
  std::string bytes;
  for (int i = 0; i < 500'000; ++i) bytes += "\xEF\xBB\xBF";
  CHECK(entente::decode(bytes).utf8.size() == bytes.size() - 3);
}
