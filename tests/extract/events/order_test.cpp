// What an article says of the order of its events.
#include <catch2/catch.hpp>

#include <string>

#include "extract/vocabulary.hpp"
#include "tests/extract/dump.hpp"

namespace entente {
namespace {

/// "2 after 1 +2 (two days after)", a relation a line, events by their number.
std::string order_in(std::string_view language, std::string_view text) {
  std::string lines;
  for (const Event& event : record_of(language, text, "2018-06-01").events) {
    const auto number = [](const std::string& id) { return id.substr(id.find('#') + 1); };
    for (const Relation& relation : event.relations) {
      if (!lines.empty()) lines += "\n";
      lines += number(event.id) + " " + std::string(word(relation.kind)) + " " + number(relation.event);
      if (relation.days) lines += " +" + std::to_string(*relation.days);
      lines += " (" + relation.text + ")";
    }
  }
  return lines;
}

TEST_CASE("words of order between two events of a sentence tie them") {
  const Case cases[] = {
      {"Mike Pompeo met Kim Jong Un before Donald Trump visited Japan.", "1 before 2 (before)"},
      {"Mike Pompeo visited Japan after meeting Kim Jong Un.", "1 after 2 (after)"},
      {"Mike Pompeo visited Japan two days after he met Kim Jong Un.", "1 after 2 +2 (two days after)"},
      {"Mike Pompeo met Shinzo Abe a day after the summit between Donald Trump and Kim Jong Un.",
       "1 after 2 +1 (a day after)"},
      {"After visiting Japan, Mike Pompeo met Kim Jong Un.", "2 after 1 (After)"},
      {"Mike Pompeo met Shinzo Abe during his visit to Japan.", "1 during 2 (during)"},
      {"Mike Pompeo met Shinzo Abe ahead of his visit to North Korea.", "1 before 2 (ahead of)"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    CHECK(order_in("en", c.text) == c.dump);
  }
  CHECK(order_in("vi", "Ông Mike Pompeo thăm Nhật Bản sau khi gặp ông Kim Jong Un.") == "1 after 2 (sau khi)");
  CHECK(order_in("vi", "Ông Mike Pompeo gặp ông Kim Jong Un trước khi thăm Nhật Bản.") == "1 before 2 (trước khi)");
}

TEST_CASE("other words between two events say nothing of their order") {
  const Case cases[] = {
      {"Mike Pompeo met Kim Jong Un and visited Japan.", ""},
      {"Mike Pompeo met Kim Jong Un last week and visited Japan.", ""},
      {"Mike Pompeo met Kim Jong Un, officials said after Donald Trump visited Japan.", ""},
      {"Mike Pompeo could meet Kim Jong Un after visiting Japan.", ""},
      {"Mike Pompeo met Kim Jong Un. After that, Donald Trump visited Japan.", ""},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    CHECK(order_in("en", c.text) == c.dump);
  }
}

}  // namespace
}  // namespace entente
