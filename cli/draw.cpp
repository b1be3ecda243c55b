// `entente timeline` and `entente diagram`: one drawing of what `build` found, to a file.

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <string>

#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/output_file.hpp"
#include "cli/results.hpp"
#include "cli/terminal_text.hpp"

namespace entente {
namespace {

namespace fs = std::filesystem;

// The format by which a file's ending goes.
std::optional<OutputFormat> format_by_name(const std::string& ending) {
  for (const OutputFormat format : {OutputFormat::svg, OutputFormat::png, OutputFormat::pdf, OutputFormat::dot}) {
    if (ending == fmt::format(".{}", extension(format))) return format;
  }
  return {};
}

OutputFormat format_of(const DrawRequest& request) {
  const std::string ending = fs::path(request.output).extension().string();
  if (request.output == "-" || ending.empty() || fs::is_directory(request.output)) {
    return request.format.value_or(OutputFormat::svg);
  }
  const std::optional<OutputFormat> named = format_by_name(ending);
  if (named && request.format && *named != *request.format) {
    throw WrongUse(fmt::format("the ending of {} is not that of --format {}; give only one of the two, or let them agree",
                               request.output, extension(*request.format)));
  }
  if (request.format) return *request.format;
  if (named) return *named;
  throw WrongUse(fmt::format("no format goes by the ending of {}; say it with --format", request.output));
}

// The file to write; the folder of the results when the request names none.
fs::path file_of(const DrawRequest& request, OutputFormat format) {
  const fs::path output = request.output.empty() ? fs::path(request.folder) : fs::path(request.output);
  const bool folder = !output.has_filename() || fs::is_directory(output);
  return folder ? output / fmt::format("{}.{}", file_stem(request.drawing), extension(format)) : output;
}

}  // namespace

Outcome run(const DrawRequest& request, Console& console) {
  const OutputFormat format = format_of(request);
  const std::string picture = draw(load_graph(request.folder), request.drawing, request.filter, format);
  if (request.output == "-") {
    console.write(picture);
    return Outcome::done;
  }
  const fs::path file = file_of(request, format);
  if (file.has_parent_path()) make_folder(file.parent_path());
  write_file(file, picture);
  console.write(harmless(file.string()) + "\n");
  return Outcome::done;
}

}  // namespace entente
