// The pattern language of times_rules.tsv, on small grammars.
#include "extract/times/grammar.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "extract/error.hpp"
#include "extract/times/match.hpp"
#include "extract/times/values.hpp"

namespace entente {
namespace {

/// A pack folder of one language "xx", removed at the end.
class PackFolder {
 public:
  PackFolder(const std::string& words, const std::string& rules)
      : path_(std::filesystem::temp_directory_path() / ("entente-time-grammar-test-" + std::to_string(getpid()))) {
    std::filesystem::create_directories(path_ / "languages/xx");
    std::ofstream(path_ / "languages/xx/times_words.tsv") << "# class\twords\tmeaning\n" << words;
    std::ofstream(path_ / "languages/xx/times_rules.tsv") << "# kind\tname\tpattern\tmeaning\twhen\n" << rules;
  }
  PackFolder(const PackFolder&) = delete;
  PackFolder& operator=(const PackFolder&) = delete;
  ~PackFolder() { std::filesystem::remove_all(path_); }
  TimeGrammar grammar() const { return TimeGrammar::load(Packs::folder(path_), "xx"); }

 private:
  std::filesystem::path path_;
};

const std::string words = "month\tmarch\tmonth=3\nmonth\tmay\tmonth=5\nunit\tday|days\tunit=day\ndigit\tthree\tn=3\n";

std::string matches(const TimeGrammar& grammar, std::string_view utf8) {
  const Text text(utf8);
  const Tokens tokens = find_tokens(text, TokenRules{});
  const auto atoms = find_time_atoms(tokens, grammar.words());
  std::string result;
  for (const TimeMatch& match : match_times(atoms, grammar)) {
    const Span span = join(atoms[match.first].span, atoms[match.last - 1].span);
    result += "[" + std::string(text.slice(span)) + "=" + timex_value(match.meaning) + "]";
  }
  return result;
}

std::string problem(const std::string& rules) {
  try {
    PackFolder(words, rules).grammar();
  } catch (const Error& error) {
    const std::string what = error.what();
    return what.substr(0, what.find('\n'));
  }
  return "";
}

TEST_CASE("meanings of words are merged, the longest match wins, then the upper row") {
  const PackFolder folder(words,
                          "time\ta\tmonth\t-\n"
                          "time\tb\tmonth #day\t-\n"
                          "time\tc\tmonth #n\tday=1\n"
                          "time\td\tmonth #day \",\"? #year\t-\n");
  CHECK(matches(folder.grammar(), "march 5, 2010 and May 7, in may") ==
        "[march 5, 2010=2010-03-05][May 7=XXXX-05-07][may=XXXX-05]");
}

TEST_CASE("labels catch numbers and meanings count with them") {
  const PackFolder folder(words, "time\ta\ta:#n ~ \":\" ~ b:#n\tyear=a*100+b-1\ntime\tb\ta:digit b:#n\tdecade=a+b/10\n");
  CHECK(matches(folder.grammar(), "19:10, three 1980") == "[19:10=1909][three 1980=201]");
}

TEST_CASE("pieces give one expression each and share month and year") {
  const PackFolder folder(words, "time\ta\t[#day] (\"-\" | \"and\") [#day month #year?]\t-\n");
  CHECK(matches(folder.grammar(), "7 and 8 may 2009") == "[7=2009-05-07][8 may 2009=2009-05-08]");
}

TEST_CASE("parts are patterns within patterns") {
  const PackFolder folder(words,
                          "part\tcount\ta:digit\tn=a\npart\tcount\ta:#n\tn=a\n"
                          "time\ta\t(<count> | \"a\") \"more\"? unit\top=duration\n");
  CHECK(matches(folder.grammar(), "three days, 12 more days, a day") == "[three days=P3D][12 more days=P12D][a day=P1D]");
}

TEST_CASE("context decides whether a row holds") {
  const PackFolder folder(words, "time\ta\tmonth\t-\tcap prev!=digit next!=@number,@glued\n");
  CHECK(matches(folder.grammar(), "May may three May May 5 May-5") == "[May=XXXX-05]");
}

TEST_CASE("rows to skip take their words and give nothing") {
  const PackFolder folder(words, "time\ta\tmonth\t-\nskip\tb\tmonth \"queen\"\t-\n");
  CHECK(matches(folder.grammar(), "may queen, may") == "[may=XXXX-05]");
}

TEST_CASE("fields that no calendar has make no match") {
  const PackFolder folder(words, "time\ta\ta:#n month\tday=a\n");
  CHECK(matches(folder.grammar(), "31 may, 32 may, 0 may").find("32") == std::string::npos);
}

TEST_CASE("a wrong row is told by file and line") {
  const std::string file = "languages/xx/times_rules.tsv:2: ";
  CHECK(problem("time\ta\tweekday\t-\n") == file + "no word is of class 'weekday'");
  CHECK(problem("time\ta\t(month\t-\n") == file + "missing ')'");
  CHECK(problem("time\ta\tmonth)\t-\n") == file + "unexpected ')'");
  CHECK(problem("time\ta\tmonth?\t-\n") == file + "the pattern can be empty");
  CHECK(problem("time\ta\t<day>\t-\n") == file + "no part <day> above");
  CHECK(problem("part\ta\t<a>\t-\n") == file + "no part <a> above");
  CHECK(problem("time\ta\t#week\t-\n") == file + "no kind of number: #week");
  CHECK(problem("time\ta\tmonth\tmonht=3\n") == file + "no assignment of a time field: 'monht=3'");
  CHECK(problem("times\ta\tmonth\t-\n") == file + "the kind is part, time or skip");
  CHECK(problem("time\ta\tmonth\t-\tbefore=month\n") == file + "conditions are of 'prev' or 'next'");
  CHECK(problem("time\ta\t[month] [month] [month] [month]\t-\n") == file + "more than three pieces");
}

}  // namespace
}  // namespace entente
