// Follows the code of a pattern, into its parts and back, up to the second atom. A place is an instruction with the places
// to return to; parts cannot recurse, so there are finitely many.
#include "extract/times/beginnings.hpp"

#include <set>

namespace entente {
namespace {

using Op = TimeInstruction::Op;

using Place = std::vector<std::uint32_t>;  // return addresses, then the instruction itself

class Explorer {
 public:
  explicit Explorer(const TimeGrammar& grammar) : grammar_(grammar) {}

  TimeBeginnings explore(std::uint32_t start) {
    for (const Place& place : terminals({start}, result_.empty)) begin_with(place);
    return std::move(result_);
  }

 private:
  /// All places at or behind `from` that consume an atom next. `ends` is set when the pattern may end before.
  std::vector<Place> terminals(const Place& from, bool& ends) const {
    std::vector<Place> found;
    std::vector<Place> open = {from};
    std::set<Place> seen;
    while (!open.empty()) {
      Place place = std::move(open.back());
      open.pop_back();
      if (!seen.insert(place).second) continue;
      const TimeInstruction& code = grammar_.code()[place.back()];
      if (code.op == Op::word_class || code.op == Op::word || code.op == Op::number || code.op == Op::name) {
        found.push_back(place);
      } else if (code.op == Op::part) {
        for (const std::uint16_t rule : grammar_.part(code.value)) {
          open.push_back(place);
          open.back().push_back(grammar_.rules()[rule].start);
        }
      } else if (code.op == Op::accept) {
        place.pop_back();
        if (place.empty()) {
          ends = true;
        } else {
          ++place.back();
          open.push_back(std::move(place));
        }
      } else {
        follow(place, code, open);
      }
    }
    return found;
  }

  static void follow(const Place& place, const TimeInstruction& code, std::vector<Place>& open) {
    if (code.op == Op::split || code.op == Op::jump) {
      open.push_back(place);
      open.back().back() = code.target;
    }
    if (code.op == Op::jump) return;
    open.push_back(place);
    ++open.back().back();
  }

  void begin_with(const Place& place) {
    const TimeInstruction& code = grammar_.code()[place.back()];
    Place behind = place;
    ++behind.back();
    TimeSeconds seconds = new_seconds();
    for (const Place& next : terminals(behind, seconds.alone)) add_firsts(grammar_.code()[next.back()], seconds.words);
    if (code.op == Op::number || code.op == Op::name) return add(0, seconds);
    if (code.op == Op::word) return add(code.target, seconds);
    for (std::uint32_t word = 1; word < grammar_.word_count(); ++word) {
      for (const TimePhrase& phrase : grammar_.phrases(word)) {
        if (phrase.word_class != code.value) continue;
        TimeSeconds inner = new_seconds();
        if (phrase.words.size() > 1) inner.words[phrase.words[1]] = 1;
        add(word, phrase.words.size() > 1 ? inner : seconds);
      }
    }
  }

  TimeSeconds new_seconds() const { return {std::vector<char>(grammar_.word_count(), 0), false}; }

  void add_firsts(const TimeInstruction& code, std::vector<char>& words) const {
    if (code.op == Op::number || code.op == Op::name) words[0] = 1;
    if (code.op == Op::word) words[code.target] = 1;
    if (code.op != Op::word_class) return;
    for (std::uint32_t word = 1; word < grammar_.word_count(); ++word) {
      for (const TimePhrase& phrase : grammar_.phrases(word)) {
        if (phrase.word_class == code.value) words[word] = 1;
      }
    }
  }

  void add(std::uint32_t first, const TimeSeconds& seconds) {
    const auto [found, added] = result_.firsts.try_emplace(first, seconds);
    if (added) return;
    found->second.alone = found->second.alone || seconds.alone;
    for (std::size_t i = 0; i < seconds.words.size(); ++i) {
      if (seconds.words[i] != 0) found->second.words[i] = 1;
    }
  }

  const TimeGrammar& grammar_;
  TimeBeginnings result_;
};

}  // namespace

TimeBeginnings find_time_beginnings(const TimeGrammar& grammar, std::uint32_t start) {
  return Explorer(grammar).explore(start);
}

}  // namespace entente
