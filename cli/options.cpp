// The options of each verb are declared once, here: bound to the fields of its request, with the words of its help.

#include "cli/options.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <functional>
#include <initializer_list>
#include <utility>

#include "cli/arguments.hpp"
#include "cli/suggest.hpp"
#include "extract/vocabulary.hpp"

namespace entente {
namespace {

// The words of an option that takes one of a few.
template <typename Value>
using Choices = std::vector<std::pair<std::string, Value>>;

template <typename Value>
Choices<Value> vocabulary(std::initializer_list<Value> values) {
  Choices<Value> choices;
  for (const Value value : values) choices.emplace_back(word(value), value);
  return choices;
}

const Choices<InputFormat> input_formats = {
    {"text", InputFormat::text}, {"html", InputFormat::html}, {"ndjson", InputFormat::ndjson}};
const Choices<OutputFormat> build_formats = {{"svg", OutputFormat::svg}, {"png", OutputFormat::png},
                                             {"pdf", OutputFormat::pdf}, {"dot", OutputFormat::dot},
                                             {"csv", OutputFormat::csv}, {"json", OutputFormat::json}};
const Choices<OutputFormat> picture_formats(build_formats.begin(), build_formats.begin() + 4);
const Choices<ExportFormat> export_formats = {{"plover", ExportFormat::plover}};
const Choices<RecordForm> record_forms = {{"json", RecordForm::json}, {"timeml", RecordForm::timeml}};
const Choices<Status> all_statuses = vocabulary({Status::happened, Status::planned, Status::denied, Status::hypothetical});
const Choices<ActorKind> all_kinds =
    vocabulary({ActorKind::person, ActorKind::state, ActorKind::organisation, ActorKind::group});
const Choices<EventType> all_types = vocabulary(
    {EventType::agree, EventType::consult, EventType::support, EventType::concede, EventType::cooperate, EventType::aid,
     EventType::retreat, EventType::request, EventType::accuse, EventType::reject, EventType::threaten, EventType::protest,
     EventType::sanction, EventType::mobilize, EventType::coerce, EventType::assault});

template <typename Value>
std::vector<std::string> names(const Choices<Value>& choices) {
  std::vector<std::string> result;
  for (const auto& choice : choices) result.push_back(choice.first);
  return result;
}

template <typename Value>
Value choose(const std::string& option, const Choices<Value>& choices, const std::string& text) {
  const std::string lower = CLI::detail::to_lower(text);
  for (const auto& [name, value] : choices) {
    if (CLI::detail::to_lower(name) == lower) return value;
  }
  throw WrongUse(fmt::format("{} takes {}, not '{}'{}", option, fmt::join(names(choices), ", "), text,
                             did_you_mean(text, names(choices))));
}

template <typename Value>
void add_choice(CLI::App& app, const std::string& option, const Choices<Value>& choices,
                const std::function<void(Value)>& take, const std::string& help) {
  app.add_option_function<std::string>(
         option, [=](const std::string& text) { take(choose(option, choices, text)); },
         fmt::format("{}: {}", help, fmt::join(names(choices), ", ")))
      ->option_text("F");
}

// A list of choices: separated by commas or the option repeated; never takes the words behind it, which are articles.
template <typename Value>
void add_list(CLI::App& app, const std::string& option, const Choices<Value>& choices, std::vector<Value>& list,
              const std::string& help) {
  app.add_option_function<std::vector<std::string>>(
         option,
         [=, &list](const std::vector<std::string>& texts) {
           list.clear();
           for (const std::string& text : texts) list.push_back(choose(option, choices, text));
         },
         help)
      ->delimiter(',')
      ->allow_extra_args(false)
      ->option_text("LIST");
}

void add_period(CLI::App& app, const std::string& option, const std::function<void(const Period&)>& take,
                const std::string& help) {
  app.add_option_function<std::string>(
         option,
         [=](const std::string& text) {
           const std::optional<Period> period = parse_period(text);
           if (!period)
             throw WrongUse(fmt::format("{} takes a date like 2010-02-12, 2010-02 or 2010, not '{}'", option, text));
           take(*period);
         },
         help)
      ->option_text("DATE");
}

// Takes the empty word for the mistake that it is, most often a shell variable that is not set.
void forbid_empty(const CLI::App& app, CLI::Option* option) {
  const std::string name = option->get_name();
  option->each([&app, name](const std::string& text) {
    if (text.empty()) throw WrongUse(fmt::format("{} must not be empty; see entente {} --help", name, app.get_name()));
  });
}

CLI::Option* add_text(CLI::App& app, const std::string& name, std::string& text, const std::string& help) {
  CLI::Option* option = app.add_option(name, text, help);
  forbid_empty(app, option);
  return option;
}

CLI::Option* add_texts(CLI::App& app, const std::string& name, std::vector<std::string>& texts, const std::string& help) {
  CLI::Option* option = app.add_option(name, texts, help);
  forbid_empty(app, option);
  return option;
}

void add_reading(CLI::App& app, ReadingOptions& reading) {
  add_period(
      app, "--published", [&](const Period& period) { reading.published = period; },
      "When the articles that do not say it were published");
  add_text(app, "--language", reading.language, "Language of the articles that do not say it; detected when not given")
      ->option_text("CODE");
  add_choice<InputFormat>(
      app, "--input-format", input_formats, [&](InputFormat format) { reading.format = format; },
      "What the articles are; told by each file when not given");
  add_text(app, "--syntax", reading.syntax, "CoNLL-U of the same articles by another tool, in place of our own parser")
      ->option_text("FILE");
  add_text(app, "--packs", reading.packs, "Folder of language packs and world data, for those compiled in")
      ->option_text("DIR");
}

// Whether the verb's events may be of any type, and so of a type to choose.
enum class TypeChoice { offered, fixed };

void add_filter(CLI::App& app, EventFilter& filter, TypeChoice types) {
  if (types == TypeChoice::offered) {
    add_list(app, "--type", all_types, filter.types, "Only events of these types: CONSULT, AGREE, ACCUSE, ...");
  }
  add_list(app, "--status", all_statuses, filter.statuses, "Only these: happened, planned, denied, hypothetical");
  add_period(
      app, "--from", [&](const Period& period) { filter.from = period.earliest; },
      "Only what may have happened on this day (month, year) or later");
  add_period(
      app, "--to", [&](const Period& period) { filter.to = period.latest; },
      "Only what may have happened on this day (month, year) or earlier");
}

bool is_set(const EventFilter& filter) {
  return !filter.types.empty() || !filter.statuses.empty() || filter.from || filter.to;
}

void check_filter(const EventFilter& filter) {
  if (filter.from && filter.to && *filter.to < *filter.from) {
    throw WrongUse(fmt::format("--from {} is after --to {}", iso(*filter.from), iso(*filter.to)));
  }
}

void add_folder(CLI::App& app, std::string& folder) {
  add_text(app, "DIR", folder, "The folder that `entente build` wrote")->required()->option_text(" ");
}

void add_json(CLI::App& app, AnswerForm& form) {
  app.add_flag_callback(
      "--json", [&form] { form = AnswerForm::json; }, "Print one JSON object a line for each");
}

}  // namespace

void declare(CLI::App& app, BuildRequest& request) {
  add_texts(app, "ARTICLE", request.reading.paths, "Plain text, HTML or NDJSON: files, folders, - for standard input")
      ->required()
      ->option_text(" ");
  add_text(app, "-o,--output", request.folder, "Folder for the files; is made when there is none")
      ->required()
      ->option_text("DIR");
  add_list(app, "--formats", build_formats, request.formats,
           "Beside records.ndjson and graph.json: svg,png,pdf,dot,csv (default svg,dot,csv)");
  add_text(app, "--corrections", request.corrections, "Table of corrections of who is who (see docs/corrections.md)")
      ->option_text("FILE");
  add_reading(app, request.reading);
  app.add_flag_callback(
      "-q,--quiet", [&] { request.voice = Voice::quiet; }, "Print no timeline");
}

void declare(CLI::App& app, ExtractRequest& request) {
  add_texts(app, "FILE", request.reading.paths, "Plain text, HTML or NDJSON: files, folders, - for standard input (default)")
      ->option_text(" ");
  add_choice<RecordForm>(
      app, "--format", record_forms, [&](RecordForm form) { request.form = form; },
      "Records as lines of JSON (default), or a TimeML document of each article's times");
  add_reading(app, request.reading);
}

void declare(CLI::App& app, ParseRequest& request) {
  add_texts(app, "FILE", request.reading.paths, "Plain text, HTML or NDJSON: files, folders, - for standard input (default)")
      ->option_text(" ");
  add_text(app, "--svg", request.picture,
           "Draw one sentence's tree, to a file .svg, .png, .pdf or .dot; - for standard output")
      ->option_text("FILE");
  app.add_option_function<std::string>(
         "--sentence",
         [&request](const std::string& text) {
           const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), request.sentence);
           if (error != std::errc() || end != text.data() + text.size() || request.sentence == 0)
             throw WrongUse(fmt::format("--sentence takes a number from 1 on, not '{}'", text));
         },
         "Which sentence to draw, counted over all articles (default 1)")
      ->option_text("N");
  add_reading(app, request.reading);
}

