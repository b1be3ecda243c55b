#include "extract/article/detect.hpp"

#include <catch2/catch.hpp>

#include <fstream>

#include "extract/article.hpp"

using namespace entente;

namespace {

std::string detect(std::string_view text) { return detect_language(Text(text)); }

struct Count {
  int right = 0;
  int all = 0;
};

Count count_right(const std::string& path, const std::string& language) {
  Count count;
  const auto reader = read_articles({path}, InputFormat::ndjson, [](const Problem&) {});
  while (const auto article = reader->next()) {
    ++count.all;
    count.right += detect(article->text) == language ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("The language of a text is told") {
  const std::pair<const char*, const char*> cases[] = {
      {"President Obama met the Chinese president in Beijing on Tuesday.", "en"},
      {"North Korea's nuclear negotiator will visit Washington, officials said.", "en"},
      {"Thủ tướng gặp Tổng thống Nga tại Mátxcơva hôm thứ Ba.", "vi"},
      {"Ngoại trưởng Mỹ tới Hà Nội", "vi"},
      {"Ngoai truong My da gap Thu tuong Viet Nam tai Ha Noi hom thu Ba va trao doi ve hop tac kinh te.", "vi"},
      {"Nguyễn Xuân Phúc met the president in Washington on 31 May, the White House said.", "en"},
      {"Die Kanzlerin traf am Dienstag den russischen Präsidenten in Moskau, wie ein Sprecher der Regierung sagte.", "de"},
      {"Le président a rencontré la chancelière à Paris, où ils ont parlé de la crise.", "fr"},
      {"El presidente se reunió con su homólogo en París para hablar de la crisis.", "es"},
      {"Президент встретился с министром в Москве.", "ru"},
      {"国家主席在北京会见了总统。", "zh"},
      {"Kim met Wu.", "en"},
      {"WASHINGTON (AP)", "en"},
      {"Bộ trưởng", "vi"},
      {"Ngoai truong My toi", "vi"},
      {"Čau světe", "cs"},
      {"", ""},
      {" \n\t", ""},
      {"12 345, 67 - 8.9 (2010)", ""},
  };
  for (const auto& [text, language] : cases) {
    CAPTURE(text);
    CHECK(detect(text) == language);
  }
}

TEST_CASE("Decomposed Vietnamese is Vietnamese") {
  CHECK(detect("Thu\u0309 tu\u031Bo\u031B\u0301ng ga\u0323\u0306p To\u0302\u0309ng tho\u0302\u0301ng Nga") == "vi");
}

TEST_CASE("Any bytes have a language or none") {
  CHECK_NOTHROW(detect(std::string(3'000'000, '\xE1')));
  CHECK_NOTHROW(detect("\xF0\x9F\xFF\xFE<p><<<&#1114112;\xED\xA0\x80"));
  std::string bytes;
  for (int i = 0; i < 100'000; ++i) bytes += static_cast<char>(i * 7919 >> 5);
  CHECK_NOTHROW(detect(bytes));
}

TEST_CASE("News articles are of the language that they are in") {
  const std::string folder = std::string(ENTENTE_SOURCE_DIR) + "/../shared/data/news/";
  if (!std::ifstream(folder + "en.jsonl")) {
    WARN("skipped: the news articles that it counts are not here");
    return;
  }
  for (const std::string language : {"en", "vi"}) {
    const Count count = count_right(folder + language + ".jsonl", language);
    CAPTURE(language);
    CHECK(count.all >= 350);
    CHECK(count.right == count.all);
  }
}
