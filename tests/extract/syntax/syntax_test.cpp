// Tagger and parser from end to end: learned from a handful of sentences, they give those trees back; whatever they are
// given, they give a tree.
#include "extract/syntax/syntax.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "extract/error.hpp"
#include "extract/syntax/evaluation.hpp"
#include "extract/syntax/training.hpp"

namespace entente {
namespace {

// "word/TAG/head/relation", heads from 1.
ConlluSentence sentence(const std::string& text) {
  ConlluSentence result;
  std::istringstream words(text);
  for (std::string part; words >> part;) {
    std::istringstream fields(part);
    ConlluWord word;
    std::string head;
    std::getline(fields, word.form, '/');
    std::getline(fields, word.upos, '/');
    std::getline(fields, head, '/');
    std::getline(fields, word.deprel, '/');
    word.head = static_cast<std::uint32_t>(std::stoul(head));
    result.words.push_back(word);
  }
  return result;
}

std::vector<ConlluSentence> treebank() {
  return {
      sentence(
          "The/DET/2/det envoy/NOUN/3/nsubj met/VERB/0/root Wu/PROPN/3/obj in/ADP/6/case Seoul/PROPN/3/obl ./PUNCT/3/punct"),
      sentence("He/PRON/2/nsubj visited/VERB/0/root Seoul/PROPN/2/obj ./PUNCT/2/punct"),
      sentence("Wu/PROPN/3/nsubj:pass was/AUX/3/aux:pass seen/VERB/0/root by/ADP/6/case the/DET/6/det envoy/NOUN/3/obl "
               "./PUNCT/3/punct"),
      sentence("They/PRON/2/nsubj met/VERB/0/root and/CCONJ/4/cc left/VERB/2/conj ./PUNCT/2/punct"),
      sentence("The/DET/3/det nuclear/ADJ/3/amod talks/NOUN/4/nsubj began/VERB/0/root in/ADP/6/case Beijing/PROPN/4/obl"),
  };
}

std::string learned(const std::vector<ConlluSentence>& sentences, std::uint64_t seed = 1) {
  TrainingMaterial material;
  for (int i = 0; i < 12; ++i) {
    for (ConlluSentence copy :
         sentences) {  // signs that are not seen make each another sentence: copies are held out together
      for (int k = 0; k < i; ++k) copy.words.front().form += "\u200B";
      material.sentences.push_back(std::move(copy));
    }
  }
  TrainingOptions options;
  options.seed = seed;
  return train_syntax(material, options, [](const std::string&) {});
}

std::string shown(const Tree& tree) {
  std::string result;
  for (const Word& word : tree.words) {
    result += std::string(upos_name(word.upos)) + "/" + (word.head == Word::root ? "0" : std::to_string(word.head + 1)) +
              "/" + word.deprel + " ";
  }
  return result;
}

// One word at the top of each part, no circles, no crossing arcs within a part.
bool is_tree(const Tree& tree) {
  const auto& words = tree.words;
  for (std::size_t start = 0; start < words.size(); ++start) {
    std::size_t steps = 0;
    for (std::uint32_t at = static_cast<std::uint32_t>(start); at != Word::root; at = words[at].head) {
      if (at >= words.size() || ++steps > words.size()) return false;
    }
  }
  return true;
}

bool is_projective(const Tree& tree) {
  const auto arc = [&](std::uint32_t word) { return std::minmax({word, tree.words[word].head}); };
  const auto count = static_cast<std::uint32_t>(tree.words.size());
  for (std::uint32_t a = 0; a < count; ++a) {
    for (std::uint32_t b = 0; b < count; ++b) {
      if (tree.words[a].head == Word::root || tree.words[b].head == Word::root) continue;
      const auto [a1, a2] = arc(a);
      const auto [b1, b2] = arc(b);
      if (a1 < b1 && b1 < a2 && a2 < b2) return false;
    }
  }
  return true;
}

TEST_CASE("what was learned from is known: tags, heads, relations") {
  const std::string model = learned(treebank());
  const Syntax syntax(ModelFile("test", model), {});
  for (const ConlluSentence& known : treebank()) {
    std::vector<std::string> forms;
    std::string expected;
    for (const ConlluWord& word : known.words) {
      forms.push_back(word.form);
      expected += word.upos + "/" + std::to_string(word.head) + "/" + word.deprel + " ";
    }
    CHECK(shown(syntax.parse(forms)) == expected);
  }
  for (const Score& score : score_syntax(treebank(), syntax, WordSource::treebank)) {
    INFO(score.name);
    if (score.name != "lemmas") CHECK(score.f1() == Approx(100));
  }
}

TEST_CASE("the same treebank makes the same model, byte for byte") {
  CHECK(learned(treebank()) == learned(treebank()));
  CHECK(learned(treebank()) != learned(treebank(), 2));
}

TEST_CASE("names that are given are one word and tagged as names") {
  const std::string model = learned(treebank());
  const Syntax syntax(ModelFile("test", model), {});
  const Text text("He met foreign minister Wu in Seoul.");
  const Tokens tokens = find_tokens(text, {});
  const Tree tree = syntax.parse(tokens, tokens.sentences.at(0).tokens, {{2, 5}});
  REQUIRE(tree.words.size() == 6);
  CHECK(tree.words[2].tokens == TokenRange{2, 5});
  CHECK(tree.words[2].upos == Upos::propn);
  CHECK(tree.words[3].upos == Upos::adp);
}

TEST_CASE("any words make a tree, however many") {
  const std::string model = learned(treebank());
  const Syntax syntax(ModelFile("test", model), {});
  Chance chance(7);
  const std::vector<std::string> some = {"met",          "the",   "Wu",  "(",  "—", "2010",
                                         "\xef\xbf\xbd", "a b c", "was", "in", ",", "."};
  for (std::size_t size : {0U, 1U, 2U, 3U, 7U, 30U, 100U}) {
    std::vector<std::string> forms;
    for (std::size_t i = 0; i < size; ++i) forms.push_back(some[chance.below(some.size())]);
    const Tree tree = syntax.parse(forms);
    REQUIRE(tree.words.size() == size);
    CHECK(is_tree(tree));
    CHECK(is_projective(tree));
    CHECK(std::count_if(tree.words.begin(), tree.words.end(), [](const Word& w) { return w.head == Word::root; }) ==
          (size == 0 ? 0 : 1));
  }
  const Tree long_one = syntax.parse(std::vector<std::string>(2 * Syntax::most_words + 1, "met"));
  CHECK(is_tree(long_one));
  CHECK(std::count_if(long_one.words.begin(), long_one.words.end(), [](const Word& w) { return w.head == Word::root; }) ==
        3);
}

TEST_CASE("a damaged model is an error, or makes trees of a sort, never a fault") {
  const std::string model = learned(treebank());
  const std::vector<std::string> forms = {"He", "met", "the", "envoy", "in", "Beijing", "."};
  Chance chance(3);
  for (int i = 0; i < 300; ++i) {
    std::string damaged = model;
    for (int k = 0; k < 20; ++k) {
      const std::size_t range = i % 2 == 0 ? damaged.size() : std::min<std::size_t>(damaged.size(), 3000);
      damaged[chance.below(range)] = static_cast<char>(chance.next());
    }
    if (i % 5 == 0) damaged.resize(chance.below(damaged.size()));
    try {
      const Syntax syntax(ModelFile("damaged", damaged), {});
      CHECK(is_tree(syntax.parse(forms)));
    } catch (const Error&) {
      SUCCEED();
    }
  }
}

TEST_CASE("there must be something to learn from") {
  CHECK_THROWS_AS(train_syntax({}, {}, [](const std::string&) {}), Error);
  TrainingMaterial material;
  material.sentences = {sentence("Go/VERB/0/root")};
  material.sentences[0].words[0].deprel.clear();
  CHECK_THROWS_AS(train_syntax(material, {}, [](const std::string&) {}), Error);
}

TEST_CASE("words of raw text are scored where they stand on the same letters") {
  const std::string model = learned(treebank());
  const Syntax syntax(ModelFile("test", model), {});
  const std::vector<ConlluSentence> gold = {sentence("He/PRON/2/nsubj met/VERB/0/root Wu-in/PROPN/2/obj ./PUNCT/2/punct")};
  for (const Score& score : score_syntax(gold, syntax, WordSource::text)) {
    if (score.name == "sentences") CHECK(score.right == 1);
    if (score.name == "words") {
      CHECK(score.right == 3);
      CHECK(score.expected == 4);
      CHECK(score.found == 6);
    }
  }
}

}  // namespace
}  // namespace entente
