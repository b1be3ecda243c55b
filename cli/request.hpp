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
  std::string packs;                ///< folder of language packs and world data; empty: those compiled in
};

enum class OutputFormat { svg, png, pdf, dot, csv, json };

/// How answers are printed: for people, or as NDJSON for programs.
enum class AnswerForm { readable, json };

/// Whether `build` prints the timeline.
enum class Voice { normal, quiet };

struct BuildRequest {
  ReadingOptions reading;
  std::string folder;  ///< is made when there is none
  std::vector<OutputFormat> formats = {OutputFormat::svg, OutputFormat::dot, OutputFormat::csv};
  Voice voice = Voice::normal;
};

struct ExtractRequest {
  ReadingOptions reading;
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

struct WhyRequest {
  std::string folder;
  std::string event;  ///< its id
};

enum class Drawing { timeline, relations };

struct DrawRequest {
  Drawing drawing = Drawing::timeline;
  std::string folder;
  std::string output;                  ///< file, folder, or "-" for standard output; empty: in `folder`
  std::optional<OutputFormat> format;  ///< nothing: as the output's name says, else SVG
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

using Request = std::variant<PrintRequest, BuildRequest, ExtractRequest, MetRequest, EventsRequest, WhyRequest, DrawRequest,
                             TrainRequest, ScoreSyntaxRequest>;

}  // namespace entente
