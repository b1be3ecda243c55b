// CLI11 reads the words and prints the help; the sentences for wrong use are ours, because CLI11's speak of its own notions
// and its exit codes are its own.

#include "cli/arguments.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "cli/options.hpp"
#include "cli/suggest.hpp"

namespace entente {
namespace {

// Help that shows examples before it lists options.
class HelpFormatter : public CLI::Formatter {
 public:
  HelpFormatter() {
    column_width(26);
    label("SUBCOMMAND", "VERB");
  }
  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override {
    return make_description(app) + "\n" + make_usage(app, name) + "\n" + make_footer(app) + make_positionals(app) +
           make_groups(app, mode) + make_subcommands(app, mode);
  }
};

struct Verb {
  const char* name;
  const char* what;
  const char* example;
};

constexpr std::array verb_table = {
    Verb{"build", "Read articles and write who met whom, when and where",
         "  entente build articles/ -o out\n"
         "  entente build talks.txt page.html --published 2010-02-12 -o out --formats svg,pdf"},
    Verb{"extract", "Read articles and print one JSON record a line for each",
         "  entente extract talks.txt > records.ndjson\n"
         "  zcat news.ndjson.gz | entente extract --input-format ndjson - | jq .events"},
    Verb{"parse", "Print words, tags and dependency trees of articles as CoNLL-U",
         "  entente parse talks.txt > talks.conllu\n"
         "  entente parse talks.txt --svg tree.svg --sentence 3"},
    Verb{"met", "Print who met whom, with the sentences that say so",
         "  entente met out 'Kim Kye Gwan'\n"
         "  entente met out 'North Korea' China --from 2010-01 --to 2010-06 --status happened"},
    Verb{"events", "Print the events in the order of time",
         "  entente events out --from 2010 --type CONSULT,AGREE\n"
         "  entente events out --json | jq .participants"},
    Verb{"actors", "Print who the actors are: names, offices, how often",
         "  entente actors out\n"
         "  entente actors out Kim --kind person --json"},
    Verb{"why", "Print how an event is known, or why names are one actor",
         "  entente events out     (each line ends with the event's id)\n"
         "  entente why out 'talks#1'\n"
         "  entente why out 'Kim Kye Gwan'"},
    Verb{"timeline", "Draw when it happened", "  entente timeline out -o talks.pdf --from 2010-01 --to 2010-06"},
    Verb{"diagram", "Draw who met whom",
         "  entente diagram out -o - --format dot\n"
         "  entente diagram out -o met.png --status happened"},
    Verb{"export", "Write the events for other programs",
         "  entente export out --format plover > events.jsonl\n"
         "  entente export out --format plover -o visits.jsonl --from 2010"},
    Verb{"train", "Learn a language's words, tags and trees from treebanks",
         "  entente train en --xpos en_ewt-ud-train.conllu -o extract/languages/en\n"
         "  entente train vi vi_vtb-ud-train.conllu --lexicon words.txt -o out"},
    Verb{"score-syntax", "Measure words, tags and trees on a treebank",
         "  entente score-syntax en en_pud-ud-test.conllu\n"
         "  entente score-syntax vi vi_vtb-ud-test.conllu --raw --model out/syntax.model"}};

struct Requests {
  BuildRequest build;
  ExtractRequest extract;
  ParseRequest parse;
  MetRequest met;
  EventsRequest events;
  ActorsRequest actors;
  WhyRequest why;
  DrawRequest timeline;
  DrawRequest diagram;
  ExportRequest to_export;
  TrainRequest train;
  ScoreSyntaxRequest score_syntax;
};

void declare_verbs(CLI::App& program, Requests& requests, Request& chosen) {
  const auto add = [&](const Verb& verb, auto& request) {
    CLI::App* app = program.add_subcommand(verb.name, verb.what);
    app->footer(fmt::format("Examples:\n{}", verb.example))->group("Verbs");
    declare(*app, request);
    app->final_callback([&] {
      finish(request);
      chosen = request;
    });
  };
  add(verb_table[0], requests.build);
  add(verb_table[1], requests.extract);
  add(verb_table[2], requests.parse);
  add(verb_table[3], requests.met);
  add(verb_table[4], requests.events);
  add(verb_table[5], requests.actors);
  add(verb_table[6], requests.why);
  add(verb_table[7], requests.timeline);
  add(verb_table[8], requests.diagram);
  add(verb_table[9], requests.to_export);
  add(verb_table[10], requests.train);
  add(verb_table[11], requests.score_syntax);
}

// The verb that stands first, or an error that helps.
void check_verb(const std::vector<std::string>& words) {
  if (words.empty()) {
    throw WrongUse(fmt::format("say what to do: {}; see entente --help", fmt::join(verbs(), ", ")));
  }
  const std::string& first = words.front();
  std::vector<std::string> known = verbs();
  known.insert(known.end(), {"-h", "--help", "--version"});
  if (std::find(known.begin(), known.end(), first) != known.end()) return;
  const std::string hint = did_you_mean(first, known);
  throw WrongUse(fmt::format("there is no {} '{}'{}", first.rfind('-', 0) == 0 ? "option" : "verb", first,
                             hint.empty() ? "; see entente --help" : hint));
}

const CLI::App& chosen_app(const CLI::App& program) {
  const auto chosen = program.get_subcommands();
  return chosen.empty() ? program : *chosen.back();
}

// Words that no option and no place takes.
std::string about_extras(const CLI::App& program) {
  const CLI::App& app = chosen_app(program);
  const std::vector<std::string> extras = program.remaining(true);
  const std::string extra = extras.empty() ? std::string() : extras.front();
  if (extra.rfind('-', 0) != 0)
    return fmt::format("{0} has no place for '{1}'; see entente {0} --help", app.get_name(), extra);
  std::vector<std::string> options;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) options.push_back("--" + name);
  }
  const std::string hint = did_you_mean(extra.substr(0, extra.find('=')), options);
  return fmt::format("{0} has no option {1}{2}", app.get_name(), extra,
                     hint.empty() ? fmt::format("; see entente {} --help", app.get_name()) : hint);
}

