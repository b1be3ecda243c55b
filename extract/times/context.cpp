// What stands before and behind a match: phrases, capitals, numbers, and runs of digits that a match must not cut.
#include <algorithm>

#include "extract/times/thread.hpp"

namespace entente {
namespace {

class Surroundings {
 public:
  Surroundings(const std::vector<TimeAtom>& atoms, const TimeGrammar& grammar) : atoms_(atoms), grammar_(grammar) {}

  bool before(const TimeContext& context, std::uint32_t first) const {
    const bool none = first == 0 || atoms_[first].barrier;
    if (context.kind == TimeContext::Kind::start) return none;
    if (first == 0) return false;
    const TimeAtom& atom = atoms_[first - 1];
    switch (context.kind) {
      case TimeContext::Kind::glued:
        return runs_on(first - 1, first);
      case TimeContext::Kind::number:
        return !none && atom.digits > 0;
      case TimeContext::Kind::word:
        return !none && atom.digits == 0 && atom.sign == 0;
      case TimeContext::Kind::capital:
        return !none && atom.capital && !atom.barrier && atom.word == 0;
      default:
        return !none && is_time_word(atoms_, first - 1, grammar_, context.word_class);
    }
  }

  bool behind(const TimeContext& context, std::uint32_t last) const {
    const bool none = last >= atoms_.size() || atoms_[last].barrier;
    if (context.kind == TimeContext::Kind::start) return none;
    if (last >= atoms_.size()) return false;
    const TimeAtom& atom = atoms_[last];
    switch (context.kind) {
      case TimeContext::Kind::glued:
        return runs_on(last, last);
      case TimeContext::Kind::number:
        return !none && atom.digits > 0;
      case TimeContext::Kind::word:
        return !none && atom.digits == 0 && atom.sign == 0;
      case TimeContext::Kind::capital:
        return !none && atom.capital && atom.word == 0;
      default:
        return !none && is_time_word(atoms_, last, grammar_, context.word_class);
    }
  }

 private:
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

  const std::vector<TimeAtom>& atoms_;
  const TimeGrammar& grammar_;
};

}  // namespace

bool is_time_phrase(const std::vector<TimeAtom>& atoms, std::uint32_t at, const TimePhrase& phrase) {
  if (at + phrase.words.size() > atoms.size()) return false;
  for (std::size_t i = 1; i < phrase.words.size(); ++i) {
    const TimeAtom& atom = atoms[at + i];
    if (atom.word != phrase.words[i] || atom.barrier) return false;
  }
  return true;
}

bool is_time_word(const std::vector<TimeAtom>& atoms, std::uint32_t at, const TimeGrammar& grammar,
                  std::uint16_t word_class) {
  if (at >= atoms.size() || atoms[at].word == 0) return false;
  const std::vector<TimePhrase>& phrases = grammar.phrases(atoms[at].word);
  return std::any_of(phrases.begin(), phrases.end(), [&](const TimePhrase& phrase) {
    return phrase.word_class == word_class && is_time_phrase(atoms, at, phrase);
  });
}

bool time_conditions_hold(const TimeRule& rule, const std::vector<TimeAtom>& atoms, std::uint32_t first, std::uint32_t last,
                          const TimeGrammar& grammar) {
  const Surroundings around{atoms, grammar};
  return std::all_of(rule.conditions.begin(), rule.conditions.end(), [&](const TimeRule::Condition& condition) {
    const bool found = std::any_of(condition.contexts.begin(), condition.contexts.end(), [&](const TimeContext& context) {
      return condition.before ? around.before(context, first) : around.behind(context, last);
    });
    return found == condition.wanted;
  });
}

}  // namespace entente
