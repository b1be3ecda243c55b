#include "extract/events/frames.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "extract/table.hpp"
#include "extract/vocabulary.hpp"

namespace entente {
namespace {

template <typename Value>
Value word_in(const Table& table, const Table::Row& row, std::size_t column, const char* what) {
  const std::optional<Value> value = parse_word<Value>(row[column]);
  if (!value) table.fail(row, std::string("no ") + what + ": \"" + std::string(row[column]) + '"');
  return *value;
}

std::uint8_t number_in(const Table& table, const Table::Row& row, std::size_t column) {
  std::uint8_t value = 0;
  const std::string_view cell = row[column];
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc{} || end != cell.data() + cell.size())
    table.fail(row, "expected a number from 0 to 255, found \"" + std::string(cell) + '"');
  return value;
}

// "subject^", "object=recipient!", "với=actor"
Slot parse_slot(const Table& table, const Table::Row& row, std::string_view text) {
  Slot slot;
  for (; text.ends_with('!') || text.ends_with('^'); text.remove_suffix(1))
    (text.back() == '!' ? slot.state_only : slot.adjacent) = true;
  const auto equals = text.find('=');
  if (equals != std::string_view::npos) {
    const std::optional<Role> role = parse_word<Role>(text.substr(equals + 1));
    if (!role) table.fail(row, "a slot's role is actor or recipient: " + std::string(text));
    slot.role = *role;
  }
  const std::string_view relation = text.substr(0, equals);
  using enum Slot::Relation;
  slot.relation = relation == "subject"     ? subject
                  : relation == "object"    ? object
                  : relation == "possessor" ? possessor
                                            : preposition;
  if (slot.relation == preposition) slot.preposition = fold(relation);
  return slot;
}

VerbForm form_of(std::string_view part, std::size_t index) {
  constexpr std::array forms = {VerbForm::base, VerbForm::present, VerbForm::past, VerbForm::participle, VerbForm::gerund};
  if (part == "noun") return VerbForm::noun;
  return part == "word" || part == "light word" || index >= forms.size() ? VerbForm::any : forms[index];
}

Frame parse_frame(const Table& table, const Table::Row& row) {
  Frame frame;
  frame.lemma = row[0];
  frame.is_noun = row[1] == "noun";
  frame.is_light = row[1] == "light" || row[1] == "light word";
  if (!frame.is_light) frame.type = word_in<EventType>(table, row, 3, "event type");
  if (!row[4].empty()) frame.mode = word_in<Mode>(table, row, 4, "mode");
  frame.least_sides = number_in(table, row, 5);
  for (const std::string_view slot : split_list(row[6], ' ')) frame.slots.push_back(parse_slot(table, row, slot));
  return frame;
}

CueKind cue_kind(const Table& table, const Table::Row& row) {
  constexpr std::array<std::string_view, 5> kinds = {"negation", "denied", "hypothetical", "planned", "happened"};
  const auto kind = std::find(kinds.begin(), kinds.end(), row[1]);
  if (kind == kinds.end()) table.fail(row, "no kind of cue: " + std::string(row[1]));
  return static_cast<CueKind>(kind - kinds.begin());
}

}  // namespace

Frames Frames::load(const std::string& folder, const Packs& packs, const TokenRules& rules, WordNumbersBuilder& numbers) {
  Frames result;
  PhrasesBuilder trigger_phrases(rules, numbers);
  PhrasesBuilder cue_phrases(rules, numbers);
  const std::string frames_file = folder + "/frames.tsv";
  const Table frame_table = Table::parse(frames_file, packs.read(frames_file),
                                         {"lemma", "part", "forms", "type", "mode", "sides", "slots", "example", "counter"});
  for (const Table::Row& row : frame_table.rows()) {
    const std::vector<std::string_view> forms = split_list(row[2]);
    for (std::size_t i = 0; i < forms.size(); ++i) {
      trigger_phrases.add(forms[i], static_cast<std::uint32_t>(result.triggers.size()));
      result.triggers.push_back({static_cast<std::uint32_t>(result.frames.size()), form_of(row[1], i)});
    }
    result.frames.push_back(parse_frame(frame_table, row));
  }
  const std::string cues_file = folder + "/cues.tsv";
  const Table cue_table = Table::parse(cues_file, packs.read(cues_file), {"cue", "kind", "side", "reach", "example"});
  for (const Table::Row& row : cue_table.rows()) {
    const Cue::Side side = row[2] == "after" ? Cue::Side::after : Cue::Side::before;
    result.cues.push_back({cue_kind(cue_table, row), side, number_in(cue_table, row, 3)});
    for (const std::string_view cue : split_list(row[0]))
      cue_phrases.add(cue, static_cast<std::uint32_t>(result.cues.size() - 1));
  }
  result.trigger_phrases = trigger_phrases.build();
  result.cue_phrases = cue_phrases.build();
  return result;
}

}  // namespace entente
