// A backtracking run of each rule's code with an explicit stack of threads. Parts are matched once for each atom and
// remembered for a while, with all their possible ends. Pieces inherit the year and the month that they lack.
#include "extract/time_match.hpp"

#include <algorithm>

namespace entente {
namespace {

using Op = TimeInstruction::Op;

constexpr int max_pieces = 3;
constexpr int max_steps = 4000;  // of one rule at one atom: patterns need far fewer

struct Thread {
  std::uint32_t pc = 0;
  std::uint32_t at = 0;
  std::uint8_t piece = 0;
  TimeRegisters registers = {};
  std::array<TimeMeaning, max_pieces + 1> meanings;  // 0: what belongs to all
  std::array<std::uint32_t, max_pieces + 1> first = {};
  std::array<std::uint32_t, max_pieces + 1> last = {};
};

struct PartMatch {
  std::uint32_t last = 0;
  TimeMeaning meaning;
};

bool phrase_at(const std::vector<TimeAtom>& atoms, std::uint32_t at, const TimePhrase& phrase) {
  if (at + phrase.words.size() > atoms.size()) return false;
  for (std::size_t i = 1; i < phrase.words.size(); ++i) {
    const TimeAtom& atom = atoms[at + i];
    if (atom.word != phrase.words[i] || atom.barrier) return false;
  }
  return true;
}

/// Puts a number of digits where its kind says; false when it does not fit.
bool take_number(const TimeAtom& atom, TimeNumber kind, std::uint8_t label, Thread& thread) {
  if (atom.number < 0) return false;
  struct Shape {
    TimeField field;
    int least_digits, most_digits, least, most;
  };
  static constexpr std::array<Shape, 9> shapes = {{{TimeField::day, 1, 2, 1, 31},
                                                   {TimeField::month, 1, 2, 1, 12},
                                                   {TimeField::year, 4, 4, 1000, 2199},
                                                   {TimeField::year, 2, 2, 0, 99},
                                                   {TimeField::hour, 1, 2, 0, 24},
                                                   {TimeField::minute, 2, 2, 0, 59},
                                                   {TimeField::second, 2, 2, 0, 60},
                                                   {TimeField::n, 1, 9, 0, 30000},
                                                   {TimeField::n, 2, 2, 0, 99}}};
  const Shape& shape = shapes[static_cast<std::size_t>(kind)];
  if (atom.digits < shape.least_digits || atom.digits > shape.most_digits) return false;
  if (atom.number < shape.least || atom.number > shape.most || (shape.most_digits <= 4 && atom.span.size() != atom.digits)) {
    return false;
  }
  const int value = kind != TimeNumber::short_year ? atom.number : atom.number + (atom.number < 50 ? 2000 : 1900);
  if (label != 0) {
    thread.registers[label - 1U] = value;
  } else {
    thread.meanings[thread.piece].set(shape.field, value);
  }
  return true;
}

class Matcher {
 public:
  Matcher(const std::vector<TimeAtom>& atoms, const TimeGrammar& grammar) : atoms_(atoms), grammar_(grammar) {
    memos_.resize(grammar.part_count());
  }

  std::vector<TimeMatch> match() {
    const auto count = static_cast<std::uint32_t>(atoms_.size());
    for (std::uint32_t at = 0; at < count;) {
      const bool known = atoms_[at].word != 0 || (atoms_[at].digits > 0 && !is_name_part(at));
      at = known ? match_at(at, grammar_.candidates(atoms_[at])) : at + 1;
    }
    return std::move(matches_);
  }

 private:
  struct Memo {
    std::array<std::uint32_t, 8> at;
    std::array<std::vector<PartMatch>, 8> found;
    Memo() { at.fill(0xFFFFFFFF); }
  };

  /// "7" of "G7": digits right behind letters.
  bool is_name_part(std::uint32_t at) const {
    return at > 0 && atoms_[at].glued && atoms_[at - 1].token == atoms_[at].token && atoms_[at - 1].sign == 0 &&
           atoms_[at - 1].digits == 0;
  }

