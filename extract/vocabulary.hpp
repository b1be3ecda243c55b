// The words that files and options use for the record's enumerations, in one table each.
#pragma once

#include <optional>
#include <string_view>

#include "extract/record.hpp"

namespace entente {

/// The word in records: "person", "CONSULT", "third-party", "happened", "recipient", "DATE", "given"; Mode::none is "".
std::string_view word(ActorKind value);
std::string_view word(EventType value);
std::string_view word(Mode value);
std::string_view word(Status value);
std::string_view word(Role value);
std::string_view word(OrderKind value);
std::string_view word(TimexType value);
std::string_view word(DateSource value);

/// The value that a word stands for, case aside; nothing for a word that is none.
template <typename Value>
std::optional<Value> parse_word(std::string_view text);

}  // namespace entente
