// From the words of the command line to a Request.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "cli/request.hpp"

namespace entente {

/// The command line is not right: one sentence that says what, and what to do. The program ends with exit status 2.
struct WrongUse : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// All verbs, in the order in which help shows them.
const std::vector<std::string>& verbs();

/// The request that the words behind the program's name make. Throws WrongUse. Reads no file and no environment.
Request parse_arguments(std::vector<std::string> words);

}  // namespace entente
