// Numbers, the rule's own meaning, and what the pieces of an enumeration lend each other.
#include "extract/times/thread.hpp"

#include <algorithm>

namespace entente {
namespace {

/// A piece takes the year from the pieces behind it, a day its month from any ("Dec 1-3", "7 and 8 June 2009").
void share(TimeThread& thread, std::size_t piece, std::size_t pieces) {
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
    const bool lacks_year =
        !meaning.has(TimeField::year) && (meaning.has(TimeField::month) || meaning.has(TimeField::season));
    if (i > piece && lacks_year && other.has(TimeField::year)) meaning.set(TimeField::year, other.get(TimeField::year));
  }
}

}  // namespace

bool take_time_number(const TimeAtom& atom, TimeNumber kind, std::uint8_t label, TimeThread& thread) {
  if (atom.number < 0) return false;
  struct Shape {
    TimeField field;
    int least_digits, most_digits, least, most;
  };
  static constexpr std::array<Shape, 12> shapes = {{{TimeField::day, 1, 2, 1, 31},
                                                    {TimeField::month, 1, 2, 1, 12},
                                                    {TimeField::year, 4, 4, 1000, 2199},
                                                    {TimeField::year, 2, 2, 0, 99},
                                                    {TimeField::hour, 1, 2, 0, 24},
                                                    {TimeField::minute, 2, 2, 0, 59},
                                                    {TimeField::second, 2, 2, 0, 60},
                                                    {TimeField::n, 1, 9, 0, 30000},
                                                    {TimeField::n, 2, 2, 0, 99},
                                                    {TimeField::n, 4, 4, 1000, 2190},
                                                    {TimeField::n, 2, 2, 0, 90},
                                                    {TimeField::year, 3, 3, 100, 999}}};
  const Shape& shape = shapes[static_cast<std::size_t>(kind)];
  if (atom.digits < shape.least_digits || atom.digits > shape.most_digits) return false;
  if (atom.number < shape.least || atom.number > shape.most || (shape.most_digits <= 4 && atom.span.size() != atom.digits)) {
    return false;
  }
  const bool round = kind == TimeNumber::round_year || kind == TimeNumber::round_nn;
  if (round && atom.number % 10 != 0) return false;
  const int value = kind != TimeNumber::short_year ? atom.number : atom.number + (atom.number < 50 ? 2000 : 1900);
  if (label != 0) {
    thread.registers[label - 1U] = value;
  } else {
    thread.meanings[thread.piece].set(shape.field, value);
  }
  return true;
}

bool finish_time(const TimeRule& rule, TimeThread& thread) {
  int pieces = 0;
  while (pieces < TimeThread::max_pieces && thread.last[static_cast<std::size_t>(pieces) + 1] > 0) ++pieces;
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

}  // namespace entente
