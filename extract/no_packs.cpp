// In place of the files that the build compiles in, for the program that helps to make them.
#include "extract/embedded.hpp"

namespace entente {

const EmbeddedFile embedded_files[] = {{"", nullptr, nullptr}};  // NOLINT(modernize-avoid-c-arrays): as it is declared
const std::size_t embedded_file_count = 0;

}  // namespace entente
