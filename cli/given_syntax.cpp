#include "cli/given_syntax.hpp"

#include <algorithm>
#include <string_view>

#include "cli/input_file.hpp"
#include "extract/syntax/conllu.hpp"

namespace entente {
namespace {

// "talks" of "# newdoc id = talks"; empty for other lines.
std::string_view document_id(std::string_view line) {
  constexpr std::string_view key = "# newdoc id";
  if (!line.starts_with(key)) return {};
  const std::size_t begin = line.find_first_not_of(" =\t", key.size());
  const std::size_t end = line.find_last_not_of(" \t\r") + 1;
  return begin < end ? line.substr(begin, end - begin) : std::string_view();
}

}  // namespace

GivenSyntax::GivenSyntax(const std::string& file) {
  if (file.empty()) return;
  const std::string content = read_text(file);
  read_conllu(file, content);  // complains with the file's own lines
  std::string id;
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size() - 1) + 1;
    const std::string_view line = std::string_view(content).substr(at, end - at);
    const std::string_view begins = document_id(line.substr(0, line.find('\n')));
    if (!begins.empty()) id = begins;
    documents_[id] += line;
    at = end;
  }
}

std::string GivenSyntax::of(const std::string& article) const {
  const auto found = documents_.find(article);
  if (found != documents_.end()) return found->second;
  const auto nameless = documents_.find("");
  return nameless != documents_.end() ? nameless->second : std::string();
}

}  // namespace entente
