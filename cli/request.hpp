// What the user asked for: one plain value for each verb. Made from the words of the command line, carried out by the verb's
// file.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "extract/article.hpp"
#include "extract/syntax/evaluation.hpp"
#include "extract/syntax/training_data.hpp"
#include "graph/query.hpp"

namespace entente {

/// What articles to read and how, for all verbs that read some.
struct ReadingOptions {
  std::vector<std::string> paths;  ///< files, folders, "-" for standard input
  InputFormat format = InputFormat::automatic;
  std::optional<Period> published;  ///< of articles that do not say it themselves
  std::string language;             ///< of articles that do not say it themselves; empty: detected
  std::string syntax;               ///< CoNLL-U file with another tool's trees of the articles; empty: parsed by us
  std::string packs;                ///< folder of language packs and world data; empty: those compiled in
};

enum class OutputFormat { svg, png, pdf, dot, csv, json };

/// How answers are printed: for people, as NDJSON for programs, as a table.
enum class AnswerForm { readable, json, csv };

/// Whether `build` prints the timeline.
enum class Voice { normal, quiet };

struct BuildRequest {
  ReadingOptions reading;
  std::string corrections;  ///< file of corrections of who is who; empty: none
  std::string folder;       ///< is made when there is none
  std::vector<OutputFormat> formats = {OutputFormat::svg, OutputFormat::dot, OutputFormat::csv};
  Voice voice = Voice::normal;
};

/// What `extract` prints of an article: its record as a line of JSON, or a TimeML document of its times.
enum class RecordForm { json, timeml };

struct ExtractRequest {
  ReadingOptions reading;
  RecordForm form = RecordForm::json;
};

struct ParseRequest {
  ReadingOptions reading;
  std::string picture;       ///< file for the drawing of one sentence, "-" for standard output; empty: CoNLL-U of all
  std::size_t sentence = 0;  ///< to draw, counted over all articles from 1; 0: it was not said, the first
};

struct MetRequest {
  std::string folder;
  std::string one;    ///< empty: anybody
  std::string other;  ///< empty: anybody
  EventFilter filter;
  AnswerForm form = AnswerForm::readable;
};

struct EventsRequest {
  std::string folder;
  EventFilter filter;
  AnswerForm form = AnswerForm::readable;
};

struct ActorsRequest {
  std::string folder;
  std::string name;  ///< empty: everybody
  std::vector<ActorKind> kinds;
  AnswerForm form = AnswerForm::readable;
};

struct WhyRequest {
  std::string folder;
  std::string what;  ///< id of an event, or an actor's name or id
};

enum class Drawing { timeline, relations };

struct DrawRequest {
  Drawing drawing = Drawing::timeline;
  std::string folder;
  std::string output;                  ///< file, folder, or "-" for standard output; empty: in `folder`
  std::optional<OutputFormat> format;  ///< nothing: as the output's name says, else SVG
  EventFilter filter;
};

/// Formats of other programs.
enum class ExportFormat { plover };

struct ExportRequest {
  std::string folder;
  std::string output = "-";  ///< a file, or "-" for standard output
  ExportFormat format = ExportFormat::plover;
  EventFilter filter;
};

struct TrainRequest {
  std::string language;
  std::vector<std::string> treebanks;  ///< files; one that is named twice counts twice
  std::string lexicon;                 ///< file of dictionary words, one a line; may be empty
  TagSet tag_set = TagSet::universal;
  std::string folder;  ///< is made when there is none
};

struct ScoreSyntaxRequest {
  std::string language;
  std::string treebank;
  std::string model;  ///< file; empty: that of the packs
  std::string packs;  ///< folder of language packs and world data; empty: those compiled in
  WordSource source = WordSource::treebank;
};

/// Help or version: a text to print.
struct PrintRequest {
  std::string text;
};

using Request = std::variant<PrintRequest, BuildRequest, ExtractRequest, ParseRequest, MetRequest, EventsRequest,
                             ActorsRequest, WhyRequest, DrawRequest, ExportRequest, TrainRequest, ScoreSyntaxRequest>;

}  // namespace entente