void declare(CLI::App& app, MetRequest& request) {
  add_folder(app, request.folder);
  add_text(app, "A", request.one, "Whose contacts: a name, an alias or an id; a state stands for its people too")
      ->option_text(" ");
  add_text(app, "B", request.other, "With whom")->option_text(" ");
  add_filter(app, request.filter, TypeChoice::fixed);
  add_json(app, request.form);
}

void declare(CLI::App& app, EventsRequest& request) {
  add_folder(app, request.folder);
  add_filter(app, request.filter, TypeChoice::offered);
  add_json(app, request.form);
}

void declare(CLI::App& app, ActorsRequest& request) {
  add_folder(app, request.folder);
  add_text(app, "NAME", request.name, "Only who is called so: a name, an alias or an id")->option_text(" ");
  add_list(app, "--kind", all_kinds, request.kinds, "Only these: person, state, organisation, group");
  add_json(app, request.form);
  app.add_flag_callback(
         "--csv", [&] { request.form = AnswerForm::csv; }, "Print a table, one row for each actor")
      ->excludes("--json");
}

void declare(CLI::App& app, WhyRequest& request) {
  add_folder(app, request.folder);
  add_text(app, "WHAT", request.what, "Id of an event, as `entente events` prints it, or the name or id of an actor")
      ->required()
      ->option_text(" ");
}

