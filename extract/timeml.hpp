// TimeML: an article with its time expressions marked, for those who compare taggers.
#pragma once

#include <string>

#include "extract/article.hpp"
#include "extract/record.hpp"

namespace entente {

/// One TimeML 1.2.1 document of an article and its record: DOCID, DCT, TITLE, and TEXT with TIMEX3 elements. Expressions
/// are numbered t1, t2, ... in reading order; t0 is the article's date, X where its day is not known. anchorTimeID names
/// what an expression was counted from. Characters that XML cannot hold become U+FFFD. Ends with a line feed.
std::string write_timeml(const Article& article, const Record& record);

}  // namespace entente
