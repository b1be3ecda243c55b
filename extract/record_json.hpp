// Records as NDJSON: the interchange format of the program, one object a line.
#pragma once

#include <string>
#include <string_view>

#include "extract/record.hpp"

namespace entente {

/// One line of UTF-8 JSON without the line end. Fields in the order of the record's documentation; what is empty and may be
/// none is null; always the same bytes.
std::string write_record(const Record& record);

/// The record of one line. Throws Error ("events[2].mode: ...") when the line is no JSON object, nests deeper than a record
/// can, has no `id` or no `events`, or when a field that is there has a type or a word that does not fit. Unknown fields are
/// passed over; other fields that are missing keep their defaults. parse_record(write_record(r)) is r.
Record parse_record(std::string_view line);

}  // namespace entente
