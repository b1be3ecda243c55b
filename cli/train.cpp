// `entente train`: learns a language's syntax from treebanks and writes the model.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "cli/commands.hpp"
#include "cli/input_file.hpp"
#include "cli/output_file.hpp"
#include "extract/knowledge.hpp"
#include "extract/language.hpp"
#include "extract/syntax/training.hpp"

namespace entente {
namespace {

std::vector<std::string> lines(const std::string& content) {
  std::vector<std::string> result;
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    if (end > at && content[at] != '#') result.push_back(content.substr(at, end - at));
    at = end + 1;
  }
  return result;
}

TrainingMaterial read_material(const TrainRequest& request) {
  TrainingMaterial material;
  for (const std::string& path : request.treebanks) {
    std::vector<ConlluSentence> treebank = read_conllu(path, read_text(path));
    std::move(treebank.begin(), treebank.end(), std::back_inserter(material.sentences));
  }
  if (!request.lexicon.empty()) material.lexicon = lines(read_text(request.lexicon));
  const Knowledge knowledge(Packs::built_in());
  if (const Language* const language = knowledge.find_language(request.language)) material.rules = language->token_rules;
  return material;
}

}  // namespace

Outcome run(const TrainRequest& request, Console& console) {
  const TrainingMaterial material = read_material(request);
  TrainingOptions options;
  options.tag_set = request.tag_set;
  const std::string model = train_syntax(material, options, [&](const std::string& state) { console.progress(state); });
  console.end_progress();
  make_folder(request.folder);
  const std::filesystem::path path = std::filesystem::path(request.folder) / "syntax.model";
  write_file(path, model);
  std::size_t words = 0;
  for (const ConlluSentence& sentence : material.sentences) words += sentence.words.size();
  console.write(fmt::format("{}: {:.1f} MB, learned from {} sentences, {} words\n", path.string(),
                            static_cast<double>(model.size()) / 1e6, material.sentences.size(), words));
  return Outcome::done;
}

}  // namespace entente
