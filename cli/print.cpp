// Help and version.

#include "cli/commands.hpp"

namespace entente {

Outcome run(const PrintRequest& request, Console& console) {
  console.write(request.text);
  return Outcome::done;
}

}  // namespace entente