  std::uint32_t match_at(std::uint32_t at, const std::vector<TimeGrammar::Candidate>& candidates) {
    const bool more = at + 1 < atoms_.size() && !is_barrier(at + 1) && (atoms_[at + 1].word != 0 || atoms_[at + 1].digits > 0);
    best_end_ = at;
    for (const TimeGrammar::Candidate& candidate : candidates) {
      if (!candidate.alone && (!more || !grammar_.may_follow(candidate, atoms_[at + 1]))) continue;
      const std::uint16_t number = candidate.rule;
      const TimeRule& rule = grammar_.rules()[number];
      if (rule.capital && !atoms_[at].capital) continue;
      run(rule, at, [&](const Thread& thread) {
        if (thread.at <= best_end_ || !conditions_hold(rule, at, thread.at)) return;
        Thread finished = thread;
        if (!finish(rule, finished)) return;
        best_end_ = thread.at;
        best_rule_ = number;
        best_ = finished;
      });
    }
    if (best_end_ == at) return at + 1;
    if (grammar_.rules()[best_rule_].kind == TimeRule::Kind::time) emit(at);
    return best_end_;
  }

  /// Runs the rule's code from an atom and calls `accept` for each way to its end.
  template <typename Accept>
  void run(const TimeRule& rule, std::uint32_t at, Accept accept) {
    const std::size_t bottom = stack_.size();
    Thread thread;
    thread.pc = rule.start;
    thread.at = at;
    for (int steps = 0; steps < max_steps;) {
      while (step(thread, at) && ++steps < max_steps) {
        if (grammar_.code()[thread.pc].op != Op::accept) continue;
        accept(thread);
        break;
      }
      if (stack_.size() == bottom) return;
      thread = stack_.back();
      stack_.pop_back();
    }
    stack_.resize(bottom);
  }

  /// Executes one instruction; false when the thread ends. Alternatives go onto the stack.
  bool step(Thread& thread, std::uint32_t start) {
    const TimeInstruction& code = grammar_.code()[thread.pc];
    switch (code.op) {
      case Op::jump: thread.pc = code.target; return true;
      case Op::split:
        stack_.push_back(thread);
        stack_.back().pc = code.target;
        ++thread.pc;
        return true;
      case Op::open:
        thread.piece = static_cast<std::uint8_t>(code.value);
        thread.first[thread.piece] = thread.at;
        ++thread.pc;
        return true;
      case Op::close:
        thread.last[thread.piece] = thread.at;
        thread.piece = 0;
        ++thread.pc;
        return true;
      case Op::accept: return true;
      default: break;
    }
    if (thread.at >= atoms_.size() || (thread.at != start && is_barrier(thread.at))) return false;
    return consume(thread, code);
  }

  /// A sentence's beginning, but for what only looks like one: behind the full stop of "p.m." or "Nov.".
  bool is_barrier(std::uint32_t at) const { return atoms_[at].barrier && (at == 0 || atoms_[at - 1].sign != '.'); }

  bool consume(Thread& thread, const TimeInstruction& code) {
    const TimeAtom& atom = atoms_[thread.at];
    ++thread.pc;
    switch (code.op) {
      case Op::glue: return atom.glued;
      case Op::word: ++thread.at; return atom.word == code.target;
      case Op::number: ++thread.at; return take_number(atom, static_cast<TimeNumber>(code.value), code.label, thread);
      case Op::word_class: return take_phrase(thread, code);
      default: return take_part(thread, code);
    }
  }

  bool take_phrase(Thread& thread, const TimeInstruction& code) {
    const TimeAtom& atom = atoms_[thread.at];
    if (atom.word == 0) return false;
    const TimePhrase* first = nullptr;
    for (const TimePhrase& phrase : grammar_.phrases(atom.word)) {
      if (phrase.word_class != code.value || !phrase_at(atoms_, thread.at, phrase)) continue;
      if (first == nullptr) {
        first = &phrase;
      } else {
        stack_.push_back(thread);
        go_on(stack_.back(), code.label, phrase.meaning, thread.at + static_cast<std::uint32_t>(phrase.words.size()));
      }
    }
    if (first == nullptr) return false;
    go_on(thread, code.label, first->meaning, thread.at + static_cast<std::uint32_t>(first->words.size()));
    return true;
  }

