// Records written as a few words, and graphs as a few words: tables of the graph's tests.
#pragma once

#include <string>
#include <vector>

#include "extract/record.hpp"
#include "graph/graph.hpp"

namespace entente {

/// Records out of a text. A line that begins at the margin is an article, `id published`; an indented one is one of its
/// events, `type-or-mode status participants place when relation...`, with "-" for what is not there:
///
///     yonhap 2010-02-12
///       meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-02-08/2010-02-11
///
/// A relation is "before/ID", "after+2/ID", "during/ID" with the id of another event. Participants: Kim.PRK is a person, PRK
/// a state, envoys.PRK* unnamed people of one article; a leading ">" makes a recipient. Modes of CONSULT stand for CONSULT;
/// other types by their word. Evidence is "ARTICLE sentence N".
std::vector<Record> tell(const std::string& story);

/// Events in timeline order, one a line: `id mode status participants place when <- articles`; then contradictions as
/// `! events: what`.
std::string dump(const Graph& graph);

/// graph.json
std::string json(const Graph& graph);

}  // namespace entente
