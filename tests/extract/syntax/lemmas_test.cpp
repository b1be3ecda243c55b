// Lemmas learned from a few words, and from the treebanks where they are.
#include "extract/syntax/lemmas.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace entente {
namespace {

ConlluSentence sentence(const std::vector<std::array<std::string, 3>>& words) {
  ConlluSentence result;
  for (const auto& [form, tag, lemma] : words) {
    ConlluWord& word = result.words.emplace_back();
    word.form = form;
    word.xpos = tag;
    word.lemma = lemma;
  }
  return result;
}

std::string model_of(const std::vector<ConlluSentence>& sentences, const std::vector<std::string>& lexicon = {}) {
  ModelWriter model;
  train_lemmas(sentences, lexicon, model);
  return model.finish();
}

const std::vector<ConlluSentence> few = {
    sentence({{"talks", "NNS", "talk"}, {"envoys", "NNS", "envoy"}, {"parties", "NNS", "party"}, {"cities", "NNS", "city"}}),
    sentence({{"talked", "VBD", "talk"}, {"visited", "VBD", "visit"}, {"hosted", "VBD", "host"}, {"urged", "VBD", "urge"}}),
    sentence({{"pledged", "VBD", "pledge"}, {"met", "VBD", "meet"}, {"Kim", "NNP", "Kim"}, {"States", "NNPS", "State"}}),
    sentence({{"The", "DT", "the"}, {"Envoys", "NNS", "envoy"}, {"people", "NNS", "people"}})};

TEST_CASE("lemmas: words of the treebank, and words that end like them") {
  const std::string bytes = model_of(few);
  const Lemmas lemmas{ModelFile("few", bytes)};
  CHECK(lemmas.lemma("met", Upos::verb, "VBD") == "meet");
  CHECK(lemmas.lemma("Met", Upos::verb, "VBD") == "meet");
  CHECK(lemmas.lemma("people", Upos::noun, "NNS") == "people");
  CHECK(lemmas.lemma("summits", Upos::noun, "NNS") == "summit");
  CHECK(lemmas.lemma("Countries", Upos::noun, "NNS") == "country");
  CHECK(lemmas.lemma("Obama", Upos::propn, "NNP") == "Obama");
  CHECK(lemmas.lemma("United", Upos::propn, "XYZ") == "United");
  CHECK(lemmas.lemma("WORD", Upos::noun, "XYZ") == "word");
  CHECK(lemmas.lemma("", Upos::noun, "NNS").empty());
}

TEST_CASE("lemmas: a list of known ones decides where the end does not") {
  const std::string unknown = model_of(few);
  const std::string known = model_of(few, {"rule"});
  CHECK(Lemmas(ModelFile("few", unknown)).lemma("ruled", Upos::verb, "VBD") == "rul");
  CHECK(Lemmas(ModelFile("few", known)).lemma("ruled", Upos::verb, "VBD") == "rule");
}

TEST_CASE("lemmas: without a model the word itself, small unless it is a name") {
  CHECK(Lemmas().lemma("Hội đàm", Upos::verb, "") == "hội đàm");
  CHECK(Lemmas().lemma("Bình Nhưỡng", Upos::propn, "") == "Bình Nhưỡng");
  const std::string none = model_of({sentence({{"Gặp", "V", "gặp"}, {"Kim", "Np", "Kim"}})});
  CHECK_FALSE(ModelFile("none", none).has("lemmas.keys"));
  CHECK(Lemmas(ModelFile("none", none)).lemma("Gặp", Upos::verb, "V") == "gặp");
}

TEST_CASE("lemmas: a damaged model is an error or gives some lemma") {
  const std::string bytes = model_of(few, {"rule"});
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x5A);
    try {
      const Lemmas lemmas{ModelFile("damaged", damaged)};
      for (const char* const word : {"ruled", "met", "summits", "x"})
        CHECK(lemmas.lemma(word, Upos::verb, "VBD").size() < 300);
    } catch (const std::exception&) {
    }
  }
}

std::vector<ConlluSentence> treebank(const std::string& name) {
  const std::filesystem::path path = std::filesystem::path(ENTENTE_SOURCE_DIR) / "../shared/data/syntax" / name;
  std::ifstream file(path, std::ios::binary);
  if (!file) return {};
  return read_conllu(name, std::string{std::istreambuf_iterator<char>(file), {}});
}

TEST_CASE("lemmas: 99 of 100 are right on news and encyclopaedia") {
  const std::vector<ConlluSentence> train = treebank("en-ewt-train.conllu");
  if (train.empty()) {
    WARN("the shared treebanks are not here: skipped");
    return;
  }
  const std::string bytes = model_of(train);
  const Lemmas lemmas{ModelFile("ewt", bytes)};
  std::size_t words = 0;
  std::size_t right = 0;
  for (const ConlluSentence& sentence : treebank("en-pud-test.conllu")) {
    for (const ConlluWord& word : sentence.words) {
      ++words;
      right += lemmas.lemma(word.form, find_upos(word.upos), word.xpos) == word.lemma ? 1 : 0;
    }
  }
  CHECK(right * 1000 >= words * 988);
}

}  // namespace
}  // namespace entente
