// The options of each verb.
#pragma once

#include "cli/request.hpp"

namespace CLI {
class App;
}

namespace entente {

/// Declares the words that a verb takes and binds them to its request, which must outlive the app. Reading them throws
/// WrongUse for a value that is none.
void declare(CLI::App& app, BuildRequest& request);
void declare(CLI::App& app, ExtractRequest& request);
void declare(CLI::App& app, ParseRequest& request);
void declare(CLI::App& app, MetRequest& request);
void declare(CLI::App& app, EventsRequest& request);
void declare(CLI::App& app, ActorsRequest& request);
void declare(CLI::App& app, WhyRequest& request);
void declare(CLI::App& app, DrawRequest& request);
void declare(CLI::App& app, ExportRequest& request);
void declare(CLI::App& app, TrainRequest& request);
void declare(CLI::App& app, ScoreSyntaxRequest& request);

/// What is left to do when all words are read: defaults, and options that do not go together (throws WrongUse).
void finish(BuildRequest& request);
void finish(ExtractRequest& request);
void finish(ParseRequest& request);
void finish(MetRequest& request);
void finish(EventsRequest& request);
void finish(ActorsRequest& request);
void finish(WhyRequest& request);
void finish(DrawRequest& request);
void finish(ExportRequest& request);
void finish(TrainRequest& request);
void finish(ScoreSyntaxRequest& request);

}  // namespace entente
