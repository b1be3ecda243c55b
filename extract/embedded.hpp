// The data files that the build compiled into the library.
#pragma once

#include <cstddef>

namespace entente {

struct EmbeddedFile {
  const char* path;  ///< below extract/, "/" between folders
  const char* begin;
  const char* end;
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): its size is known to the generated file alone
extern const EmbeddedFile embedded_files[];  ///< sorted by folder, then path
extern const std::size_t embedded_file_count;

}  // namespace entente
