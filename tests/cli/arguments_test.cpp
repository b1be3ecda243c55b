#include "cli/arguments.hpp"

#include <catch2/catch.hpp>

using namespace entente;

namespace {

template <typename Wanted>
Wanted parse(std::vector<std::string> words) {
  return std::get<Wanted>(parse_arguments(std::move(words)));
}

std::string complaint(std::vector<std::string> words) {
  try {
    parse_arguments(std::move(words));
  } catch (const WrongUse& error) {
    return error.what();
  }
  return "no complaint";
}

using Words = std::vector<std::string>;
using Formats = std::vector<OutputFormat>;

}  // namespace

TEST_CASE("every verb has help with an example") {
  for (const std::string& verb : verbs()) {
    INFO(verb);
    const std::string help = parse<PrintRequest>({verb, "--help"}).text;
    CHECK(help.find("Usage: entente " + verb) != std::string::npos);
    CHECK(help.find("Examples:\n  ") != std::string::npos);
    CHECK(help.find("  entente " + verb + " ") != std::string::npos);
    CHECK(parse<PrintRequest>({verb, "-h"}).text == help);
  }
}

TEST_CASE("the program has help that names all verbs, and a version") {
  const std::string help = parse<PrintRequest>({"--help"}).text;
  for (const std::string& verb : verbs()) CHECK(help.find("\n  " + verb + " ") != std::string::npos);
  CHECK(parse<PrintRequest>({"--version"}).text.rfind("entente ", 0) == 0);
}

TEST_CASE("a list option never takes the articles behind it") {
  const std::vector<Words> orders = {{"build", "--formats", "svg,png", "a.txt", "b.txt", "-o", "out"},
                                     {"build", "--formats=svg,png", "a.txt", "b.txt", "-o", "out"},
                                     {"build", "a.txt", "--formats", "svg", "--formats", "png", "b.txt", "-o", "out"},
                                     {"build", "-o", "out", "a.txt", "b.txt", "--formats", "SVG,PNG"}};
  for (const Words& words : orders) {
    const auto request = parse<BuildRequest>(words);
    CHECK(request.formats == Formats{OutputFormat::svg, OutputFormat::png});
    CHECK(request.reading.paths == Words{"a.txt", "b.txt"});
    CHECK(request.folder == "out");
  }
  const auto met = parse<MetRequest>({"met", "--status", "planned", "out", "A", "B"});
  CHECK(met.filter.statuses == std::vector<Status>{Status::planned});
  CHECK(met.folder + met.one + met.other == "outAB");
  const auto events = parse<EventsRequest>({"events", "--type", "consult,AGREE", "--status", "denied", "out"});
  CHECK(events.filter.types == std::vector<EventType>{EventType::consult, EventType::agree});
  CHECK(events.filter.statuses == std::vector<Status>{Status::denied});
  CHECK(events.folder == "out");
}

TEST_CASE("a file may be called like a verb or an option") {
  CHECK(parse<BuildRequest>({"build", "build", "met", "-o", "out"}).reading.paths == Words{"build", "met"});
  CHECK(parse<ExtractRequest>({"extract", "--", "-x"}).reading.paths == Words{"-x"});
}

TEST_CASE("extract reads standard input unless it is told otherwise") {
  CHECK(parse<ExtractRequest>({"extract"}).reading.paths == Words{"-"});
  CHECK(parse<ExtractRequest>({"extract", "-"}).reading.paths == Words{"-"});
}

TEST_CASE("dates are days, months or years") {
  const auto met = parse<MetRequest>({"met", "out", "--from", "2009-10", "--to", "2009-10"});
  CHECK(iso(*met.filter.from) == "2009-10-01");
  CHECK(iso(*met.filter.to) == "2009-10-31");
  CHECK(iso(*parse<BuildRequest>({"build", "a", "-o", "o", "--published", "2010"}).reading.published) ==
        "2010-01-01/2010-12-31");
}

