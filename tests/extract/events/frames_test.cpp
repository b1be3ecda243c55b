// The language packs' own examples: every frame and every cue shows a sentence that it is for.
#include "extract/events/frames.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "extract/events/inflection.hpp"
#include "extract/table.hpp"
#include "extract/vocabulary.hpp"
#include "tests/extract/dump.hpp"

namespace entente {
namespace {

constexpr std::string_view published = "2010-02-12";

Table table_of(const std::string& path, const std::vector<std::string>& columns) {
  static const Packs packs = Packs::built_in();
  return Table::parse(path, packs.read(path), columns);
}

bool serves(std::string_view part) {
  return part == "light" || part == "light word" || part == "none" || part == "irregular" || part == "class" ||
         part == "partner" || part == "sides" || part == "passive" || part == "nominal" || part == "mutual" ||
         part == "apart" || part == "aside";
}

// The forms of a verb, from the table's own irregular ones.
std::array<std::string, 5> forms_of(const Table& table, std::string_view lemma) {
  const std::size_t space = std::min(lemma.find(' '), lemma.size());
  std::array<std::string, 5> forms = verb_forms(lemma);
  for (const Table::Row& row : table.rows()) {
    if (row[1] != "irregular" || row[0] != lemma.substr(0, space)) continue;
    const auto cells = split_list(row[2]);
    for (std::size_t i = 0; i < forms.size(); ++i)
      forms[i] = std::string(split_list(cells[i], '/').front()) + std::string(lemma.substr(space));
  }
  return forms;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = what.empty() ? std::string::npos : text.find(what);
  return at == std::string::npos ? std::string() : text.replace(at, what.size(), with);
}

// The example with another lemma of its row in place of the first; empty where the first is not in it as it stands.
std::string example_with(const Table& table, const Table::Row& row, std::string_view lemma) {
  const std::string first(split_list(row[0]).front());
  std::string text(row[8]);
  if (row[1] != "verb") {
    const std::string found = replaced(text, first, std::string(lemma));
    if (!found.empty() || first.empty()) return found;
    std::string capital = first;
    std::string other(lemma);
    capital[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(capital[0])));
    return replaced(text, capital, other);
  }
  const std::string from = forms_of(table, first)[2];
  const std::string to = forms_of(table, lemma)[2];
  return replaced(text, from, to);
}

bool finds(const std::string& language, const Table::Row& row, std::string_view text) {
  const Record record = record_of(language, text, published);
  UNSCOPED_INFO(text << ": " << dump_events(record));
  return std::any_of(record.events.begin(), record.events.end(),
                     [&](const Event& event) { return word(event.type) == row[3] && word(event.mode) == row[4]; });
}

void check_frames(const std::string& language) {
  const std::string path = "languages/" + language + "/frames.tsv";
  const Table table =
      table_of(path, {"lemma", "part", "forms", "type", "mode", "sides", "slots", "with", "example", "counter"});
  REQUIRE(table.rows().size() > 90);
  for (const Table::Row& row : table.rows()) {
    if (serves(row[1])) continue;
    INFO(path << ":" << row.line);
    CHECK(finds(language, row, row[8]));
    CHECK_FALSE(finds(language, row, row[9]));
    if (!row[2].empty()) continue;
    for (const std::string_view lemma : split_list(row[0])) {
      const std::string example = example_with(table, row, lemma);
      INFO(lemma << " in \"" << row[8] << '"');
      CHECK(!example.empty());
      CHECK(finds(language, row, example));
    }
  }
}

void check_cues(const std::string& language) {
  const std::string path = "languages/" + language + "/cues.tsv";
  const Table table = table_of(path, {"cue", "kind", "side", "reach", "example"});
  REQUIRE(table.rows().size() > 5);
  for (const Table::Row& row : table.rows()) {
    INFO(path << ":" << row.line << ": " << row[4]);
    REQUIRE_FALSE(row[4].empty());
    const std::vector<std::string_view> cues = split_list(row[0]);
    CHECK(std::any_of(cues.begin(), cues.end(),
                      [&](std::string_view cue) { return row[4].find(cue) != std::string_view::npos; }));
    const Record record = record_of(language, row[4], published);
    INFO(dump_events(record));
    const auto meeting = std::find_if(record.events.begin(), record.events.end(),
                                      [](const Event& e) { return e.type == EventType::consult; });
    REQUIRE(meeting != record.events.end());
    CHECK(word(meeting->status) == (row[1] == "negation" ? "denied" : row[1] == "reported" ? "hypothetical" : row[1]));
  }
}

TEST_CASE("every English frame finds its example and leaves its counter-example") { check_frames("en"); }

TEST_CASE("every Vietnamese frame finds its example and leaves its counter-example") { check_frames("vi"); }

TEST_CASE("every English cue decides its example") { check_cues("en"); }

TEST_CASE("every Vietnamese cue decides its example") { check_cues("vi"); }

}  // namespace
}  // namespace entente
