// Learns a language's names.model: entente_train_names LANGUAGE MODEL FILE... where each FILE has lines "TOKEN TAG" or the
// cells of IOB2 ("1 TOKEN TAG ..."), tags B-PER, I-LOC, O and so on, and an empty line behind each sentence.
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

void add_token(NamedSentence& sentence, std::uint32_t& at, const std::string& token, const std::string& tag) {
  if (!sentence.text.empty()) {
    sentence.text += ' ';
    ++at;
  }
  const std::uint32_t size = Text(token).size();
  if (sort_of(tag) != NameSort::none) sentence.names.push_back({{at, at + size}, sort_of(tag)});
  sentence.text += token;
  at += size;
}

void read(const std::string& path, std::vector<NamedSentence>& sentences) {
  std::ifstream file(path);
  NamedSentence sentence;
  std::uint32_t at = 0;
  for (std::string line; std::getline(file, line);) {
    std::istringstream cells(line);
    std::vector<std::string> words;
    for (std::string word; cells >> word;) words.push_back(word);
    if (!words.empty() && words[0] == "#") continue;
    if (words.size() >= 3) add_token(sentence, at, words[1], words[2]);
    if (words.size() == 2) add_token(sentence, at, words[0], words[1]);
    if (words.empty() && !sentence.text.empty()) {
      sentences.push_back(std::move(sentence));
      sentence = {};
      at = 0;
    }
  }
  if (!sentence.text.empty()) sentences.push_back(std::move(sentence));
}

}  // namespace

int main(int argc, char** argv) {
  const Knowledge knowledge(Packs::built_in());
  const Language* language = argc > 3 ? knowledge.find_language(argv[1]) : nullptr;
  if (!language) {
    std::cerr << "usage: entente_train_names LANGUAGE MODEL FILE...\n";
    return 2;
  }
  std::vector<NamedSentence> sentences;
  for (int i = 3; i < argc; ++i) read(argv[i], sentences);
  std::ofstream(argv[2], std::ios::binary) << train_names(sentences, *language, knowledge.world(), 8);
}
