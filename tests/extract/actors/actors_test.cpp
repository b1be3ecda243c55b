// Which phrases of an article are one and the same.
#include "extract/actors/actors.hpp"

#include <catch2/catch.hpp>

#include <vector>

#include "tests/extract/dump.hpp"

namespace entente {
namespace {

constexpr std::string_view published = "2010-02-12";

void check(std::string_view language, const std::vector<Case>& cases) {
  for (const Case& given : cases) CHECK(dump_mentions(language, given.text, published) == given.dump);
}

TEST_CASE("one man under several names is one actor") {
  check(
      "en",
      {{"Barack Obama left. Mr. Obama smiled. He slept.",
        "[Barack Obama|person/barack-obama] left. [Mr. Obama|person/barack-obama] smiled. [He|person/barack-obama] slept."},
       {"Mr. Zorin left. Then Viktor Zorin smiled.",
        "[Mr. Zorin|person/viktor-zorin] left. Then [Viktor Zorin|person/viktor-zorin] smiled."}});
  check("vi", {{"Tổng thống Mỹ Barack Obama đến. Ông Obama cười.",
                "[Tổng thống Mỹ Barack Obama|person/barack-obama] đến. [Ông Obama|person/barack-obama] cười."}});
}

TEST_CASE("two who share a name stay two") {
  check("en", {{"Kim Jong Il saw Kim Kye Gwan.", "[Kim Jong Il|person/kim-jong-il] saw [Kim Kye Gwan|person/kim-kye-gwan]."},
               {"There Jim Brown thanked Peter Brown.",
                "There [Jim Brown|person/jim-brown] thanked [Peter Brown|person/peter-brown]."},
               {"Mr. Novak saw Ms. Novak.", "[Mr. Novak|person/novak@a] saw [Ms. Novak|person/novak-2@a]."}});
  check("vi", {{"Ông Kim Jong-il gặp ông Kim Kye-gwan.",
                "[Ông Kim Jong-il|person/kim-jong-il] gặp [ông Kim Kye-gwan|person/kim-kye-gwan]."}});
}

TEST_CASE("an office is who held it at the article's date") {
  const std::string_view text = "The U.S. president smiled.";
  CHECK(dump_mentions("en", text, "2010-02-12") == "[The U.S. president|person/barack-obama] smiled.");
  CHECK(dump_mentions("en", text, "2005") == "[The U.S. president|person/george-w-bush] smiled.");
  CHECK(dump_mentions("en", text, "2009") == "[The U.S. president|group/the-us-president@a] smiled.");
  CHECK(dump_mentions("en", text) == "[The U.S. president|group/the-us-president@a] smiled.");
  CHECK(dump_mentions("vi", "Tổng thống Mỹ gặp Thủ tướng Nga.", "2010-02-12") ==
        "[Tổng thống Mỹ|person/barack-obama] gặp [Thủ tướng Nga|person/vladimir-putin].");
  CHECK(dump_mentions("en", "The former U.S. president smiled.", "2010-02-12") ==
        "[The former U.S. president|group/the-former-us-president@a] smiled.");
}

TEST_CASE("a counterpart holds the same office for another state") {
  check("en", {{"Foreign Minister Yang Jiechi saw his Russian counterpart.",
                "[Foreign Minister Yang Jiechi|person/yang-jiechi] saw [his Russian counterpart|person/sergei-lavrov]."},
               {"Foreign Minister Yang Jiechi saw his Russian counterpart, Sergei Lavrov.",
                "[Foreign Minister Yang Jiechi|person/yang-jiechi] saw [his Russian counterpart|person/sergei-lavrov], "
                "[Sergei Lavrov|person/sergei-lavrov]."}});
  check("vi",
        {{"Thủ tướng Nga và người đồng cấp Đức hội đàm.",
          "[Thủ tướng Nga|person/vladimir-putin] và [người đồng cấp Đức|person/angela-merkel] hội đàm."},
         {"Ngoại trưởng Nga gặp người đồng cấp Trung Quốc Dương Khiết Trì.",
          "[Ngoại trưởng Nga|person/sergei-lavrov] gặp [người đồng cấp Trung Quốc Dương Khiết Trì|person/yang-jiechi]."}});
}

TEST_CASE("somebody described gets the name that follows, but not within one sentence") {
  check("en",
        {{"A U.S. envoy left. Sung Kim smiled. The envoy slept.",
          "[A U.S. envoy|person/sung-kim] left. [Sung Kim|person/sung-kim] smiled. [The envoy|person/sung-kim] slept."},
         {"A North Korean official saw Ri Gun.",
          "[A North Korean official|group/a-north-korean-official@a] saw [Ri Gun|person/ri-kun]."},
         {"The envoy left.", "[The envoy|group/the-envoy@a] left."}});
}

TEST_CASE("pronouns are whom the sentence began with, gender allowing") {
  check("en",
        {{"Ms. Novak saw Mr. Zorin. She thanked him.",
          "[Ms. Novak|person/novak@a] saw [Mr. Zorin|person/zorin@a]. [She|person/novak@a] thanked [him|person/zorin@a]."},
         {"He smiled.", "[He|-] smiled."}});
  check("vi", {{"Ông Zorin gặp bà Novak. Bà cười.",
                "[Ông Zorin|person/zorin@a] gặp [bà Novak|person/novak@a]. [Bà|person/novak@a] cười."}});
}

TEST_CASE("the two sides are two people just named, else the two states spoken of") {
  check("en",
        {{"Sung Kim saw Ri Gun. The two sides smiled.",
          "[Sung Kim|person/sung-kim] saw [Ri Gun|person/ri-kun]. [The two sides|person/sung-kim & person/ri-kun] smiled."},
         {"Seoul saw Tokyo. Both sides smiled.",
          "[Seoul|state/KOR] saw [Tokyo|state/JPN]. [Both sides|state/KOR & state/JPN] smiled."},
         {"The two sides smiled.", "[The two sides|-] smiled."}});
  check("vi", {{"Ông Sung Kim gặp ông Ri Gun. Hai bên rời đi.",
                "[Ông Sung Kim|person/sung-kim] gặp [ông Ri Gun|person/ri-kun]. [Hai bên|person/sung-kim & person/ri-kun] "
                "rời đi."}});
}

TEST_CASE("groups are known by their state, in this article only") {
  check("en", {{"Chinese officials saw two Japanese officials. The Chinese officials left.",
                "[Chinese officials|group/chn-officials@a] saw [two Japanese officials|group/jpn-two-officials@a]. "
                "[The Chinese officials|group/chn-officials@a] left."}});
  check("vi", {{"Phái đoàn Triều Tiên đến.", "[Phái đoàn Triều Tiên|group/prk-phai-doan@a] đến."}});
}

TEST_CASE("one capitalised word is a person only where something says so") {
  check("en",
        {{"Karlov left.", "[Karlov|-] left."},
         {"Then Karlov left, and Karlov slept.", "Then [Karlov|person/karlov@a] left, and [Karlov|person/karlov@a] slept."},
         {"Mr. Karlov left.", "[Mr. Karlov|person/karlov@a] left."}});
}

TEST_CASE("an actor has its fullest name, its state, its role and all its mentions") {
  const Record record = record_of("en", "U.S. envoy Sung Kim saw Wu. Mr. Kim and the IAEA left Beijing.", published);
  CHECK(dump_actors(record) ==
        "person/sung-kim USA \"Sung Kim\" U.S. envoy\n"
        "organisation/IAEA - \"IAEA\"\n"
        "state/CHN CHN \"China\"");
  REQUIRE(record.actors.size() == 3);
  CHECK((record.actors[0].mentions == std::vector<Mention>{{{0, 19}, "U.S. envoy Sung Kim", "name"},
                                                           {{11, 19}, "Sung Kim", "name"},
                                                           {{28, 35}, "Mr. Kim", "short-name"},
                                                           {{32, 35}, "Kim", "short-name"}}));
}

TEST_CASE("titles that stand together belong to one person, a plural title to each of several") {
  check("en", {{"Deputy Prime Minister and Foreign Minister Viktor Zorin left. Mr. Zorin slept.",
                "[Deputy Prime Minister and Foreign Minister Viktor Zorin|person/viktor-zorin] left. "
                "[Mr. Zorin|person/viktor-zorin] slept."},
               {"The presidents of Russia and Turkey met.",
                "[The presidents of Russia|person/dmitry-medvedev] and [Turkey|person/abdullah-gul] met."},
               {"U.S., Japanese and Russian envoys met.",
                "[U.S.|group/usa-envoys@a], [Japanese|group/jpn-envoys@a] and [Russian envoys|group/rus-envoys@a] met."}});
  check("vi", {{"Tổng thống Mỹ và Nga gặp nhau.",
                "[Tổng thống Mỹ|person/barack-obama] và [Nga|person/dmitry-medvedev] gặp nhau."}});
}

TEST_CASE("who was in office is told from who is") {
  check("en", {{"Former U.S. President Bill Clinton left. The U.S. president slept.",
                "[Former U.S. President Bill Clinton|person/bill-clinton] left. [The U.S. president|person/barack-obama] "
                "slept."},
               {"Vladimir Putin left. The Russian leader slept.",
                "[Vladimir Putin|person/vladimir-putin] left. [The Russian leader|person/vladimir-putin] slept."}});
}

TEST_CASE("two leaders are people, two countries states, this country the one just spoken of") {
  check("vi",
        {{"Ông Obama gặp ông Medvedev. Hai nước hợp tác.",
          "[Ông Obama|person/barack-obama] gặp [ông Medvedev|person/dmitry-medvedev]. [Hai nước|state/RUS & state/USA] "
          "hợp tác."},
         {"Iran cho biết nước này sẵn sàng.", "[Iran|state/IRN] cho biết [nước này|state/IRN] sẵn sàng."}});
}

std::string times(int n, const std::string& sentence) {
  std::string text;
  while (n-- > 0) text += sentence;
  return text;
}

TEST_CASE("two countries are those of the last hundreds of phrases, so that endless articles stay cheap") {
  check("vi", {{times(400, "Mỹ gặp Nga. ") + times(320, "Iran gặp Iraq. ") + "Hai nước hợp tác.",
                times(400, "[Mỹ|state/USA] gặp [Nga|state/RUS]. ") + times(320, "[Iran|state/IRN] gặp [Iraq|state/IRQ]. ") +
                    "[Hai nước|state/IRN & state/IRQ] hợp tác."}});
}

}  // namespace
}  // namespace entente
