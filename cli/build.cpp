// `entente build`: the main job. Records are written as they come, so that an interrupted run leaves what it has done in
// records.ndjson.part; the graph and its drawings follow when all articles are read.

#include "graph/build.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/event_text.hpp"
#include "cli/input_file.hpp"
#include "cli/output_file.hpp"
#include "cli/reading.hpp"
#include "cli/results.hpp"
#include "cli/terminal_text.hpp"
#include "extract/error.hpp"
#include "extract/record_json.hpp"
#include "graph/corrections.hpp"
#include "graph/graph_json.hpp"
#include "render/formats.hpp"

namespace entente {
namespace {

// A longer timeline is no answer on a terminal; `entente events` prints all of it.
constexpr std::size_t most_events = 100;
// From here on it takes seconds to build the graph, and somebody wonders.
constexpr std::size_t many_articles = 2000;
// More ids or languages in a sentence are not read.
constexpr std::size_t most_named = 5;

// Writes the files of the result folder and remembers their names.
class ResultFolder {
 public:
  explicit ResultFolder(std::filesystem::path folder) : folder_(std::move(folder)) { make_folder(folder_); }

  OutputFile open(const std::string& name) {
    names_.push_back(name);
    return OutputFile(folder_ / name);
  }
  void write(const std::string& name, const std::string& content) {
    OutputFile file = open(name);
    file.write(content);
    file.finish();
  }
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::filesystem::path folder_;
  std::vector<std::string> names_;
};

// Records go to the folder, which is made when the first one comes, and stay here for the graph.
class RecordKeeper {
 public:
  explicit RecordKeeper(std::string folder) : folder_name_(std::move(folder)) {}

  void keep(const Record& record) {
    if (!folder_) {
      folder_.emplace(folder_name_);
      file_.emplace(folder_->open(records_file));
    }
    file_->write(write_record(record) + "\n");
    file_->flush();
    records_.push_back(record);
  }
  // After the last record; there must have been one.
  ResultFolder& finish() {
    file_->finish();
    return *folder_;
  }
  std::vector<Record> take() { return std::move(records_); }

 private:
  std::string folder_name_;
  std::optional<ResultFolder> folder_;
  std::optional<OutputFile> file_;
  std::vector<Record> records_;
};

void write_results(ResultFolder& folder, const Graph& graph, const std::vector<OutputFormat>& formats) {
  std::ostringstream json;
  write_graph(json, graph);
  folder.write(graph_file, json.str());
  for (const OutputFormat format : formats) {
    if (format == OutputFormat::json) continue;  // always there
    if (format == OutputFormat::csv) {
      folder.write(table_file, write_csv(graph, {}));
      continue;
    }
    for (const Drawing drawing : {Drawing::timeline, Drawing::relations}) {
      folder.write(fmt::format("{}.{}", file_stem(drawing), extension(format)), draw(graph, drawing, {}, format));
    }
  }
}

void print_timeline(const Graph& graph, Console& console) {
  std::vector<Vertex> shown = events(graph);
  const std::size_t all = shown.size();
  shown.resize(std::min(all, most_events));
  const EventText text(graph, shown, console.page());
  for (const Vertex vertex : shown) console.write(text.event(vertex));
  if (all > shown.size()) console.write(fmt::format("... and {}\n", counted(all - shown.size(), "later event")));
  if (all > 0) console.write("\n");
}

// "a, b": the first few of them.
std::string list_some(const std::vector<std::string>& names) {
  const auto end = names.begin() + static_cast<std::ptrdiff_t>(std::min(names.size(), most_named));
  return fmt::format("{}{}", fmt::join(names.begin(), end, ", "), names.size() > most_named ? ", ..." : "");
}

// The first event of each contradiction, once.
std::vector<std::string> contradicted_events(const Dossier& dossier) {
  std::vector<std::string> ids;
  for (const Contradiction& contradiction : dossier.contradictions) {
    if (contradiction.events.empty()) continue;
    const std::string& id = contradiction.events.front();
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

void print_summary(const Graph& graph, const ResultFolder& folder, const std::string& name, Console& console) {
  const Dossier& dossier = graph[boost::graph_bundle];
  std::string sentence = fmt::format("{}, {}, {}", counted(dossier.articles.size(), "article"),
                                     counted(actors(graph).size(), "actor"), counted(events(graph).size(), "event"));
  const std::vector<std::string> contradicted = contradicted_events(dossier);
  if (!dossier.contradictions.empty()) sentence += ", " + counted(dossier.contradictions.size(), "contradiction");
  if (!contradicted.empty()) sentence += fmt::format(" ({})", harmless(list_some(contradicted)));
  console.write(wrap(sentence, console.page().width - 2, 2) + "\n");
  const std::string files = fmt::format("In {}: {}", harmless(name), fmt::join(folder.names(), ", "));
  console.write(wrap(files, console.page().width - 2, 2) + "\n");
  console.write(fmt::format("Who met whom: entente met {}\n", harmless(shell_word(name))));
  if (contradicted.empty()) return;
  console.write(fmt::format("What contradicts what: entente why {} {}\n", harmless(shell_word(name)),
                            harmless(shell_word(contradicted.front()))));
}

void warn_of_unread(const ReadingReport& report, Console& console) {
  if (report.unread == 0) return;
  std::vector<std::string> names(report.unread_languages.begin(), report.unread_languages.end());
  for (std::string& name : names) {
    if (name.empty()) name = "none recognised";
  }
  console.complain(fmt::format("{} in a language without a pack {} not read: {}", counted(report.unread, "article"),
                               report.unread == 1 ? "was" : "were", list_some(names)));
}

std::vector<Correction> load_corrections(const std::string& path) {
  if (path.empty()) return {};
  return read_corrections(path, read_text(path));
}

void warn_of_unused(const std::string& file, const std::vector<std::uint32_t>& lines, Console& console) {
  for (const std::uint32_t line : lines) console.complain(fmt::format("{}:{}: no article speaks of this actor", file, line));
}

}  // namespace

Outcome run(const BuildRequest& request, Console& console) {
  const std::vector<Correction> corrections = load_corrections(request.corrections);
  RecordKeeper keeper(request.folder);
  const ReadingReport report =
      read_records(request.reading, console, [&](const Article& /*article*/, const Record& record) { keeper.keep(record); });
  if (report.articles == 0) {
    if (report.lost == 0) console.complain("there is no article in the input");
    return Outcome::failed;
  }
  ResultFolder& folder = keeper.finish();
  if (report.articles >= many_articles) console.progress("building the graph and its drawings");
  std::vector<Record> records = keeper.take();
  warn_of_unused(request.corrections, correct_actors(records, corrections), console);
  const Graph graph = build_graph(std::move(records), report.states, corrections);
  write_results(folder, graph, request.formats);
  console.end_progress();
  if (request.voice == Voice::normal) {
    print_timeline(graph, console);
    print_summary(graph, folder, request.folder, console);
  }
  warn_of_unread(report, console);
  return report.lost == 0 ? Outcome::done : Outcome::failed;
}

}  // namespace entente
