// The files that a path stands for.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "extract/article/plain_text.hpp"

namespace entente {

struct InputFile {
  std::filesystem::path path;
  SourceName name;
};

/// The name of an input for messages and ids: of "news/2010/Talks in Beijing.txt" in "news", the id is
/// "2010-talks-in-beijing".
SourceName name_source(const std::filesystem::path& file, const std::filesystem::path& folder);

/// A file itself, whatever its name; of a folder the files that look like articles, sorted by path. Tells `on_problem` of
/// what is not there or has none.
std::vector<InputFile> list_files(const std::filesystem::path& path, const OnProblem& on_problem);

}  // namespace entente
