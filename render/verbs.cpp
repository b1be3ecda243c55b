#include "render/verbs.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using enum EventType;

// A type's first row serves its modes without a row.
constexpr std::array<Verb, 20> verbs = {{
    {consult, Mode::meet, "met", "meet", "", "had a meeting", "have a meeting"},
    {consult, Mode::none, "consulted", "consult", "with", "held consultations", "hold consultations"},
    {consult, Mode::visit, "visited", "visit", "", "made a visit", "make a visit"},
    {consult, Mode::phone, "spoke by phone", "speak by phone", "with", "", ""},
    {consult, Mode::multilateral, "held talks", "hold talks", "with", "", ""},
    {agree, Mode::none, "agreed", "agree", "with", "", ""},
    {support, Mode::none, "supported", "support", "", "voiced support", "voice support"},
    {concede, Mode::none, "made concessions", "make concessions", "to", "", ""},
    {cooperate, Mode::none, "cooperated", "cooperate", "with", "", ""},
    {aid, Mode::none, "aided", "aid", "", "gave aid", "give aid"},
    {retreat, Mode::none, "backed down", "back down", "before", "", ""},
    {request, Mode::none, "appealed", "appeal", "to", "", ""},
    {accuse, Mode::none, "accused", "accuse", "", "made accusations", "make accusations"},
    {reject, Mode::none, "rejected", "reject", "", "refused", "refuse"},
    {threaten, Mode::none, "threatened", "threaten", "", "made threats", "make threats"},
    {protest, Mode::none, "protested", "protest", "against", "", ""},
    {sanction, Mode::none, "imposed sanctions", "impose sanctions", "on", "", ""},
    {mobilize, Mode::none, "mobilised", "mobilise", "against", "", ""},
    {coerce, Mode::none, "coerced", "coerce", "", "used coercion", "use coercion"},
    {assault, Mode::none, "attacked", "attack", "", "", ""},
}};

}  // namespace

const Verb& find_verb(EventType type, Mode mode) {
  const auto same = [&](const Verb& verb) { return verb.type == type && verb.mode == mode; };
  const auto exact = std::find_if(verbs.begin(), verbs.end(), same);
  if (exact != verbs.end()) return *exact;
  const auto first = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& verb) { return verb.type == type; });
  return first != verbs.end() ? *first : verbs.front();
}

std::string conjugate(std::string_view past, std::string_view base, Status status, Number number) {
  switch (status) {
    case Status::planned:
      return (number == Number::plural ? "are to " : "is to ") + std::string(base);
    case Status::denied:
      return "did not " + std::string(base);
    case Status::hypothetical:
      return "might " + std::string(base);
    case Status::happened:
      break;
  }
  return std::string(past);
}

}  // namespace entente
