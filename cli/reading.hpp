// Articles in, records out: what `build` and `extract` have in common.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>

#include "cli/console.hpp"
#include "cli/request.hpp"
#include "extract/article.hpp"
#include "extract/knowledge.hpp"
#include "extract/record.hpp"

namespace entente {

/// What became of the input.
struct ReadingReport {
  std::size_t articles = 0;
  std::map<std::string, std::string> states;  ///< names of all states by code, from the packs
  std::size_t lost = 0;                       ///< parts of the input that could not be used; each was complained about
  std::size_t unread = 0;                     ///< articles without a language pack: their records are empty but for a note
  std::set<std::string> unread_languages;     ///< their languages; empty: not recognised
};

/// Reads one article after the other and hands on each, with language, date and given syntax as the options say. Complains
/// of what cannot be read and goes on. Throws WrongUse for a language without a pack, Error for given syntax that is none.
ReadingReport read_all(const ReadingOptions& options, Console& console,
                       const std::function<void(const Article&, const Knowledge&)>& take);

/// Reads and extracts one article after the other and hands on each record before the next article is read;
/// otherwise as read_all().
ReadingReport read_records(const ReadingOptions& options, Console& console,
                           const std::function<void(const Article&, const Record&)>& take);

}  // namespace entente
