// From an article to its record: the stages in order. The only file that knows all of them.
#pragma once

#include "extract/article.hpp"
#include "extract/knowledge.hpp"
#include "extract/record.hpp"

namespace entente {

/// What an article tells: actors, times, events, each with the words that it is known from. Never fails on text: what is not
/// understood, an unknown language among it, becomes a Note. Same article, same record.
Record extract(const Article& article, const Knowledge& knowledge);

}  // namespace entente
