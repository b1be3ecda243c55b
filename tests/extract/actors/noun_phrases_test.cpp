// Noun phrases: names, titles with what belongs to them, groups, pronouns, and how neighbours are linked.
#include "extract/actors/noun_phrases.hpp"

#include <catch2/catch.hpp>

#include <vector>

#include "tests/extract/dump.hpp"

namespace entente {
namespace {

void check(std::string_view language, const std::vector<Case>& cases) {
  for (const Case& given : cases) CHECK(dump_phrases(language, given.text) == given.dump);
}

TEST_CASE("names of the world are states, seats, places, organisations, people, media") {
  check("en", {{"North Koreans left Japan for New York.",
                "[North Koreans|state PRK] left [Japan|state JPN] for [New York|place USA]."},
               {"Pyongyang told the White House.", "[Pyongyang|state PRK seat] told the [White House|state USA seat]."},
               {"Xinhua quoted the United Nations.", "[Xinhua|medium] quoted the [United Nations|organisation]."},
               {"The trip by Kim Kye Gwan is Korean.", "The trip by [Kim Kye Gwan|person PRK] is Korean."}});
  check("vi", {{"Triều Tiên rời Bắc Kinh.", "[Triều Tiên|state PRK] rời [Bắc Kinh|state CHN seat]."},
               {"Bộ Ngoại giao Nga và Liên Hợp Quốc",
                "[Bộ Ngoại giao Nga|organisation RUS foreign-ministry] và [Liên Hợp Quốc|organisation]"}});
}

TEST_CASE("a name that is a common word or a part of people's names is a state only where nothing speaks against it") {
  check("en", {{"Leaders of Chad, Jordan and Turkey met.",
                "[Leaders of Chad|group TCD], [Jordan|group JOR] and [Turkey|group TUR] met."},
               {"Turkey accused Syria.", "[Turkey|state TUR] accused [Syria|state SYR]."},
               {"Turkey is eaten at Christmas.", "Turkey is eaten at Christmas."},
               {"They saw Michael Jordan play.", "[They|pronoun definite] saw [Michael Jordan|person] play."},
               {"Chad Smith bought a turkey.", "[Chad Smith|person] bought a turkey."}});
  check("vi", {{"Thủ tướng Anh gặp Thủ tướng Đức.",
                "[Thủ tướng Anh|person GBR head-of-government] gặp [Thủ tướng Đức|person DEU head-of-government]."},
               {"Anh, Đức và Pháp họp.", "[Anh|state GBR], [Đức|state DEU] và [Pháp|state FRA] họp."},
               {"Mỹ sẽ gặp Iran.", "[Mỹ|state USA] sẽ gặp [Iran|state IRN]."},
               {"Anh Nguyễn Minh Đức rời đi.", "[Anh Nguyễn Minh Đức|person male] rời đi."}});
}

TEST_CASE("a title draws in the state that it serves and the name that it introduces") {
  check("en",
        {{"U.S. special envoy Sung Kim left.", "[U.S. special envoy Sung Kim|person USA] left."},
         {"Russian Foreign Minister Sergei Lavrov left.",
          "[Russian Foreign Minister Sergei Lavrov|person RUS foreign-minister] left."},
         {"Turkey's president left.", "[Turkey's president|person TUR head-of-state] left."},
         {"The prime minister of Japan left.", "[The prime minister of Japan|person JPN head-of-government definite] left."},
         {"A prominent Chinese diplomat left.", "[A prominent Chinese diplomat|person CHN] left."},
         {"The Iranian Foreign Ministry agreed.",
          "[The Iranian Foreign Ministry|organisation IRN foreign-ministry definite] agreed."}});
  check("vi", {{"Ngoại trưởng Iran Mohammad Javad Zarif đến.",
                "[Ngoại trưởng Iran Mohammad Javad Zarif|person IRN foreign-minister] đến."},
               {"Phó trưởng đoàn đàm phán hạt nhân của Triều Tiên Ri Gun đến.",
                "[Phó trưởng đoàn đàm phán hạt nhân của Triều Tiên Ri Gun|person PRK] đến."}});
}

TEST_CASE("a verb between a state and a title is no part of the title") {
  check("en", {{"Russia expelled British diplomats.", "[Russia|state RUS] expelled [British diplomats|group GBR]."},
               {"Iran met Russian officials.", "[Iran|state IRN] met [Russian officials|group RUS]."},
               {"South Koreans thanked diplomats.", "[South Koreans|state KOR] thanked [diplomats|group]."}});
  check("vi", {{"Hàn Quốc gặp đặc phái viên Triều Tiên.", "[Hàn Quốc|state KOR] gặp [đặc phái viên Triều Tiên|person PRK]."},
               {"Hàn Quốc mời tổng thống Nga.", "[Hàn Quốc|state KOR] mời [tổng thống Nga|person RUS head-of-state]."}});
}

TEST_CASE("a former title says so") {
  check("en",
        {{"Former U.S. President Bill Clinton left.",
          "[Former U.S. President Bill Clinton|person USA head-of-state former] left."},
         {"They met ex-Foreign Minister Ali Akbar Velayati.",
          "[They|pronoun definite] met [ex-Foreign Minister Ali Akbar Velayati|person IRN foreign-minister former]."}});
  check("vi",
        {{"Cựu Tổng thống Mỹ Bill Clinton đến.", "[Cựu Tổng thống Mỹ Bill Clinton|person USA head-of-state former] đến."},
         {"Họ gặp Tổng thống Mỹ lúc bấy giờ Bill Clinton.",
          "[Họ|pronoun definite] gặp [Tổng thống Mỹ lúc bấy giờ Bill Clinton|person USA head-of-state former]."}});
}

TEST_CASE("initials, particles, honorifics and suffix hyphens belong to the name") {
  check("en", {{"They saw B. Lynn Pascoe.", "[They|pronoun definite] saw [B. Lynn Pascoe|person]."},
               {"They saw Hans van der Berg there.", "[They|pronoun definite] saw [Hans van der Berg|person] there."},
               {"Then Ms. Ashton thanked Dr. Zarif.", "Then [Ms. Ashton|person female] thanked [Dr. Zarif|person IRN]."},
               {"It thanked Park Un-soo again.", "It thanked [Park Un-soo|person] again."}});
  check("vi", {{"Bà Merkel gặp ông Sarkozy.", "[Bà Merkel|person DEU female] gặp [ông Sarkozy|person FRA male]."}});
}

TEST_CASE("a description between commas goes with the name beside it") {
  check("en", {{"Sung Kim, the U.S. envoy, met the North Korean negotiator, Ri Gun.",
                "[Sung Kim|person USA], [the U.S. envoy|person USA definite is:Sung Kim], met "
                "[the North Korean negotiator|person PRK definite is:Ri Gun], [Ri Gun|person PRK]."},
               {"He met his Chinese counterpart, Wang Yi, again.",
                "[He|pronoun definite male] met [his Chinese counterpart|person CHN counterpart definite is:Wang Yi], "
                "[Wang Yi|person CHN], again."}});
  check("vi", {{"Đặc phái viên Mỹ, ông Sung Kim, đến.",
                "[Đặc phái viên Mỹ|person USA is:Sung Kim], [ông Sung Kim|person USA male], đến."}});
}

TEST_CASE("what stands before 's owns what stands behind") {
  check("en", {{"Obama's envoy left.", "[Obama|person USA]'s [envoy|person USA definite of:Obama] left."},
               {"North Korea's Ri Gun left.", "[North Korea's Ri Gun|person PRK] left."}});
}

TEST_CASE("several people without a name are a group, and two states may share its title") {
  check("en", {{"Two senior South Korean officials left.", "[Two senior South Korean officials|group KOR] left."},
               {"U.S. and North Korean envoys met.", "[U.S.|group USA] and [North Korean envoys|group PRK] met."},
               {"It saw a North Korean delegation.", "It saw [a North Korean delegation|group PRK]."}});
  check("vi",
        {{"Các quan chức cấp cao Hàn Quốc rời đi.", "[Các quan chức cấp cao Hàn Quốc|group KOR] rời đi."},
         {"Phía Nhật Bản gặp phái đoàn Triều Tiên.", "[Phía Nhật Bản|state JPN] gặp [phái đoàn Triều Tiên|group PRK]."}});
}

TEST_CASE("a place or a people says whose a body is, but not in \"-backed\"") {
  check("en", {{"It told Shanghai police.", "It told [Shanghai police|group CHN]."},
               {"It blamed Chile's Defense Department.", "It blamed [Chile's Defense Department|organisation CHL]."},
               {"It met the Mongolian People's Party.", "It met the [Mongolian People's Party|organisation MNG]."},
               {"It armed the US-backed rebels.", "It armed the [US|state USA]-backed [rebels|group]."},
               {"It left Abkhazia.", "It left [Abkhazia|organisation GEO seat]."}});
}

TEST_CASE("a title takes in what it deals with") {
  check("en",
        {{"The special envoy on North Korea, Stephen Bosworth, left.",
          "[The special envoy on North Korea|person definite is:Stephen Bosworth], [Stephen Bosworth|person USA], left."}});
}

TEST_CASE("pronouns and the parties spoken of are phrases too") {
  check("en", {{"She thanked him; the two sides left.",
                "[She|pronoun definite female] thanked [him|pronoun definite male]; [the two sides|both definite] left."}});
  check("vi", {{"Hai bên rời đi.", "[Hai bên|both definite] rời đi."},
               {"Họ gặp bà.", "[Họ|pronoun definite] gặp [bà|pronoun definite female]."}});
}

TEST_CASE("capitals name nobody where all words have them") {
  check("en", {{"Talks In Geneva Bring New Hopes For Peace", "Talks In [Geneva|place CHE] Bring New Hopes For Peace"},
               {"JOHN KERRY MEETS WANG YI IN BEIJING",
                "[JOHN KERRY|person USA] MEETS [WANG YI|person CHN] IN [BEIJING|state CHN seat]"}});
}

}  // namespace
}  // namespace entente