// CLI11 says "NAME is required".
std::string about_missing(const CLI::App& program, std::string what) {
  const CLI::App& app = chosen_app(program);
  what.resize(std::min(what.find(" is required"), what.size()));
  return fmt::format("{0} needs {1}; see entente {0} --help", app.get_name(), what == "--output" ? "-o DIR" : what);
}

// CLI11 says "--option: At Most 1 required but received 2" or "--option: 1 required TEXT missing".
std::string about_mismatch(const CLI::App& program, const std::string& what) {
  const std::string option = what.substr(0, what.find(':'));
  const bool missing = what.find("missing") != std::string::npos;
  return fmt::format("{} {}; see entente {} --help", option, missing ? "needs a value" : "can be given only once",
                     chosen_app(program).get_name());
}

}  // namespace

const std::vector<std::string>& verbs() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> names(verb_table.size());
    std::transform(verb_table.begin(), verb_table.end(), names.begin(), [](const Verb& verb) { return verb.name; });
    return names;
  }();
  return all;
}

Request parse_arguments(std::vector<std::string> words) {
  check_verb(words);
  CLI::App program("Reads news articles and answers: who met whom, when, where, and how do we know", "entente");
  program.formatter(std::make_shared<HelpFormatter>());
  program.set_version_flag("--version", "entente " ENTENTE_VERSION, "Print the version");
  program.footer("Examples:\n  entente build articles/ -o out\n  entente met out 'Kim Kye Gwan' 'Wu Dawei'");
  program.require_subcommand(1);
  Requests requests;
  requests.diagram.drawing = Drawing::relations;
  Request chosen;
  declare_verbs(program, requests, chosen);
  std::reverse(words.begin(), words.end());  // as CLI11 wants them
  try {
    program.parse(std::move(words));
  } catch (const CLI::CallForHelp&) {
    return PrintRequest{program.help()};
  } catch (const CLI::CallForVersion& version) {
    return PrintRequest{fmt::format("{}\n", version.what())};
  } catch (const CLI::ExtrasError&) {
    throw WrongUse(about_extras(program));
  } catch (const CLI::RequiredError& error) {
    throw WrongUse(about_missing(program, error.what()));
  } catch (const CLI::ArgumentMismatch& error) {
    throw WrongUse(about_mismatch(program, error.what()));
  } catch (const CLI::ParseError& error) {
    throw WrongUse(error.what());
  }
  return chosen;
}

}  // namespace entente
