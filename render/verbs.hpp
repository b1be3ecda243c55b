// The English verbs of event types.
#pragma once

#include <string>
#include <string_view>

#include "extract/record.hpp"

namespace entente {

/// How an event of a type and mode is told: "met", "meet"; the word before whom it concerns; and what one actor alone does.
struct Verb {
  EventType type;
  Mode mode;
  std::string_view past;
  std::string_view base;
  std::string_view link;        ///< "with", "to"; empty: none
  std::string_view past_alone;  ///< without an object; empty: as past
  std::string_view base_alone;
};

const Verb& find_verb(EventType type, Mode mode);

enum class Number { singular, plural };

/// past and base as a status words them: "met", "is to meet", "did not meet", "might meet".
std::string conjugate(std::string_view past, std::string_view base, Status status, Number number);

}  // namespace entente