  static void go_on(Thread& thread, std::uint8_t label, const TimeMeaning& meaning, std::uint32_t at) {
    if (label != 0) {
      thread.registers[label - 1U] = meaning.get(TimeField::n);
    } else {
      thread.meanings[thread.piece].merge(meaning);
    }
    thread.at = at;
  }

  bool take_part(Thread& thread, const TimeInstruction& code) {
    if (!grammar_.part_may_begin(code.value, atoms_[thread.at])) return false;
    const std::vector<PartMatch>& found = match_part(code.value, thread.at);
    if (found.empty()) return false;
    for (std::size_t i = found.size(); i-- > 1;) {
      stack_.push_back(thread);
      go_on(stack_.back(), code.label, found[i].meaning, found[i].last);
    }
    go_on(thread, code.label, found[0].meaning, found[0].last);
    return true;
  }

  /// All ends of a part that begins at an atom, longest first, one meaning for each: that of the upper row.
  const std::vector<PartMatch>& match_part(std::uint16_t part, std::uint32_t at) {
    const std::size_t slot = at % 8;
    if (memos_[part].at[slot] == at) return memos_[part].found[slot];
    std::vector<PartMatch> found;
    for (const std::uint16_t number : grammar_.part(part)) {
      const TimeRule& rule = grammar_.rules()[number];
      if (rule.capital && !atoms_[at].capital) continue;
      run(rule, at, [&](const Thread& thread) {
        const auto same = [&](const PartMatch& match) { return match.last == thread.at; };
        if (std::any_of(found.begin(), found.end(), same) || !conditions_hold(rule, at, thread.at)) return;
        Thread finished = thread;
        if (finish(rule, finished)) found.push_back({thread.at, finished.meanings[0]});
      });
    }
    std::stable_sort(found.begin(), found.end(), [](const PartMatch& a, const PartMatch& b) { return a.last > b.last; });
    memos_[part].at[slot] = at;
    memos_[part].found[slot] = std::move(found);
    return memos_[part].found[slot];
  }

  /// Adds the rule's own meaning and what pieces share; false when a field gets a value that it cannot have.
  static bool finish(const TimeRule& rule, Thread& thread) {
    int pieces = 0;
    while (pieces < max_pieces && thread.last[static_cast<std::size_t>(pieces) + 1] > 0) ++pieces;
    for (std::size_t i = 1; i <= static_cast<std::size_t>(pieces); ++i) {
      TimeMeaning all = thread.meanings[0];
      all.merge(thread.meanings[i]);
      thread.meanings[i] = all;
    }
    for (const TimeRule::Assigned& assigned : rule.meaning) {
      for (std::size_t i = 0; i <= static_cast<std::size_t>(pieces); ++i) {
        if (assigned.piece == 0 || assigned.piece == i) assigned.assignment.apply(thread.meanings[i], thread.registers);
      }
    }
    for (std::size_t i = 1; i <= static_cast<std::size_t>(pieces); ++i) share(thread, i, static_cast<std::size_t>(pieces));
    return std::all_of(thread.meanings.begin(), thread.meanings.begin() + pieces + 1,
                       [](const TimeMeaning& meaning) { return meaning.plausible(); });
  }

  /// A piece takes the year from the pieces behind it, a day its month from any ("Dec 1-3", "7 and 8 June 2009").
  static void share(Thread& thread, std::size_t piece, std::size_t pieces) {
    TimeMeaning& meaning = thread.meanings[piece];
    if (meaning.has(TimeField::op)) return;
    for (std::size_t i = 1; i <= pieces; ++i) {
      const TimeMeaning& other = thread.meanings[i];
      const bool lacks_month = meaning.has(TimeField::day) && !meaning.has(TimeField::month);
      if (lacks_month && other.has(TimeField::month)) {
        meaning.set(TimeField::month, other.get(TimeField::month));
        if (other.has(TimeField::year) && !meaning.has(TimeField::year)) {
          meaning.set(TimeField::year, other.get(TimeField::year));
        }
      }
      const bool lacks_year = !meaning.has(TimeField::year) && (meaning.has(TimeField::month) || meaning.has(TimeField::season));
      if (i > piece && lacks_year && other.has(TimeField::year)) meaning.set(TimeField::year, other.get(TimeField::year));
    }
  }

