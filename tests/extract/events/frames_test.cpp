// The language packs' own examples: every frame and every cue shows a sentence that it is for.
#include "extract/events/frames.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

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

bool is_trigger_of(const Event& event, std::string_view sentence, const std::vector<std::string_view>& forms) {
  const std::string trigger = fold(Text(sentence).slice(event.evidence.trigger));
  return std::any_of(forms.begin(), forms.end(), [&](std::string_view form) { return fold(form) == trigger; });
}

void check_frames(const std::string& language) {
  const std::string path = "languages/" + language + "/frames.tsv";
  const Table table = table_of(path, {"lemma", "part", "forms", "type", "mode", "sides", "slots", "example", "counter"});
  REQUIRE(table.rows().size() > 15);
  for (const Table::Row& row : table.rows()) {
    if (row[1].starts_with("light")) continue;
    const std::vector<std::string_view> forms = split_list(row[2]);
    INFO(path << ":" << row.line << ": " << row[7] << " / " << row[8]);
    const Record example = record_of(language, row[7], published);
    INFO(dump_events(example));
    CHECK(std::any_of(example.events.begin(), example.events.end(), [&](const Event& event) {
      return word(event.type) == row[3] && word(event.mode) == row[4] && is_trigger_of(event, row[7], forms);
    }));
    const Record counter = record_of(language, row[8], published);
    INFO(dump_events(counter));
    CHECK(std::none_of(counter.events.begin(), counter.events.end(),
                       [&](const Event& event) { return is_trigger_of(event, row[8], forms); }));
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
    CHECK(word(meeting->status) == (row[1] == "negation" ? "denied" : row[1]));
  }
}

TEST_CASE("every English frame finds its example and leaves its counter-example") { check_frames("en"); }

TEST_CASE("every Vietnamese frame finds its example and leaves its counter-example") { check_frames("vi"); }

TEST_CASE("every English cue decides its example") { check_cues("en"); }

TEST_CASE("every Vietnamese cue decides its example") { check_cues("vi"); }

}  // namespace
}  // namespace entente