TEST_CASE("a drawing goes where and in what format it is told") {
  const auto plain = parse<DrawRequest>({"diagram", "out"});
  CHECK((plain.drawing == Drawing::relations && plain.output.empty() && !plain.format));
  const auto full = parse<DrawRequest>({"timeline", "out", "-o", "-", "--format", "dot", "--type", "CONSULT"});
  CHECK((full.drawing == Drawing::timeline && full.output == "-" && full.format == OutputFormat::dot));
  CHECK(full.filter.types == std::vector<EventType>{EventType::consult});
}

TEST_CASE("wrong use is told in one sentence that says what to do") {
  const std::vector<std::pair<Words, std::string>> table = {
      {{},
       "say what to do: build, extract, parse, met, events, actors, why, timeline, diagram, export, train, "
       "score-syntax; see entente --help"},
      {{"biuld", "a"}, "there is no verb 'biuld'; did you mean build?"},
      {{"xyzzy"}, "there is no verb 'xyzzy'; see entente --help"},
      {{"--bogus"}, "there is no option '--bogus'; see entente --help"},
      {{"build", "-o", "out"}, "build needs ARTICLE; see entente build --help"},
      {{"build", "a"}, "build needs -o DIR; see entente build --help"},
      {{"build", "a", "-o"}, "--output needs a value; see entente build --help"},
      {{"build", "a", "-o", "b", "-o", "c"}, "--output can be given only once; see entente build --help"},
      {{"build", "a", "-o", "b", "--formt", "svg"}, "build has no option --formt; did you mean --formats?"},
      {{"build", "a", "-o", "b", "--formats", "svg,sgv"},
       "--formats takes svg, png, pdf, dot, csv, json, not 'sgv'; did you mean svg?"},
      {{"build", "a", "-o", "b", "--published", "2010-02-30"},
       "--published takes a date like 2010-02-12, 2010-02 or 2010, not '2010-02-30'"},
      {{"extract", "--input-format", "pdf"}, "--input-format takes text, html, ndjson, not 'pdf'"},
      {{"met"}, "met needs DIR; see entente met --help"},
      {{"met", "out", "A", "B", "C"}, "met has no place for 'C'; see entente met --help"},
      {{"met", "out", "--sta", "planned"}, "met has no option --sta; see entente met --help"},
      {{"met", "out", "--status", ""}, "--status takes happened, planned, denied, hypothetical, not ''"},
      {{"met", "out", "--from", "2010-03", "--to", "2010-02"}, "--from 2010-03-01 is after --to 2010-02-28"},
      {{"why", "out"}, "why needs WHAT; see entente why --help"},
      {{"timeline", "out", "--format", "csv"}, "--format takes svg, png, pdf, dot, not 'csv'"},
      {{"timeline", "out", "--from", "2010"},
       "a drawing of only some events would replace the whole one in DIR; give -o FILE"},
      {{"diagram", "out", "--status", "denied"},
       "a drawing of only some events would replace the whole one in DIR; give -o FILE"},
      {{"met", "out", ""}, "A must not be empty; see entente met --help"},
      {{"met", "out", "A", ""}, "B must not be empty; see entente met --help"},
      {{"met", ""}, "DIR must not be empty; see entente met --help"},
      {{"build", "a", "-o", ""}, "--output must not be empty; see entente build --help"},
      {{"build", "a", "", "-o", "out"}, "ARTICLE must not be empty; see entente build --help"},
      {{"parse", "a", "--sentence", "3"}, "--sentence says which sentence to draw; give --svg FILE with it"},
      {{"train", "../en", "a", "-o", "b"}, "LANGUAGE is a code like en, vi or pt-BR, not '../en'"},
      {{"score-syntax", "e n", "a"}, "LANGUAGE is a code like en, vi or pt-BR, not 'e n'"},
      {{"extract", ""}, "FILE must not be empty; see entente extract --help"},
  };
  for (const auto& [words, sentence] : table) CHECK(complaint(words) == sentence);
}
