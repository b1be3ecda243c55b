// Who met whom, when and where: triggers, slots and settings together.
#include "extract/events/events.hpp"

#include "tests/extract/events/check_events.hpp"

namespace entente {
namespace {

TEST_CASE("a verb has its subject and its object or partner") {
  check_events(
      "en",
      {{"Sung Kim met Ri Gun.", "CONSULT/meet happened person/sung-kim + person/ri-kun"},
       {"Iran met Russian officials.", "CONSULT/meet happened state/IRN + group/rus-officials@a"},
       {"Stephen Bosworth visited Japan.", "CONSULT/visit happened person/stephen-bosworth > state/JPN @Japan"},
       {"Barack Obama spoke by phone with Dmitry Medvedev.",
        "CONSULT/phone happened person/barack-obama + person/dmitry-medvedev"},
       {"Iran accused Israel of sabotage.", "ACCUSE happened state/IRN > state/ISR"},
       {"A North Korean official met Ri Gun.", "CONSULT/meet happened group/a-north-korean-official@a + person/ri-kun"}});
  check_events("vi", {{"Ông Sung Kim gặp ông Ri Gun.", "CONSULT/meet happened person/sung-kim + person/ri-kun"},
                      {"Mỹ gặp Triều Tiên.", "CONSULT/meet happened state/USA + state/PRK"},
                      {"Ông Sung Kim thăm Nhật Bản.", "CONSULT/visit happened person/sung-kim > state/JPN @Nhật Bản"},
                      {"Tổng thống Mỹ Barack Obama điện đàm với Tổng thống Nga Dmitry Medvedev.",
                       "CONSULT/phone happened person/barack-obama + person/dmitry-medvedev"}});
}

TEST_CASE("a host receives, in the passive too") {
  check_events("en",
               {{"Wu Dawei received Kim Kye Gwan.", "CONSULT/meet happened person/kim-kye-gwan > person/wu-dawei"},
                {"Kim Kye Gwan was received by Wu Dawei in Beijing.",
                 "CONSULT/meet happened person/kim-kye-gwan > person/wu-dawei @Beijing"},
                {"Ri Gun, who was received by Wu Dawei, left.", "CONSULT/meet happened person/ri-kun > person/wu-dawei"}});
  check_events("vi", {{"Tổng thống Nga Dmitry Medvedev tiếp Thủ tướng Nguyễn Tấn Dũng.",
                       "CONSULT/meet happened person/nguyen-tan-dung > person/dmitry-medvedev"}});
}

TEST_CASE("a noun has its participants behind prepositions, before it, or from the verb that lends them") {
  check_events(
      "en", {{"Russia and China held talks in Moscow.", "CONSULT/meet happened state/RUS + state/CHN @Moscow"},
             {"A meeting between Sung Kim and Ri Gun took place.", "CONSULT/meet happened person/sung-kim + person/ri-kun"},
             {"The U.S.-Iran talks began in Vienna.", "CONSULT/meet happened state/USA + state/IRN @Vienna"},
             {"During a meeting with Wu Dawei, Sung Kim smiled.", "CONSULT/meet happened person/wu-dawei + person/sung-kim"},
             {"Japanese Prime Minister Hatoyama paid a visit to India.",
              "CONSULT/visit happened person/yukio-hatoyama > state/IND @India"}});
  check_events(
      "vi",
      {{"Nga và Trung Quốc tiến hành đàm phán tại Moscow.", "CONSULT/meet happened state/RUS + state/CHN @Moscow"},
       {"Cuộc gặp giữa ông Sung Kim và ông Ri Gun diễn ra.", "CONSULT/meet happened person/sung-kim + person/ri-kun"},
       {"Trong cuộc gặp với ông Sung Kim, ông Ri Gun mỉm cười.", "CONSULT/meet happened person/sung-kim + person/ri-kun"},
       {"Chuyến thăm Nga của Thủ tướng Nguyễn Tấn Dũng bắt đầu hôm 8/2.",
        "CONSULT/visit happened person/nguyen-tan-dung > state/RUS @Nga 2010-02-08"}});
}

TEST_CASE("a list takes part as a whole, and three sides make it multilateral") {
  check_events(
      "en", {{"Angela Merkel, Nicolas Sarkozy and Gordon Brown met in Brussels.",
              "CONSULT/multilateral happened person/angela-merkel + person/nicolas-sarkozy + person/gordon-brown @Brussels"},
             {"John Kerry met Ri Gun, Wu Dawei and Sung Kim.",
              "CONSULT/multilateral happened person/john-kerry + person/ri-kun + person/wu-dawei + person/sung-kim"},
             {"U.S. and North Korean envoys met in Berlin.",
              "CONSULT/meet happened group/usa-envoys@a + group/prk-envoys@a @Berlin"}});
  check_events("vi", {{"Anh, Đức và Pháp họp tại Moscow.",
                       "CONSULT/multilateral happened state/GBR + state/DEU + state/FRA @Moscow"}});
}

TEST_CASE("a visit to two states is two visits") {
  check_events("en", {{"Stephen Bosworth visited China and Russia.",
                       "CONSULT/visit happened person/stephen-bosworth > state/CHN @China\n"
                       "CONSULT/visit happened person/stephen-bosworth > state/RUS"}});
  check_events("vi", {{"Ông Sung Kim thăm Nhật Bản và Hàn Quốc.",
                       "CONSULT/visit happened person/sung-kim > state/JPN @Nhật Bản\n"
                       "CONSULT/visit happened person/sung-kim > state/KOR"}});
}

TEST_CASE("a relative clause is about the name before it, an infinitive about the object before it") {
  check_events(
      "en",
      {{"Sung Kim, who met Ri Gun in New York last October, smiled.",
        "CONSULT/meet happened person/sung-kim + person/ri-kun @New York 2009-10-01/2009-10-31"},
       {"China, which met Iran in 2008, talked with France.",
        "CONSULT/meet happened state/CHN + state/IRN 2008-01-01/2008-12-31\nCONSULT/meet happened state/CHN + state/FRA"},
       {"China urged North Korea to meet Japan.",
        "REQUEST happened state/CHN > state/PRK\nCONSULT/meet hypothetical state/PRK + state/JPN"},
       {"Sung Kim flew to Beijing to meet Wu Dawei.",
        "CONSULT/visit happened person/sung-kim > state/CHN @Beijing\nCONSULT/meet happened person/sung-kim + "
        "person/wu-dawei @Beijing"}});
  check_events("vi", {{"Ông Sung Kim, người đã gặp ông Ri Gun tại Berlin, mỉm cười.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun @Berlin"}});
}

TEST_CASE("coordinated verbs share their subject, each with its own time and place") {
  check_events("en", {{"Stephen Bosworth visited Japan and met Katsuya Okada in Tokyo.",
                       "CONSULT/visit happened person/stephen-bosworth > state/JPN @Japan\n"
                       "CONSULT/meet happened person/stephen-bosworth + person/katsuya-okada @Tokyo"},
                      {"Sung Kim met Ri Gun and will meet Wu Dawei in March.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun\n"
                       "CONSULT/meet planned person/sung-kim + person/wu-dawei 2010-03-01/2010-03-31"},
                      {"Sung Kim met Ri Gun on Monday and Wu Dawei met Kim Kye Gwan on Tuesday.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun 2010-02-08\n"
                       "CONSULT/meet happened person/wu-dawei + person/kim-kye-gwan 2010-02-09"}});
  check_events("vi", {{"Ông Sung Kim gặp ông Ri Gun hôm 8/2 và gặp ông Vũ Đại Vĩ hôm 9/2.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun 2010-02-08\n"
                       "CONSULT/meet happened person/sung-kim + person/wu-dawei 2010-02-09"}});
}

TEST_CASE("a verb that made no event lends no time or place of an earlier sentence") {
  check_events("en", {{"Sung Kim met Ri Gun in New York on Monday. Sung Kim flew home and met Wu Dawei.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun @New York 2010-02-08\n"
                       "CONSULT/meet happened person/sung-kim + person/wu-dawei"}});
}

TEST_CASE("a time at the beginning or the end dates the event, two ends are one stretch of days") {
  check_events("en", {{"On Monday, Sung Kim met Ri Gun in Berlin.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun @Berlin 2010-02-08"},
                      {"Nicolas Sarkozy visited China from February 8 to February 10.",
                       "CONSULT/visit happened person/nicolas-sarkozy > state/CHN @China 2010-02-08/2010-02-10"},
                      {"Russia and China held talks on February 3 and 4.",
                       "CONSULT/meet happened state/RUS + state/CHN 2010-02-03/2010-02-04"},
                      {"Sung Kim met Ri Gun for two hours.", "CONSULT/meet happened person/sung-kim + person/ri-kun"}});
  check_events("vi", {{"Hôm 8/2, ông Sung Kim gặp ông Ri Gun tại Berlin.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun @Berlin 2010-02-08"},
                      {"Ông Sung Kim thăm Trung Quốc từ ngày 8/2 đến ngày 10/2.",
                       "CONSULT/visit happened person/sung-kim > state/CHN @Trung Quốc 2010-02-08/2010-02-10"}});
}

TEST_CASE("what has happened lies before the article, what is to come behind it") {
  check_events(
      "en",
      {{"Sung Kim met Ri Gun this week.", "CONSULT/meet happened person/sung-kim + person/ri-kun 2010-02-08/2010-02-12"},
       {"Sung Kim will meet Ri Gun this week.",
        "CONSULT/meet planned person/sung-kim + person/ri-kun 2010-02-12/2010-02-14"},
       {"Talks between Iran and France begin on March 3.", "CONSULT/meet planned state/IRN + state/FRA 2010-03-03"}});
}

TEST_CASE("the meeting told before gets its time and place from a later sentence") {
  check_events("en", {{"Sung Kim met Ri Gun. The meeting took place on Sunday in New York.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun @New York 2010-02-07 x2"}});
  check_events("vi", {{"Ông Sung Kim gặp ông Ri Gun. Cuộc gặp diễn ra hôm 10/2 tại New York.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun @New York 2010-02-10 x2"}});
}

TEST_CASE("they and the two sides are those who met before") {
  check_events("en",
               {{"Sung Kim met Ri Gun on Monday. He met Wu Dawei on Tuesday.",
                 "CONSULT/meet happened person/sung-kim + person/ri-kun 2010-02-08\n"
                 "CONSULT/meet happened person/sung-kim + person/wu-dawei 2010-02-09"},
                {"U.S. and North Korean envoys met in Berlin. They discussed aid.",
                 "CONSULT/meet happened group/usa-envoys@a + group/prk-envoys@a @Berlin x2"},
                {"Sung Kim met Ri Gun. The two sides talked.", "CONSULT/meet happened person/sung-kim + person/ri-kun x2"}});
}

TEST_CASE("who reports takes no part") {
  check_events(
      "en", {{"Yonhap reported that Sung Kim met Ri Gun.", "CONSULT/meet happened person/sung-kim + person/ri-kun (Yonhap)"},
             {"Sung Kim told reporters that Ri Gun met Wu Dawei.",
              "CONSULT/meet happened person/ri-kun + person/wu-dawei (person/sung-kim)"},
             {"Xinhua met Yonhap.", ""}});
  check_events("vi", {{"Theo Tân Hoa xã, ông Sung Kim đã gặp ông Ri Gun.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun (Tân Hoa xã)"},
                      {"Yonhap đưa tin ông Sung Kim đã gặp ông Ri Gun.",
                       "CONSULT/meet happened person/sung-kim + person/ri-kun (Yonhap)"}});
}

TEST_CASE("who speaks of a deed does not do it, who carries it out does") {
  check_events("en", {{"Angela Merkel will not tolerate attacks on Israel.", ""},
                      {"Iran carried out more than two dozen attacks on Israel.", "ASSAULT happened state/IRN > state/ISR"},
                      {"The envoy to Israel accused Iran of lying.", "ACCUSE happened group/the-envoy@a > state/IRN"},
                      {"Angela Merkel defended herself against Russia.", ""}});
}

TEST_CASE("one side alone is no event") {
  check_events("en", {{"Sung Kim met demand.", ""},
                      {"Iran met Iran.", ""},
                      {"The meeting was long.", ""},
                      {"Sung Kim visited his doctor.", ""}});
  check_events("vi", {{"Ông Sung Kim gặp khó khăn.", ""}, {"Cuộc gặp kéo dài.", ""}});
}

TEST_CASE("an event points at its sentence and its trigger, in reading order") {
  const Record record = record_of("en", "Tea. Sung Kim met Ri Gun. Iran accused Israel.", "2010-02-12");
  REQUIRE(record.events.size() == 2);
  CHECK(record.events[0].id == "a#1");
  CHECK(record.events[0].evidence.span == Span{5, 25});
  CHECK(record.events[0].evidence.trigger == Span{14, 17});
  CHECK(record.events[0].evidence.text == "Sung Kim met Ri Gun.");
  CHECK(record.events[1].id == "a#2");
  CHECK(record.events[0].score > 0);
  CHECK(record.events[0].score <= 1);
}

TEST_CASE("the place of what is talked about is not where it was talked about") {
  check_events("en", {{"Barack Obama and Hu Jintao discussed the war in Sudan.",
                       "CONSULT/meet happened person/barack-obama + person/hu-jintao"},
                      {"Barack Obama and Hu Jintao met in Sudan.",
                       "CONSULT/meet happened person/barack-obama + person/hu-jintao @Sudan"}});
}

TEST_CASE("a visit told behind a word of order comes about as what it is told with") {
  check_events("en", {{"Barack Obama will travel to Japan before a visit to India.",
                       "CONSULT/visit planned person/barack-obama > state/JPN @Japan\n"
                       "CONSULT/visit planned person/barack-obama > state/IND @India"},
                      {"Barack Obama travelled to Japan before a visit to India.",
                       "CONSULT/visit happened person/barack-obama > state/JPN @Japan\n"
                       "CONSULT/visit happened person/barack-obama > state/IND @India"}});
}

}  // namespace
}  // namespace entente