void declare(CLI::App& app, DrawRequest& request) {
  add_folder(app, request.folder);
  add_text(app, "-o,--output", request.output, "File or folder, - for standard output (default: in DIR)")
      ->option_text("FILE");
  add_choice<OutputFormat>(
      app, "--format", picture_formats, [&](OutputFormat format) { request.format = format; },
      "As the file's name says when not given, else svg");
  add_filter(app, request.filter, TypeChoice::offered);
}

void declare(CLI::App& app, ExportRequest& request) {
  add_folder(app, request.folder);
  add_choice<ExportFormat>(
      app, "--format", export_formats, [&](ExportFormat format) { request.format = format; },
      "What the other program reads; JSON lines of event data when not given");
  add_text(app, "-o,--output", request.output, "File, - for standard output (default)")->option_text("FILE");
  add_filter(app, request.filter, TypeChoice::offered);
}

void declare(CLI::App& app, TrainRequest& request) {
  add_text(app, "LANGUAGE", request.language, "Code of the language: en, vi, ...")->required()->option_text(" ");
  add_texts(app, "TREEBANK", request.treebanks, "CoNLL-U files of Universal Dependencies; one named twice counts twice")
      ->required()
      ->option_text(" ");
  add_text(app, "-o,--output", request.folder, "Folder for syntax.model; is made when there is none")
      ->required()
      ->option_text("DIR");
  add_text(app, "--lexicon", request.lexicon, "Dictionary words, one a line: may be one word, may be a lemma")
      ->option_text("FILE");
  app.add_flag_callback(
      "--xpos", [&request] { request.tag_set = TagSet::with_language; },
      "Learn the treebank's own tags (XPOS) together with the universal ones");
}

void declare(CLI::App& app, ScoreSyntaxRequest& request) {
  add_text(app, "LANGUAGE", request.language, "Code of the language: en, vi, ...")->required()->option_text(" ");
  add_text(app, "FILE", request.treebank, "CoNLL-U file of Universal Dependencies")->required()->option_text(" ");
  app.add_flag_callback(
      "--raw", [&request] { request.source = WordSource::text; }, "Find sentences and words in the raw text, too");
  add_text(app, "--model", request.model, "Model to score, for that of the pack")->option_text("FILE");
  add_text(app, "--packs", request.packs, "Folder of language packs and world data, for those compiled in")
      ->option_text("DIR");
}

namespace {

// It becomes a part of paths.
void check_language(const std::string& code) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  if (code.size() > 35 || !std::all_of(code.begin(), code.end(), fits))
    throw WrongUse(fmt::format("LANGUAGE is a code like en, vi or pt-BR, not '{}'", code.substr(0, 35)));
}

}  // namespace

void finish(BuildRequest&) {}

void finish(ExtractRequest& request) {
  if (request.reading.paths.empty()) request.reading.paths = {"-"};
}

void finish(ParseRequest& request) {
  if (request.sentence != 0 && request.picture.empty())
    throw WrongUse("--sentence says which sentence to draw; give --svg FILE with it");
  if (request.sentence == 0) request.sentence = 1;
  if (request.reading.paths.empty()) request.reading.paths = {"-"};
}

void finish(MetRequest& request) { check_filter(request.filter); }
void finish(EventsRequest& request) { check_filter(request.filter); }
void finish(ActorsRequest&) {}
void finish(WhyRequest&) {}
void finish(ExportRequest& request) { check_filter(request.filter); }
void finish(DrawRequest& request) {
  check_filter(request.filter);
  if (!request.output.empty() || !is_set(request.filter)) return;
  throw WrongUse("a drawing of only some events would replace the whole one in DIR; give -o FILE");
}

void finish(TrainRequest& request) { check_language(request.language); }
void finish(ScoreSyntaxRequest& request) { check_language(request.language); }

}  // namespace entente
