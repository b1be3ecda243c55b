// PLOVER 2.0: "every future consult, support, cooperate, aid" is AGREE, a cancelled or refused meeting is REJECT with mode
// meet; announced concessions are CONCEDE, announced force is THREATEN. Quad codes and scale as the manual's table has them
// (ACCUSE is -3 there; its +3 is a slip).
#include "render/plover.hpp"

#include <array>

#include "extract/vocabulary.hpp"

namespace entente {
namespace {

struct Row {
  EventType type;
  EventType planned;
  bool has_plan;
  std::string_view refusal;  // mode of REJECT when it was denied; empty: its denial is no event
  std::string_view quad;
  double scale;
};

using T = EventType;
constexpr std::array<Row, 16> rows = {{
    {T::agree, T::agree, true, "change", "V-COOP", 2.5},
    {T::consult, T::agree, true, "meet", "V-COOP", 2.5},
    {T::support, T::agree, true, "change", "V-COOP", 5},
    {T::concede, T::concede, true, "yield", "V-COOP", 4.5},
    {T::cooperate, T::agree, true, "assist", "M-COOP", 9.5},
    {T::aid, T::agree, true, "assist", "M-COOP", 10},
    {T::retreat, T::concede, true, "yield", "M-COOP", 6.5},
    {T::request, T::request, false, "", "V-CONF", 0},
    {T::accuse, T::accuse, false, "", "V-CONF", -3},
    {T::reject, T::reject, false, "", "V-CONF", -2},
    {T::threaten, T::threaten, false, "", "V-CONF", -3.5},
    {T::protest, T::threaten, true, "", "M-CONF", -5},
    {T::sanction, T::threaten, true, "", "M-CONF", -6},
    {T::mobilize, T::threaten, true, "", "M-CONF", -5.5},
    {T::coerce, T::threaten, true, "", "M-CONF", -7},
    {T::assault, T::threaten, true, "", "M-CONF", -9},
}};

constexpr bool in_order() {
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (static_cast<std::size_t>(rows[i].type) != i) return false;
  return true;
}
static_assert(in_order(), "rows stand in the order of EventType");

const Row& row_of(EventType type) { return rows[static_cast<std::size_t>(type)]; }

PloverCode code_of(EventType type, std::string_view mode) {
  return {word(type), mode, row_of(type).quad, row_of(type).scale};
}

}  // namespace

std::optional<PloverCode> plover_code(EventType type, Mode mode, Status status) {
  const Row& row = row_of(type);
  switch (status) {
    case Status::happened:
      return code_of(type, mode == Mode::meet ? "" : word(mode));  // plain meetings have no mode
    case Status::planned:
      return row.has_plan ? std::optional(code_of(row.planned, "")) : std::nullopt;
    case Status::denied:
      return row.refusal.empty() ? std::nullopt : std::optional(code_of(EventType::reject, row.refusal));
    case Status::hypothetical:
      break;
  }
  return std::nullopt;
}

}  // namespace entente
