// A backtracking run of each rule's code with an explicit stack of threads. Parts are matched once for each atom and
// remembered for a while, with all their possible ends. Pieces inherit the year and the month that they lack.
#include "extract/times/match.hpp"

#include <algorithm>

#include "extract/times/thread.hpp"

namespace entente {
namespace {

using Op = TimeInstruction::Op;

constexpr int max_steps = 4000;  // of one rule at one atom: patterns need far fewer

struct PartMatch {
  std::uint32_t last = 0;
  TimeMeaning meaning;
};

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

  std::uint32_t match_at(std::uint32_t at, std::span<const TimeGrammar::Candidate> candidates) {
    const bool known = at + 1 < atoms_.size() && (atoms_[at + 1].word != 0 || atoms_[at + 1].digits > 0);
    const TimeGrammar::Candidate& any = grammar_.any_candidate(atoms_[at]);
    if ((any.alone == 0 && !known) || !has_chance(any, at)) return at + 1;
    best_end_ = at;
    for (const TimeGrammar::Candidate& candidate : candidates) {
      if ((candidate.alone == 0 && !known) || !has_chance(candidate, at)) continue;
      const std::uint16_t number = candidate.rule;
      const TimeRule& rule = grammar_.rules()[number];
      if (rule.capital && !atoms_[at].capital) continue;
      run(rule, at, [&](const TimeThread& thread) {
        if (thread.at <= best_end_ || !time_conditions_hold(rule, atoms_, at, thread.at, grammar_)) return;
        TimeThread finished = thread;
        if (!finish_time(rule, finished)) return;
        best_end_ = thread.at;
        best_rule_ = number;
        best_ = finished;
      });
    }
    if (best_end_ == at) return at + 1;
    if (grammar_.rules()[best_rule_].kind == TimeRule::Kind::time) emit(at);
    return best_end_;
  }

  /// Whether the rule may end with its first atom, or the next one may be its second.
  bool has_chance(const TimeGrammar::Candidate& candidate, std::uint32_t at) const {
    if (candidate.alone != 0) return true;
    return at + 1 < atoms_.size() && !is_barrier(at + 1) && grammar_.may_follow(candidate, atoms_[at + 1]);
  }

  // NOLINTBEGIN(misc-no-recursion): parts refer to parts above them only, so it is as deep as the grammar
  /// Runs the rule's code from an atom and calls `accept` for each way to its end.
  template <typename Accept>
  void run(const TimeRule& rule, std::uint32_t at, Accept accept) {
    const std::size_t bottom = stack_.size();
    TimeThread thread;
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
  bool step(TimeThread& thread, std::uint32_t start) {
    const TimeInstruction& code = grammar_.code()[thread.pc];
    switch (code.op) {
      case Op::jump:
        thread.pc = code.target;
        return true;
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
      case Op::accept:
        return true;
      default:
        break;
    }
    if (thread.at >= atoms_.size() || (thread.at != start && is_barrier(thread.at))) return false;
    return consume(thread, code);
  }

  /// A sentence's beginning, but for what only looks like one: behind the full stop of "p.m." or "Nov.".
  bool is_barrier(std::uint32_t at) const { return atoms_[at].barrier && (at == 0 || atoms_[at - 1].sign != '.'); }

  bool consume(TimeThread& thread, const TimeInstruction& code) {
    const TimeAtom& atom = atoms_[thread.at];
    ++thread.pc;
    switch (code.op) {
      case Op::glue:
        return atom.glued;
      case Op::word:
        ++thread.at;
        return atom.word == code.target;
      case Op::number:
        ++thread.at;
        return take_time_number(atom, static_cast<TimeNumber>(code.value), code.label, thread);
      case Op::name:
        ++thread.at;
        return atom.word == 0 && atom.capital && atom.digits == 0;
      case Op::word_class:
        return take_phrase(thread, code);
      default:
        return take_part(thread, code);
    }
  }

  bool take_phrase(TimeThread& thread, const TimeInstruction& code) {
    const TimeAtom& atom = atoms_[thread.at];
    if (atom.word == 0) return false;
    const TimePhrase* first = nullptr;
    for (const TimePhrase& phrase : grammar_.phrases(atom.word)) {
      if (phrase.word_class != code.value || !is_time_phrase(atoms_, thread.at, phrase)) continue;
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

  static void go_on(TimeThread& thread, std::uint8_t label, const TimeMeaning& meaning, std::uint32_t at) {
    if (label != 0) {
      thread.registers[label - 1U] = meaning.get(TimeField::n);
    } else {
      thread.meanings[thread.piece].merge(meaning);
    }
    thread.at = at;
  }

  bool take_part(TimeThread& thread, const TimeInstruction& code) {
    if (!has_chance(grammar_.any_part_candidate(code.value, atoms_[thread.at]), thread.at)) return false;
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
    for (const TimeGrammar::Candidate& candidate : grammar_.part_candidates(part, atoms_[at])) {
      if (!has_chance(candidate, at)) continue;
      const TimeRule& rule = grammar_.rules()[candidate.rule];
      if (rule.capital && !atoms_[at].capital) continue;
      run(rule, at, [&](const TimeThread& thread) {
        const auto same = [&](const PartMatch& match) { return match.last == thread.at; };
        if (std::any_of(found.begin(), found.end(), same) || !time_conditions_hold(rule, atoms_, at, thread.at, grammar_))
          return;
        TimeThread finished = thread;
        if (finish_time(rule, finished)) found.push_back({thread.at, finished.meanings[0]});
      });
    }
    std::stable_sort(found.begin(), found.end(), [](const PartMatch& a, const PartMatch& b) { return a.last > b.last; });
    memos_[part].at[slot] = at;
    memos_[part].found[slot] = std::move(found);
    return memos_[part].found[slot];
  }
  // NOLINTEND(misc-no-recursion)

  void emit(std::uint32_t at) {
    if (best_.last[1] == 0) {
      matches_.push_back({at, best_end_, best_rule_, 0, best_.meanings[0]});
      return;
    }
    for (std::uint8_t i = 1; i <= TimeThread::max_pieces && best_.last[i] > 0; ++i) {
      matches_.push_back({best_.first[i], best_.last[i], best_rule_, i, best_.meanings[i]});
    }
  }

  const std::vector<TimeAtom>& atoms_;
  const TimeGrammar& grammar_;
  std::vector<TimeThread> stack_;
  std::vector<Memo> memos_;
  std::vector<TimeMatch> matches_;
  std::uint32_t best_end_ = 0;
  std::uint16_t best_rule_ = 0;
  TimeThread best_;
};

}  // namespace

std::vector<TimeMatch> match_times(const std::vector<TimeAtom>& atoms, const TimeGrammar& grammar) {
  return Matcher(atoms, grammar).match();
}

TimesOfText match_times(const Tokens& tokens, const TimeGrammar& grammar) {
  TimesOfText text{tokens, grammar, find_time_atoms(tokens, grammar.words()), {}};
  text.matches = match_times(text.atoms, grammar);
  return text;
}

}  // namespace entente
