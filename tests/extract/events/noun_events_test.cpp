// Contact told by a noun: who stands within its phrase, and who is left to be understood.
#include "tests/extract/events/check_events.hpp"

namespace entente {
namespace {

TEST_CASE("adjectives of states and names joined by hyphens say whose talks they are") {
  check_events("en", {{"U.S.-North Korean talks broke down.", "CONSULT/meet happened state/USA + state/PRK"},
                      {"Russian and Turkish talks began.", "CONSULT/meet happened state/RUS + state/TUR"},
                      {"UN-sponsored Syrian talks began.", "CONSULT/meet happened organisation/UN + state/SYR"},
                      {"The U.S.-Mexico High-Level Economic Dialogue will be held in June.",
                       "CONSULT/meet planned state/USA + state/MEX 2010-06-01/2010-06-30"},
                      {"Syrian refugees and Turkish goods arrived.", ""}});
  check_events(
      "vi", {{"Hội nghị thượng đỉnh Mỹ - Triều diễn ra tại Hà Nội.", "CONSULT/meet happened state/USA + state/PRK @Hà Nội"},
             {"Hội nghị thượng đỉnh Singapore diễn ra hôm qua.", ""}});
}

TEST_CASE("a seat before a noun of contact is where it was held") {
  check_events("en", {{"White House talks between Barack Obama and Hu Jintao began.",
                       "CONSULT/meet happened person/barack-obama + person/hu-jintao"},
                      {"The Vienna talks ended.", ""},
                      {"The Moscow-Kyiv talks ended.", "CONSULT/meet happened state/RUS + state/UKR"}});
}

TEST_CASE("a body of states may be all who meet, and is one meeting however often it is told") {
  check_events("en", {{"The EU summit in Brussels opened.", "CONSULT/multilateral happened organisation/EU @Brussels"},
                      {"NATO leaders met in Prague.", "CONSULT/multilateral happened group/nato-leaders@a @Prague"},
                      {"The EU summit opened. Wen Jiabao spoke ahead of the EU summit.",
                       "CONSULT/multilateral happened organisation/EU x2"},
                      {"Ministers met in Prague.", ""}});
  check_events("vi",
               {{"Thượng đỉnh ASEAN khai mạc tại Bangkok.", "CONSULT/multilateral happened organisation/ASEAN @Bangkok"}});
}

TEST_CASE("whoever calls for talks between others is no side, whoever mediates is") {
  check_events("en",
               {{"Talks between Israel and Lebanon were hosted by France.", "CONSULT/meet happened state/ISR + state/LBN"},
                {"France launched a mediation effort between Iran and Israel.",
                 "CONSULT/third-party happened state/FRA + state/IRN + state/ISR"}});
}

TEST_CASE("a passive behind the noun names who takes part") {
  check_events(
      "en",
      {{"The meeting, attended by Sung Kim and Ri Gun, was short.", "CONSULT/meet happened person/sung-kim + person/ri-kun"},
       {"The meeting was attended by Sung Kim and Ri Gun.", "CONSULT/meet happened person/sung-kim + person/ri-kun"}});
}

TEST_CASE("the other side of talks is who speaks of them; of somebody's visit nobody else") {
  check_events("en", {{"Israel rejected a proposal for talks with Syria.",
                       "REJECT happened state/ISR > state/SYR\nCONSULT/meet denied state/ISR + state/SYR"},
                      {"Kurt Campbell flew home before Hu Jintao's visit to Japan.",
                       "CONSULT/visit happened person/hu-jintao > state/JPN @Japan"}});
}

TEST_CASE("a word behind an article is a noun, whatever stands behind it") {
  check_events(
      "en",
      {{"Sung Kim held a call with Wu Dawei to discuss Iran.", "CONSULT/phone happened person/sung-kim + person/wu-dawei"},
       {"Sung Kim held a trilateral call with Wu Dawei and Ri Gun to exchange views on Iran.",
        "CONSULT/phone happened person/sung-kim + person/wu-dawei + person/ri-kun"},
       {"Sung Kim called Wu Dawei to discuss Iran.", "CONSULT/phone happened person/sung-kim + person/wu-dawei"}});
}

TEST_CASE("the comma behind what opens a sentence makes no list") {
  check_events("en",
               {{"After a walk with Ri Gun, Sung Kim and Wu Dawei met Akitaka Saiki.",
                 "CONSULT/multilateral happened person/sung-kim + person/wu-dawei + person/akitaka-saiki"},
                {"In talks with Ri Gun, Sung Kim and Wu Dawei, Barack Obama smiled.",
                 "CONSULT/multilateral happened person/ri-kun + person/sung-kim + person/wu-dawei + person/barack-obama"}});
}

TEST_CASE("who is in talks takes part in them, and so does who is sent to them") {
  check_events("en",
               {{"The United States was in direct talks with North Korea.", "CONSULT/meet happened state/USA + state/PRK"},
                {"Russia sent Sergei Lavrov to Beijing for talks with Wu Dawei.",
                 "CONSULT/meet happened person/sergei-lavrov + person/wu-dawei"}});
}

TEST_CASE("who is told to have gone somewhere to meet has met there") {
  check_events("en", {{"Sung Kim flew to Beijing on Monday to meet Wu Dawei.",
                       "CONSULT/visit happened person/sung-kim > state/CHN @Beijing 2010-02-08\n"
                       "CONSULT/meet happened person/sung-kim + person/wu-dawei @Beijing 2010-02-08"},
                      {"Sung Kim will fly to Beijing to meet Wu Dawei.",
                       "CONSULT/visit planned person/sung-kim > state/CHN @Beijing\n"
                       "CONSULT/meet planned person/sung-kim + person/wu-dawei @Beijing"}});
}

TEST_CASE("states that a dash joins act together") {
  check_events("vi", {{"Mỹ - Trung đàm phán tại Bắc Kinh.", "CONSULT/meet happened state/USA + state/CHN @Bắc Kinh"}});
}

TEST_CASE("three parties are those told before, and they who meet again are those who met") {
  check_events(
      "en", {{"Sung Kim, Wu Dawei and Akitaka Saiki met. The three envoys will hold another meeting.",
              "CONSULT/multilateral happened person/sung-kim + person/wu-dawei + person/akitaka-saiki\n"
              "CONSULT/multilateral planned person/sung-kim + person/wu-dawei + person/akitaka-saiki"},
             {"Sung Kim met Ri Gun. Police attacked protesters. They agreed to meet again in June.",
              "CONSULT/meet happened person/sung-kim + person/ri-kun\nASSAULT happened group/police@a > group/protesters@a\n"
              "CONSULT/meet planned person/sung-kim + person/ri-kun 2010-06-01/2010-06-30"}});
}

}  // namespace
}  // namespace entente
