// TimeML documents.
#include "extract/timeml.hpp"

#include <catch2/catch.hpp>

namespace entente {
namespace {

Article article(std::string text) { return {"a-1", "", std::move(text), "en", {}, {}}; }

std::string text_of(const std::string& document) {
  const std::size_t begin = document.find("<TEXT>");
  return document.substr(begin, document.find("</TEXT>") - begin);
}

Record record_of(std::vector<Time> times) {
  Record record;
  record.id = "a-1";
  record.times = std::move(times);
  return record;
}

TEST_CASE("a TimeML document has its date and its times, with what they were counted from") {
  Record record = record_of({{{11, 19}, "Thursday", TimexType::date, "2010-02-11", "", {}, "published", ""},
                             {{24, 38}, "two days later", TimexType::date, "2010-02-13", "APPROX", {}, "Thursday", ""}});
  record.title = "A & B";
  record.published = {on(*civil_day(2010, 2, 12)), DateSource::given};
  CHECK(write_timeml(article("They met - Thursday and two days later."), record) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">\n"
        "<DOCID>a-1</DOCID>\n"
        "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2010-02-12\" temporalFunction=\"false\" "
        "functionInDocument=\"CREATION_TIME\">2010-02-12</TIMEX3></DCT>\n"
        "<TITLE>A &amp; B</TITLE>\n"
        "<TEXT>They met - <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2010-02-11\" temporalFunction=\"true\" "
        "anchorTimeID=\"t0\">Thursday</TIMEX3> and <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2010-02-13\" mod=\"APPROX\" "
        "temporalFunction=\"true\" anchorTimeID=\"t1\">two days later</TIMEX3>.</TEXT>\n</TimeML>\n");
}

TEST_CASE("what XML cannot hold is written so that it can") {
  CHECK(text_of(write_timeml(article("a < b & \"c\"\x01\x1b\xEF\xBF\xBF\xC2\x9B\r\n\xC3\xA9"), record_of({}))) ==
        "<TEXT>a &lt; b &amp; &quot;c&quot;\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD&#155;&#13;\n\xC3\xA9");
}

TEST_CASE("an article of unknown date says so, and spans that do not fit the text are left out") {
  const std::string document =
      write_timeml(article("Hạ"), record_of({{{5, 9}, "x", TimexType::set, "P1D", "", {}, "none", ""}}));
  CHECK(document.find("value=\"XXXX-XX-XX\"") != std::string::npos);
  CHECK(text_of(document) == "<TEXT>Hạ");
}

}  // namespace
}  // namespace entente
