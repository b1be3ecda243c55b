// entente: reads news articles and answers who met whom, when, where, and how do we know.
//
// Whatever goes wrong and was not dealt with on the way becomes one sentence on standard error and an exit status here.

#include <fmt/format.h>

#include <exception>
#include <filesystem>
#include <new>
#include <string>
#include <variant>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "extract/error.hpp"

namespace entente {
namespace {

Outcome run_program(const std::vector<std::string>& words, Console& console) {
  const Request request = parse_arguments(words);
  const Outcome outcome = std::visit([&](const auto& verb) { return run(verb, console); }, request);
  console.flush();
  return outcome;
}

Outcome complain(Console& console, const std::string& sentence, Outcome outcome) {
  console.complain(sentence);
  return outcome;
}

Outcome guarded(const std::vector<std::string>& words, Console& console) {
  try {
    return run_program(words, console);
  } catch (const ClosedPipe&) {
    return Outcome::done;  // whoever reads has what they wanted
  } catch (const WrongUse& error) {
    return complain(console, error.what(), Outcome::wrong_use);
  } catch (const Error& error) {
    return complain(console, error.what(), Outcome::failed);
  } catch (const std::filesystem::filesystem_error& error) {
    return complain(console, fmt::format("{}: {}", error.path1().string(), error.code().message()), Outcome::failed);
  } catch (const std::bad_alloc&) {
    return complain(console, "there is not enough memory for this work", Outcome::failed);
  } catch (const std::exception& error) {
    return complain(console, fmt::format("a fault of the program, please report it: {}", error.what()), Outcome::failed);
  } catch (...) {
    return complain(console, "a fault of the program, please report it", Outcome::failed);
  }
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  try {
    entente::Console console;
    return static_cast<int>(entente::guarded({argv + (argc > 0 ? 1 : 0), argv + argc}, console));
  } catch (...) {  // not even memory for a sentence
    return static_cast<int>(entente::Outcome::failed);
  }
}
