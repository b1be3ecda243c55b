// The one exception type: wrong files and wrong options. Text that is not understood is never an error, but a Note.
#pragma once

#include <stdexcept>
#include <string>

namespace entente {

/// A sentence for the user: what is wrong, where, and what to do. The program prints it and ends with exit status 1.
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace entente
