// One language's grammar of time expressions: word classes and patterns, read from two tables and compiled once.
//
// languages/XX/times_words.tsv names words and what they mean; languages/XX/times_rules.tsv has patterns over them. A
// pattern is a sequence of
//   month          a word or phrase of that class; its meaning is merged into the expression's
//   "of the"       these words
//   <date>         a part: one of the rows of kind "part" with that name, all of them above
//   #day           digits: #day #month #year (four digits) #short_year (two) #hour #minute #second set the field when the
//                  number fits it; #n (any number) and #nn (two digits) set n; #round_year and #round_nn are those of
//                  four and two digits that end in 0 ("1990s", "90s") and set n; #old_year is a year of three digits
//   ^              a capitalised word that the grammar does not know ("Baghdad" of "5 p.m. Baghdad time"); not the second
//   word ~              no space here ( x y | z )    alternatives; "?" after an item: it may be missing [ x y ]        a
//   piece: a pattern with pieces gives one expression for each; what stands outside belongs to all a:item         the number
//   that the item stands for goes to label a (b, c, d) and the item adds no meaning
// The column "meaning" adds fields (TimeAssignment); "2.month=3" adds to the second piece only. The column "when" restricts
// the context: "cap" (begins with a capital), "prev=CLASS,..", "prev!=..", "next=..", "next!=..", where @cap is a
// capitalised word, @start a sentence's beginning or end, @number digits, @word any word, @glued a digit, dash or slash that
// follows without a space. Kinds: "time" (an expression), "part" (see above), "skip" (looks like one and is none). The
// longest match wins, then the upper row.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "extract/flat_array.hpp"
#include "extract/packs.hpp"
#include "extract/table.hpp"
#include "extract/times/atoms.hpp"
#include "extract/times/meaning.hpp"

namespace entente {

/// A phrase of a class.
struct TimePhrase {
  std::uint16_t word_class = 0;
  std::vector<std::uint32_t> words;
  TimeMeaning meaning;
};

/// One step of a compiled pattern.
struct TimeInstruction {
  enum class Op : std::uint8_t { word_class, word, number, part, name, glue, open, close, split, jump, accept };
  Op op = Op::accept;
  std::uint8_t label = 0;    ///< 1 to 4: the register that catches the number; 0: none
  std::uint16_t value = 0;   ///< class, part or NumberKind
  std::uint32_t target = 0;  ///< word, or where split and jump may go on
};

enum class TimeNumber : std::uint8_t {
  day,
  month,
  year,
  short_year,
  hour,
  minute,
  second,
  n,
  nn,
  round_year,
  round_nn,
  old_year
};

/// A word class or a pseudo-class of the column "when".
struct TimeContext {
  enum class Kind : std::uint8_t { word_class, capital, start, number, word, glued };
  Kind kind = Kind::word_class;
  std::uint16_t word_class = 0;
};

struct TimeRule {
  enum class Kind : std::uint8_t { part, time, skip };
  struct Condition {
    bool before = false;  // of the atom before or of the one behind
    bool wanted = false;  // one of the contexts must be there, or none of them may
    std::vector<TimeContext> contexts;
  };
  struct Assigned {
    std::uint8_t piece = 0;  // 0: all
    TimeAssignment assignment;
  };
  Kind kind = Kind::time;
  std::string name;
  std::uint32_t start = 0;  ///< first instruction
  bool capital = false;
  std::vector<Condition> conditions;
  std::vector<Assigned> meaning;
};

class TimeGrammar {
 public:
  /// Throws Error "file:line: ..." when a table is not well formed.
  static TimeGrammar load(const Packs& packs, std::string_view language);

  const WordNumbers& words() const { return words_; }
  /// One more than the largest number of a word.
  std::uint32_t word_count() const { return word_count_; }
  const std::vector<TimeRule>& rules() const { return rules_; }
  const std::vector<TimeInstruction>& code() const { return code_; }
  /// A rule that may match where its first atom stands.
  struct Candidate {
    std::uint16_t rule = 0;
    std::uint16_t alone = 0;    ///< 1: may end with the first atom
    std::uint32_t seconds = 0;  ///< else the second is one of this set
  };
  /// Rules of kind time or skip whose expressions may begin with that word, or with digits.
  std::span<const Candidate> candidates(const TimeAtom& atom) const { return candidates_[key(atom)]; }
  /// Whether the atom may stand second.
  bool may_follow(const Candidate& candidate, const TimeAtom& atom) const {
    return word_sets_[candidate.seconds][key(atom)] != 0;
  }
  /// Whether any of them has a chance: what all need of the atoms, as one.
  const Candidate& any_candidate(const TimeAtom& atom) const { return any_candidate_[key(atom)]; }
  const Candidate& any_part_candidate(std::uint16_t part, const TimeAtom& atom) const {
    return any_part_candidate_[part * std::size_t{word_count_} + key(atom)];
  }
  /// Rules of a part, in their order; and those that may begin with that word, or with digits.
  const std::vector<std::uint16_t>& part(std::uint16_t part) const { return parts_[part]; }
  std::span<const Candidate> part_candidates(std::uint16_t part, const TimeAtom& atom) const {
    return part_candidates_[part * std::size_t{word_count_} + key(atom)];
  }
  std::size_t part_count() const { return parts_.size(); }
  /// Phrases that begin with a word, longest first.
  const std::vector<TimePhrase>& phrases(std::uint32_t word) const { return phrases_[word]; }
  /// Whether a word ends as verbs of the past do: the class cue_past_ending.
  bool has_past_ending(std::string_view word) const;
  /// Number of a class; 0 when no word is of it.
  std::uint16_t find_class(std::string_view name) const;

 private:
  friend class TimeGrammarLoader;
  friend struct ImageParts;
  template <typename Self>
  static auto parts(Self& self) {
    return std::tie(self.words_, self.word_count_, self.classes_, self.part_names_, self.phrases_, self.parts_, self.code_,
                    self.rules_, self.candidates_, self.any_candidate_, self.part_candidates_, self.any_part_candidate_,
                    self.word_sets_, self.past_endings_);
  }
  // Unknown words share 0 with digits: where it matters they fail at once, having no number.
  static std::size_t key(const TimeAtom& atom) { return atom.digits > 0 ? 0 : atom.word; }
  WordNumbers words_;
  std::uint32_t word_count_ = 1;
  std::map<std::string, std::uint16_t, std::less<>> classes_;
  std::map<std::string, std::uint16_t, std::less<>> part_names_;
  std::vector<std::vector<TimePhrase>> phrases_;  // by first word
  std::vector<std::vector<std::uint16_t>> parts_;
  std::vector<TimeInstruction> code_;
  std::vector<TimeRule> rules_;
  FlatLists<Candidate> candidates_;  // by first word; 0 for digits
  FlatArray<Candidate> any_candidate_;
  FlatLists<Candidate> part_candidates_;  // by part, then first word
  FlatArray<Candidate> any_part_candidate_;
  FlatLists<char> word_sets_;  // by word: whether it is one of the set
  std::vector<std::string> past_endings_;
};

}  // namespace entente
