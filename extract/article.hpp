// Articles: what is read, and reading them from files, folders and standard input, one at a time.
#pragma once

#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "extract/date.hpp"

namespace entente {

/// One article as it was given.
struct Article {
  std::string id;                   ///< not empty; unique among the articles of a reader
  std::string title;                ///< empty: none
  std::string text;                 ///< UTF-8, valid
  std::string language;             ///< BCP 47 code; empty: to be detected
  std::string conllu;               ///< what another tool says of its words and trees, in place of ours; empty: nothing
  std::optional<Period> published;  ///< the day or days that metadata give; nothing: unknown
};

/// What files hold: plain text or one HTML page, an article a file; NDJSON, an article a line, as objects with the fields
/// "text" and, if known, "id", "title", "published" (a day with or without time, a month, a year), "language" and "conllu".
enum class InputFormat { automatic, text, html, ndjson };

/// Reads articles one by one; memory is that of one article, whatever the size of the input.
class ArticleReader {
 public:
  virtual ~ArticleReader() = default;
  /// The next article; nothing at the end.
  virtual std::optional<Article> next() = 0;
};

/// Something about the input that the user should know of.
struct Problem {
  std::string sentence;  ///< place ("file:line: ...") and cause; UTF-8, one line
  bool lost = false;     ///< an article was not read; otherwise it was, with the change that the sentence tells
};

/// Is told of problems as they are met; reading goes on.
using OnProblem = std::function<void(const Problem& problem)>;

/// Articles of files, of folders and of standard input ("-"), in the order of `paths`. Of a folder, and of the folders in
/// it, these are read in order of path: .txt .text .md .html .htm .xhtml .ndjson .jsonl .json, but nothing whose name begins
/// with a full stop. A file's format is told from its first bytes unless `format` says it.
///
/// A byte order mark decides the encoding (UTF-8, UTF-16), an HTML page may name its own, all else is UTF-8. Ids are those
/// of the NDJSON, else made of the file's name below the folder; a repeated id gets "-2", "-3" behind it. The first line of
/// a plain text is its title when an empty line follows and it looks like one. A plain text or HTML file whose name begins
/// with an ISO day ("2010-02-12-talks.txt") is of that day when nothing in it says otherwise.
std::unique_ptr<ArticleReader> read_articles(std::vector<std::string> paths, InputFormat format, OnProblem on_problem);

/// The same for one stream; `name` stands for it in messages and ids. `input` must outlive the reader.
std::unique_ptr<ArticleReader> read_articles(std::istream& input, const std::string& name, InputFormat format,
                                             const OnProblem& on_problem);

}  // namespace entente
