// Tables and texts of a graph for other programs and for the terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/query.hpp"

namespace entente {

/// events.csv: RFC 4180 with a header, one row an event in timeline order; a cell that a spreadsheet would take for a
/// formula is given a leading apostrophe.
std::string write_csv(const Graph& graph, const EventFilter& filter);

/// The same for actors, in the order given: one row an actor; lists within a cell are separated by "; ".
std::string write_actors_csv(const Graph& graph, const std::vector<Vertex>& actors);

/// A cell, quoted where RFC 4180 needs it and made safe for spreadsheets.
std::string csv_cell(std::string_view text);
/// A row of a CSV file, with its line end.
std::string csv_row(const std::vector<std::string>& cells);

/// Whether months are written in full or with three letters.
enum class MonthName { full, brief };

/// "12 February 2010", "8–12 February 2010", "February 2010", "2010", "by 12 February 2010" (that day or earlier),
/// "8 February 2010 or later", "date unknown"; "conflicting dates" for bounds that leave no day. A range says between which
/// days it happened.
std::string readable(const Period& period, MonthName months = MonthName::full);
std::string readable(Day day, MonthName months = MonthName::full);

/// The days of an event; where its article's year is not known, the words that date it: “hôm 25/10”.
std::string readable_date(const EventNode& event, MonthName months = MonthName::full);

/// "Kim Kye Gwan met Wu Dawei in Beijing", "Stephen Bosworth is to visit North Korea": an event in one clause, printable
/// text. Of many participants it names the first ones and says how many others there are.
std::string headline(const Graph& graph, Vertex event);
/// The verb of such a clause without its participants: "met", "is to visit", "did not meet".
std::string verb_of(const EventNode& event);

/// The sentence that tells an event best: highest score, the first of those; nothing when there is none.
const Source* best_source(const EventNode& event);

/// Number of articles that tell of at least one of these events.
std::size_t count_articles(const Graph& graph, const std::vector<Vertex>& events);

}  // namespace entente
