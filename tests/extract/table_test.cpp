// The form of data files, and the messages for those that do not fit it.
#include "extract/table.hpp"

#include <catch2/catch.hpp>

#include "extract/error.hpp"

namespace entente {
namespace {

Table parse(std::string_view content) { return Table::parse("folder/verbs.tsv", content, {"verb", "forms", "example"}); }

std::string shown(const Table& table) {
  std::string result;
  for (const Table::Row& row : table.rows()) {
    result += std::to_string(row.line);
    for (const std::string_view cell : row.cells) result.append("|").append(cell);
    result += ' ';
  }
  return result;
}

TEST_CASE("cells are trimmed, a hyphen is an empty one, the last ones may be left out") {
  CHECK(shown(parse("# verb\tforms\texample\nmeet\tmet\tThey met.\n")) == "2|meet|met|They met. ");
  CHECK(shown(parse("# verb\tforms\texample\nmeet\t-\t -- \nsee\n")) == "2|meet||-- 3|see|| ");
  CHECK(shown(parse("#verb\tforms\texample\r\n meet \t met\tx\r\n")) == "2|meet|met|x ");
  CHECK(shown(parse("# verb\tforms\texample\nmeet")) == "2|meet|| ");
}

TEST_CASE("further comments and empty lines are passed over, and counted") {
  CHECK(shown(parse("\n# verb\tforms\texample\n# meetings\n\n  \t\nmeet\n#\nsee\n")) == "6|meet|| 8|see|| ");
  CHECK(parse("").rows().empty());
  CHECK(parse("# verb\tforms\texample").rows().empty());
}

TEST_CASE("a table that does not fit is refused with file, line, cause and the line itself") {
  CHECK_THROWS_WITH(
      parse("# verb\tform\texample\nmeet\n"),
      "folder/verbs.tsv:1: the first comment must name the columns verb, forms, example\n  # verb\tform\texample");
  CHECK_THROWS_WITH(parse("# verb\tforms\nmeet\n"),
                    "folder/verbs.tsv:1: the first comment must name the columns verb, forms, example\n  # verb\tforms");
  CHECK_THROWS_WITH(parse("\nmeet\tmet\n"),
                    "folder/verbs.tsv:2: a comment that names the columns must come first\n  meet\tmet");
  CHECK_THROWS_WITH(parse("# verb\tforms\texample\n\na\tb\tc\td\n"),
                    "folder/verbs.tsv:3: 4 cells where at most 3 fit (verb, forms, example)\n  a\tb\tc\td");
  CHECK_THROWS_AS(parse("meet"), Error);
}

TEST_CASE("who reads a table points at its rows in the same form") {
  const Table table = parse("# verb\tforms\texample\nmeet\tmet\n");
  CHECK_THROWS_WITH(table.fail(table.rows()[0], "no verb"), "folder/verbs.tsv:2: no verb\n  meet\tmet\t");
}

TEST_CASE("a list has no empty parts") {
  CHECK(split_list("a|b c| d ") == std::vector<std::string_view>{"a", "b c", "d"});
  CHECK(split_list("|a||") == std::vector<std::string_view>{"a"});
  CHECK(split_list("a b", ' ') == std::vector<std::string_view>{"a", "b"});
  CHECK(split_list("").empty());
}

}  // namespace
}  // namespace entente
