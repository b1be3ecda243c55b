#include "extract/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

template <typename Value>
struct Word {
  Value value;
  std::string_view word;
};

constexpr std::array<Word<ActorKind>, 4> actor_kinds = {{{ActorKind::person, "person"},
                                                         {ActorKind::state, "state"},
                                                         {ActorKind::organisation, "organisation"},
                                                         {ActorKind::group, "group"}}};
constexpr std::array<Word<EventType>, 16> event_types = {{{EventType::agree, "AGREE"},
                                                          {EventType::consult, "CONSULT"},
                                                          {EventType::support, "SUPPORT"},
                                                          {EventType::concede, "CONCEDE"},
                                                          {EventType::cooperate, "COOPERATE"},
                                                          {EventType::aid, "AID"},
                                                          {EventType::retreat, "RETREAT"},
                                                          {EventType::request, "REQUEST"},
                                                          {EventType::accuse, "ACCUSE"},
                                                          {EventType::reject, "REJECT"},
                                                          {EventType::threaten, "THREATEN"},
                                                          {EventType::protest, "PROTEST"},
                                                          {EventType::sanction, "SANCTION"},
                                                          {EventType::mobilize, "MOBILIZE"},
                                                          {EventType::coerce, "COERCE"},
                                                          {EventType::assault, "ASSAULT"}}};
constexpr std::array<Word<Mode>, 6> modes = {{{Mode::none, ""},
                                              {Mode::meet, "meet"},
                                              {Mode::visit, "visit"},
                                              {Mode::phone, "phone"},
                                              {Mode::third_party, "third-party"},
                                              {Mode::multilateral, "multilateral"}}};
constexpr std::array<Word<Status>, 4> statuses = {{{Status::happened, "happened"},
                                                   {Status::planned, "planned"},
                                                   {Status::denied, "denied"},
                                                   {Status::hypothetical, "hypothetical"}}};
constexpr std::array<Word<Role>, 2> roles = {{{Role::actor, "actor"}, {Role::recipient, "recipient"}}};
constexpr std::array<Word<TimexType>, 4> timex_types = {
    {{TimexType::date, "DATE"}, {TimexType::time, "TIME"}, {TimexType::duration, "DURATION"}, {TimexType::set, "SET"}}};
constexpr std::array<Word<OrderKind>, 3> order_kinds = {
    {{OrderKind::before, "before"}, {OrderKind::after, "after"}, {OrderKind::during, "during"}}};
constexpr std::array<Word<DateSource>, 4> date_sources = {{{DateSource::given, "given"},
                                                           {DateSource::text, "text"},
                                                           {DateSource::inferred, "inferred"},
                                                           {DateSource::unknown, "unknown"}}};

template <typename Value, std::size_t size>
std::string_view word_of(const std::array<Word<Value>, size>& table, Value value) {
  return std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.value == value; })->word;
}

bool same_letters(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

template <typename Value, std::size_t size>
std::optional<Value> value_of(const std::array<Word<Value>, size>& table, std::string_view text) {
  const auto row = std::find_if(table.begin(), table.end(), [&](const auto& r) { return same_letters(r.word, text); });
  return row == table.end() ? std::nullopt : std::optional(row->value);
}

}  // namespace

std::string_view word(ActorKind value) { return word_of(actor_kinds, value); }
std::string_view word(EventType value) { return word_of(event_types, value); }
std::string_view word(Mode value) { return word_of(modes, value); }
std::string_view word(Status value) { return word_of(statuses, value); }
std::string_view word(Role value) { return word_of(roles, value); }
std::string_view word(OrderKind value) { return word_of(order_kinds, value); }
std::string_view word(TimexType value) { return word_of(timex_types, value); }
std::string_view word(DateSource value) { return word_of(date_sources, value); }

template <>
std::optional<ActorKind> parse_word(std::string_view text) {
  return value_of(actor_kinds, text);
}
template <>
std::optional<EventType> parse_word(std::string_view text) {
  return value_of(event_types, text);
}
template <>
std::optional<Mode> parse_word(std::string_view text) {
  return value_of(modes, text);
}
template <>
std::optional<Status> parse_word(std::string_view text) {
  return value_of(statuses, text);
}
template <>
std::optional<Role> parse_word(std::string_view text) {
  return value_of(roles, text);
}
template <>
std::optional<OrderKind> parse_word(std::string_view text) {
  return value_of(order_kinds, text);
}
template <>
std::optional<TimexType> parse_word(std::string_view text) {
  return value_of(timex_types, text);
}
template <>
std::optional<DateSource> parse_word(std::string_view text) {
  return value_of(date_sources, text);
}

}  // namespace entente
