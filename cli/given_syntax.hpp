// A file of another tool's syntax (CoNLL-U), parted by the articles that it is of.
#pragma once

#include <map>
#include <string>

namespace entente {

class GivenSyntax {
 public:
  /// Reads a file; no name: nothing is given. Throws Error when it cannot be read or is no CoNLL-U.
  explicit GivenSyntax(const std::string& file);

  /// What the file says of an article: what stands below "# newdoc id = ID"; all of a file without such lines.
  std::string of(const std::string& article) const;

 private:
  std::map<std::string, std::string> documents_;  // by id; those without one under ""
};

}  // namespace entente
