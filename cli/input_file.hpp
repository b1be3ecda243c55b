// A file that the program reads as a whole.
#pragma once

#include <string>

namespace entente {

/// Its bytes. Throws Error "PATH: cannot be read".
std::string read_file(const std::string& path);

}  // namespace entente
