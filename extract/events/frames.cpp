#include "extract/events/frames.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <map>
#include <string_view>

#include "extract/events/inflection.hpp"
#include "extract/table.hpp"
#include "extract/vocabulary.hpp"

namespace entente {
namespace {

constexpr std::array verb_form_order = {VerbForm::base, VerbForm::present, VerbForm::past, VerbForm::participle,
                                        VerbForm::gerund};

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

Slot::Relation relation_of(std::string_view word) {
  using enum Slot::Relation;
  if (word == "subject") return subject;
  if (word == "object") return object;
  if (word == "indirect") return indirect;
  if (word == "possessor") return possessor;
  if (word == "nmod") return nmod;
  if (word == "speaker") return speaker;
  return word == "clause" ? clause : preposition;
}

// "subject^+", "object*=recipient", "to=recipient!"
Slot parse_slot(const Table& table, const Table::Row& row, std::string_view text) {
  Slot slot;
  const auto strip_marks = [&slot](std::string_view word) {
    for (; !word.empty(); word.remove_suffix(1)) {
      bool* mark = word.back() == '!'   ? &slot.state_only
                   : word.back() == '^' ? &slot.adjacent
                   : word.back() == '+' ? &slot.official
                   : word.back() == '&' ? &slot.assembly
                   : word.back() == '*' ? &slot.inside
                                        : nullptr;
      if (!mark) break;
      *mark = true;
    }
    return word;
  };
  text = strip_marks(text);
  const auto equals = text.find('=');
  if (equals != std::string_view::npos) {
    const std::optional<Role> role = parse_word<Role>(text.substr(equals + 1));
    if (!role) table.fail(row, "a slot's role is actor or recipient: " + std::string(text));
    slot.role = *role;
  }
  const std::string_view relation = strip_marks(text.substr(0, equals));
  slot.relation = relation_of(relation);
  if (slot.relation != Slot::Relation::preposition) return slot;
  slot.preposition = fold(relation);
  std::replace(slot.preposition.begin(), slot.preposition.end(), '_', ' ');
  return slot;
}

CueKind cue_kind(const Table& table, const Table::Row& row) {
  constexpr std::array<std::string_view, 6> kinds = {"negation", "denied",   "hypothetical",
                                                     "planned",  "happened", "reported"};
  const auto kind = std::find(kinds.begin(), kinds.end(), row[1]);
  if (kind == kinds.end()) table.fail(row, "no kind of cue: " + std::string(row[1]));
  return static_cast<CueKind>(kind - kinds.begin());
}

std::optional<Marker> marker_of(std::string_view part) {
  constexpr std::array<std::string_view, 5> markers = {"passive", "nominal", "mutual", "apart", "aside"};
  const auto found = std::find(markers.begin(), markers.end(), part);
  return found == markers.end() ? std::nullopt : std::optional(static_cast<Marker>(found - markers.begin()));
}

enum Column : std::size_t { lemma, part, forms, type, mode, sides, slots, with };

// Reads frames.tsv. Rows of parts `irregular`, `class`, `partner`, `sides` and those of markers only serve the others; they
// may stand anywhere.
class FrameReader {
 public:
  FrameReader(const Table& table, const TokenRules& rules, WordNumbersBuilder& numbers, Frames& frames)
      : table_(table), frames_(frames), triggers_(rules, numbers), complements_(rules, numbers), markers_(rules, numbers) {}

  void read() {
    for (const Table::Row& row : table_.rows()) {
      if (row[part] == "irregular") irregular_.emplace(row[lemma], &row);
      if (row[part] == "class") add_class(row);
      if (row[part] == "partner" || row[part] == "sides") {
        for (const std::string_view word : split_list(row[lemma])) partners_.emplace(word, row[part] == "sides");
      }
      if (const auto marker = marker_of(row[part])) {
        for (const std::string_view word : split_list(row[lemma])) markers_.add(word, static_cast<std::uint32_t>(*marker));
      }
    }
    for (const Table::Row& row : table_.rows()) {
      if (serves(row[part])) continue;
      add_triggers(row);
      frames_.frames.push_back(parse_frame(row));
    }
    frames_.trigger_phrases = triggers_.build();
    frames_.complement_phrases = complements_.build();
    frames_.marker_phrases = markers_.build();
  }

 private:
  static bool serves(std::string_view word) {
    return word == "irregular" || word == "class" || word == "partner" || word == "sides" || marker_of(word);
  }

  void add_class(const Table::Row& row) {
    const std::uint32_t number = class_number(row[lemma]);
    for (const std::string_view noun : split_list(row[forms])) {
      complements_.add(noun, number);
      complements_.add(plural(noun), number);
    }
  }

  std::uint32_t class_number(std::string_view name) {
    return classes_.try_emplace(std::string(name), static_cast<std::uint32_t>(classes_.size())).first->second;
  }

  Frame parse_frame(const Table::Row& row) {
    Frame frame;
    frame.lemma = split_list(row[lemma]).front();
    frame.is_noun = row[part] == "noun" || row[part] == "mass";
    frame.is_light = row[part] == "light" || row[part] == "light word";
    frame.is_none = row[part] == "none";
    if (!frame.is_light && !frame.is_none) frame.type = word_in<EventType>(table_, row, type, "event type");
    if (!row[mode].empty()) frame.mode = word_in<Mode>(table_, row, mode, "mode");
    if (!frame.is_none) frame.least_sides = number_in(table_, row, sides);
    for (const std::string_view slot : split_list(row[slots], ' ')) frame.slots.push_back(slot_of(row, slot));
    for (const std::string_view word : split_list(row[with])) frame.complements.push_back(complement(row, word));
    return frame;
  }

