// Learns a language's names.model: entente_train_names LANGUAGE MODEL LISTS FILE... where each FILE is IOB2 ("1 TOKEN TAG
// ..." with "# text = ..." before each sentence), tags B-PER, I-LOC, O, ? (a name of any sort or none) and so on, and an
// empty line behind each sentence; LISTS has lines "MARK NAME" of what name_lists.py makes.
#include <fstream>
#include <iostream>
#include <sstream>

#include "extract/actors/name_training.hpp"
#include "extract/knowledge.hpp"

namespace {

using namespace entente;

NameSort sort_of(const std::string& tag) {
  if (tag.ends_with("PER")) return NameSort::person;
  if (tag.ends_with("LOC")) return NameSort::place;
  return tag.ends_with("ORG") ? NameSort::organisation : NameSort::none;
}

// A sentence while its tokens are looked up in its text.
struct OpenSentence {
  NamedSentence sentence;
  std::size_t at = 0;             // byte behind the last token
  std::uint32_t code_points = 0;  // before it

  void add(const std::string& token, const std::string& tag) {
    const std::size_t found = sentence.text.find(token, at);
    if (found == std::string::npos) return;
    code_points += Text(sentence.text.substr(at, found - at)).size();
    const std::uint32_t start = code_points;
    code_points += Text(token).size();
    at = found + token.size();
    if (tag.ends_with("?")) sentence.open.push_back({start, code_points});
    if (sort_of(tag) != NameSort::none) sentence.names.push_back({{start, code_points}, sort_of(tag)});
  }
};

void read(const std::string& path, std::vector<NamedSentence>& sentences) {
  const std::string text_line = "# text = ";
  std::ifstream file(path);
  OpenSentence open;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(text_line)) open.sentence.text = line.substr(text_line.size());
    if (line.empty() && !open.sentence.text.empty()) {
      sentences.push_back(std::move(open.sentence));
      open = {};
    }
    std::istringstream cells(line);
    std::string number;
    std::string token;
    std::string tag;
    if (cells >> number >> token >> tag && number != "#") open.add(token, tag);
  }
  if (!open.sentence.text.empty()) sentences.push_back(std::move(open.sentence));
}

MarkedNames read_lists(const std::string& path) {
  MarkedNames names;
  std::ifstream file(path);
  int mark = 0;
  for (std::string name; file >> mark && std::getline(file >> std::ws, name);)
    names.emplace_back(name, static_cast<std::uint8_t>(mark));
  return names;
}

}  // namespace

int main(int argc, char** argv) {
  const Knowledge knowledge(Packs::built_in());
  const Language* language = argc > 4 ? knowledge.find_language(argv[1]) : nullptr;
  if (!language) {
    std::cerr << "usage: entente_train_names LANGUAGE MODEL LISTS FILE...\n";
    return 2;
  }
  std::vector<NamedSentence> sentences;
  for (int i = 4; i < argc; ++i) read(argv[i], sentences);
  std::ofstream(argv[2], std::ios::binary) << train_names(sentences, read_lists(argv[3]), *language, knowledge.world(), 10);
}
