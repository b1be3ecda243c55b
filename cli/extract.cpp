// `entente extract`: records or TimeML documents on standard output, each as soon as its article is read.

#include "extract/record_json.hpp"
#include "extract/timeml.hpp"

#include "cli/commands.hpp"
#include "cli/reading.hpp"

namespace entente {

Outcome run(const ExtractRequest& request, Console& console) {
  const ReadingReport report = read_records(request.reading, console, [&](const Article& article, const Record& record) {
    if (request.form == RecordForm::timeml) {
      console.write(write_timeml(article, record));
    } else {
      console.write_json(write_record(record));
    }
    console.flush();
  });
  if (report.lost > 0) return Outcome::failed;
  if (report.articles > 0) return Outcome::done;
  console.complain("there is no article in the input");
  return Outcome::failed;
}

}  // namespace entente
