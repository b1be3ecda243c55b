// The verbs of the program, one file each.
#pragma once

#include "cli/console.hpp"
#include "cli/request.hpp"

namespace entente {

/// Exit statuses of the program.
enum class Outcome {
  done = 0,
  failed = 1,     ///< the work failed, part of the input could not be used, or nothing was found
  wrong_use = 2,  ///< the command line is not right
};

/// Carries out a request. Throws Error when the work cannot be done, WrongUse when the words of the request do not fit what
/// is there, ClosedPipe when nobody reads the output any more.
Outcome run(const PrintRequest& request, Console& console);
Outcome run(const BuildRequest& request, Console& console);
Outcome run(const ExtractRequest& request, Console& console);
Outcome run(const ParseRequest& request, Console& console);
Outcome run(const MetRequest& request, Console& console);
Outcome run(const EventsRequest& request, Console& console);
Outcome run(const ActorsRequest& request, Console& console);
Outcome run(const WhyRequest& request, Console& console);
Outcome run(const DrawRequest& request, Console& console);
Outcome run(const ExportRequest& request, Console& console);
Outcome run(const TrainRequest& request, Console& console);
Outcome run(const ScoreSyntaxRequest& request, Console& console);

}  // namespace entente
