// Words for the parties spoken of, and verbs that tell of several meetings.
#include "tests/extract/events/check_events.hpp"

namespace entente {
namespace {

TEST_CASE("the leaders are those who met, unless somebody else's or introduced before") {
  check_events("en", {{"Barack Obama met Angela Merkel. The leaders pledged to work together.",
                       "CONSULT/meet happened person/barack-obama + person/angela-merkel\n"
                       "AGREE happened person/barack-obama + person/angela-merkel"},
                      {"Barack Obama met Angela Merkel. Sarkozy smiled. The leaders condemned Iran.",
                       "CONSULT/meet happened person/barack-obama + person/angela-merkel\n"
                       "ACCUSE happened person/barack-obama + person/angela-merkel > state/IRN"},
                      {"Barack Obama met Angela Merkel. The leaders of Iran condemned Israel.",
                       "CONSULT/meet happened person/barack-obama + person/angela-merkel\n"
                       "ACCUSE happened group/irn-leaders@a > state/ISR"},
                      {"Rebel leaders left. Barack Obama met Angela Merkel. The leaders condemned Iran.",
                       "CONSULT/meet happened person/barack-obama + person/angela-merkel\n"
                       "ACCUSE happened group/rebel-leaders@a > state/IRN"}});
}

TEST_CASE("they do to one another what a mutual deed is") {
  check_events(
      "en", {{"Barack Obama met Angela Merkel. They agreed to cut tariffs.",
              "CONSULT/meet happened person/barack-obama + person/angela-merkel\n"
              "AGREE happened person/barack-obama + person/angela-merkel"},
             {"Barack Obama condemned Iran. They agreed to cut tariffs.", "ACCUSE happened person/barack-obama > state/IRN"},
             {"The two sides agreed to cut tariffs.", ""}});
}

TEST_CASE("who is quoted is I and we, who met writes we") {
  check_events("en", {{"\"We condemn Iran,\" Angela Merkel said.",
                       "ACCUSE happened person/angela-merkel > state/IRN (person/angela-merkel)"},
                      {"Angela Merkel said: \"I will meet Dmitry Medvedev.\"",
                       "CONSULT/meet planned person/angela-merkel + person/dmitry-medvedev (person/angela-merkel)"},
                      {"We, Angela Merkel and Dmitry Medvedev, met in Berlin. We condemn Iran.",
                       "CONSULT/meet happened person/angela-merkel + person/dmitry-medvedev @Berlin\n"
                       "ACCUSE happened person/angela-merkel + person/dmitry-medvedev > state/IRN"},
                      {"Angela Merkel concluded, \"We condemn Iran.\"", "ACCUSE happened person/angela-merkel > state/IRN"},
                      {"\"We must act,\" Angela Merkel said.", ""}});
}

TEST_CASE("contact with each by himself is a meeting with each") {
  check_events("en", {{"Sung Kim met separately with Wu Dawei and Ri Gun.",
                       "CONSULT/meet happened person/sung-kim + person/wu-dawei\n"
                       "CONSULT/meet happened person/sung-kim + person/ri-kun"},
                      {"Sung Kim met bilaterally with Wu Dawei, Ri Gun and Dmitry Medvedev.",
                       "CONSULT/meet happened person/sung-kim + person/wu-dawei\n"
                       "CONSULT/meet happened person/sung-kim + person/ri-kun\n"
                       "CONSULT/meet happened person/sung-kim + person/dmitry-medvedev"},
                      {"Sung Kim met with Wu Dawei and Ri Gun.",
                       "CONSULT/multilateral happened person/sung-kim + person/wu-dawei + person/ri-kun"}});
}

TEST_CASE("a place or a time of its own behind each name makes a meeting of each") {
  check_events("en", {{"Sung Kim met Wu Dawei in Beijing, Ri Gun in Berlin, and Dmitry Medvedev in Moscow.",
                       "CONSULT/meet happened person/sung-kim + person/wu-dawei @Beijing\n"
                       "CONSULT/meet happened person/sung-kim + person/ri-kun @Berlin\n"
                       "CONSULT/meet happened person/sung-kim + person/dmitry-medvedev @Moscow"},
                      {"Stephen Bosworth visited Japan on Monday and China on Tuesday.",
                       "CONSULT/visit happened person/stephen-bosworth > state/JPN @Japan 2010-02-08\n"
                       "CONSULT/visit happened person/stephen-bosworth > state/CHN @China 2010-02-09"},
                      {"Sung Kim met Wu Dawei in Beijing, but Ri Gun in Berlin condemned Iran.",
                       "CONSULT/meet happened person/sung-kim + person/wu-dawei @Beijing\n"
                       "ACCUSE happened person/ri-kun > state/IRN @Berlin"}});
}

TEST_CASE("what a meeting is for is no meeting of its own") {
  check_events("en", {{"Sung Kim met Wu Dawei to discuss Iran.", "CONSULT/meet happened person/sung-kim + person/wu-dawei"},
                      {"Sung Kim met Wu Dawei and they are expected to meet again.",
                       "CONSULT/meet happened person/sung-kim + person/wu-dawei\n"
                       "CONSULT/meet planned person/sung-kim + person/wu-dawei"}});
}

TEST_CASE("an adjective of a state says to whom or by whom a deed is done") {
  check_events("en", {{"The United States slapped tariffs on Chinese goods.", "SANCTION happened state/USA > state/CHN"},
                      {"Israeli jets bombed Syria.", "ASSAULT happened state/ISR > state/SYR"},
                      {"Barack Obama met Chinese demands.", "CONCEDE happened person/barack-obama > state/CHN"},
                      {"Russia shelled Kharkiv, Ukraine said.", "ASSAULT happened state/RUS > state/UKR (state/UKR)"}});
}

}  // namespace
}  // namespace entente
