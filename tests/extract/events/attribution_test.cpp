// Who tells of an event, where it is not the article's own word.
#include "extract/events/attribution.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "tests/extract/dump.hpp"

namespace entente {
namespace {

// Source of the first event; "none" where there is no event.
std::string source(std::string_view language, std::string_view text) {
  const Record record = record_of(language, text, "2010-02-12");
  return record.events.empty() ? "none" : record.events.front().reported_by;
}

void check(std::string_view language, const std::vector<Case>& table) {
  for (const Case& c : table) {
    INFO(c.text);
    CHECK(source(language, c.text) == c.dump);
  }
}

TEST_CASE("a medium and whoever says it are sources") {
  check("en", {
                  {"Sung Kim met Ri Gun, Yonhap reported.", "Yonhap"},
                  {"Japan said that Sung Kim met Ri Gun.", "state/JPN"},
                  {"Sung Kim met Ri Gun, according to Japan.", "state/JPN"},
                  {"Sung Kim met Ri Gun.", ""},
              });
  check("vi", {
                  {"Nhật Bản cho biết ông Sung Kim gặp ông Ri Gun.", "state/JPN"},
                  {"Theo Nhật Bản, ông Sung Kim gặp ông Ri Gun.", "state/JPN"},
                  {"Ông Sung Kim gặp ông Ri Gun.", ""},
              });
}

TEST_CASE("what the article says of a speaker has no source") {
  check("en", {
                  {"Sung Kim, who met Ri Gun, said it would rain.", ""},
                  {"Sung Kim said after meeting Ri Gun that it would rain.", ""},
              });
}

}  // namespace
}  // namespace entente
