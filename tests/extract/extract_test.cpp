// An article to its record, and what becomes of articles that cannot be read.
#include "extract/extract.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

#include "extract/article.hpp"
#include "extract/record_json.hpp"
#include "tests/extract/dump.hpp"

namespace entente {
namespace {

constexpr std::string_view story =
    "U.S. envoy Sung Kim met North Korea's Ri Gun in New York, Yonhap reported.\n\n"
    "The meeting took place in a hotel on Thursday. Kim will visit Beijing next week.\n";

TEST_CASE("a record holds all that an article tells") {
  const Record record = record_of("en", story, "2010-02-12");
  CHECK(record.id == "a");
  CHECK(record.language == "en");
  CHECK(record.published.source == DateSource::given);
  CHECK(iso(record.published.period) == "2010-02-12");
  CHECK(record.times.size() >= 2);
  CHECK(record.notes.empty());
  CHECK(dump_events(record) ==
        "CONSULT/meet happened person/sung-kim + person/ri-kun @New York 2010-02-11 (Yonhap) x2\n"
        "CONSULT/visit planned person/sung-kim > state/CHN @Beijing 2010-02-15/2010-02-21");
}

TEST_CASE("the language is detected where it is not given") {
  CHECK(record_of("", story).language == "en");
  const Record record = record_of(
      "", "Ngoại trưởng Nga Sergei Lavrov đã gặp Ngoại trưởng Mỹ John Kerry tại Geneva để thảo luận về tình hình Syria.");
  CHECK(record.language == "vi");
  CHECK(record.events.size() == 1);
}

TEST_CASE("an article in a language without a pack gives a note and nothing else") {
  const Record french = record_of("fr", "Le président a rencontré la chancelière.");
  CHECK(french.language == "fr");
  CHECK(french.actors.empty());
  CHECK(french.events.empty());
  REQUIRE(french.notes.size() == 1);
  CHECK(french.notes[0].what == "no language pack for \"fr\"; the article was not read");
  CHECK(french.notes[0].span == Span{0, 40});
  const Record unknown = record_of("", "1234 5678");
  REQUIRE(unknown.notes.size() == 1);
  CHECK(unknown.notes[0].what == "the language was not recognised; the article was not read");
}

TEST_CASE("an empty article gives an empty record") {
  for (const char* text : {"", " \n\n\t", "...", "\"", "-"}) {
    const Record record = record_of("en", text, "2010-02-12");
    CHECK(record.actors.empty());
    CHECK(record.events.empty());
    CHECK(record.times.empty());
  }
}

TEST_CASE("the same article gives the same record, byte for byte") {
  const Knowledge again(Packs::built_in());
  Article article;
  article.id = "a";
  article.text = story;
  article.language = "en";
  article.published = parse_period("2010-02-12");
  const std::string once = write_record(extract(article, built_in_knowledge()));
  CHECK(once == write_record(extract(article, built_in_knowledge())));
  CHECK(once == write_record(extract(article, again)));
}

TEST_CASE("another tool's tree takes the place of ours, and a note says where it does not") {
  Article article;
  article.id = "a";
  article.text = "Hu Jintao hosted Kim Jong Il in Beijing.";
  article.language = "en";
  const auto host = [&] {
    const Record record = extract(article, built_in_knowledge());
    REQUIRE(record.events.size() == 1);
    for (const Participant& participant : record.events[0].participants) {
      if (participant.role == Role::recipient) return participant.actor;
    }
    return std::string();
  };
  CHECK(host() == "person/hu-jintao");
  article.conllu =
      "1\tHu\tHu\tPROPN\t_\t_\t3\tobj\t_\t_\n2\tJintao\tJintao\tPROPN\t_\t_\t1\tflat\t_\t_\n"
      "3\thosted\thost\tVERB\t_\t_\t0\troot\t_\t_\n4\tKim\tKim\tPROPN\t_\t_\t3\tnsubj\t_\t_\n"
      "5\tJong\tJong\tPROPN\t_\t_\t4\tflat\t_\t_\n6\tIl\tIl\tPROPN\t_\t_\t4\tflat\t_\t_\n"
      "7\tin\tin\tADP\t_\t_\t8\tcase\t_\t_\n8\tBeijing\tBeijing\tPROPN\t_\t_\t3\tobl\t_\t_\n"
      "9\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n\n";
  CHECK(host() == "person/kim-jong-il");
  article.text += " They talked.";
  const Record record = extract(article, built_in_knowledge());
  const auto is_note = [](const Note& note) {
    return note.what.starts_with("1 of 2 sentences are not in the given syntax");
  };
  CHECK(std::count_if(record.notes.begin(), record.notes.end(), is_note) == 1);
}

TEST_CASE("offsets are code points of the text as it was given") {
  const Record record = record_of("en", "😀 Vie\u0323\u0302t. Sung Kim met Ri Gun.", "2010-02-12");
  REQUIRE(record.events.size() == 1);
  CHECK(record.events[0].evidence.span == Span{10, 30});
  CHECK(record.events[0].evidence.trigger == Span{19, 22});
}

TEST_CASE("hostile text is read in bounded time") {
  for (const char* part :
       {"Kim met Wu and ", "the U.S. and ", "will not ", "(\"", "of the envoy's ", "Mr. ", "between A, B, ", "who met "}) {
    std::string text;
    while (text.size() < 100000) text += part;
    CHECK_NOTHROW(record_of("en", text, "2010-02-12"));
    CHECK_NOTHROW(record_of("vi", text, "2010-02-12"));
  }
  CHECK_NOTHROW(record_of("en", std::string(100000, 'a')));
  CHECK_NOTHROW(record_of("en", std::string(100000, '\xFF')));
  CHECK_NOTHROW(record_of("vi", std::string("Mỹ\0gặp\0Iran", 15)));
}

}  // namespace
}  // namespace entente
