#include "render/formats.hpp"

#include <catch2/catch.hpp>

#include "tests/render/samples.hpp"

using namespace entente;
using samples::EventRow;

namespace {

Period period(const std::string& first, const std::string& last) { return {parse_day(first), parse_day(last)}; }

const std::vector<samples::ActorRow> people = {{"person/a", "Ri Gun", "PRK", ""},
                                               {"person/b", "Sung Kim", "USA", ""},
                                               {"person/c", "Wu Dawei", "CHN", ""},
                                               {"state/PRK", "North Korea", "PRK", ""},
                                               {"state/CHN", "China", "CHN", ""}};

std::string headline_of(const EventRow& row) {
  const Graph graph = samples::make_graph(people, {row});
  return headline(graph, events(graph).front());
}

}  // namespace

TEST_CASE("periods read as people write them") {
  CHECK(readable(period("2010-02-12", "2010-02-12")) == "12 February 2010");
  CHECK(readable(period("2010-02-12", "2010-02-12"), MonthName::brief) == "12 Feb 2010");
  CHECK(readable(period("2010-02-08", "2010-02-12")) == "8–12 February 2010");
  CHECK(readable(period("2010-02-08", "2010-03-01")) == "8 February – 1 March 2010");
  CHECK(readable(period("2009-12-30", "2010-01-02")) == "30 December 2009 – 2 January 2010");
  CHECK(readable(period("2010-02-01", "2010-02-28")) == "February 2010");
  CHECK(readable(period("2010-02-01", "2010-03-31")) == "February – March 2010");
  CHECK(readable(period("2009-12-01", "2010-01-31")) == "December 2009 – January 2010");
  CHECK(readable(period("2010-01-01", "2010-12-31")) == "2010");
  CHECK(readable(period("2009-01-01", "2010-12-31")) == "2009–2010");
  CHECK(readable(period("", "2010-02-12")) == "by 12 February 2010");
  CHECK(readable(period("2010-02-08", "")) == "8 February 2010 or later");
  CHECK(readable(period("2010-02-12", "2010-02-08")) == "conflicting dates");
  CHECK(readable(Period{}) == "date unknown");
}

TEST_CASE("a headline says who did what to whom and where") {
  using enum Status;
  const std::vector<std::pair<EventRow, std::string>> table = {
      {{Mode::meet, happened, "", "Beijing", {"person/a", "person/b"}, {}}, "Ri Gun met Sung Kim in Beijing"},
      {{Mode::meet, planned, "", "", {"person/a", "person/b"}, {}}, "Ri Gun is to meet Sung Kim"},
      {{Mode::meet, denied, "", "", {"person/a", "person/b"}, {}}, "Ri Gun did not meet Sung Kim"},
      {{Mode::meet, hypothetical, "", "", {"person/a", "person/b"}, {}}, "Ri Gun might meet Sung Kim"},
      {{Mode::meet, happened, "", "Beijing", {"person/a", "person/b", "person/c"}, {}},
       "Ri Gun, Sung Kim and Wu Dawei met in Beijing"},
      {{Mode::meet, planned, "", "", {"person/a", "person/b", "person/c"}, {}}, "Ri Gun, Sung Kim and Wu Dawei are to meet"},
      {{Mode::meet, happened, "", "Beijing", {"person/a"}, {}}, "Ri Gun had a meeting in Beijing"},
      {{Mode::visit, happened, "", "Pyongyang", {"person/b"}, {}}, "Sung Kim visited Pyongyang"},
      {{Mode::visit, happened, "", "Pyongyang", {"person/b"}, {"state/PRK"}}, "Sung Kim visited North Korea (Pyongyang)"},
      {{Mode::visit, planned, "", "China", {"person/a"}, {"state/CHN"}}, "Ri Gun is to visit China"},
      {{Mode::phone, happened, "", "", {"person/a", "person/b"}, {}}, "Ri Gun spoke by phone with Sung Kim"},
      {{Mode::multilateral, hypothetical, "", "", {"state/CHN", "state/PRK", "person/b"}, {}},
       "Sung Kim, China and North Korea might hold talks"},
      {{Mode::none, happened, "", "", {"state/CHN"}, {"state/PRK"}, EventType::sanction},
       "China imposed sanctions on North Korea"},
      {{Mode::none, denied, "", "", {"state/CHN"}, {"state/PRK"}, EventType::accuse}, "China did not accuse North Korea"},
      {{Mode::meet, happened, "", "", {}, {}}, "Somebody had a meeting"},
  };
  for (const auto& [row, expected] : table) CHECK(headline_of(row) == expected);
}

TEST_CASE("cells are quoted where the format needs it and are no formulas") {
  CHECK(csv_cell("Wu Dawei") == "Wu Dawei");
  CHECK(csv_cell("a,b") == "\"a,b\"");
  CHECK(csv_cell("say \"yes\"") == "\"say \"\"yes\"\"\"");
  CHECK(csv_cell("two\nlines") == "\"two\nlines\"");
  CHECK(csv_cell("=1+1") == "'=1+1");
  CHECK(csv_cell("=\"a\"") == "\"'=\"\"a\"\"\"");
  for (const std::string first : {"+", "-", "@", "\t"}) CHECK(csv_cell(first + "x") == "'" + first + "x");
  CHECK(csv_cell("\rx") == "\"'\rx\"");
  CHECK(csv_cell("a\x1b[2J\x7f") == "a[2J");
  CHECK(csv_cell("") == "");
}

TEST_CASE("events.csv has a header and a row for each event in timeline order") {
  const Graph graph = samples::make_graph(
      people, {{Mode::visit, Status::planned, "2010-03", "Hà Nội, Việt Nam", {"person/a"}, {"state/CHN"}},
               {Mode::meet, Status::happened, "2010-02-08/2010-02-12", "Beijing", {"person/a", "person/c"}, {}}});
  CHECK(write_csv(graph, {}) ==
        "id,type,mode,status,earliest,latest,place,place_state,participants,participant_ids,score,sources,articles,"
        "sentence\r\n"
        "event-2,CONSULT,meet,happened,2010-02-08,2010-02-12,Beijing,,Ri Gun; Wu Dawei,person/a; person/c,0.90,1,article-2,"
        "Sentence 2.\r\n"
        "event-1,CONSULT,visit,planned,2010-03-01,2010-03-31,\"Hà Nội, Việt Nam\",,Ri Gun; China,person/a; state/CHN,0.90,1,"
        "article-1,Sentence 1.\r\n");
}