  Slot slot_of(const Table::Row& row, std::string_view text) const {
    Slot slot = parse_slot(table_, row, text);
    const auto partner = partners_.find(slot.preposition);
    if (slot.relation != Slot::Relation::preposition || partner == partners_.end()) return slot;
    slot.all_sides = partner->second;
    slot.partner = slot.role == Role::actor;
    return slot;
  }

  // "@restriction", or a word that is a class of its own: the particle of "call off".
  std::uint32_t complement(const Table::Row& row, std::string_view word) {
    const bool known = classes_.contains(std::string(word));
    if (word.starts_with('@') && !known) table_.fail(row, "no class of nouns: " + std::string(word));
    const std::uint32_t number = class_number(word);
    if (known) return number;
    complements_.add(word, number);
    complements_.add(plural(word), number);
    return number;
  }

  void add(std::string_view phrase, VerbForm form) {
    triggers_.add(phrase, static_cast<std::uint32_t>(frames_.triggers.size()));
    frames_.triggers.push_back({static_cast<std::uint32_t>(frames_.frames.size()), form});
  }

  void add_triggers(const Table::Row& row) {
    const std::string_view kind = row[part];
    if (kind != "verb" && kind != "noun" && kind != "mass" && kind != "light" && kind != "word" && kind != "light word" &&
        kind != "none")
      table_.fail(row, "no part of speech: " + std::string(kind));
    const bool inflects = kind == "verb" || kind == "light";
    if (!row[forms].empty()) return add_forms(row, inflects);
    for (const std::string_view word : split_list(row[lemma])) {
      if (inflects) {
        add_verb(word);
      } else {
        add(word, kind == "noun" || kind == "mass" ? VerbForm::noun : VerbForm::any);
        if (kind == "noun") add(plural(word), VerbForm::noun);
      }
    }
  }

  void add_forms(const Table::Row& row, bool inflects) {
    const std::vector<std::string_view> words = split_list(row[forms]);
    const VerbForm other = row[part] == "noun" || row[part] == "mass" ? VerbForm::noun : VerbForm::any;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (inflects && words.size() != verb_form_order.size())
        table_.fail(row, "expected the five forms of a verb: base|present|past|participle|gerund");
      add(words[i], inflects ? verb_form_order[i] : other);
    }
  }

  // Forms that spell alike are one: past and participle of a regular verb.
  void add_verb(std::string_view words) {
    const std::size_t space = std::min(words.find(' '), words.size());
    const std::string rest(words.substr(space));
    const auto irregular = irregular_.find(words.substr(0, space));
    if (irregular == irregular_.end()) {
      const std::array<std::string, 5> regular = verb_forms(words);
      for (std::size_t i = 0; i < regular.size(); ++i) add(regular[i], verb_form_order[i]);
      return;
    }
    const std::vector<std::string_view> cells = split_list((*irregular->second)[forms]);
    if (cells.size() != verb_form_order.size())
      table_.fail(*irregular->second, "expected the five forms of a verb: base|present|past|participle|gerund");
    for (std::size_t i = 0; i < cells.size(); ++i) {
      for (const std::string_view form : split_list(cells[i], '/')) add(std::string(form) + rest, verb_form_order[i]);
    }
  }

  const Table& table_;
  Frames& frames_;
  PhrasesBuilder triggers_;
  PhrasesBuilder complements_;
  PhrasesBuilder markers_;
  std::map<std::string_view, const Table::Row*> irregular_;
  std::map<std::string, std::uint32_t> classes_;
  std::map<std::string, bool, std::less<>>
      partners_;  // prepositions of mutual deeds; whether all who take part stand behind
};

}  // namespace

bool Frame::takes_clause() const {
  return std::any_of(slots.begin(), slots.end(), [](const Slot& s) { return s.relation == Slot::Relation::clause; });
}

bool Frames::has_marker(const Tokens& tokens, std::uint32_t token, Marker marker) const {
  const auto match = marker_phrases.longest_at(tokens, token, static_cast<std::uint32_t>(tokens.tokens.size()));
  return match &&
         std::find(match->values.begin(), match->values.end(), static_cast<std::uint32_t>(marker)) != match->values.end();
}

Frames Frames::load(const std::string& folder, const Packs& packs, const TokenRules& rules, WordNumbersBuilder& numbers) {
  Frames result;
  const std::string frames_file = folder + "/frames.tsv";
  const Table frame_table =
      Table::parse(frames_file, packs.read(frames_file),
                   {"lemma", "part", "forms", "type", "mode", "sides", "slots", "with", "example", "counter"});
  FrameReader(frame_table, rules, numbers, result).read();
  PhrasesBuilder cue_phrases(rules, numbers);
  const std::string cues_file = folder + "/cues.tsv";
  const Table cue_table = Table::parse(cues_file, packs.read(cues_file), {"cue", "kind", "side", "reach", "example"});
  for (const Table::Row& row : cue_table.rows()) {
    const Cue::Side side = row[2] == "after" ? Cue::Side::after : Cue::Side::before;
    result.cues.push_back({cue_kind(cue_table, row), side, number_in(cue_table, row, 3)});
    for (const std::string_view cue : split_list(row[0]))
      cue_phrases.add(cue, static_cast<std::uint32_t>(result.cues.size() - 1));
  }
  result.cue_phrases = cue_phrases.build();
  return result;
}

}  // namespace entente