  bool conditions_hold(const TimeRule& rule, std::uint32_t first, std::uint32_t last) const {
    return std::all_of(rule.conditions.begin(), rule.conditions.end(), [&](const TimeRule::Condition& condition) {
      const bool found = std::any_of(condition.contexts.begin(), condition.contexts.end(), [&](const TimeContext& context) {
        return condition.before ? context_before(context, first) : context_behind(context, last);
      });
      return found == condition.wanted;
    });
  }

  bool context_before(const TimeContext& context, std::uint32_t first) const {
    const bool none = first == 0 || atoms_[first].barrier;
    if (context.kind == TimeContext::Kind::start) return none;
    if (first == 0) return false;
    const TimeAtom& atom = atoms_[first - 1];
    switch (context.kind) {
      case TimeContext::Kind::glued: return runs_on(first - 1, first);
      case TimeContext::Kind::number: return !none && atom.digits > 0;
      case TimeContext::Kind::word: return !none && atom.digits == 0 && atom.sign == 0;
      case TimeContext::Kind::capital: return !none && atom.capital && !atom.barrier && atom.word == 0;
      default: return !none && is_time_word(atoms_, first - 1, grammar_, context.word_class);
    }
  }

  bool context_behind(const TimeContext& context, std::uint32_t last) const {
    const bool none = last >= atoms_.size() || atoms_[last].barrier;
    if (context.kind == TimeContext::Kind::start) return none;
    if (last >= atoms_.size()) return false;
    const TimeAtom& atom = atoms_[last];
    switch (context.kind) {
      case TimeContext::Kind::glued: return runs_on(last, last);
      case TimeContext::Kind::number: return !none && atom.digits > 0;
      case TimeContext::Kind::word: return !none && atom.digits == 0 && atom.sign == 0;
      case TimeContext::Kind::capital: return !none && atom.capital && atom.word == 0;
      default: return !none && is_time_word(atoms_, last, grammar_, context.word_class);
    }
  }

  /// Whether an expression that ends or begins at `joint` would be cut out of a longer run of digits: what is beside it is a
  /// digit, a dash or a slash, or a sign with a digit behind it.
  bool runs_on(std::uint32_t beside, std::uint32_t joint) const {
    if (!atoms_[joint].glued) return false;
    const TimeAtom& atom = atoms_[beside];
    if (atom.digits > 0 || atom.sign == '-' || atom.sign == '/' || atom.sign == '$') return true;
    if (atom.sign != '.' && atom.sign != ',' && atom.sign != ':') return false;
    if (beside < joint) return beside > 0 && atom.glued && atoms_[beside - 1].digits > 0;
    return beside + 1 < atoms_.size() && atoms_[beside + 1].glued && atoms_[beside + 1].digits > 0;
  }

  void emit(std::uint32_t at) {
    if (best_.last[1] == 0) {
      matches_.push_back({at, best_end_, best_rule_, 0, best_.meanings[0]});
      return;
    }
    for (std::uint8_t i = 1; i <= max_pieces && best_.last[i] > 0; ++i) {
      matches_.push_back({best_.first[i], best_.last[i], best_rule_, i, best_.meanings[i]});
    }
  }

  const std::vector<TimeAtom>& atoms_;
  const TimeGrammar& grammar_;
  std::vector<Thread> stack_;
  std::vector<Memo> memos_;
  std::vector<TimeMatch> matches_;
  std::uint32_t best_end_ = 0;
  std::uint16_t best_rule_ = 0;
  Thread best_;
};

}  // namespace

std::vector<TimeMatch> match_times(const std::vector<TimeAtom>& atoms, const TimeGrammar& grammar) {
  return Matcher(atoms, grammar).match();
}

bool is_time_word(const std::vector<TimeAtom>& atoms, std::uint32_t at, const TimeGrammar& grammar, std::uint16_t word_class) {
  if (at >= atoms.size() || atoms[at].word == 0) return false;
  const std::vector<TimePhrase>& phrases = grammar.phrases(atoms[at].word);
  return std::any_of(phrases.begin(), phrases.end(), [&](const TimePhrase& phrase) {
    return phrase.word_class == word_class && phrase_at(atoms, at, phrase);
  });
}

}  // namespace entente
