// `entente extract`: records on standard output, each as soon as its article is read.

#include "extract/record_json.hpp"

#include "cli/commands.hpp"
#include "cli/reading.hpp"

namespace entente {

Outcome run(const ExtractRequest& request, Console& console) {
  const ReadingReport report = read_records(request.reading, console, [&](const Record& record) {
    console.write_json(write_record(record));
    console.flush();
  });
  if (report.lost > 0) return Outcome::failed;
  if (report.articles > 0) return Outcome::done;
  console.complain("there is no article in the input");
  return Outcome::failed;
}

}  // namespace entente
